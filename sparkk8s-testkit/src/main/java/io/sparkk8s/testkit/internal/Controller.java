package io.sparkk8s.testkit.internal;

import io.sparkk8s.testkit.internal.apiserver.Change;

/**
 * A part of the cluster that reacts to what happens to objects: the kubelet, the garbage collector, a simulated
 * operator.
 */
@FunctionalInterface
public interface Controller {

    /**
     * Something happened to an object. Called for every change, in order and one at a time, after the request that made
     * it was answered and without the cluster's lock; by now the object may have changed again. To react later, schedule
     * a task with {@link ControlPlane#clock()}. What is thrown here fails the test when the cluster is closed.
     */
    void onChange(Change change);
}
