package io.sparkk8s.events;

import static java.util.Objects.requireNonNull;

import io.sparkk8s.cluster.Cluster;
import io.sparkk8s.submit.ServerSideApply;

/** Brings event sources, event buses and sensors to the cluster: the entry to this module. Thread-safe. */
public final class ArgoEvents {

    private final ServerSideApply apply;

    private ArgoEvents(Cluster cluster) {
        apply = new ServerSideApply(requireNonNull(cluster, "cluster"));
    }

    /** Uses a connection that stays the caller's to close. */
    public static ArgoEvents on(Cluster cluster) {
        return new ArgoEvents(cluster);
    }

    /**
     * Puts an event source on the cluster, or changes the one that is there. It goes to the namespace that it names, or
     * to {@code default}; so do those below.
     *
     * @throws io.sparkk8s.NotFoundException the namespace does not exist, or Argo Events is not installed
     * @throws io.sparkk8s.ForbiddenException the caller may not do this
     * @throws io.sparkk8s.OutcomeUnknownException the answer was lost; applying again does no harm
     */
    public void apply(EventSource eventSource) {
        apply.apply(eventSource.model());
    }

    /** Puts an event bus on the cluster, or changes the one that is there; see {@link #apply(EventSource)}. */
    public void apply(EventBus eventBus) {
        apply.apply(eventBus.model());
    }

    /** Puts a sensor on the cluster, or changes the one that is there; see {@link #apply(EventSource)}. */
    public void apply(Sensor sensor) {
        apply.apply(sensor.model());
    }
}
