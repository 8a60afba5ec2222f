package io.sparkk8s.testkit.internal.kubelet;

import io.sparkk8s.testkit.internal.apiserver.Json;
import java.util.List;
import java.util.Set;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Writes a pod's status as the scheduler and the kubelet do. It changes the pod it is made for. */
final class PodStatus {

    private static final Set<String> MAIN = Set.of("spark-kubernetes-driver", "spark-kubernetes-executor", "main");

    private final ObjectNode pod;
    private final ObjectNode status;
    private final String now;

    PodStatus(ObjectNode pod, String now) {
        this.pod = pod;
        this.status = pod.withObjectProperty("status");
        this.now = now;
    }

    /** The container that a script is about. */
    static String mainContainer(ObjectNode pod) {
        var containers = Json.at(pod, "spec", "containers");
        for (var container : containers) {
            if (MAIN.contains(Json.text(container, "name"))) {
                return Json.text(container, "name");
            }
        }
        return Json.text(containers.path(0), "name");
    }

    void unschedulable(String message) {
        condition("PodScheduled", "False", "Unschedulable", message);
    }

    void gated() {
        condition(
                "PodScheduled", "False", "SchedulingGated", "Scheduling is blocked due to non-empty scheduling gates");
    }

    /** @param list in which of the pod's two lists the container is */
    void unconfigured(String list, JsonNode container, String message) {
        var statuses = list.equals("containers") ? "containerStatuses" : "initContainerStatuses";
        fresh(entry(statuses, container))
                .putObject("waiting")
                .put("reason", "CreateContainerConfigError")
                .put("message", message);
    }

    void scheduled(String node) {
        pod.withObjectProperty("spec").put("nodeName", node);
        condition("PodScheduled", "True", "", "");
    }

    void creating(String hostIp) {
        status.put("hostIP", hostIp).put("startTime", now);
        condition("Initialized", "True", "", "");
        notReady("ContainersNotReady", "containers with unready status: " + names());
        waiting("ContainerCreating", "");
    }

    void waiting(String reason, String message) {
        for (var container : Json.at(pod, "spec", "containers")) {
            var waiting = fresh(entry("containerStatuses", container)).putObject("waiting");
            waiting.put("reason", reason);
            if (!message.isEmpty()) {
                waiting.put("message", message);
            }
        }
    }

    void running(String podIp) {
        status.put("phase", "Running").put("podIP", podIp);
        status.putArray("podIPs").addObject().put("ip", podIp);
        for (var container : Json.at(pod, "spec", "initContainers")) {
            var entry =
                    entry("initContainerStatuses", container).put("ready", true).put("started", false);
            terminated(entry, now, 0, "Completed", "");
        }
        for (var container : Json.at(pod, "spec", "containers")) {
            var entry = entry("containerStatuses", container).put("ready", true).put("started", true);
            entry.put("containerID", "containerd://" + Json.uid(pod) + "-" + Json.text(container, "name"));
            fresh(entry).putObject("running").put("startedAt", now);
        }
        condition("Initialized", "True", "", "");
        condition("Ready", "True", "", "");
        condition("ContainersReady", "True", "", "");
    }

    /** All containers end; the main one with this code, the others with 0. */
    void ended(int code, String reason, String message) {
        status.put("phase", code == 0 ? "Succeeded" : "Failed");
        var main = mainContainer(pod);
        for (var container : Json.at(pod, "spec", "containers")) {
            var isMain = Json.text(container, "name").equals(main);
            end(container, isMain ? code : 0, isMain ? reason : "Completed", isMain ? message : "");
        }
        if (code == 0) {
            condition("Initialized", "True", "PodCompleted", "");
            notReady("PodCompleted", "");
        } else {
            notReady("PodFailed", "");
        }
    }

    /** A signal from outside ends all containers. */
    void killed(int code) {
        status.put("phase", "Failed");
        Json.at(pod, "spec", "containers").forEach(container -> end(container, code, "Error", ""));
        notReady("PodFailed", "");
    }

    void evicted(String message) {
        killed(137);
        status.put("reason", "Evicted").put("message", message);
        condition("DisruptionTarget", "True", "TerminationByKubelet", message);
    }

    /** Something takes the pod from its node, and says so before it does. */
    void disrupted(String reason, String message) {
        condition("DisruptionTarget", "True", reason, message);
    }

    /** Nothing is heard of the node any more. */
    void unreachable() {
        condition("Ready", "False", "", "");
    }

    /** The node is gone, and with it what its containers did. */
    void collected(String message) {
        status.put("phase", "Failed");
        condition("Ready", "False", "", "");
        disrupted("DeletionByPodGC", message);
    }

    /** It ran for longer than its own deadline allows. */
    void expired() {
        killed(143);
        status.put("reason", "DeadlineExceeded")
                .put("message", "Pod was active on the node longer than the specified deadline");
    }

    /** The containers ended, and wait to be started again. */
    void restarting(int code, String reason, String message) {
        for (var container : Json.at(pod, "spec", "containers")) {
            var entry = entry("containerStatuses", container);
            end(container, code, reason, message);
            var last = entry.path("state");
            entry.set("lastState", last);
            entry.put("restartCount", entry.path("restartCount").asInt(0) + 1);
            fresh(entry)
                    .putObject("waiting")
                    .put("reason", "CrashLoopBackOff")
                    .put("message", "back-off restarting failed container " + Json.text(container, "name"));
        }
        notReady("ContainersNotReady", "containers with unready status: " + names());
    }

    private void end(JsonNode container, int code, String reason, String message) {
        var entry = entry("containerStatuses", container);
        var started = Json.text(entry, "state", "running", "startedAt");
        terminated(
                entry.put("ready", false).put("started", false),
                started.isEmpty() ? now : started,
                code,
                reason,
                message);
    }

    private void terminated(ObjectNode entry, String startedAt, int code, String reason, String message) {
        var terminated =
                fresh(entry).putObject("terminated").put("exitCode", code).put("reason", reason);
        if (!message.isEmpty()) {
            terminated.put("message", message);
        }
        terminated.put("startedAt", startedAt).put("finishedAt", now);
    }

    private static ObjectNode fresh(ObjectNode entry) {
        return entry.putObject("state");
    }

    private ObjectNode entry(String list, JsonNode container) {
        var entries = Json.arrayIn(status, list);
        for (var entry : entries) {
            if (Json.text(entry, "name").equals(Json.text(container, "name"))) {
                return (ObjectNode) entry;
            }
        }
        var entry = entries.addObject().put("name", Json.text(container, "name"));
        entry.put("ready", false).put("restartCount", 0);
        entry.put("image", Json.text(container, "image")).put("imageID", "").put("started", false);
        entry.putObject("lastState");
        return entry;
    }

    private String names() {
        var names = List.copyOf(Json.at(pod, "spec", "containers").values()).stream()
                .map(c -> Json.text(c, "name"))
                .toList();
        return "[" + String.join(" ", names) + "]";
    }

    private void notReady(String reason, String message) {
        condition("Ready", "False", reason, message);
        condition("ContainersReady", "False", reason, message);
    }

    private void condition(String type, String value, String reason, String message) {
        var conditions = Json.arrayIn(status, "conditions");
        ObjectNode condition = null;
        for (var there : conditions) {
            if (Json.text(there, "type").equals(type)) {
                condition = (ObjectNode) there;
            }
        }
        if (condition == null) {
            condition = conditions.addObject().put("type", type);
        }
        if (!Json.text(condition, "status").equals(value)) {
            condition.put("lastTransitionTime", now);
        }
        condition.put("status", value);
        put(condition, "reason", reason);
        put(condition, "message", message);
    }

    private static void put(ObjectNode node, String name, String value) {
        if (value.isEmpty()) {
            node.remove(name);
        } else {
            node.put(name, value);
        }
    }
}
