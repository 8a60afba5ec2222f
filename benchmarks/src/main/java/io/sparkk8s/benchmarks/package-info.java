/** Measures the library beside its peers, in one run. */
@NullMarked
package io.sparkk8s.benchmarks;

import org.jspecify.annotations.NullMarked;
