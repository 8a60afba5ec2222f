package io.sparkk8s.argo.operation;

import static java.util.Objects.requireNonNull;

import io.sparkk8s.argo.model.Arguments;
import io.sparkk8s.argo.model.Parameter;
import io.sparkk8s.argo.model.WorkflowSpec;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Other values of a workflow's arguments. */
final class Overrides {

    private Overrides() {}

    static Map<String, String> with(Map<String, String> before, String name, String value) {
        var all = new LinkedHashMap<>(before);
        all.put(requireNonNull(name, "name"), requireNonNull(value, "value"));
        return Collections.unmodifiableMap(all);
    }

    /** The list that Argo makes of it: the given ones first, then the old ones that were not given. */
    static List<Parameter> of(WorkflowSpec spec, Map<String, String> values) {
        var all = new ArrayList<Parameter>();
        values.forEach((name, value) ->
                all.add(Parameter.builder().name(name).value(value).build()));
        var arguments = spec.arguments();
        if (arguments != null) {
            arguments.parameters().stream()
                    .filter(parameter -> !values.containsKey(parameter.name()))
                    .forEach(all::add);
        }
        return all;
    }

    static WorkflowSpec in(WorkflowSpec spec, List<Parameter> parameters) {
        var arguments = spec.arguments();
        return spec.toBuilder()
                .arguments((arguments == null ? Arguments.builder() : arguments.toBuilder())
                        .parameters(parameters)
                        .build())
                .build();
    }

    /** The spec with these values. */
    static WorkflowSpec apply(WorkflowSpec spec, Map<String, String> values) {
        return values.isEmpty() ? spec : in(spec, of(spec, values));
    }
}
