package io.sparkk8s.testkit.internal.apiserver;

import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Who may do what, by the roles and bindings that are there now. */
final class Authorizer {

    /** @param reason as a review gives it; empty for a master, and for a plain refusal */
    record Decision(boolean allowed, String reason) {}

    private record Held(List<PolicyRule> rules, String through) {}

    private final ObjectStore store;

    Authorizer(ObjectStore store) {
        this.store = store;
    }

    /** @throws ApiError it is not allowed */
    void require(ApiRequest request) {
        var asked = Attributes.of(request);
        var decision = decide(request.user(), asked);
        if (!decision.allowed()) {
            throw asked.forbidden(request.user(), decision.reason());
        }
    }

    Decision decide(User user, Attributes asked) {
        if (user.isMaster()) {
            return new Decision(true, "");
        }
        var dangling = new ArrayList<String>();
        for (var held : held(user, asked.namespace(), dangling)) {
            if (held.rules().stream().anyMatch(rule -> rule.allows(asked))) {
                return new Decision(true, "RBAC: allowed by " + held.through());
            }
        }
        if (dangling.isEmpty()) {
            return new Decision(false, "");
        }
        var all = String.join(", ", dangling);
        return new Decision(false, "RBAC: " + (dangling.size() == 1 ? all : "[" + all + "]"));
    }

    /** All that a user may do in a namespace. */
    List<PolicyRule> rules(User user, String namespace) {
        var rules = new ArrayList<PolicyRule>();
        held(user, namespace, new ArrayList<>()).forEach(held -> rules.addAll(held.rules()));
        return rules;
    }

    /** @param dangling gets the roles that are bound but not there */
    private List<Held> held(User user, String namespace, List<String> dangling) {
        var held = new ArrayList<Held>();
        for (var binding : store.list(Resources.CLUSTER_ROLE_BINDINGS, "")) {
            add(user, binding, "ClusterRoleBinding \"" + Json.name(binding) + "\"", dangling, held);
        }
        if (!namespace.isEmpty()) {
            for (var binding : store.list(Resources.ROLE_BINDINGS, namespace)) {
                var name = "RoleBinding \"%s/%s\"".formatted(Json.name(binding), namespace);
                add(user, binding, name, dangling, held);
            }
        }
        return held;
    }

    private void add(User user, ObjectNode binding, String called, List<String> dangling, List<Held> held) {
        for (var subject : binding.path("subjects")) {
            if (is(user, subject)) {
                var kind = Json.text(binding, "roleRef", "kind");
                var name = Json.text(binding, "roleRef", "name");
                var rules = rules(kind, Json.namespace(binding), name);
                if (rules == null) {
                    var what = kind.toLowerCase(java.util.Locale.ROOT) + ".rbac.authorization.k8s.io";
                    dangling.add("%s \"%s\" not found".formatted(what, name));
                } else {
                    held.add(new Held(rules, "%s of %s \"%s\" to %s".formatted(called, kind, name, describe(subject))));
                }
                return;
            }
        }
    }

    @org.jspecify.annotations.Nullable
    List<PolicyRule> rules(String kind, String namespace, String name) {
        var role = kind.equals("Role")
                ? store.get(Resources.ROLES, namespace, name)
                : store.get(Resources.CLUSTER_ROLES, "", name);
        return role.map(Authorizer::rules).orElse(null);
    }

    static List<PolicyRule> rules(JsonNode role) {
        return role.path("rules").valueStream().map(PolicyRule::of).toList();
    }

    private static boolean is(User user, JsonNode subject) {
        var name = Json.text(subject, "name");
        return switch (Json.text(subject, "kind")) {
            case "User" -> user.name().equals(name);
            case "Group" -> user.groups().contains(name);
            case "ServiceAccount" ->
                user.name().equals("system:serviceaccount:" + Json.text(subject, "namespace") + ":" + name);
            default -> false;
        };
    }

    private static String describe(JsonNode subject) {
        var kind = Json.text(subject, "kind");
        var name = Json.text(subject, "name");
        return kind.equals("ServiceAccount")
                ? "%s \"%s/%s\"".formatted(kind, name, Json.text(subject, "namespace"))
                : "%s \"%s\"".formatted(kind, name);
    }
}
