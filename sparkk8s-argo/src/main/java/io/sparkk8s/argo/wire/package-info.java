/**
 * Files of manifests as objects of {@code io.sparkk8s.argo.model} and back, and the proof that nothing is lost on the way.
 * Pure functions.
 */
@NullMarked
package io.sparkk8s.argo.wire;

import org.jspecify.annotations.NullMarked;
