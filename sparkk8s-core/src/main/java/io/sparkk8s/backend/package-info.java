/** Who runs the driver of an application: Kubernetes itself, a long-running client pod, or an operator. */
@NullMarked
package io.sparkk8s.backend;

import org.jspecify.annotations.NullMarked;
