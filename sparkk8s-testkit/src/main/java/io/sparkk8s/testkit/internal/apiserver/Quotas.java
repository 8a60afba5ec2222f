package io.sparkk8s.testkit.internal.apiserver;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import tools.jackson.databind.node.ObjectNode;

/** The admission of objects under the resource quotas of their namespace. */
final class Quotas {

    private static final Set<String> COUNTED =
            Set.of("pods", "services", "secrets", "configmaps", "persistentvolumeclaims", "resourcequotas");
    private static final Set<String> COMPUTE =
            Set.of("cpu", "memory", "requests.cpu", "requests.memory", "limits.cpu", "limits.memory");

    private final ObjectStore store;

    Quotas(ObjectStore store) {
        this.store = store;
    }

    void admit(Resource resource, ObjectNode object) {
        if (!resource.namespaced()) {
            return;
        }
        for (var quota : store.list(Resources.RESOURCE_QUOTAS, Json.namespace(object))) {
            admit(quota, resource, object);
        }
    }

    private void admit(ObjectNode quota, Resource resource, ObjectNode object) {
        if (!Json.at(quota, "spec", "scopes").isEmpty()
                || !Json.at(quota, "spec", "scopeSelector").isEmpty()) {
            throw new NotSupported("a ResourceQuota with scopes");
        }
        // in the order of the names, as the server's messages have it
        var exceeded = new TreeMap<String, String[]>();
        var hard = Json.at(quota, "spec", "hard");
        for (var limit : hard.properties()) {
            var name = limit.getKey();
            var requested = usage(name, resource, object);
            if (requested.signum() == 0) {
                continue;
            }
            var used = store.list(resource, Json.namespace(object)).stream()
                    .filter(o -> !ended(o))
                    .map(o -> usage(name, resource, o))
                    .reduce(BigDecimal.ZERO, BigDecimal::add);
            var limited = Quantities.parse(limit.getValue().asString("")).orElse(BigDecimal.ZERO);
            if (used.add(requested).compareTo(limited) > 0) {
                exceeded.put(name, new String[] {
                    plain(requested), plain(used), limit.getValue().asString("")
                });
            }
        }
        if (!exceeded.isEmpty()) {
            throw ApiError.forbidden(
                    resource,
                    Json.name(object),
                    "exceeded quota: %s, requested: %s, used: %s, limited: %s"
                            .formatted(
                                    Json.name(quota),
                                    list(exceeded, v -> v[0]),
                                    list(exceeded, v -> v[1]),
                                    list(exceeded, v -> v[2])));
        }
    }

    private static boolean ended(ObjectNode object) {
        var phase = Json.text(object, "status", "phase");
        return phase.equals("Succeeded") || phase.equals("Failed");
    }

    private static BigDecimal usage(String name, Resource resource, ObjectNode object) {
        if (name.equals("count/" + resource.qualified())
                || (COUNTED.contains(name)
                        && resource.builtIn()
                        && resource.plural().equals(name))) {
            return BigDecimal.ONE;
        }
        if (!COMPUTE.contains(name) || !resource.equals(Resources.PODS)) {
            return BigDecimal.ZERO;
        }
        var which = name.startsWith("limits.") ? "limits" : "requests";
        var what = name.substring(name.indexOf('.') + 1);
        var sum = BigDecimal.ZERO;
        for (var container : Json.at(object, "spec", "containers")) {
            sum = sum.add(Optional.of(Json.text(container, "resources", which, what))
                    .flatMap(Quantities::parse)
                    .orElse(BigDecimal.ZERO));
        }
        return sum;
    }

    private static String list(Map<String, String[]> exceeded, Function<String[], String> value) {
        var parts = new ArrayList<String>();
        exceeded.forEach((name, values) -> parts.add(name + "=" + value.apply(values)));
        return String.join(",", parts);
    }

    private static String plain(BigDecimal number) {
        return number.stripTrailingZeros().toPlainString();
    }
}
