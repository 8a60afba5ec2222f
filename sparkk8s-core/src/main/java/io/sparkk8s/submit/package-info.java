/** Bringing objects to the cluster: keys that make a submission repeatable, the order of creation, cleaning up. */
@NullMarked
package io.sparkk8s.submit;

import org.jspecify.annotations.NullMarked;
