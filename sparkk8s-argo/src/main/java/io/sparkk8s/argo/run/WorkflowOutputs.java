package io.sparkk8s.argo.run;

import static java.util.Objects.requireNonNull;

import io.fabric8.kubernetes.client.utils.Serialization;
import io.sparkk8s.Fault;
import io.sparkk8s.FaultCollector;
import io.sparkk8s.InvalidSpecException;
import io.sparkk8s.argo.model.Artifact;
import io.sparkk8s.argo.model.Outputs;
import io.sparkk8s.argo.model.Parameter;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What a step, or a whole workflow, has given. Immutable. */
public final class WorkflowOutputs {

    private static final Set<Class<?>> TEXTS = Set.of(String.class, CharSequence.class, Character.class, char.class);

    private final String of;
    private final Outputs wire;

    WorkflowOutputs(String of, @Nullable Outputs wire) {
        this.of = of;
        this.wire = wire == null ? Outputs.builder().build() : wire;
    }

    /** The value of an output parameter, as Argo has it: text, or JSON. Empty when it has none. */
    public Optional<String> parameter(String name) {
        requireNonNull(name, "name");
        return wire.parameters().stream()
                .filter(parameter -> parameter.name().equals(name))
                .findFirst()
                .map(Parameter::value);
    }

    /** The names of the parameters. */
    public List<String> parameters() {
        return wire.parameters().stream().map(Parameter::name).toList();
    }

    /** What it printed, where a later step uses that; otherwise Argo does not keep it. */
    public Optional<String> result() {
        return Optional.ofNullable(wire.result());
    }

    /** The exit code of its container. */
    public OptionalInt exitCode() {
        var code = wire.exitCode();
        return code == null ? OptionalInt.empty() : OptionalInt.of(Integer.parseInt(code));
    }

    /** The artifacts: where they are kept. */
    public List<Artifact> artifacts() {
        return wire.artifacts();
    }

    /**
     * The parameters as a record: each component takes the parameter of its name, or of its name in kebab case
     * ({@code rowCount} takes {@code row-count}). Texts and enums take the value as it is, all others read it as JSON; an
     * {@link Optional} may be missing.
     *
     * @throws InvalidSpecException with all parameters that are missing, or that no such value is in
     */
    public <R extends Record> R as(Class<R> type) {
        var faults = new FaultCollector();
        var json = Arrays.stream(type.getRecordComponents())
                .flatMap(component -> field(component, faults).stream())
                .collect(Collectors.joining(",", "{", "}"));
        faults.throwIfAny("the outputs of " + of);
        try {
            return Serialization.unmarshal(json, type);
        } catch (RuntimeException e) {
            throw new InvalidSpecException(
                    "the outputs of " + of,
                    List.of(new Fault(type.getSimpleName(), "cannot be made of " + json + ": " + e.getMessage())));
        }
    }

    private Optional<String> field(RecordComponent component, FaultCollector faults) {
        var kebab = component.getName().replaceAll("([a-z0-9])([A-Z])", "$1-$2").toLowerCase(Locale.ROOT);
        var value = parameter(component.getName()).or(() -> parameter(kebab));
        if (value.isEmpty() && component.getType() != Optional.class) {
            faults.add(kebab, "has no value; there are " + parameters());
        }
        return value.map(text -> Serialization.asJson(component.getName()) + ":"
                + (isText(component.getGenericType()) ? Serialization.asJson(text) : text));
    }

    private static boolean isText(Type type) {
        if (type instanceof ParameterizedType generic && generic.getRawType() == Optional.class) {
            return isText(generic.getActualTypeArguments()[0]);
        }
        return type instanceof Class<?> simple
                && (TEXTS.contains(simple)
                        || simple.isEnum()
                        || simple.getPackageName().startsWith("java.time"));
    }

    @Override
    public String toString() {
        return "outputs of " + of + ": " + parameters();
    }
}
