package io.sparkk8s.argo;

import io.sparkk8s.argo.model.Arguments;
import io.sparkk8s.argo.model.Parameter;
import java.lang.reflect.Constructor;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** A record of values and artifacts, read as the signature of a template. The names are those of the components. */
final class Signature<R extends Record> {
    /** Stands for an argument that is declared, and gets its value later. */
    static final Object NO_VALUE = new Object();

    private final Class<R> type;

    Signature(Class<R> type) {
        this.type = type;
    }

    /** Makes one value or artifact for each component. */
    interface Binding {
        Value<?> value(String name);

        Artifact artifact(String name);
    }

    void check(Place place) {
        for (RecordComponent component : type.getRecordComponents()) {
            Place at = place.in(component.getName());
            Names.checkParameter(component.getName(), at);
            at.faultIf(
                    component.getType() != Value.class && component.getType() != Artifact.class,
                    type.getSimpleName() + "." + component.getName() + " is a "
                            + component.getType().getSimpleName() + "; a signature has Value and Artifact only");
        }
    }

    List<String> parameters() {
        return names(Value.class);
    }

    List<String> artifacts() {
        return names(Artifact.class);
    }

    private List<String> names(Class<?> kind) {
        return Stream.of(type.getRecordComponents())
                .filter(component -> component.getType() == kind)
                .map(RecordComponent::getName)
                .toList();
    }

    R bind(Binding binding) {
        List<Object> arguments = new ArrayList<>();
        List<Class<?>> types = new ArrayList<>();
        for (RecordComponent component : type.getRecordComponents()) {
            boolean artifact = component.getType() == Artifact.class;
            arguments.add(artifact ? binding.artifact(component.getName()) : binding.value(component.getName()));
            types.add(component.getType());
        }
        try {
            Constructor<R> constructor = type.getDeclaredConstructor(types.toArray(Class<?>[]::new));
            constructor.setAccessible(true);
            return constructor.newInstance(arguments.toArray());
        } catch (ReflectiveOperationException e) {
            throw new IllegalArgumentException("Cannot make a " + type.getName() + " of references", e);
        }
    }

    /** The components of a record, by name: values and artifacts. Null components are faults. */
    static Map<String, Object> read(Record arguments, Place place) {
        Map<String, Object> read = new LinkedHashMap<>();
        for (RecordComponent component : arguments.getClass().getRecordComponents()) {
            try {
                Method accessor = component.getAccessor();
                accessor.setAccessible(true);
                Object value = accessor.invoke(arguments);
                if (value == null) {
                    place.in(component.getName()).fault("is null");
                } else {
                    read.put(component.getName(), value);
                }
            } catch (ReflectiveOperationException e) {
                throw new IllegalArgumentException(
                        "Cannot read " + arguments.getClass().getName(), e);
            }
        }
        return read;
    }

    /** The arguments of a task or a workflow. */
    static Arguments arguments(Map<String, Object> values, Place place) {
        List<Parameter> parameters = new ArrayList<>();
        List<io.sparkk8s.argo.model.Artifact> artifacts = new ArrayList<>();
        values.forEach((name, argument) -> {
            if (argument instanceof Value<?> value) {
                place.in(name)
                        .faultIf(
                                value.literal() != null && value.toString().contains("{{"),
                                "the literal has '{{', which Argo reads as a reference; use Value.variable for one");
                parameters.add(
                        Parameter.builder().name(name).value(value.toString()).build());
            } else if (argument == NO_VALUE) {
                parameters.add(Parameter.builder().name(name).build());
            } else if (argument instanceof Artifact artifact) {
                artifacts.add(artifact.wire().toBuilder().name(name).build());
            }
        });
        return Arguments.builder().parameters(parameters).artifacts(artifacts).build();
    }
}
