package io.sparkk8s.testkit.internal.apiserver;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import tools.jackson.databind.JsonNode;

/** A field selector. A server knows few fields, and refuses the others. */
record FieldSelector(List<Requirement> requirements) {

    private static final Set<String> OF_ALL = Set.of("metadata.name", "metadata.namespace");
    private static final Set<String> OF_PODS = Set.of(
            "spec.nodeName",
            "spec.restartPolicy",
            "spec.schedulerName",
            "spec.serviceAccountName",
            "status.phase",
            "status.podIP");
    private static final Set<String> OF_EVENTS = Set.of(
            "involvedObject.kind",
            "involvedObject.namespace",
            "involvedObject.name",
            "involvedObject.uid",
            "involvedObject.apiVersion",
            "reason",
            "reportingComponent",
            "type");

    record Requirement(String field, boolean negated, String value) {

        boolean matches(JsonNode object) {
            return Json.text(object, field.split("\\.")).equals(value) != negated;
        }
    }

    static FieldSelector parse(Resource resource, String text) {
        var requirements = new ArrayList<Requirement>();
        for (var part : text.split(",")) {
            if (part.isBlank()) {
                continue;
            }
            var equals = part.indexOf('=');
            if (equals < 0) {
                throw ApiError.badRequest("invalid selector: '%s'; can't understand '%s'".formatted(text, part));
            }
            var negated = equals > 0 && part.charAt(equals - 1) == '!';
            var field = part.substring(0, negated ? equals - 1 : equals).trim();
            var value = part.substring(part.startsWith("==", equals) ? equals + 2 : equals + 1)
                    .trim();
            if (!known(resource, field)) {
                throw ApiError.badRequest("field label not supported: " + field);
            }
            requirements.add(new Requirement(field, negated, value));
        }
        return new FieldSelector(requirements);
    }

    private static boolean known(Resource resource, String field) {
        return OF_ALL.contains(field)
                || (resource.is("pods") && OF_PODS.contains(field))
                || (resource.is("events") && OF_EVENTS.contains(field))
                || (resource.is("namespaces") && field.equals("status.phase"))
                || (resource.is("secrets") && field.equals("type"));
    }

    boolean matches(JsonNode object) {
        return requirements.stream().allMatch(r -> r.matches(object));
    }
}
