package io.sparkk8s.argo.source;

import io.fabric8.kubernetes.api.model.IntOrString;
import io.sparkk8s.argo.wire.WireTree;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Values as expressions of Java, of the types that the setters of the wire model take. */
final class Expressions {

    static final String STEP = "        ";
    private static final int WIDTH = 100;
    /** As many items are in one method: a method of a class file has up to 65535 bytes. */
    private static final int ITEMS = 40;

    private final Imports imports;
    private final Helpers helpers;
    private final Beans beans;
    private final Builders builders;

    Expressions(Imports imports, Helpers helpers) {
        this.imports = imports;
        this.helpers = helpers;
        this.beans = new Beans(imports, this);
        this.builders = new Builders(imports, this, helpers);
    }

    Beans beans() {
        return beans;
    }

    Builders builders() {
        return builders;
    }

    /** Whether a setter of this type can take the value, so that its field is no unknown one. */
    static boolean fits(@Nullable Object value, Type type) {
        boolean list = type instanceof ParameterizedType generic && generic.getRawType() == List.class;
        boolean map = type instanceof ParameterizedType generic && generic.getRawType() == Map.class;
        return value instanceof List<?> items
                ? (list && !items.isEmpty()) || type == Object.class
                : !list
                        && value != null
                        && (map
                                ? value instanceof Map<?, ?> m && !m.isEmpty()
                                : type != String.class || value instanceof String);
    }

    /**
     * The expression of a JSON value.
     *
     * @param type that it is to have
     * @param indent of the line that it begins on
     */
    @SuppressWarnings("unchecked") // a JSON object has names
    String of(@Nullable Object value, Type type, String indent) {
        if (type instanceof ParameterizedType generic) {
            Type element = generic.getActualTypeArguments()[generic.getActualTypeArguments().length - 1];
            return value instanceof List<?> items
                    ? list(items, element, indent)
                    : map((Map<?, ?>) Objects.requireNonNull(value), element, indent);
        }
        if (type == IntOrString.class) {
            return "new " + imports.name(IntOrString.class) + "(" + any(value, indent) + ")";
        }
        if (value instanceof Number number && type == Long.class) {
            return number.longValue() + "L";
        }
        if (value instanceof Map<?, ?> object && type instanceof Class<?> known && type != Object.class) {
            return Builders.isWire(known)
                    ? builders.of((Map<String, ?>) object, known, indent)
                    : beans.of(WireTree.object((Map<String, ?>) object, known), indent);
        }
        return any(value, indent);
    }

    /** The expression of any JSON value. */
    String any(@Nullable Object value, String indent) {
        if (value instanceof Map<?, ?> map) {
            return map(map, Object.class, indent);
        }
        if (value instanceof List<?> list) {
            return list(list, Object.class, indent);
        }
        return value instanceof Number number
                ? Literals.of(number)
                : value instanceof String text ? Literals.of(text, indent) : String.valueOf(value);
    }

    String list(List<?> items, Type element, String indent) {
        if (items.size() > ITEMS) {
            return chunks(items, element);
        }
        List<String> expressions = new ArrayList<>();
        for (Object item : items) {
            expressions.add(of(item, element, indent + STEP));
        }
        boolean hasNull = items.contains(null);
        String of = hasNull ? imports.name(Arrays.class) + ".asList(" : imports.name(List.class) + ".of(";
        // one null alone would be taken for the array
        return of + (hasNull && items.size() == 1 ? "(Object) null)" : joined(expressions, indent) + ")");
    }

    private String chunks(List<?> items, Type element) {
        String type = imports.name(List.class) + "<" + name(element) + ">";
        List<String> calls = new ArrayList<>();
        for (int i = 0; i < items.size(); i += ITEMS) {
            List<?> part = items.subList(i, Math.min(items.size(), i + ITEMS));
            calls.add(helpers.method("part", type, list(part, element, STEP)) + "()");
        }
        return calls.size() > ITEMS
                ? helpers.concat(name(element), calls)
                : imports.name(Stream.class) + ".of(" + joined(calls, STEP) + ").flatMap(" + imports.name(List.class)
                        + "::stream).toList()";
    }

    String map(Map<?, ?> map, Type element, String indent) {
        return map(map, value -> of(value, element, indent + STEP), indent);
    }

    String map(Map<?, ?> map, Function<@Nullable Object, String> expression, String indent) {
        List<String> entries = new ArrayList<>();
        map.forEach((name, value) ->
                entries.add(helpers.entry(Literals.of((String) name, indent + STEP), expression.apply(value))));
        return helpers.map(joined(entries, indent));
    }

    private String name(Type type) {
        if (type instanceof ParameterizedType generic) {
            Type[] arguments = generic.getActualTypeArguments();
            List<String> names = new ArrayList<>();
            for (Type argument : arguments) {
                names.add(name(argument));
            }
            return imports.name((Class<?>) generic.getRawType()) + "<" + String.join(", ", names) + ">";
        }
        return imports.name((Class<?>) type);
    }

    private static String joined(List<String> expressions, String indent) {
        String line = String.join(", ", expressions);
        if (line.length() <= WIDTH && line.indexOf('\n') < 0) {
            return line;
        }
        return "\n" + indent + STEP + String.join(",\n" + indent + STEP, expressions);
    }
}
