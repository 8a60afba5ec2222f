package io.sparkk8s.testkit.internal.apiserver;

import tools.jackson.databind.JsonNode;

/**
 * Which objects of a kind a request is about.
 *
 * @param namespace empty for all of them
 */
record Selection(Resource resource, String namespace, LabelSelector labels, FieldSelector fields) {

    static Selection of(Resource resource, String namespace, String name, ApiRequest request) {
        var fields = request.query("fieldSelector");
        if (!name.isEmpty()) {
            fields = fields.isEmpty() ? "metadata.name=" + name : fields + ",metadata.name=" + name;
        }
        return new Selection(
                resource,
                namespace,
                LabelSelector.parse(request.query("labelSelector")),
                FieldSelector.parse(resource, fields));
    }

    boolean selective() {
        return !labels.requirements().isEmpty() || !fields.requirements().isEmpty();
    }

    boolean matches(JsonNode object) {
        return (namespace.isEmpty() || Json.namespace(object).equals(namespace))
                && labels.matches(object)
                && fields.matches(object);
    }
}
