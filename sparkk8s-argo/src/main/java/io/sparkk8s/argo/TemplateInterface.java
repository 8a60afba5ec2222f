package io.sparkk8s.argo;

import io.sparkk8s.FaultCollector;
import io.sparkk8s.argo.model.Inputs;
import io.sparkk8s.argo.model.Outputs;
import io.sparkk8s.argo.model.Parameter;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** What is said of the inputs and outputs of a template that is there already. */
record TemplateInterface<I extends Record, O extends Record>(Template<I, O> template) {

    <T> Template<I, O> input(Function<I, Value<T>> which, Consumer<InputSpec<T>> spec) {
        Value<T> input = which.apply(inputs());
        String name = input.toString().replaceAll("^\\{\\{inputs\\.parameters\\.|}}$", "");
        Place place = place("inputs", name);
        InputSpec<T> described = new InputSpec<>(place);
        spec.accept(described);
        Template<I, O> changed = template.with(wire -> {
            Inputs inputs = inputs(wire.build().inputs());
            wire.inputs(inputs.toBuilder()
                    .parameters(changed(inputs.parameters(), Parameter::name, name, described::on))
                    .build());
        });
        place.faults().throwIfAny("Template " + template.name());
        return changed;
    }

    Template<I, O> inputArtifact(Function<I, Artifact> which, Consumer<ArtifactSpec> spec) {
        String name = String.valueOf(which.apply(inputs()).ownName());
        ArtifactSpec described = described(spec, place("inputs", name), name);
        return template.with(wire -> {
            Inputs inputs = inputs(wire.build().inputs());
            wire.inputs(inputs.toBuilder()
                    .artifacts(changed(inputs.artifacts(), io.sparkk8s.argo.model.Artifact::name, name, described::on))
                    .build());
        });
    }

    <T> Template<I, O> output(Function<O, Value<T>> which, Consumer<OutputSpec<T>> spec) {
        String name = String.valueOf(which.apply(outputs()).outputName());
        Place place = place("outputs", name);
        OutputSpec<T> described = new OutputSpec<>();
        spec.accept(described);
        checkMoved(described.moved(), name, place);
        return template.with(wire -> {
            Outputs outputs = outputs(wire.build().outputs());
            wire.outputs(outputs.toBuilder()
                    .parameters(changed(outputs.parameters(), Parameter::name, name, described::on))
                    .build());
        });
    }

    Template<I, O> outputArtifact(Function<O, Artifact> which, Consumer<ArtifactSpec> spec) {
        String name = String.valueOf(which.apply(outputs()).ownName());
        ArtifactSpec described = described(spec, place("outputs", name), name);
        return template.with(wire -> {
            Outputs outputs = outputs(wire.build().outputs());
            wire.outputs(outputs.toBuilder()
                    .artifacts(changed(outputs.artifacts(), io.sparkk8s.argo.model.Artifact::name, name, described::on))
                    .build());
        });
    }

    Template<I, O> memoize(Function<I, Object> key, String configMap, Duration maxAge) {
        String text = key.apply(inputs()).toString();
        String age = Durations.text(maxAge, "template." + template.name() + ".memoize.maxAge");
        return template.with(wire -> wire.memoize(m -> m.key(text)
                .maxAge(age)
                .cache(c -> c.configMap(
                        new io.fabric8.kubernetes.api.model.ConfigMapKeySelector("cache", configMap, null)))));
    }

    private ArtifactSpec described(Consumer<ArtifactSpec> spec, Place place, String name) {
        ArtifactSpec described = new ArtifactSpec();
        spec.accept(described);
        checkMoved(described.moved(), name, place);
        return described;
    }

    private void checkMoved(boolean moved, String name, Place place) {
        place.faultIf(
                moved && template.body().told().contains(name),
                "the container was told another path by path(): say the path where it is needed, or leave it");
        place.faults().throwIfAny("Template " + template.name());
    }

    private Place place(String part, String name) {
        return new Place(new FaultCollector(), "template." + template.name() + "." + part + "." + name).atCaller();
    }

    private I inputs() {
        Set<String> told = OwnFile.noneTold();
        return new Signature<>(template.inputs()).bind(References.inputs(template, told));
    }

    private O outputs() {
        Set<String> told = OwnFile.noneTold();
        return new Signature<>(template.outputs()).bind(References.ownOutputs(template, told));
    }

    private static Inputs inputs(@Nullable Inputs inputs) {
        return inputs == null ? Inputs.builder().build() : inputs;
    }

    private static Outputs outputs(@Nullable Outputs outputs) {
        return outputs == null ? Outputs.builder().build() : outputs;
    }

    private static <E> List<E> changed(
            List<E> all, Function<E, @Nullable String> nameOf, String name, UnaryOperator<E> change) {
        return all.stream()
                .map(element -> name.equals(nameOf.apply(element)) ? change.apply(element) : element)
                .toList();
    }
}
