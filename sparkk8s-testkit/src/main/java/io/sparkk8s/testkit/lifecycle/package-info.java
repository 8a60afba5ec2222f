/** What pods do once they are created: the scripts that a test writes. */
@NullMarked
package io.sparkk8s.testkit.lifecycle;

import org.jspecify.annotations.NullMarked;
