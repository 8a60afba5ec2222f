package io.sparkk8s.testkit;

import io.sparkk8s.testkit.internal.ControlPlane;
import io.sparkk8s.testkit.internal.apiserver.ApiServer;
import io.sparkk8s.testkit.internal.apiserver.Json;
import io.sparkk8s.testkit.internal.apiserver.Resources;
import java.util.ArrayList;
import tools.jackson.databind.node.ObjectNode;

/** The cluster, as the clock sees it. */
final class ClusterSurroundings implements VirtualClock.Surroundings {

    private static final int SHOWN = 20;

    private final ControlPlane plane;

    ClusterSurroundings(ControlPlane plane) {
        this.plane = plane;
    }

    @Override
    public void settle() throws InterruptedException {
        plane.settle();
    }

    @Override
    public void tick() {
        plane.run(ApiServer::tick);
    }

    @Override
    public String describe() {
        var lines = new ArrayList<String>();
        plane.read(server -> {
            for (var kind : java.util.List.of(Resources.WORKFLOWS, Resources.PODS)) {
                var objects = server.list(kind, "");
                lines.add(kind.plural() + ": " + (objects.isEmpty() ? "none" : Integer.toString(objects.size())));
                objects.stream().limit(SHOWN).forEach(object -> lines.add("  " + line(object)));
            }
            return true;
        });
        plane.failures().forEach(failure -> lines.add("failed: " + failure.getMessage()));
        return String.join("\n", lines);
    }

    private static String line(ObjectNode object) {
        var phase = Json.text(object, "status", "phase");
        var reason = Json.text(object, "status", "reason");
        return Json.namespace(object) + "/" + Json.name(object) + " "
                + (phase.isEmpty() ? "(no phase yet)" : phase)
                + (reason.isEmpty() ? waiting(object) : " " + reason)
                + (Json.deleting(object) ? ", being deleted" : "");
    }

    /** Why a pod is not running. */
    private static String waiting(ObjectNode pod) {
        for (var container : Json.at(pod, "status", "containerStatuses")) {
            var reason = Json.text(container, "state", "waiting", "reason");
            if (!reason.isEmpty()) {
                return " " + reason;
            }
        }
        for (var condition : Json.at(pod, "status", "conditions")) {
            if (Json.text(condition, "reason").equals("Unschedulable")) {
                return " Unschedulable: " + Json.text(condition, "message");
            }
        }
        return "";
    }
}
