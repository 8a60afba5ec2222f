/** Files of Kubernetes manifests as plain values that know their lines. */
@NullMarked
package io.sparkk8s.yaml;

import org.jspecify.annotations.NullMarked;
