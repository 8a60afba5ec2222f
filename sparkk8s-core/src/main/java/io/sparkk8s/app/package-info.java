/** What to run: a Spark application as an immutable value. Knows nothing of clusters. */
@NullMarked
package io.sparkk8s.app;

import org.jspecify.annotations.NullMarked;
