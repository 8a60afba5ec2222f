/** The resources of the two Spark operators, as they are on the wire. */
@NullMarked
package io.sparkk8s.backend.crd;

import org.jspecify.annotations.NullMarked;
