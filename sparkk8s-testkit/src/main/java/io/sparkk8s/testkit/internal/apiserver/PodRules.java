package io.sparkk8s.testkit.internal.apiserver;

import io.sparkk8s.testkit.internal.apiserver.Rules.Faults;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** What a pod must be like, and what of it may change later. */
final class PodRules {

    private static final List<String> RESTART_POLICIES = List.of("Always", "OnFailure", "Never");
    private static final String IMMUTABLE = "pod updates may not change fields other than `spec.containers[*].image`,"
            + "`spec.initContainers[*].image`,`spec.activeDeadlineSeconds`,`spec.tolerations` (only additions to"
            + " existing tolerations),`spec.terminationGracePeriodSeconds` (allow it to be set to 1 if it was"
            + " previously negative)";

    private PodRules() {}

    static void check(Resource resource, ObjectNode pod, Faults faults) {
        var spec = pod.path("spec");
        if (spec.path("containers").isEmpty()) {
            faults.required("spec.containers");
        }
        var policy = Json.text(spec, "restartPolicy");
        if (!RESTART_POLICIES.contains(policy)) {
            faults.unsupported("spec.restartPolicy", policy, RESTART_POLICIES);
        }
        var volumes = new HashSet<String>();
        var index = 0;
        for (var volume : spec.path("volumes")) {
            var field = "spec.volumes[" + index++ + "].name";
            named(Json.text(volume, "name"), field, volumes, faults);
        }
        var names = new HashSet<String>();
        for (var list : List.of("initContainers", "containers")) {
            index = 0;
            for (var container : spec.path(list)) {
                container(resource, container, "spec." + list + "[" + index++ + "]", names, volumes, faults);
            }
        }
    }

    private static void named(String name, String field, Set<String> names, Faults faults) {
        if (name.isEmpty()) {
            faults.required(field);
            return;
        }
        Rules.label(field, name, faults);
        if (!names.add(name)) {
            faults.duplicate(field, name);
        }
    }

    private static void container(
            Resource resource,
            JsonNode container,
            String field,
            Set<String> names,
            Set<String> volumes,
            Faults faults) {
        named(Json.text(container, "name"), field + ".name", names, faults);
        if (Json.text(container, "image").isEmpty()) {
            faults.required(field + ".image");
        }
        resources(resource, container, field, faults);
        var index = 0;
        for (var mount : container.path("volumeMounts")) {
            var at = field + ".volumeMounts[" + index++ + "]";
            var volume = Json.text(mount, "name");
            if (!volumes.contains(volume)) {
                faults.notFound(at + ".name", volume);
            }
            if (Json.text(mount, "mountPath").isEmpty()) {
                faults.required(at + ".mountPath");
            }
        }
        index = 0;
        for (var variable : container.path("env")) {
            var at = field + ".env[" + index++ + "]";
            var name = Json.text(variable, "name");
            if (name.isEmpty()) {
                faults.required(at + ".name");
            } else if (name.contains("=")) {
                faults.invalid(
                        at + ".name",
                        name,
                        "a valid environment variable name must consist only of printable"
                                + " ASCII characters other than '='");
            }
            if (variable.hasNonNull("value")
                    && !Json.text(variable, "value").isEmpty()
                    && variable.hasNonNull("valueFrom")) {
                faults.invalid(at + ".valueFrom", "", "may not be specified when `value` is not empty");
            }
        }
        index = 0;
        for (var port : container.path("ports")) {
            var at = field + ".ports[" + index++ + "].containerPort";
            var number = port.path("containerPort").asInt(0);
            if (number < 1 || number > 65535) {
                faults.invalid(at, Integer.toString(number), "must be between 1 and 65535, inclusive");
            }
        }
    }

    private static void resources(Resource resource, JsonNode container, String field, Faults faults) {
        var requests = Json.at(container, "resources", "requests");
        var limits = Json.at(container, "resources", "limits");
        limits.values().forEach(limit -> quantity(resource, limit));
        for (var request : requests.properties()) {
            quantity(resource, request.getValue());
            var limit = limits.path(request.getKey());
            if (limit.isMissingNode()) {
                continue;
            }
            var asked = Quantities.parse(request.getValue().asString(""));
            var most = Quantities.parse(limit.asString(""));
            if (asked.isPresent() && most.isPresent() && asked.get().compareTo(most.get()) > 0) {
                faults.invalid(
                        field + ".resources.requests",
                        request.getValue().asString(""),
                        "must be less than or equal to " + request.getKey() + " limit of " + limit.asString(""));
            }
        }
    }

    /** Unlike other faults, a bad quantity fails while the body is read. */
    static void quantity(Resource resource, JsonNode value) {
        if (Quantities.parse(value.asString("")).isEmpty()) {
            throw ApiError.cannotBeHandled(
                    resource,
                    "quantities must match the regular expression" + " '^([+-]?[0-9.]+)([eEinumkKMGTP]*[-+]?[0-9]*)$'");
        }
    }

    static void immutable(ObjectNode current, ObjectNode next, Faults faults) {
        if (!withoutChangeable(current, current, next).equals(withoutChangeable(next, current, next))) {
            faults.forbidden("spec", IMMUTABLE);
        }
    }

    private static JsonNode withoutChangeable(ObjectNode pod, ObjectNode current, ObjectNode next) {
        var spec = pod.path("spec").deepCopy();
        if (!(spec instanceof ObjectNode node)) {
            return spec;
        }
        node.remove("activeDeadlineSeconds");
        // gates may be opened, and none added
        if (includesAll(
                current.path("spec").path("schedulingGates"), next.path("spec").path("schedulingGates"))) {
            node.remove("schedulingGates");
        }
        if (includesAll(next.path("spec").path("tolerations"), node.path("tolerations"))) {
            node.remove("tolerations");
        }
        for (var list : List.of("initContainers", "containers")) {
            for (var container : node.path(list)) {
                ((ObjectNode) container).remove("image");
            }
        }
        return node;
    }

    private static boolean includesAll(JsonNode all, JsonNode some) {
        var have = new ArrayList<JsonNode>(all.values());
        return have.containsAll(some.values());
    }
}
