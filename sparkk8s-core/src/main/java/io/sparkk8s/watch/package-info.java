/** Following objects on the cluster: one list and watch feeds any number of runs. */
@NullMarked
package io.sparkk8s.watch;

import org.jspecify.annotations.NullMarked;
