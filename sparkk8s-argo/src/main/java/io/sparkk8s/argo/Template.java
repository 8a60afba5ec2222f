package io.sparkk8s.argo;

import io.fabric8.kubernetes.api.model.Container;
import io.fabric8.kubernetes.api.model.Pod;
import io.fabric8.kubernetes.api.model.PodSpec;
import io.sparkk8s.InvalidSpecException;
import io.sparkk8s.argo.model.Parameter;
import io.sparkk8s.argo.model.SuppliedValueFrom;
import java.time.Duration;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * A step that can be run: a name, typed inputs and outputs, and what it does. The inputs and the outputs are records whose
 * components are {@link Value}s (parameters) and {@link Artifact}s; their names are Argo's names, unless {@link Name} gives
 * another. Immutable.
 *
 * <p>In a container, an output parameter is read from the file {@code /tmp/<name>}, an output artifact is taken from there,
 * and an input artifact is put at {@code /tmp/inputs/<name>}: see {@link Value#path} and {@link Artifact#path}. {@link
 * #input}, {@link #output} and the like say more of them: defaults, other paths, stores.
 *
 * @param <I> the record of its inputs
 * @param <O> the record of its outputs
 */
public final class Template<I extends Record, O extends Record> extends TemplateSettings<Template<I, O>>
        implements Invocable<I, O> {
    private final Class<I> inputs;
    private final Class<O> outputs;
    private final TemplateBody body;

    Template(Class<I> inputs, Class<O> outputs, TemplateBody body) {
        this.inputs = inputs;
        this.outputs = outputs;
        this.body = body;
    }

    /** Fills the body of a template that has outputs. */
    @FunctionalInterface
    public interface Body<I, O, S> {

        /**
         * Describes what the template does.
         *
         * @param in the inputs, as references
         * @param out the outputs; in a container, their {@code path()} says where to write them
         * @param body to fill
         */
        void describe(I in, O out, S body);
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
        return TemplateBuild.of(name, inputs, outputs).pod((in, out, place) -> io.sparkk8s.argo.model.Template.builder()
                .container(Scripts.checked(container.apply(in, out), place.in("container"))));
    }

    /**
     * A container without outputs: {@code container("echo", Msg.class, (in, c) -> c.image("alpine").command("echo")
     * .args(in.message()))}. With {@link ContainerSpec#source} it is a script.
     *
     * @throws InvalidSpecException the name, the record or the container's use of inputs is at fault
     */
    public static <I extends Record> Template<I, None> container(
            String name, Class<I> inputs, BiConsumer<I, ContainerSpec> body) {
        return container(name, inputs, None.class, (in, out, container) -> body.accept(in, container));
    }

    /** As {@link #container(String, Class, BiConsumer)}, with outputs. */
    public static <I extends Record, O extends Record> Template<I, O> container(
            String name, Class<I> inputs, Class<O> outputs, Body<I, O, ContainerSpec> body) {
        return TemplateBuild.of(name, inputs, outputs).pod((in, out, place) -> {
            ContainerSpec container = new ContainerSpec();
            body.describe(in, out, container);
            return container.wire(place);
        });
    }

    /** Several containers in one pod (JSON: {@code containerSet}). That of the name {@code main} writes the outputs. */
    public static <I extends Record, O extends Record> Template<I, O> containerSet(
            String name, Class<I> inputs, Class<O> outputs, Body<I, O, ContainerSetSpec> body) {
        return TemplateBuild.of(name, inputs, outputs).pod((in, out, place) -> {
            ContainerSetSpec set = new ContainerSetSpec(place);
            body.describe(in, out, set);
            return set.wire(!new Signature<>(outputs).isEmpty());
        });
    }

    /** An object of Kubernetes that is created, changed or read (JSON: {@code resource}); see {@link ResourceSpec}. */
    public static <I extends Record> Template<I, None> resource(
            String name, Class<I> inputs, BiConsumer<I, ResourceSpec> body) {
        return resource(name, inputs, None.class, (in, out, resource) -> body.accept(in, resource));
    }

    /** As {@link #resource(String, Class, BiConsumer)}, with outputs: {@link ResourceSpec#output} says what they are. */
    public static <I extends Record, O extends Record> Template<I, O> resource(
            String name, Class<I> inputs, Class<O> outputs, Body<I, O, ResourceSpec> body) {
        ResourceSpec resource = new ResourceSpec();
        return TemplateBuild.of(name, inputs, outputs)
                .leaf(
                        (in, out, place) -> {
                            body.describe(in, out, resource);
                            return resource.wire(new Signature<>(outputs).parameters(), place);
                        },
                        resource::output,
                        true);
    }

    /** Waits (JSON: {@code suspend}). */
    public static <I extends Record> Template<I, None> suspend(String name, Class<I> inputs, Duration duration) {
        String text = Durations.text(duration, "template." + name + ".duration");
        return TemplateBuild.of(name, inputs, None.class)
                .leaf(
                        (in, out, place) ->
                                io.sparkk8s.argo.model.Template.builder().suspend(s -> s.duration(text)),
                        output -> Parameter.builder(),
                        false);
    }

    /**
     * Waits for a person, who resumes the workflow, and may give the outputs their values (JSON: {@code suspend}, outputs
     * from {@code supplied}). An output without a default ({@link OutputSpec#defaultValue}) must be given one.
     */
    public static <I extends Record, O extends Record> Template<I, O> approval(
            String name, Class<I> inputs, Class<O> outputs) {
        return TemplateBuild.of(name, inputs, outputs)
                .leaf(
                        (in, out, place) -> {
                            noArtifacts(outputs, place, "that a person can give");
                            return io.sparkk8s.argo.model.Template.builder().suspend(s -> {});
                        },
                        output -> Parameter.builder()
                                .valueFrom(v ->
                                        v.supplied(SuppliedValueFrom.builder().build())),
                        false);
    }

    /** An HTTP request by Argo's agent (JSON: {@code http}); its answer is {@link Task#result}. */
    public static <I extends Record> Template<I, None> http(
            String name, Class<I> inputs, BiConsumer<I, HttpSpec> body) {
        return TemplateBuild.of(name, inputs, None.class)
                .leaf(
                        (in, out, place) -> {
                            HttpSpec http = new HttpSpec();
                            body.accept(in, http);
                            return http.wire(place);
                        },
                        output -> Parameter.builder(),
                        false);
    }

    /** The paths in an artifact store, sifted (JSON: {@code data}); a JSON list of them is {@link Task#result}. */
    public static <I extends Record> Template<I, None> data(
            String name, Class<I> inputs, Function<I, ArtifactStore> source, Consumer<DataSpec> transformation) {
        return TemplateBuild.of(name, inputs, None.class).pod((in, out, place) -> {
            DataSpec data = new DataSpec();
            transformation.accept(data);
            return data.wire(source.apply(in));
        });
    }

    /**
     * What an executor plugin does (JSON: {@code plugin}).
     *
     * @param body from the inputs: the plugin's name, and what it takes; values may be {@link Value}s
     */
    public static <I extends Record, O extends Record> Template<I, O> plugin(
            String name, Class<I> inputs, Class<O> outputs, Function<I, Map<String, Object>> body) {
        return TemplateBuild.of(name, inputs, outputs)
                .leaf(
                        (in, out, place) ->
                                io.sparkk8s.argo.model.Template.builder().plugin(JsonText.plain(body.apply(in))),
                        output -> Parameter.builder(),
                        false);
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
        TemplateBuild<I, O> build = TemplateBuild.of(name, inputs, outputs);
        return build.tasks(new Dag(build.place().in("dag")), body, (dag, wire) -> wire.dag(dag.wire()));
    }

    /** Steps one after the other, without outputs. */
    public static <I extends Record> Template<I, None> steps(String name, Class<I> inputs, BiConsumer<I, Steps> body) {
        return steps(name, inputs, None.class, (in, s) -> {
            body.accept(in, s);
            return new None();
        });
    }

    /**
     * Steps one after the other.
     *
     * @param body adds the steps and returns the outputs, made of those of the steps
     * @throws InvalidSpecException with all that is wrong with it
     */
    public static <I extends Record, O extends Record> Template<I, O> steps(
            String name, Class<I> inputs, Class<O> outputs, BiFunction<I, Steps, O> body) {
        TemplateBuild<I, O> build = TemplateBuild.of(name, inputs, outputs);
        return build.tasks(new Steps(build.place().in("steps")), body, (steps, wire) -> wire.steps(steps.wire()));
    }

    private static void noArtifacts(Class<? extends Record> outputs, Place place, String why) {
        new Signature<>(outputs)
                .artifacts()
                .forEach(name -> place.in("outputs").in(name).fault("is an artifact, which is nothing " + why));
    }

    /**
     * A template of a pod's only container, with what the pod says of its volumes and of where it may run. Its names,
     * labels, service account and pull secrets are the workflow's matter.
     */
    static <I extends Record> Template<I, None> step(String name, Class<I> inputs, Function<I, Pod> pod) {
        return TemplateBuild.of(name, inputs, None.class).pod((in, out, place) -> {
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

    /** Says more of an input: {@code template.input(Job::day, i -> i.defaultValue("today").oneOf("today", "all"))}. */
    public <T> Template<I, O> input(Function<I, Value<T>> which, Consumer<InputSpec<T>> spec) {
        return new TemplateInterface<>(this).input(which, spec);
    }

    /** Says more of an input artifact: {@code template.inputArtifact(Job::file, a -> a.path("/in.csv").optional())}. */
    public Template<I, O> inputArtifact(Function<I, Artifact> which, Consumer<ArtifactSpec> spec) {
        return new TemplateInterface<>(this).inputArtifact(which, spec);
    }

    /** Says more of an output: {@code template.output(Rows::rows, o -> o.path("/rows.txt").defaultValue(0))}. */
    public <T> Template<I, O> output(Function<O, Value<T>> which, Consumer<OutputSpec<T>> spec) {
        return new TemplateInterface<>(this).output(which, spec);
    }

    /** Says more of an output artifact: {@code template.outputArtifact(Out::file, a -> a.store(s3("b", "k")))}. */
    public Template<I, O> outputArtifact(Function<O, Artifact> which, Consumer<ArtifactSpec> spec) {
        return new TemplateInterface<>(this).outputArtifact(which, spec);
    }

    /**
     * Does not run again what it already did for the same key (JSON: {@code memoize}).
     *
     * @param key from the inputs, such as {@code in -> in.day()}
     * @param configMap where Argo keeps the outputs
     * @param maxAge after which it is run again; whole seconds
     */
    public Template<I, O> memoize(Function<I, Object> key, String configMap, Duration maxAge) {
        return new TemplateInterface<>(this).memoize(key, configMap, maxAge);
    }

    /**
     * The same template with what the DSL has no word for: {@code submit.with(t -> t.retryStrategy(r ->
     * r.limit(new IntOrString(3))))}. What is set here is not checked.
     */
    @Override
    public Template<I, O> with(Consumer<io.sparkk8s.argo.model.Template.Builder> change) {
        io.sparkk8s.argo.model.Template.Builder changed = body.wire().toBuilder();
        change.accept(changed);
        return new Template<>(inputs, outputs, body.with(changed.build()));
    }

    /** As {@link #with(Consumer)}, from the inputs. */
    public Template<I, O> with(BiConsumer<I, io.sparkk8s.argo.model.Template.Builder> change) {
        I in = new Signature<>(inputs).bind(References.inputs(this, OwnFile.noneTold()));
        return with(wire -> change.accept(in, wire));
    }

    /** The name by which it runs itself, or others run it before it is there. */
    public TemplateName<I, O> byName() {
        return new TemplateName<>(name(), inputs, outputs);
    }

    @Override
    public String name() {
        return String.valueOf(body.wire().name());
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
        return body.wire();
    }

    TemplateBody body() {
        return body;
    }

    @Override
    public String toString() {
        return "Template " + name();
    }
}
