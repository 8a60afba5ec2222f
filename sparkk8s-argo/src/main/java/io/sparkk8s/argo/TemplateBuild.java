package io.sparkk8s.argo;

import static java.util.Objects.requireNonNull;

import io.sparkk8s.FaultCollector;
import io.sparkk8s.argo.model.Inputs;
import io.sparkk8s.argo.model.Outputs;
import io.sparkk8s.argo.model.Parameter;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The way from a name and a signature to a template: the same for all kinds.
 *
 * @param place where faults are told
 * @param told the inputs and outputs whose path the body was told
 */
record TemplateBuild<I extends Record, O extends Record>(
        String name, Class<I> inputs, Class<O> outputs, Place place, Set<String> told) {

    static <I extends Record, O extends Record> TemplateBuild<I, O> of(String name, Class<I> inputs, Class<O> outputs) {
        Place place = new Place(new FaultCollector(), "template." + requireNonNull(name, "name")).atCaller();
        Names.checkTemplate(name, place);
        new Signature<>(requireNonNull(inputs, "inputs")).check(place.in("inputs"));
        new Signature<>(requireNonNull(outputs, "outputs")).check(place.in("outputs"));
        place.faults().throwIfAny("Template " + name);
        return new TemplateBuild<>(name, inputs, outputs, place, OwnFile.noneTold());
    }

    /** Describes what a template does. */
    interface Body<I, O> {
        io.sparkk8s.argo.model.Template.Builder describe(I in, O out, Place place);
    }

    /** A template with a pod, whose outputs are files. */
    Template<I, O> pod(Body<I, O> body) {
        return leaf(body, name -> Parameter.builder().valueFrom(v -> v.path(References.outputPath(name))), true);
    }

    /** A template without a container that writes its outputs. */
    Template<I, O> leaf(Body<I, O> body, Function<String, Parameter.Builder> output, boolean inPod) {
        Object scope = new Object();
        I in = new Signature<>(inputs).bind(References.inputs(scope, told));
        O out = new Signature<>(outputs).bind(References.ownOutputs(scope, told));
        io.sparkk8s.argo.model.Template described =
                body.describe(in, out, place).build();
        io.sparkk8s.argo.model.Template wire = described.toBuilder()
                .name(name)
                .inputs(declaredInputs(described.inputs(), inPod))
                .outputs(declaredOutputs(output))
                .build();
        place.faults().throwIfAny("Template " + name);
        return new Template<>(inputs, outputs, new TemplateBody(wire, List.of(), List.of(), Set.copyOf(told)));
    }

    /** A template that runs others. */
    <T extends TaskAdder<?>> Template<I, O> tasks(
            T tasks, BiFunction<I, T, O> body, BiConsumer<T, io.sparkk8s.argo.model.Template.Builder> wire) {
        TaskScope scope = tasks.scope();
        I in = new Signature<>(inputs).bind(References.inputs(scope, told));
        Outputs made = madeOutputs(scope, body.apply(in, tasks), place.in("outputs"));
        io.sparkk8s.argo.model.Template.Builder template = io.sparkk8s.argo.model.Template.builder()
                .name(name)
                .inputs(declaredInputs(null, false))
                .outputs(made);
        wire.accept(tasks, template);
        place.faults().throwIfAny("Template " + name);
        return new Template<>(
                inputs,
                outputs,
                new TemplateBody(template.build(), scope.templates(), scope.namedUses(), Set.copyOf(told)));
    }

    private @Nullable Inputs declaredInputs(@Nullable Inputs described, boolean inPod) {
        Signature<I> signature = new Signature<>(inputs);
        if (signature.isEmpty()) {
            return described;
        }
        return Inputs.builder()
                .parameters(signature.parameters().stream()
                        .map(p -> Parameter.builder().name(p).build())
                        .toList())
                .artifacts(signature.artifacts().stream()
                        .map(a -> io.sparkk8s.argo.model.Artifact.builder()
                                .name(a)
                                .path(inPod ? References.inputPath(a) : null)
                                .build())
                        .toList())
                .build();
    }

    private @Nullable Outputs declaredOutputs(Function<String, Parameter.Builder> output) {
        Signature<O> signature = new Signature<>(outputs);
        if (signature.isEmpty()) {
            return null;
        }
        return Outputs.builder()
                .parameters(signature.parameters().stream()
                        .map(p -> output.apply(p).name(p).build())
                        .toList())
                .artifacts(signature.artifacts().stream()
                        .map(a -> io.sparkk8s.argo.model.Artifact.builder()
                                .name(a)
                                .path(References.outputPath(a))
                                .build())
                        .toList())
                .build();
    }

    /** The outputs of a template that runs others, from those of its tasks. */
    private static @Nullable Outputs madeOutputs(TaskScope scope, Record outputs, Place place) {
        List<Parameter> parameters = new ArrayList<>();
        List<io.sparkk8s.argo.model.Artifact> artifacts = new ArrayList<>();
        Signature.read(outputs, place).forEach((name, output) -> {
            Place at = place.in(name);
            if (output instanceof Value<?> value) {
                scope.ownTasks(value.producers(), at);
                parameters.add(Parameter.builder()
                        .name(name)
                        .valueFrom(v -> {
                            if (value.isReference()) {
                                v.parameter(value.toString());
                            } else {
                                v.expression(value.expr().asText());
                            }
                        })
                        .build());
            } else if (output instanceof Artifact artifact) {
                scope.ownTasks(artifact.producers(), at);
                artifacts.add(artifact.wire().toBuilder().name(name).build());
            }
        });
        return parameters.isEmpty() && artifacts.isEmpty()
                ? null
                : Outputs.builder().parameters(parameters).artifacts(artifacts).build();
    }
}
