package io.sparkk8s.testkit.internal.controllers;

import io.sparkk8s.testkit.internal.ClusterEvents;
import io.sparkk8s.testkit.internal.ControlPlane;
import io.sparkk8s.testkit.internal.Controller;
import io.sparkk8s.testkit.internal.apiserver.ApiError;
import io.sparkk8s.testkit.internal.apiserver.ApiServer;
import io.sparkk8s.testkit.internal.apiserver.Change;
import io.sparkk8s.testkit.internal.apiserver.Json;
import io.sparkk8s.testkit.internal.apiserver.Resources;
import java.util.Comparator;
import java.util.List;
import tools.jackson.databind.node.ObjectNode;

/** Keeps as many pods as a ReplicaSet asks for. */
public final class ReplicaSets implements Controller {

    private static final String NAME = "replicaset-controller";

    private final ControlPlane plane;
    private final ClusterEvents events;

    public ReplicaSets(ControlPlane plane, ClusterEvents events) {
        this.plane = plane;
        this.events = events;
    }

    @Override
    public void onChange(Change change) {
        if (change.of(Resources.REPLICA_SETS)) {
            plane.run(server -> sync(server, change.namespace(), change.name()));
        } else if (change.of(Resources.PODS)) {
            Owned.controller(change.object())
                    .filter(owner -> Json.text(owner, "kind").equals("ReplicaSet"))
                    .ifPresent(
                            owner -> plane.run(server -> sync(server, change.namespace(), Json.text(owner, "name"))));
        } else if (change.of(Resources.RESOURCE_QUOTAS) || change.of(Resources.SERVICE_ACCOUNTS)) {
            // what was refused may be admitted now
            plane.run(server -> server.list(Resources.REPLICA_SETS, change.namespace())
                    .forEach(set -> sync(server, change.namespace(), Json.name(set))));
        }
    }

    private void sync(ApiServer server, String namespace, String name) {
        var set = server.get(Resources.REPLICA_SETS, namespace, name).orElse(null);
        if (set == null || Json.deleting(set)) {
            return;
        }
        var pods = Owned.of(server, Resources.PODS, set).stream()
                .filter(ReplicaSets::active)
                .toList();
        var wanted = Json.at(set, "spec", "replicas").asInt(1);
        var refusal = "";
        for (var missing = wanted - pods.size(); missing > 0 && refusal.isEmpty(); missing--) {
            refusal = create(server, set);
        }
        pods.stream()
                .sorted(Comparator.comparing(ReplicaSets::ready)
                        .thenComparing(ReplicaSets::created, Comparator.reverseOrder()))
                .limit(Math.max(0, pods.size() - wanted))
                .forEach(pod -> delete(server, set, pod));
        status(server, set, refusal);
    }

    static boolean active(ObjectNode pod) {
        var phase = Json.text(pod, "status", "phase");
        return !Json.deleting(pod) && !phase.equals("Succeeded") && !phase.equals("Failed");
    }

    private static boolean ready(ObjectNode pod) {
        return Conditions.isTrue(pod, "Ready");
    }

    private static String created(ObjectNode pod) {
        return Json.text(pod, "metadata", "creationTimestamp");
    }

    /** Empty, or why the pod was refused. */
    private String create(ApiServer server, ObjectNode set) {
        var pod = Json.object().put("apiVersion", "v1").put("kind", "Pod");
        var template = Json.at(set, "spec", "template").deepCopy();
        Json.meta(pod).put("generateName", Json.name(set) + "-");
        for (var field : List.of("labels", "annotations")) {
            var values = Json.at(template, "metadata", field);
            if (values.isObject()) {
                Json.meta(pod).set(field, values);
            }
        }
        Owned.by(set, pod);
        pod.set("spec", template.path("spec"));
        try {
            var created = server.create(Resources.PODS, Json.namespace(set), pod);
            events.normal(server, set, NAME, "SuccessfulCreate", "Created pod: " + Json.name(created));
            return "";
        } catch (ApiError e) {
            var why = String.valueOf(e.getMessage());
            events.warning(server, set, NAME, "FailedCreate", "Error creating: " + why);
            return why;
        }
    }

    private void delete(ApiServer server, ObjectNode set, ObjectNode pod) {
        server.delete(Resources.PODS, Json.namespace(pod), Json.name(pod));
        events.normal(server, set, NAME, "SuccessfulDelete", "Deleted pod: " + Json.name(pod));
    }

    private void status(ApiServer server, ObjectNode set, String refusal) {
        var pods = Owned.of(server, Resources.PODS, set).stream()
                .filter(ReplicaSets::active)
                .toList();
        var ready = (int) pods.stream().filter(ReplicaSets::ready).count();
        var now = Json.time(plane.clock().instant());
        server.update(Resources.REPLICA_SETS, Json.namespace(set), Json.name(set), node -> {
            var status = node.withObjectProperty("status").put("replicas", pods.size());
            count(status, "fullyLabeledReplicas", pods.size());
            count(status, "readyReplicas", ready);
            count(status, "availableReplicas", ready);
            status.put(
                    "observedGeneration",
                    Json.at(node, "metadata", "generation").asInt(1));
            if (refusal.isEmpty()) {
                Conditions.remove(status, "ReplicaFailure");
            } else {
                Conditions.set(status, "ReplicaFailure", true, "FailedCreate", refusal, now);
            }
            return node;
        });
    }

    static void count(ObjectNode status, String field, int number) {
        if (number == 0) {
            status.remove(field);
        } else {
            status.put(field, number);
        }
    }
}
