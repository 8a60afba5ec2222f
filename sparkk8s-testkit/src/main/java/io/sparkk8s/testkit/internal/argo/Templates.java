package io.sparkk8s.testkit.internal.argo;

import io.sparkk8s.testkit.internal.apiserver.ApiServer;
import io.sparkk8s.testkit.internal.apiserver.Json;
import io.sparkk8s.testkit.internal.apiserver.Resources;
import java.util.Optional;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Finds templates: those of the workflow, and those of other resources, which the status keeps from then on, so that a
 * workflow goes on with what it began with.
 */
final class Templates {

    /**
     * Where a template without a resource's name is looked up.
     *
     * @param kind {@code local}, {@code namespaced} or {@code cluster}
     */
    record Scope(String kind, String resource) {

        /** As the nodes say it. */
        String name() {
            return kind + "/" + resource;
        }

        boolean local() {
            return kind.equals("local");
        }
    }

    /** A template, and the scope of what it refers to. */
    record Found(ObjectNode template, Scope scope) {}

    private final ApiServer server;
    private final String namespace;
    private final JsonNode spec;
    private final ObjectNode status;

    /** @param spec what the workflow runs by, that of its WorkflowTemplate included */
    Templates(ApiServer server, String namespace, JsonNode spec, ObjectNode status) {
        this.server = server;
        this.namespace = namespace;
        this.spec = spec;
        this.status = status;
    }

    /** @throws InvalidWorkflow there is no such template */
    Found find(Scope scope, JsonNode holder) {
        if (holder.get("inline") instanceof ObjectNode inline) {
            return new Found(inline, scope);
        }
        if (!holder.has("templateRef")) {
            var name = Json.text(holder, "template");
            return in(scope, name)
                    .map(template -> new Found(template, scope))
                    .orElseThrow(() -> new InvalidWorkflow("template name '" + name + "' undefined"));
        }
        var reference = holder.path("templateRef");
        var cluster = reference.path("clusterScope").asBoolean(false);
        var other = new Scope(cluster ? "cluster" : "namespaced", Json.text(reference, "name"));
        var name = Json.text(reference, "template");
        return in(other, name)
                .map(template -> new Found(template, other))
                .orElseThrow(() ->
                        new InvalidWorkflow("template reference " + other.resource() + "." + name + " not found"));
    }

    private Optional<ObjectNode> in(Scope scope, String name) {
        if (scope.local()) {
            return named(spec, name);
        }
        var key = scope.name() + "/" + name;
        if (Json.at(status, "storedTemplates", key) instanceof ObjectNode stored) {
            return Optional.of(stored);
        }
        var kind = scope.kind().equals("cluster") ? Resources.CLUSTER_WORKFLOW_TEMPLATES : Resources.WORKFLOW_TEMPLATES;
        var found = server.get(kind, kind.namespaced() ? namespace : "", scope.resource())
                .flatMap(resource -> named(resource.path("spec"), name));
        found.ifPresent(template -> status.withObjectProperty("storedTemplates").set(key, template.deepCopy()));
        return found;
    }

    private static Optional<ObjectNode> named(JsonNode spec, String name) {
        return spec.path("templates")
                .valueStream()
                .filter(template -> Json.text(template, "name").equals(name))
                .map(ObjectNode.class::cast)
                .findFirst();
    }
}
