/** The entry to the library: {@code SparkK8s}, runs, their references and the exceptions. */
@NullMarked
package io.sparkk8s;

import org.jspecify.annotations.NullMarked;
