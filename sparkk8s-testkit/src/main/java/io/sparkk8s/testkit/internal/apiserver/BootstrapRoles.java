package io.sparkk8s.testkit.internal.apiserver;

import java.util.List;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * The roles that a server brings along, as those of 1.34 are, for the kinds that this one knows: {@code cluster-admin},
 * and {@code admin}, {@code edit} and {@code view}, which are put together from others.
 */
final class BootstrapRoles {

    private static final List<String> READ = List.of("get", "list", "watch");
    private static final List<String> WRITE = List.of("create", "delete", "deletecollection", "patch", "update");
    private static final List<String> CREATE = List.of("create");
    private static final List<String> ALL = List.of("*");
    private static final String RBAC = "rbac.authorization.k8s.io";
    private static final String AGGREGATE = RBAC + "/aggregate-to-";

    private final Writes writes;

    private BootstrapRoles(Writes writes) {
        this.writes = writes;
    }

    static void create(Writes writes) {
        var roles = new BootstrapRoles(writes);
        roles.admin();
        roles.everybody();
        roles.view();
        roles.edit();
        roles.namespaceAdmin();
    }

    private void admin() {
        var rules = Json.array();
        resources(rules, "*", ALL, "*");
        urls(rules, ALL, "*");
        role("cluster-admin", "", "", rules);
        bind("cluster-admin", User.MASTERS);
    }

    private void everybody() {
        var own = Json.array();
        resources(own, "authorization.k8s.io", CREATE, "selfsubjectaccessreviews", "selfsubjectrulesreviews");
        resources(own, "authentication.k8s.io", CREATE, "selfsubjectreviews");
        role("system:basic-user", "", "", own);
        bind("system:basic-user", "system:authenticated");
        var discovery = Json.array();
        urls(
                discovery,
                List.of("get"),
                "/api",
                "/api/*",
                "/apis",
                "/apis/*",
                "/healthz",
                "/livez",
                "/openapi",
                "/openapi/*",
                "/readyz",
                "/version",
                "/version/");
        role("system:discovery", "", "", discovery);
        bind("system:discovery", "system:authenticated");
    }

    private void view() {
        var rules = Json.array();
        resources(
                rules,
                "",
                READ,
                "configmaps",
                "endpoints",
                "persistentvolumeclaims",
                "persistentvolumeclaims/status",
                "pods",
                "serviceaccounts",
                "services",
                "services/status");
        resources(
                rules,
                "",
                READ,
                "bindings",
                "events",
                "limitranges",
                "namespaces/status",
                "pods/log",
                "pods/status",
                "resourcequotas",
                "resourcequotas/status");
        resources(rules, "", READ, "namespaces");
        resources(
                rules,
                "apps",
                READ,
                "controllerrevisions",
                "daemonsets",
                "daemonsets/status",
                "deployments",
                "deployments/scale",
                "deployments/status",
                "replicasets",
                "replicasets/scale",
                "replicasets/status",
                "statefulsets",
                "statefulsets/scale",
                "statefulsets/status");
        resources(rules, "batch", READ, "cronjobs", "cronjobs/status", "jobs", "jobs/status");
        resources(rules, "policy", READ, "poddisruptionbudgets", "poddisruptionbudgets/status");
        resources(rules, "networking.k8s.io", READ, "ingresses", "ingresses/status", "networkpolicies");
        role("system:aggregate-to-view", "view", "", rules);
        role("view", "edit", "view", Json.array());
    }

    private void edit() {
        var rules = Json.array();
        resources(
                rules,
                "",
                READ,
                "pods/attach",
                "pods/exec",
                "pods/portforward",
                "pods/proxy",
                "secrets",
                "services/proxy");
        resources(rules, "", List.of("impersonate"), "serviceaccounts");
        resources(rules, "", WRITE, "pods", "pods/attach", "pods/exec", "pods/portforward", "pods/proxy");
        resources(rules, "", CREATE, "pods/eviction");
        resources(
                rules,
                "",
                WRITE,
                "configmaps",
                "events",
                "persistentvolumeclaims",
                "secrets",
                "serviceaccounts",
                "services",
                "services/proxy");
        resources(rules, "", CREATE, "serviceaccounts/token");
        resources(
                rules,
                "apps",
                WRITE,
                "daemonsets",
                "deployments",
                "deployments/rollback",
                "deployments/scale",
                "replicasets",
                "replicasets/scale",
                "statefulsets",
                "statefulsets/scale");
        resources(rules, "batch", WRITE, "cronjobs", "jobs");
        resources(rules, "policy", WRITE, "poddisruptionbudgets");
        resources(rules, "networking.k8s.io", WRITE, "ingresses", "networkpolicies");
        resources(
                rules,
                "coordination.k8s.io",
                List.of("create", "delete", "deletecollection", "get", "list", "patch", "update", "watch"),
                "leases");
        role("system:aggregate-to-edit", "edit", "", rules);
        role("edit", "admin", "edit", Json.array());
    }

    private void namespaceAdmin() {
        var rules = Json.array();
        resources(rules, "authorization.k8s.io", CREATE, "localsubjectaccessreviews");
        resources(
                rules,
                RBAC,
                List.of("create", "delete", "deletecollection", "get", "list", "patch", "update", "watch"),
                "rolebindings",
                "roles");
        role("system:aggregate-to-admin", "admin", "", rules);
        role("admin", "", "admin", Json.array());
    }

    private static void resources(ArrayNode rules, String group, List<String> verbs, String... resources) {
        var rule = rules.addObject();
        rule.putArray("apiGroups").add(group);
        List.of(resources).forEach(rule.putArray("resources")::add);
        verbs.forEach(rule.putArray("verbs")::add);
    }

    private static void urls(ArrayNode rules, List<String> verbs, String... urls) {
        var rule = rules.addObject();
        List.of(urls).forEach(rule.putArray("nonResourceURLs")::add);
        verbs.forEach(rule.putArray("verbs")::add);
    }

    /**
     * @param partOf the role that it is put into, or empty
     * @param collects the role whose parts it is put together from, or empty
     */
    private void role(String name, String partOf, String collects, ArrayNode rules) {
        var role = named("ClusterRole", name);
        if (!partOf.isEmpty()) {
            Json.meta(role).withObjectProperty("labels").put(AGGREGATE + partOf, "true");
        }
        if (!collects.isEmpty()) {
            role.putObject("aggregationRule")
                    .putArray("clusterRoleSelectors")
                    .addObject()
                    .putObject("matchLabels")
                    .put(AGGREGATE + collects, "true");
        }
        role.set("rules", rules);
        writes.create(Resources.CLUSTER_ROLES, "", role, false);
    }

    private void bind(String role, String group) {
        var binding = named("ClusterRoleBinding", role);
        binding.putObject("roleRef")
                .put("apiGroup", RBAC)
                .put("kind", "ClusterRole")
                .put("name", role);
        binding.putArray("subjects")
                .addObject()
                .put("apiGroup", RBAC)
                .put("kind", "Group")
                .put("name", group);
        writes.create(Resources.CLUSTER_ROLE_BINDINGS, "", binding, false);
    }

    private static ObjectNode named(String kind, String name) {
        var object = Json.object().put("apiVersion", RBAC + "/v1").put("kind", kind);
        Json.meta(object).put("name", name).putObject("labels").put("kubernetes.io/bootstrapping", "rbac-defaults");
        return object;
    }
}
