package io.sparkk8s.argo.lint;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The variables that a text may name. */
final class Scope {

    static final String ANY_ITEM = "item.*";
    static final String ANY_OUTPUT_PARAMETER = "workflow.outputs.parameters.*";
    static final String ANY_OUTPUT_ARTIFACT = "workflow.outputs.artifacts.*";

    private final @Nullable Scope outer;
    private final Set<String> names = new HashSet<>();

    Scope(@Nullable Scope outer) {
        this.outer = outer;
    }

    void add(String name) {
        names.add(name);
    }

    /** All that begins with it: the template behind it is not known. */
    void addAll(String prefix) {
        names.add(prefix + ".*");
    }

    boolean has(String name) {
        for (var scope = this; scope != null; scope = scope.outer) {
            if (scope.names.contains(name) || scope.names.contains(producer(name))) {
                return true;
            }
        }
        return false;
    }

    /** {@code tasks.x.*} of {@code tasks.x.outputs.result}. */
    private static String producer(String name) {
        var first = name.indexOf('.');
        var second = first < 0 ? -1 : name.indexOf('.', first + 1);
        return second < 0 ? "" : name.substring(0, second) + ".*";
    }

    /** For a hint. */
    Collection<String> names() {
        List<String> all = new ArrayList<>();
        for (var scope = this; scope != null; scope = scope.outer) {
            all.addAll(scope.names);
        }
        return all;
    }
}
