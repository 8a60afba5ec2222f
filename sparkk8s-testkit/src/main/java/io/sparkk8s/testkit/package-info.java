/**
 * A Kubernetes cluster inside a unit test: {@link io.sparkk8s.testkit.FakeCluster}, its
 * {@link io.sparkk8s.testkit.VirtualClock} and its {@link io.sparkk8s.testkit.Faults}. No socket, no thread, no waiting.
 */
@NullMarked
package io.sparkk8s.testkit;

import org.jspecify.annotations.NullMarked;
