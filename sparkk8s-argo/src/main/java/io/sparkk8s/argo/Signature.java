package io.sparkk8s.argo;

import io.sparkk8s.argo.model.Arguments;
import io.sparkk8s.argo.model.Parameter;
import java.lang.reflect.Constructor;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** A record of values and artifacts, read as the signature of a template. */
final class Signature<R extends Record> {
    /** Stands for an argument that is declared, and gets its value later. */
    static final Object NO_VALUE = new Object();

    private static final ClassValue<List<Component>> COMPONENTS = new ClassValue<>() {
        @Override
        protected List<Component> computeValue(Class<?> type) {
            return Stream.of(type.getRecordComponents()).map(Component::of).toList();
        }
    };

    private final Class<R> type;

    Signature(Class<R> type) {
        this.type = type;
    }

    /** Makes one value or artifact for each component. */
    interface Binding {
        /** A parameter of a type that is known by its declaration alone. */
        Value<?> value(String name, Type type);

        Artifact artifact(String name);
    }

    /**
     * A component of the record.
     *
     * @param name Argo's
     */
    record Component(String name, RecordComponent declared) {

        static Component of(RecordComponent declared) {
            declared.getAccessor().setAccessible(true);
            Name name = declared.getAnnotation(Name.class);
            return new Component(name == null ? declared.getName() : name.value(), declared);
        }

        boolean isArtifact() {
            return declared.getType() == Artifact.class;
        }

        boolean isParameter() {
            return declared.getType() == Value.class;
        }

        Type valueType() {
            return declared.getGenericType() instanceof ParameterizedType generic
                    ? generic.getActualTypeArguments()[0]
                    : Object.class;
        }

        Object of(Record holder) {
            try {
                return declared.getAccessor().invoke(holder);
            } catch (ReflectiveOperationException e) {
                throw new IllegalArgumentException(
                        "Cannot read " + holder.getClass().getName(), e);
            }
        }
    }

    void check(Place place) {
        Map<String, String> taken = new HashMap<>();
        for (Component component : COMPONENTS.get(type)) {
            Place at = place.in(component.name());
            String java = type.getSimpleName() + "." + component.declared().getName();
            Names.checkParameter(component.name(), at);
            at.faultIf(
                    !component.isArtifact() && !component.isParameter(),
                    java + " is a " + component.declared().getType().getSimpleName()
                            + "; a signature has Value and Artifact only");
            String other = taken.putIfAbsent(component.name(), java);
            at.faultIf(other != null, other + " and " + java + " have the same name");
        }
    }

    List<String> parameters() {
        return COMPONENTS.get(type).stream()
                .filter(Component::isParameter)
                .map(Component::name)
                .toList();
    }

    List<String> artifacts() {
        return COMPONENTS.get(type).stream()
                .filter(Component::isArtifact)
                .map(Component::name)
                .toList();
    }

    boolean isEmpty() {
        return COMPONENTS.get(type).isEmpty();
    }

    R bind(Binding binding) {
        List<Object> arguments = new ArrayList<>();
        List<Class<?>> types = new ArrayList<>();
        for (Component component : COMPONENTS.get(type)) {
            arguments.add(
                    component.isArtifact()
                            ? binding.artifact(component.name())
                            : binding.value(component.name(), component.valueType()));
            types.add(component.declared().getType());
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
        for (Component component : COMPONENTS.get(arguments.getClass())) {
            Object value = component.of(arguments);
            if (value == null) {
                place.in(component.name()).fault("is null");
            } else {
                read.put(component.name(), value);
            }
        }
        return read;
    }

    /** The arguments of a task or a workflow. */
    static Arguments arguments(Map<String, Object> values, Place place) {
        List<Parameter> parameters = new ArrayList<>();
        List<io.sparkk8s.argo.model.Artifact> artifacts = new ArrayList<>();
        values.forEach((name, argument) -> {
            if (argument instanceof Value<?> value && !value.isOmitted()) {
                if (value.literal() != null && value.toString().contains("{{")) {
                    place.in(name)
                            .fault("the literal has '{{', which Argo reads as a reference; use Value.variable for one");
                }
                parameters.add(
                        Parameter.builder().name(name).value(value.toString()).build());
            } else if (argument == NO_VALUE) {
                parameters.add(Parameter.builder().name(name).build());
            } else if (argument instanceof Artifact artifact && !artifact.isOmitted()) {
                artifacts.add(artifact.wire().toBuilder().name(name).build());
            }
        });
        return Arguments.builder().parameters(parameters).artifacts(artifacts).build();
    }
}
