package io.sparkk8s.testkit.internal.controllers;

import io.sparkk8s.testkit.internal.ControlPlane;
import io.sparkk8s.testkit.internal.Controller;
import io.sparkk8s.testkit.internal.apiserver.ApiServer;
import io.sparkk8s.testkit.internal.apiserver.Change;
import io.sparkk8s.testkit.internal.apiserver.Json;
import io.sparkk8s.testkit.internal.apiserver.Resources;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Puts the rules of aggregated cluster roles together, from those that their selectors find. */
public final class RoleAggregation implements Controller {

    private final ControlPlane plane;

    /** Puts together what is there already. */
    public RoleAggregation(ControlPlane plane) {
        this.plane = plane;
        plane.run(RoleAggregation::aggregate);
    }

    @Override
    public void onChange(Change change) {
        if (change.of(Resources.CLUSTER_ROLES)) {
            plane.run(RoleAggregation::aggregate);
        }
    }

    /** A role that changes by it is told of again, until none does. */
    private static void aggregate(ApiServer server) {
        for (var role : server.list(Resources.CLUSTER_ROLES, "")) {
            if (!role.path("aggregationRule").isObject()) {
                continue;
            }
            var rules = rules(server, role);
            if (!rules.equals(role.path("rules"))) {
                server.update(Resources.CLUSTER_ROLES, "", Json.name(role), node -> {
                    node.set("rules", rules);
                    return node;
                });
            }
        }
    }

    private static ArrayNode rules(ApiServer server, ObjectNode role) {
        var rules = Json.array();
        for (var selector : Json.at(role, "aggregationRule", "clusterRoleSelectors")) {
            for (var part : server.list(Resources.CLUSTER_ROLES, "")) {
                var wanted = selector.path("matchLabels").properties();
                var fits = wanted.stream().allMatch(label -> Json.label(part, label.getKey())
                        .equals(label.getValue().asString("")));
                if (fits && !Json.name(part).equals(Json.name(role))) {
                    part.path("rules")
                            .valueStream()
                            .filter(rule -> rules.valueStream().noneMatch(rule::equals))
                            .forEach(rules::add);
                }
            }
        }
        return rules;
    }
}
