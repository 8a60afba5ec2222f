/** How a client in the same JVM reaches the API server: fabric8's HTTP interfaces without HTTP. Not public API. */
@NullMarked
package io.sparkk8s.testkit.internal.transport;

import org.jspecify.annotations.NullMarked;
