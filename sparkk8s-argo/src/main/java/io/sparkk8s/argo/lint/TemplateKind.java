package io.sparkk8s.argo.lint;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** What a template does, in Argo's order: of several, the first counts. */
enum TemplateKind {
    CONTAINER("container", true, true),
    CONTAINER_SET("containerSet", true, true),
    STEPS("steps", false, false),
    DAG("dag", false, false),
    SCRIPT("script", true, true),
    RESOURCE("resource", true, true),
    DATA("data", true, true),
    SUSPEND("suspend", false, false),
    HTTP("http", true, false),
    PLUGIN("plugin", true, false);

    private final String field;
    private final boolean leaf;
    private final boolean pod;

    TemplateKind(String field, boolean leaf, boolean pod) {
        this.field = field;
        this.leaf = leaf;
        this.pod = pod;
    }

    /** The field of a template that has it. */
    String field() {
        return field;
    }

    /** Whether it works itself, and may have artifacts. */
    boolean isLeaf() {
        return leaf;
    }

    /** Whether it has a pod of its own. */
    boolean hasPod() {
        return pod;
    }

    /** All that a template says it is: it should be one. */
    static List<TemplateKind> all(Site template) {
        return Arrays.stream(values()).filter(kind -> template.has(kind.field)).toList();
    }

    static Optional<TemplateKind> of(Site template) {
        return Arrays.stream(values()).filter(kind -> template.has(kind.field)).findFirst();
    }
}
