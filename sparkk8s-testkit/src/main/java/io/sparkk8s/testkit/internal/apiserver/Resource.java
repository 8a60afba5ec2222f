package io.sparkk8s.testkit.internal.apiserver;

import java.util.Objects;

/**
 * A kind of object the server stores.
 *
 * @param group empty for the core group
 * @param status whether the status is a subresource, which the main resource's writes cannot touch
 */
public record Resource(String group, String version, String plural, String kind, boolean namespaced, boolean status) {

    public Resource {
        Objects.requireNonNull(group, "group");
        Objects.requireNonNull(version, "version");
        Objects.requireNonNull(plural, "plural");
        Objects.requireNonNull(kind, "kind");
    }

    public String apiVersion() {
        return group.isEmpty() ? version : group + "/" + version;
    }

    /** As error messages name it: {@code pods}, {@code workflows.argoproj.io}. */
    public String qualified() {
        return group.isEmpty() ? plural : plural + "." + group;
    }

    /** As the message of an invalid object names it: {@code Pod}, {@code Workflow.argoproj.io}. */
    String qualifiedKind() {
        return group.isEmpty() ? kind : kind + "." + group;
    }

    /** Whether the kind is one of Kubernetes' own, and not a custom resource. */
    boolean builtIn() {
        return group.isEmpty() || group.indexOf('.') < 0 || group.endsWith(".k8s.io");
    }

    boolean is(String plural) {
        return builtIn() && this.plural.equals(plural);
    }
}
