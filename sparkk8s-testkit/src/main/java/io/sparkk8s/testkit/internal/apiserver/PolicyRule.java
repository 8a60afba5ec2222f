package io.sparkk8s.testkit.internal.apiserver;

import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * A rule of a role: what it allows.
 *
 * @param names empty for all
 */
record PolicyRule(
        List<String> verbs, List<String> groups, List<String> resources, List<String> names, List<String> urls) {

    private static final String ALL = "*";

    static PolicyRule of(JsonNode rule) {
        return new PolicyRule(
                texts(rule, "verbs"),
                texts(rule, "apiGroups"),
                texts(rule, "resources"),
                texts(rule, "resourceNames"),
                texts(rule, "nonResourceURLs"));
    }

    private static List<String> texts(JsonNode rule, String field) {
        return rule.path(field).valueStream().map(v -> v.asString("")).toList();
    }

    boolean allows(Attributes asked) {
        if (!verbs.contains(ALL) && !verbs.contains(asked.verb())) {
            return false;
        }
        if (!asked.path().isEmpty()) {
            return urls.stream().anyMatch(url -> covers(url, asked.path()));
        }
        return (groups.contains(ALL) || groups.contains(asked.group()))
                && resources.stream().anyMatch(resource -> names(resource, asked.resource()))
                && (names.isEmpty() || names.contains(asked.name()));
    }

    private static boolean covers(String url, String path) {
        return url.equals(path) || (url.endsWith(ALL) && path.startsWith(url.substring(0, url.length() - 1)));
    }

    /** {@code *} is all, and {@code *}{@code /scale} one subresource of all. */
    private static boolean names(String rule, String resource) {
        var slash = resource.indexOf('/');
        return rule.equals(ALL) || rule.equals(resource) || (slash > 0 && rule.equals(ALL + resource.substring(slash)));
    }

    boolean ofResources() {
        return urls.isEmpty();
    }

    /** As reviews show it. */
    ObjectNode toJson() {
        var rule = Json.object();
        put(rule, "verbs", verbs);
        put(rule, "apiGroups", groups);
        put(rule, "resources", resources);
        put(rule, "resourceNames", names);
        put(rule, "nonResourceURLs", urls);
        return rule;
    }

    private static void put(ObjectNode rule, String field, List<String> values) {
        if (!values.isEmpty()) {
            values.forEach(rule.putArray(field)::add);
        }
    }
}
