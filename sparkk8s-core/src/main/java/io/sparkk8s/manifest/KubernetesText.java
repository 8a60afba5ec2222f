package io.sparkk8s.manifest;

/** Kubernetes replaces {@code $(NAME)} in a container's command, arguments and environment. */
public final class KubernetesText {

    private KubernetesText() {}

    /** Written so that the container gets exactly this text. */
    public static String literal(String text) {
        return text.replace("$(", "$$(");
    }
}
