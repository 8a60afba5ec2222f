/** Asks Spark itself. */
@NullMarked
package io.sparkk8s.oracle.spark;

import org.jspecify.annotations.NullMarked;
