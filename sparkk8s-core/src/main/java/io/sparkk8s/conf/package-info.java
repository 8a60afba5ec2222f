/** Spark's configuration: its keys with their types, and a set of values. Knows nothing of Kubernetes objects. */
@NullMarked
package io.sparkk8s.conf;

import org.jspecify.annotations.NullMarked;
