package io.sparkk8s.testkit.internal.kubelet;

import io.sparkk8s.testkit.internal.ClusterEvents;
import io.sparkk8s.testkit.internal.ControlPlane;
import io.sparkk8s.testkit.internal.apiserver.Json;
import io.sparkk8s.testkit.internal.apiserver.Resources;
import java.time.Duration;

/** What the control plane does to running pods without their doing: preemption, and the loss of a node. */
final class Disruptions {

    /** How long a pod tolerates a node that is not reachable, where it does not say. */
    private static final Duration TOLERATED = Duration.ofMinutes(5);

    private static final Duration UNTIL_REMOVED = Duration.ofMinutes(1);

    private final Kubelet kubelet;
    private final ControlPlane plane;
    private final ClusterEvents events;

    Disruptions(Kubelet kubelet, ControlPlane plane, ClusterEvents events) {
        this.kubelet = kubelet;
        this.plane = plane;
        this.events = events;
    }

    void preempt(Play play) {
        kubelet.change(play, (server, pod) -> {
            kubelet.status(pod)
                    .disrupted(
                            "PreemptionByScheduler",
                            "default-scheduler: preempting to accommodate a higher priority pod");
            events.normal(
                    server,
                    pod,
                    ClusterEvents.SCHEDULER,
                    "Preempted",
                    "Preempted by a pod on node " + Json.text(pod, "spec", "nodeName"));
        });
        delete(play);
    }

    void lose(Play play) {
        play.lose();
        kubelet.change(play, (server, pod) -> {
            kubelet.status(pod).unreachable();
            events.warning(server, pod, "node-controller", "NodeNotReady", "Node is not ready");
        });
        play.after(TOLERATED, () -> {
            kubelet.change(play, (server, pod) -> {
                kubelet.status(pod)
                        .disrupted("DeletionByTaintManager", "Taint manager: deleting due to NoExecute taint");
                var message = "Marking for deletion Pod %s/%s".formatted(Json.namespace(pod), Json.name(pod));
                events.normal(server, pod, "taint-eviction-controller", "TaintManagerEviction", message);
            });
            delete(play);
        });
        play.after(TOLERATED.plus(UNTIL_REMOVED), () -> {
            kubelet.change(play, (server, pod) -> kubelet.status(pod).collected("PodGC: node no longer exists"));
            kubelet.remove(play);
        });
    }

    private void delete(Play play) {
        plane.run(server -> server.get(Resources.PODS, play.namespace(), play.name())
                .filter(pod -> Json.uid(pod).equals(play.uid()))
                .ifPresent(pod -> server.delete(Resources.PODS, play.namespace(), play.name())));
    }
}
