/** From an application to the Kubernetes objects that run it: pure functions, no cluster. */
@NullMarked
package io.sparkk8s.manifest;

import org.jspecify.annotations.NullMarked;
