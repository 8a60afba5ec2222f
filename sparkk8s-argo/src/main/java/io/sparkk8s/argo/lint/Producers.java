package io.sparkk8s.argo.lint;

import java.util.Optional;
import java.util.Set;

/** What a step or a task leaves for those after it. */
final class Producers {

    private static final Set<TemplateKind> WITH_RESULT = Set.of(
            TemplateKind.CONTAINER, TemplateKind.SCRIPT, TemplateKind.DATA, TemplateKind.HTTP, TemplateKind.PLUGIN);

    private final Variables variables;

    Producers(Variables variables) {
        this.variables = variables;
    }

    /**
     * Adds its variables.
     *
     * @param prefix such as {@code tasks.extract}
     * @param template what it runs; empty if nobody knows
     * @param isLoop whether its outputs are lists
     */
    void add(Scope scope, String prefix, Optional<Site> template, boolean isLoop) {
        for (var name : new String[] {"id", "startedAt", "finishedAt", "hostNodeName"}) {
            scope.add(prefix + "." + name);
        }
        template.ifPresent(found -> outputs(scope, prefix, found, isLoop));
    }

    private void outputs(Scope scope, String prefix, Site template, boolean isLoop) {
        if (template.isTrue("daemon")) {
            scope.add(prefix + ".ip");
        }
        var kind = TemplateKind.of(template);
        if (hasResult(template)
                || (isLoop && kind.filter(TemplateKind.CONTAINER_SET::equals).isPresent())) {
            scope.add(prefix + ".outputs.result");
            scope.add(prefix + ".exitCode");
        }
        if (isLoop) {
            scope.add(prefix + ".outputs.parameters");
        }
        for (var type : new String[] {"parameters", "artifacts"}) {
            for (var output : template.get("outputs", type).items()) {
                scope.add(prefix + ".outputs." + type + "." + output.text("name"));
                global(scope, type, output.text("globalName"));
            }
        }
    }

    private static boolean hasResult(Site template) {
        return WITH_RESULT.stream().anyMatch(kind -> template.has(kind.field()))
                || template.get("containerSet", "containers").items().stream()
                        .anyMatch(container -> container.text("name").equals("main"));
    }

    private void global(Scope scope, String type, String name) {
        if (name.isEmpty()) {
            return;
        }
        if (OutputsCheck.isVariable(name)) {
            scope.add(type.equals("parameters") ? Scope.ANY_OUTPUT_PARAMETER : Scope.ANY_OUTPUT_ARTIFACT);
        } else {
            variables.global("workflow.outputs." + type + "." + name);
        }
    }

    /** Whether the outputs of a step or a task are lists. */
    boolean isLoopWithList(Site holder) {
        return holder.get("withItems").size() > 0
                || !variables.resolve(holder.text("withParam")).isEmpty();
    }
}
