package io.sparkk8s.argo.graph;

import static java.util.Objects.requireNonNull;

import io.sparkk8s.argo.model.Template;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A task or step that is not a graph itself.
 *
 * @param id unique in the graph: the names from the entry point down, with {@code /} between them
 * @param name of the task or step
 * @param group the id of the group that holds it
 * @param role why it is there
 * @param kind what its template is
 * @param templateName what it runs, as {@code name} or {@code resource/name}
 * @param template the template itself, null where it was not found or where the node stands for a recursion
 * @param loop null if it runs once
 * @param when its condition (JSON: {@code when}), null for none
 * @param retries the limit of its retry strategy, {@code ?} for one without, null for no retries
 */
public record GraphNode(
        String id,
        String name,
        String group,
        Role role,
        Kind kind,
        String templateName,
        @Nullable Template template,
        @Nullable Loop loop,
        @Nullable String when,
        @Nullable String retries) {

    /** Why a node is in the graph. */
    public enum Role {
        TASK,
        EXIT_HANDLER,
        HOOK
    }

    /** What a template is. */
    public enum Kind {
        CONTAINER,
        SCRIPT,
        CONTAINER_SET,
        RESOURCE,
        SUSPEND,
        HTTP,
        DATA,
        PLUGIN,
        /** A template that runs itself, directly or through others; it is drawn once. */
        RECURSION,
        /** A template of another resource that was not given, or that is missing. */
        UNRESOLVED;

        /** Whether it runs in a pod of its own. */
        public boolean pod() {
            return this == CONTAINER || this == SCRIPT || this == CONTAINER_SET || this == DATA || this == RESOURCE;
        }
    }

    public GraphNode {
        requireNonNull(id, "id");
        requireNonNull(name, "name");
        requireNonNull(group, "group");
        requireNonNull(role, "role");
        requireNonNull(kind, "kind");
        requireNonNull(templateName, "templateName");
    }

    Optional<Loop> loops() {
        return Optional.ofNullable(loop);
    }
}
