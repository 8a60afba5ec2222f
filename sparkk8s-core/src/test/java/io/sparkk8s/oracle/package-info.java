/** Compares our rendering with Spark's own; shared with the module spark-oracle. */
@NullMarked
package io.sparkk8s.oracle;

import org.jspecify.annotations.NullMarked;
