/** What pods do once they are created: scripts a test writes, and the kubelet that plays them. */
@NullMarked
package io.sparkk8s.testkit.lifecycle;

import org.jspecify.annotations.NullMarked;
