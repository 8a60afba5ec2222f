package io.sparkk8s.testkit.internal.controllers;

import io.sparkk8s.testkit.internal.ClusterEvents;
import io.sparkk8s.testkit.internal.ControlPlane;
import io.sparkk8s.testkit.internal.Controller;
import io.sparkk8s.testkit.internal.apiserver.ApiServer;
import io.sparkk8s.testkit.internal.apiserver.Change;
import io.sparkk8s.testkit.internal.apiserver.Json;
import io.sparkk8s.testkit.internal.apiserver.Resources;
import java.util.List;
import java.util.Optional;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Gives each Deployment the ReplicaSet of its template, and takes the others down. */
public final class Deployments implements Controller {

    private static final String NAME = "deployment-controller";
    private static final String REVISION = "deployment.kubernetes.io/revision";

    private final ControlPlane plane;
    private final ClusterEvents events;

    public Deployments(ControlPlane plane, ClusterEvents events) {
        this.plane = plane;
        this.events = events;
    }

    @Override
    public void onChange(Change change) {
        if (change.of(Resources.DEPLOYMENTS)) {
            plane.run(server -> sync(server, change.namespace(), change.name()));
        } else if (change.of(Resources.REPLICA_SETS)) {
            Owned.controller(change.object())
                    .filter(owner -> Json.text(owner, "kind").equals("Deployment"))
                    .ifPresent(
                            owner -> plane.run(server -> sync(server, change.namespace(), Json.text(owner, "name"))));
        }
    }

    private void sync(ApiServer server, String namespace, String name) {
        var deployment = server.get(Resources.DEPLOYMENTS, namespace, name).orElse(null);
        if (deployment == null || Json.deleting(deployment)) {
            return;
        }
        var sets = Owned.of(server, Resources.REPLICA_SETS, deployment).stream()
                .filter(set -> !Json.deleting(set))
                .toList();
        var current = sets.stream().filter(set -> fits(deployment, set)).findFirst();
        if (!Json.at(deployment, "spec", "paused").asBoolean(false)) {
            roll(server, deployment, current, sets);
        }
        status(server, deployment);
    }

    private static boolean fits(ObjectNode deployment, ObjectNode set) {
        var template = Json.at(set, "spec", "template").deepCopy();
        if (Json.at(template, "metadata", "labels") instanceof ObjectNode labels) {
            labels.remove(TemplateHash.LABEL);
        }
        return template.equals(Json.at(deployment, "spec", "template"));
    }

    private void roll(ApiServer server, ObjectNode deployment, Optional<ObjectNode> current, List<ObjectNode> sets) {
        var rollout = Rollout.of(deployment);
        var others = sets.stream().filter(set -> !fits(deployment, set)).toList();
        var old = others.stream().mapToInt(Deployments::replicas).sum();
        var oldPods = others.stream()
                .mapToInt(set -> Owned.of(server, Resources.PODS, set).size())
                .sum();
        var now = current.map(Deployments::replicas).orElse(0);
        var next = rollout.ofNew(now, old, oldPods);
        if (current.isEmpty()) {
            create(server, deployment, sets, next);
        } else {
            scale(server, deployment, current.get(), next);
        }
        var available = current.map(
                        set -> Json.at(set, "status", "availableReplicas").asInt(0))
                .orElse(0);
        var toGiveUp = rollout.toGiveUp(now, available, old);
        for (var set : others) {
            var less = Math.min(replicas(set), toGiveUp);
            toGiveUp -= less;
            scale(server, deployment, set, replicas(set) - less);
        }
    }

    private static int replicas(JsonNode set) {
        return Json.at(set, "spec", "replicas").asInt(1);
    }

    private void create(ApiServer server, ObjectNode deployment, List<ObjectNode> sets, int replicas) {
        var template = Json.at(deployment, "spec", "template").deepCopy();
        var hash = TemplateHash.of(template);
        Json.meta((ObjectNode) template).withObjectProperty("labels").put(TemplateHash.LABEL, hash);
        var revision = 1
                + sets.stream()
                        .mapToInt(set -> Integer.parseInt("0" + Json.annotation(set, REVISION)))
                        .max()
                        .orElse(0);
        var set = Json.object().put("apiVersion", "apps/v1").put("kind", "ReplicaSet");
        var meta = Json.meta(set).put("name", Json.name(deployment) + "-" + hash);
        meta.set("labels", Json.at(template, "metadata", "labels").deepCopy());
        meta.putObject("annotations").put(REVISION, Integer.toString(revision));
        Owned.by(deployment, set);
        var spec = set.putObject("spec").put("replicas", replicas);
        var selector = Json.at(deployment, "spec", "selector").deepCopy();
        ((ObjectNode) selector).withObjectProperty("matchLabels").put(TemplateHash.LABEL, hash);
        spec.set("selector", selector);
        spec.set("template", template);
        server.create(Resources.REPLICA_SETS, Json.namespace(deployment), set);
        server.update(Resources.DEPLOYMENTS, Json.namespace(deployment), Json.name(deployment), node -> {
            Json.meta(node).withObjectProperty("annotations").put(REVISION, Integer.toString(revision));
            return node;
        });
        tell(server, deployment, Json.name(set), 0, replicas);
    }

    private void scale(ApiServer server, ObjectNode deployment, ObjectNode set, int replicas) {
        if (replicas(set) != replicas) {
            tell(server, deployment, Json.name(set), replicas(set), replicas);
            server.update(Resources.REPLICA_SETS, Json.namespace(set), Json.name(set), node -> {
                node.withObjectProperty("spec").put("replicas", replicas);
                return node;
            });
        }
    }

    private void tell(ApiServer server, ObjectNode deployment, String set, int from, int to) {
        if (from != to) {
            var message = "Scaled %s replica set %s from %d to %d".formatted(to > from ? "up" : "down", set, from, to);
            events.normal(server, deployment, NAME, "ScalingReplicaSet", message);
        }
    }

    private void status(ApiServer server, ObjectNode deployment) {
        var sets = Owned.of(server, Resources.REPLICA_SETS, deployment);
        var current = sets.stream().filter(set -> fits(deployment, set)).findFirst();
        var now = Json.time(plane.clock().instant());
        var rollout = Rollout.of(deployment);
        server.update(Resources.DEPLOYMENTS, Json.namespace(deployment), Json.name(deployment), node -> {
            var status = node.withObjectProperty("status");
            var available = sum(sets, "availableReplicas");
            var updated = current.map(set -> Json.at(set, "status", "replicas").asInt(0))
                    .orElse(0);
            ReplicaSets.count(status, "replicas", sum(sets, "replicas"));
            ReplicaSets.count(status, "updatedReplicas", updated);
            ReplicaSets.count(status, "readyReplicas", sum(sets, "readyReplicas"));
            ReplicaSets.count(status, "availableReplicas", available);
            ReplicaSets.count(status, "unavailableReplicas", Math.max(0, sum(sets, "replicas") - available));
            status.put(
                    "observedGeneration",
                    Json.at(node, "metadata", "generation").asInt(1));
            var enough = available >= rollout.wanted() - rollout.unavailable();
            Conditions.set(
                    status,
                    "Available",
                    enough,
                    enough ? "MinimumReplicasAvailable" : "MinimumReplicasUnavailable",
                    enough ? "Deployment has minimum availability." : "Deployment does not have minimum availability.",
                    now);
            current.ifPresent(set -> progress(status, set, rollout, sum(sets, "replicas"), now));
            failure(status, current, now);
            return node;
        });
    }

    private static int sum(List<ObjectNode> sets, String field) {
        return sets.stream()
                .mapToInt(set -> Json.at(set, "status", field).asInt(0))
                .sum();
    }

    private static void progress(ObjectNode status, ObjectNode set, Rollout rollout, int all, String now) {
        var available = Json.at(set, "status", "availableReplicas").asInt(0);
        var done = available == rollout.wanted() && all == rollout.wanted();
        Conditions.set(
                status,
                "Progressing",
                true,
                done ? "NewReplicaSetAvailable" : "ReplicaSetUpdated",
                "ReplicaSet \"%s\" %s"
                        .formatted(Json.name(set), done ? "has successfully progressed." : "is progressing."),
                now);
    }

    private static void failure(ObjectNode status, Optional<ObjectNode> current, String now) {
        var failed = current.flatMap(set -> Json.at(set, "status", "conditions")
                .valueStream()
                .filter(c -> Json.text(c, "type").equals("ReplicaFailure"))
                .findFirst());
        if (failed.isPresent()) {
            Conditions.set(
                    status,
                    "ReplicaFailure",
                    true,
                    Json.text(failed.get(), "reason"),
                    Json.text(failed.get(), "message"),
                    now);
        } else {
            Conditions.remove(status, "ReplicaFailure");
        }
    }
}
