package io.sparkk8s.argo.operation;

import io.sparkk8s.argo.model.NodeStatus;
import io.sparkk8s.argo.model.Outputs;
import io.sparkk8s.argo.model.Parameter;
import io.sparkk8s.argo.model.ValueFrom;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The output parameters of a suspend node that somebody must give ({@code valueFrom.supplied}). */
final class SuppliedOutputs {

    private SuppliedOutputs() {}

    /** All output parameters of a node. */
    static List<Parameter> of(NodeStatus node) {
        var outputs = node.outputs();
        return outputs == null ? List.of() : outputs.parameters();
    }

    /** Whether nobody has given it yet. */
    static boolean asked(Parameter parameter) {
        var from = parameter.valueFrom();
        return from != null && from.supplied() != null;
    }

    static Optional<String> defaultOf(Parameter parameter) {
        var from = parameter.valueFrom();
        return Optional.ofNullable(from == null ? null : from.defaultValue());
    }

    /** The node with values for what is asked for; one that is empty leaves a parameter as it is. */
    static NodeStatus fill(NodeStatus node, Function<Parameter, Optional<String>> values) {
        var outputs = node.outputs();
        if (outputs == null) {
            return node;
        }
        var parameters = outputs.parameters().stream()
                .map(parameter -> asked(parameter)
                        ? values.apply(parameter)
                                .map(value -> given(parameter, value))
                                .orElse(parameter)
                        : parameter)
                .toList();
        return node.toBuilder()
                .outputs(outputs.toBuilder().parameters(parameters).build())
                .build();
    }

    private static Parameter given(Parameter parameter, String value) {
        return parameter.toBuilder().value(value).valueFrom((ValueFrom) null).build();
    }

    /** The outputs of the whole workflow, with those that a node gives under a global name. */
    static Outputs publish(@Nullable Outputs outputs, List<Parameter> globals, NodeOutcome outcome) {
        var all = new ArrayList<Parameter>(outputs == null ? List.of() : outputs.parameters());
        for (var parameter : globals) {
            var name = String.valueOf(parameter.globalName());
            var value = outcome.outputs().get(parameter.name());
            if (all.stream().noneMatch(known -> known.name().equals(name))) {
                all.add(Parameter.builder().name(name).build());
            }
            all.replaceAll(known ->
                    known.name().equals(name) ? known.toBuilder().value(value).build() : known);
        }
        return (outputs == null ? Outputs.builder() : outputs.toBuilder())
                .parameters(all)
                .build();
    }
}
