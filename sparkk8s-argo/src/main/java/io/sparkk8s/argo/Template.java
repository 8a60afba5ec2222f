package io.sparkk8s.argo;

import static java.util.Objects.requireNonNull;

import io.fabric8.kubernetes.api.model.Container;
import io.fabric8.kubernetes.api.model.Pod;
import io.fabric8.kubernetes.api.model.PodSpec;
import io.sparkk8s.FaultCollector;
import io.sparkk8s.InvalidSpecException;
import io.sparkk8s.argo.model.DAGTemplate;
import io.sparkk8s.argo.model.Inputs;
import io.sparkk8s.argo.model.Outputs;
import io.sparkk8s.argo.model.Parameter;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A step that can be run: a name, typed inputs and outputs, and a container, a script or a DAG. The inputs and the outputs
 * are records whose components are {@link Value}s (parameters) and {@link Artifact}s; their names are Argo's names.
 * Immutable.
 *
 * <p>An output parameter is read from the file {@code /tmp/<name>} in the container, an output artifact is taken from
 * there, and an input artifact is put at {@code /tmp/inputs/<name>}: see {@link Value#path} and {@link Artifact#path}.
 *
 * @param <I> the record of its inputs
 * @param <O> the record of its outputs
 */
public final class Template<I extends Record, O extends Record> implements Invocable<I, O> {
    private final Class<I> inputs;
    private final Class<O> outputs;
    private final io.sparkk8s.argo.model.Template wire;
    private final List<Template<?, ?>> uses;

    private Template(
            Class<I> inputs, Class<O> outputs, io.sparkk8s.argo.model.Template wire, List<Template<?, ?>> uses) {
        this.inputs = inputs;
        this.outputs = outputs;
        this.wire = wire;
        this.uses = List.copyOf(uses);
    }

    /** Fills the container of a template that has outputs. */
    @FunctionalInterface
    public interface Body<I, O> {

        /**
         * Describes the container.
         *
         * @param in the inputs, as references
         * @param out the outputs, whose {@code path()} says where to write them
         * @param container to fill
         */
        void describe(I in, O out, ContainerSpec container);
    }

    /**
     * A template without outputs, of a container that is already there.
     *
     * @param container from the inputs, whose {@code toString()} are references for command, args and env
     * @throws InvalidSpecException the name, the record or the container's use of inputs is at fault
     */
    public static <I extends Record> Template<I, None> of(
            String name, Class<I> inputs, Function<I, Container> container) {
        return of(name, inputs, None.class, (in, out) -> container.apply(in));
    }

    /** As {@link #of(String, Class, Function)}, with outputs. */
    public static <I extends Record, O extends Record> Template<I, O> of(
            String name, Class<I> inputs, Class<O> outputs, BiFunction<I, O, Container> container) {
        return pod(name, inputs, outputs, (in, out) -> io.sparkk8s.argo.model.Template.builder()
                .container(container.apply(in, out)));
    }

    /**
     * A container without outputs: {@code container("echo", Msg.class, (in, c) -> c.image("alpine").command("echo")
     * .args(in.message()))}.
     *
     * @throws InvalidSpecException the name, the record or the container's use of inputs is at fault
     */
    public static <I extends Record> Template<I, None> container(
            String name, Class<I> inputs, BiConsumer<I, ContainerSpec> body) {
        return container(name, inputs, None.class, (in, out, container) -> body.accept(in, container));
    }

    /** As {@link #container(String, Class, BiConsumer)}, with outputs. */
    public static <I extends Record, O extends Record> Template<I, O> container(
            String name, Class<I> inputs, Class<O> outputs, Body<I, O> body) {
        return pod(name, inputs, outputs, (in, out) -> {
            ContainerSpec container = new ContainerSpec();
            body.describe(in, out, container);
            return container.wire();
        });
    }

    /** A DAG of its own, without outputs. */
    public static <I extends Record> Template<I, None> dag(String name, Class<I> inputs, BiConsumer<I, Dag> body) {
        return dag(name, inputs, None.class, (in, d) -> {
            body.accept(in, d);
            return new None();
        });
    }

    /**
     * A DAG of its own.
     *
     * @param body adds the tasks and returns the outputs, made of those of the tasks
     * @throws InvalidSpecException with all that is wrong with it
     */
    public static <I extends Record, O extends Record> Template<I, O> dag(
            String name, Class<I> inputs, Class<O> outputs, BiFunction<I, Dag, O> body) {
        Place place = check(name, inputs, outputs);
        Dag dag = new Dag(place.in("dag"));
        I in = new Signature<>(inputs).bind(References.inputs(dag));
        Outputs made = dag.outputs(body.apply(in, dag), place.in("outputs"));
        DAGTemplate tasks = dag.wire();
        place.faults().throwIfAny("Template " + name);
        return new Template<>(
                inputs, outputs, declare(name, inputs).outputs(made).dag(tasks).build(), dag.templates());
    }

    private static <I extends Record, O extends Record> Template<I, O> pod(
            String name,
            Class<I> inputs,
            Class<O> outputs,
            BiFunction<I, O, io.sparkk8s.argo.model.Template.Builder> body) {
        Place place = check(name, inputs, outputs);
        Object scope = new Object();
        I in = new Signature<>(inputs).bind(References.inputs(scope));
        O out = new Signature<>(outputs).bind(References.ownOutputs(scope));
        io.sparkk8s.argo.model.Template described = body.apply(in, out).build();
        io.sparkk8s.argo.model.Template signature = declare(name, inputs).build();
        io.sparkk8s.argo.model.Template wire = described.toBuilder()
                .name(signature.name())
                .inputs(signature.inputs())
                .outputs(ownOutputs(outputs))
                .build();
        Scripts.check(wire, place);
        place.faults().throwIfAny("Template " + name);
        return new Template<>(inputs, outputs, wire, List.of());
    }

    /**
     * A template of a pod's only container, with what the pod says of its volumes and of where it may run. Its names,
     * labels, service account and pull secrets are the workflow's matter.
     */
    static <I extends Record> Template<I, None> step(String name, Class<I> inputs, Function<I, Pod> pod) {
        return pod(name, inputs, None.class, (in, out) -> {
            PodSpec spec = pod.apply(in).getSpec();
            return io.sparkk8s.argo.model.Template.builder()
                    .container(spec.getContainers().get(0))
                    .volumes(spec.getVolumes())
                    .nodeSelector(spec.getNodeSelector())
                    .affinity(spec.getAffinity())
                    .tolerations(spec.getTolerations())
                    .schedulerName(spec.getSchedulerName())
                    .priorityClassName(spec.getPriorityClassName())
                    .securityContext(spec.getSecurityContext())
                    .hostAliases(spec.getHostAliases());
        });
    }

    private static Place check(String name, Class<? extends Record> inputs, Class<? extends Record> outputs) {
        Place place = new Place(new FaultCollector(), "template." + requireNonNull(name, "name"));
        Names.checkTemplate(name, place);
        new Signature<>(requireNonNull(inputs, "inputs")).check(place.in("inputs"));
        new Signature<>(requireNonNull(outputs, "outputs")).check(place.in("outputs"));
        place.faults().throwIfAny("Template " + name);
        return place;
    }

    private static io.sparkk8s.argo.model.Template.Builder declare(String name, Class<? extends Record> inputs) {
        Signature<?> signature = new Signature<>(inputs);
        Inputs declared = Inputs.builder()
                .parameters(signature.parameters().stream()
                        .map(p -> Parameter.builder().name(p).build())
                        .toList())
                .artifacts(signature.artifacts().stream()
                        .map(a -> io.sparkk8s.argo.model.Artifact.builder()
                                .name(a)
                                .path(References.inputPath(a))
                                .build())
                        .toList())
                .build();
        boolean none = inputs.getRecordComponents().length == 0;
        return io.sparkk8s.argo.model.Template.builder().name(name).inputs(none ? null : declared);
    }

    private static @Nullable Outputs ownOutputs(Class<? extends Record> outputs) {
        if (outputs.getRecordComponents().length == 0) {
            return null;
        }
        Signature<?> signature = new Signature<>(outputs);
        return Outputs.builder()
                .parameters(signature.parameters().stream()
                        .map(p -> Parameter.builder()
                                .name(p)
                                .valueFrom(v -> v.path(References.outputPath(p)))
                                .build())
                        .toList())
                .artifacts(signature.artifacts().stream()
                        .map(a -> io.sparkk8s.argo.model.Artifact.builder()
                                .name(a)
                                .path(References.outputPath(a))
                                .build())
                        .toList())
                .build();
    }

    /**
     * The same template with what the DSL has no word for: {@code submit.with(t -> t.retryStrategy(r ->
     * r.limit(new IntOrString(3))))}. What is set here is not checked.
     */
    public Template<I, O> with(Consumer<io.sparkk8s.argo.model.Template.Builder> change) {
        io.sparkk8s.argo.model.Template.Builder changed = wire.toBuilder();
        change.accept(changed);
        return new Template<>(inputs, outputs, changed.build(), uses);
    }

    @Override
    public String name() {
        return String.valueOf(wire.name());
    }

    @Override
    public Class<I> inputs() {
        return inputs;
    }

    @Override
    public Class<O> outputs() {
        return outputs;
    }

    /** As Argo gets it (JSON: an element of {@code spec.templates}). */
    public io.sparkk8s.argo.model.Template model() {
        return wire;
    }

    /** The templates of this file that it runs itself. */
    List<Template<?, ?>> uses() {
        return uses;
    }

    @Override
    public String toString() {
        return "Template " + name();
    }
}
