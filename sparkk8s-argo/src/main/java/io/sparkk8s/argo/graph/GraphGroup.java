package io.sparkk8s.argo.graph;

import static java.util.Objects.requireNonNull;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A task or step whose template is a DAG or steps, or an entry point that is one.
 *
 * @param id unique in the graph
 * @param name of the task or step, or of the template for an entry point
 * @param parent the id of the group that holds it, null for an entry point
 * @param role why it is there
 * @param kind which of the two
 * @param templateName what it runs
 * @param loop null if it runs once
 * @param when its condition, null for none
 */
public record GraphGroup(
        String id,
        String name,
        @Nullable String parent,
        GraphNode.Role role,
        Kind kind,
        String templateName,
        @Nullable Loop loop,
        @Nullable String when) {

    /** How the tasks inside follow each other. */
    public enum Kind {
        DAG,
        STEPS,
        /** No template at all: what holds the entry point and its exit handlers. */
        WORKFLOW
    }

    public GraphGroup {
        requireNonNull(id, "id");
        requireNonNull(name, "name");
        requireNonNull(role, "role");
        requireNonNull(kind, "kind");
        requireNonNull(templateName, "templateName");
    }

    Optional<Loop> loops() {
        return Optional.ofNullable(loop);
    }
}
