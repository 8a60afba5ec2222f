package io.sparkk8s.testkit.internal.argo;

import io.sparkk8s.testkit.internal.ControlPlane;
import io.sparkk8s.testkit.internal.Controller;
import io.sparkk8s.testkit.internal.apiserver.ApiServer;
import io.sparkk8s.testkit.internal.apiserver.Change;
import io.sparkk8s.testkit.internal.apiserver.Json;
import io.sparkk8s.testkit.internal.apiserver.Resources;
import io.sparkk8s.testkit.internal.kubelet.Kubelet;
import io.sparkk8s.testkit.internal.kubelet.Lives;
import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.Set;
import tools.jackson.databind.node.ObjectNode;

/** Runs the workflows of the cluster: after every change of one, or of one of its pods, a pass over it. */
public final class WorkflowController implements Controller {

    private record Alarm(String uid, Instant at) {}

    private final ControlPlane plane;
    private final Kubelet kubelet;
    private final Lives lives;
    private final Set<Alarm> alarms = new HashSet<>();
    private final Set<String> written = new HashSet<>();
    private final Set<String> complaints = new HashSet<>();

    public WorkflowController(ControlPlane plane, Kubelet kubelet, Lives lives) {
        this.plane = plane;
        this.kubelet = kubelet;
        this.lives = lives;
    }

    @Override
    public void onChange(Change change) {
        if (change.of(Resources.WORKFLOWS) && change.type() != Change.Type.DELETED) {
            // what a pass itself wrote brings nothing new
            if (!written.remove(Long.toString(change.resourceVersion()))) {
                operate(change.namespace(), change.name());
            }
        } else if (change.of(Resources.PODS)) {
            var workflow = Json.label(change.object(), PodManifest.WORKFLOW);
            if (!workflow.isEmpty()) {
                operate(change.namespace(), workflow);
            }
        } else if (change.of(Resources.CRON_WORKFLOWS) && change.type() == Change.Type.ADDED) {
            refuseSchedule(change);
        }
    }

    private static void refuseSchedule(Change change) {
        if (!change.object().path("spec").path("suspend").asBoolean(false)) {
            throw new UnsupportedOperationException("The fake cluster keeps the CronWorkflow " + change.namespace()
                    + "/" + change.name() + ", but it would never run it; suspend it, or submit its workflow");
        }
    }

    private void operate(String namespace, String name) {
        plane.run(server -> server.get(Resources.WORKFLOWS, namespace, name)
                .filter(workflow -> !WorkflowStatus.completed(workflow) && !Json.deleting(workflow))
                .ifPresent(workflow -> operate(server, workflow)));
    }

    private void operate(ApiServer server, ObjectNode workflow) {
        var before = Json.text(workflow, "metadata", "resourceVersion");
        server.update(Resources.WORKFLOWS, Json.namespace(workflow), Json.name(workflow), tree -> {
                    var now = plane.clock().instant();
                    LargeStatus.unpack(tree);
                    new Operation(server, kubelet, lives, new Around(tree), now, tree).run();
                    LargeStatus.pack(tree);
                    return tree;
                })
                .map(after -> Json.text(after, "metadata", "resourceVersion"))
                .filter(version -> !version.equals(before))
                .ifPresent(written::add);
    }

    /** Does something later, in its turn among the other deliveries. */
    private void schedule(Instant instant, Runnable task) {
        var delay = Duration.between(plane.clock().instant(), instant);
        var unused = plane.clock().schedule(delay, () -> {
            plane.later(task);
            plane.drain();
        });
    }

    /** What is around a workflow. */
    private final class Around implements Operation.Outside {

        private final String namespace;
        private final String name;
        private final String uid;

        Around(ObjectNode workflow) {
            namespace = Json.namespace(workflow);
            name = Json.name(workflow);
            uid = Json.uid(workflow);
        }

        @Override
        public void wakeAt(Instant instant) {
            var alarm = new Alarm(uid, instant);
            if (alarms.add(alarm)) {
                schedule(instant, () -> {
                    alarms.remove(alarm);
                    operate(namespace, name);
                });
            }
        }

        @Override
        public void deleteAt(Instant instant) {
            schedule(
                    instant,
                    () -> plane.run(server -> server.get(Resources.WORKFLOWS, namespace, name)
                            .filter(workflow -> Json.uid(workflow).equals(uid))
                            .ifPresent(workflow -> server.delete(Resources.WORKFLOWS, namespace, name))));
        }

        @Override
        public void complain(String message) {
            if (complaints.add(message)) {
                plane.later(() -> {
                    throw new UnsupportedOperationException(message);
                });
            }
        }
    }
}
