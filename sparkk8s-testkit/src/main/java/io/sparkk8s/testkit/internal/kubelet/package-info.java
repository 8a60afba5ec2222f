/** The scheduler and the kubelets: they play the scripts of pods on the virtual clock. Not public API. */
@NullMarked
package io.sparkk8s.testkit.internal.kubelet;

import org.jspecify.annotations.NullMarked;
