package io.sparkk8s.argo;

import io.sparkk8s.argo.TaskScope.NamedUse;
import io.sparkk8s.argo.model.Inputs;
import io.sparkk8s.argo.model.Parameter;
import java.util.List;
import java.util.Set;

/**
 * What a template is made of.
 *
 * @param uses the templates that it runs itself
 * @param namedUses those that it runs, and knows by their names alone
 * @param told the inputs and outputs whose path its container was told
 */
record TemplateBody(
        io.sparkk8s.argo.model.Template wire, List<Template<?, ?>> uses, List<NamedUse> namedUses, Set<String> told) {

    TemplateBody with(io.sparkk8s.argo.model.Template changed) {
        return new TemplateBody(changed, uses, namedUses, told);
    }

    /** Whether an input has a value of its own. */
    boolean canOmit(String input) {
        Inputs inputs = wire.inputs();
        return inputs != null
                && (inputs.parameters().stream().anyMatch(p -> input.equals(p.name()) && hasValue(p))
                        || inputs.artifacts().stream()
                                .anyMatch(a -> input.equals(a.name()) && Boolean.TRUE.equals(a.optional())));
    }

    private static boolean hasValue(Parameter parameter) {
        return parameter.defaultValue() != null || parameter.value() != null || parameter.valueFrom() != null;
    }
}
