package io.sparkk8s.argo.source;

import io.fabric8.kubernetes.api.model.IntOrString;
import io.fabric8.kubernetes.api.model.Quantity;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Kubernetes' own objects as calls of the builders of its client. */
final class Beans {

    private final Imports imports;
    private final Expressions expressions;

    Beans(Imports imports, Expressions expressions) {
        this.imports = imports;
        this.expressions = expressions;
    }

    String of(Object bean, String indent) {
        String next = indent + Expressions.STEP;
        String calls = calls(bean, next, Set.of());
        return "new " + imports.name(builder(bean)) + "()" + calls + (calls.isEmpty() ? "" : "\n" + next) + ".build()";
    }

    /**
     * The calls of the builder alone, each on a line of its own.
     *
     * @param but without these properties, named as in {@code withImage}
     */
    String calls(Object bean, String indent, Set<String> but) {
        StringBuilder calls = new StringBuilder();
        getters(bean).forEach(getter -> {
            Object value = call(getter, bean);
            String property = getter.getName().substring(3);
            if (value == null || isEmpty(value) || but.contains(property)) {
                return;
            }
            if (property.equals("AdditionalProperties")) {
                ((Map<?, ?>) value)
                        .forEach((name, field) -> calls.append("\n" + indent + ".addToAdditionalProperties("
                                + Literals.of((String) name, indent) + ", " + expressions.any(field, indent) + ")"));
            } else {
                calls.append("\n" + indent + ".with" + property + "(" + value(value, indent) + ")");
            }
        });
        return calls.toString();
    }

    private String value(Object value, String indent) {
        if (value instanceof IntOrString either) {
            return "new " + imports.name(IntOrString.class) + "(" + expressions.any(either.getValue(), indent) + ")";
        }
        if (value instanceof Quantity quantity) {
            return "new " + imports.name(Quantity.class) + "(" + Literals.of(quantity.toString(), indent) + ")";
        }
        if (value instanceof List<?> list) {
            return imports.name(List.class) + ".of("
                    + String.join(
                            ",\n" + indent + Expressions.STEP,
                            list.stream()
                                    .map(item -> value(item, indent + Expressions.STEP))
                                    .toList())
                    + ")";
        }
        if (value instanceof Map<?, ?> map) {
            return expressions.map(map, item -> value(item, indent + Expressions.STEP), indent);
        }
        boolean ofTheClient = value.getClass().getName().startsWith("io.fabric8.");
        return ofTheClient ? of(value, indent) : expressions.any(value, indent);
    }

    private static Stream<Method> getters(Object bean) {
        Class<?> builder = builder(bean);
        return Stream.of(bean.getClass().getMethods())
                .filter(method -> method.getName().startsWith("get") && method.getParameterCount() == 0)
                .filter(method -> method.getName().equals("getAdditionalProperties")
                        || Stream.of(builder.getMethods()).anyMatch(setter -> setter.getName()
                                .equals("with" + method.getName().substring(3))))
                .sorted(Comparator.comparing(Method::getName));
    }

    private static Class<?> builder(Object bean) {
        try {
            return Class.forName(bean.getClass().getName() + "Builder");
        } catch (ClassNotFoundException e) {
            throw new IllegalArgumentException(bean.getClass() + " has no builder", e);
        }
    }

    private static @Nullable Object call(Method getter, Object bean) {
        try {
            return getter.invoke(bean);
        } catch (IllegalAccessException | InvocationTargetException e) {
            throw new IllegalArgumentException("Cannot read " + bean.getClass() + "." + getter.getName(), e);
        }
    }

    private static boolean isEmpty(Object value) {
        return (value instanceof List<?> list && list.isEmpty()) || (value instanceof Map<?, ?> map && map.isEmpty());
    }
}
