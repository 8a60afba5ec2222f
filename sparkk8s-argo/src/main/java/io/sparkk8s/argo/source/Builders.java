package io.sparkk8s.argo.source;

import io.sparkk8s.argo.model.Template;
import io.sparkk8s.argo.model.WireType;
import io.sparkk8s.argo.wire.WireTree;
import java.lang.reflect.Method;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** Objects of the wire model as calls of their builders. */
final class Builders {

    private final Imports imports;
    private final Expressions expressions;
    private final Helpers helpers;

    Builders(Imports imports, Expressions expressions, Helpers helpers) {
        this.imports = imports;
        this.expressions = expressions;
        this.helpers = helpers;
    }

    static boolean isWire(Class<?> type) {
        return type.getPackage().equals(WireType.class.getPackage());
    }

    String of(Map<String, ?> object, Class<?> type, String indent) {
        String next = indent + Expressions.STEP;
        String calls = calls(object, type, next, Set.of());
        return imports.name(type) + ".builder()" + calls + (calls.isEmpty() ? "" : "\n" + next) + ".build()";
    }

    /** The calls of a template's builder alone, each on a line of its own, but without these fields. */
    String calls(Template template, String indent, Set<String> but) {
        return calls(WireTree.of(template), Template.class, indent, but);
    }

    private String calls(Map<String, ?> object, Class<?> type, String indent, Set<String> but) {
        StringBuilder calls = new StringBuilder();
        object.forEach((name, value) -> {
            Optional<Method> setter =
                    setter(type, name).filter(s -> Expressions.fits(value, s.getGenericParameterTypes()[0]));
            if (but.contains(name)) {
                return;
            }
            if (setter.isPresent()) {
                Type taken = setter.get().getGenericParameterTypes()[0];
                String argument = value(value, taken, name, indent);
                calls.append("\n" + indent + "." + setter.get().getName() + "(" + argument + ")");
            } else if (!isOfTheKind(type, name)) {
                calls.append("\n" + indent + ".unknown(" + Literals.of(name, indent) + ", "
                        + expressions.any(value, indent) + ")");
            }
        });
        return calls.toString();
    }

    /** The templates of a spec get a method each. */
    private String value(Object value, Type type, String name, String indent) {
        if (!name.equals("templates") || !(value instanceof List<?> templates)) {
            return expressions.of(value, type, indent);
        }
        List<String> calls = new ArrayList<>();
        for (Object template : templates) {
            Object called = template instanceof Map<?, ?> map ? map.get("name") : null;
            String expression = expressions.of(template, Template.class, Expressions.STEP);
            calls.add(helpers.method(
                            called instanceof String text && !text.isBlank() ? text : "template",
                            imports.name(Template.class),
                            expression)
                    + "()");
        }
        return calls.size() > 100
                ? helpers.concat(
                        imports.name(Template.class),
                        calls.stream()
                                .map(call -> imports.name(List.class) + ".of(" + call + ")")
                                .toList())
                : imports.name(List.class) + ".of(" + String.join(", ", calls) + ")";
    }

    private static boolean isOfTheKind(Class<?> type, String name) {
        return (name.equals("apiVersion") || name.equals("kind"))
                && WireType.of(type.getSimpleName())
                        .orElseThrow()
                        .field("apiVersion")
                        .isPresent();
    }

    private static Optional<Method> setter(Class<?> type, String field) {
        String name = field.equals("default") ? "defaultValue" : field.equals("enum") ? "enumValues" : field;
        if (WireType.of(type.getSimpleName()).orElseThrow().field(field).isEmpty()) {
            return Optional.empty();
        }
        Class<?> builder = Stream.of(type.getDeclaredClasses())
                .filter(nested -> nested.getSimpleName().equals("Builder"))
                .findFirst()
                .orElseThrow();
        return Stream.of(builder.getMethods())
                .filter(method -> method.getName().equals(name)
                        && method.getParameterCount() == 1
                        && method.getParameterTypes()[0] != Consumer.class)
                .findFirst();
    }
}
