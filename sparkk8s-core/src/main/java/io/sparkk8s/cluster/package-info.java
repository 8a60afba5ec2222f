/** The connection to one Kubernetes API server: calls, retries, errors in the words of this library. */
@NullMarked
package io.sparkk8s.cluster;

import org.jspecify.annotations.NullMarked;
