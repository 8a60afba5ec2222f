package io.sparkk8s.argo.source;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The private methods of a source. */
final class Helpers {

    private static final String MAP =
            """
                /** A map in this order. */
                @SafeVarargs
                private static <V> %1$s<String, V> map(%1$s.Entry<String, ? extends V>... entries) {
                    %1$s<String, V> map = new %2$s<>();
                    for (%1$s.Entry<String, ? extends V> entry : entries) {
                        map.put(entry.getKey(), entry.getValue());
                    }
                    return map;
                }

                private static <V> %1$s.Entry<String, V> entry(String name, V value) {
                    return new %3$s<>(name, value);
                }
            """;

    private final Imports imports;
    private final JavaNames names;
    private final List<String> methods = new ArrayList<>();
    private boolean mapped;

    Helpers(Imports imports, JavaNames names) {
        this.imports = imports;
        this.names = names;
    }

    /**
     * Adds a method that returns a value.
     *
     * @return its name
     */
    String method(String wanted, String type, String expression) {
        String name = names.camel(wanted);
        methods.add("    private static " + type + " " + name + "() {\n        return " + expression + ";\n    }\n");
        return name;
    }

    /** Adds a method that users of the source may call. */
    void open(String wanted, String comment, String type, String expression) {
        methods.add("    /** " + comment + " */\n    public static " + type + " " + names.camel(wanted)
                + "() {\n        return " + expression + ";\n    }\n");
    }

    /** The expression of a list of all items that the calls return. */
    String concat(String element, List<String> calls) {
        String list = imports.name(List.class) + "<" + element + ">";
        List<String> statements = new ArrayList<>();
        for (String call : calls) {
            statements.add("        all.addAll(" + call + ");\n");
        }
        String name = names.camel("parts");
        methods.add("    private static " + list + " " + name + "() {\n        " + list + " all = new "
                + imports.name(ArrayList.class) + "<>();\n" + String.join("", statements)
                + "        return all;\n    }\n");
        return name + "()";
    }

    String entry(String name, String value) {
        return "entry(" + name + ", " + value + ")";
    }

    String map(String entries) {
        mapped = true;
        return "map(" + entries + ")";
    }

    /** All methods, with an empty line before each. */
    String text() {
        StringBuilder text = new StringBuilder();
        methods.forEach(method -> text.append('\n').append(method));
        if (mapped) {
            text.append('\n')
                    .append(MAP.formatted(
                            imports.name(Map.class),
                            imports.name(java.util.LinkedHashMap.class),
                            imports.name(java.util.AbstractMap.SimpleImmutableEntry.class)));
        }
        return text.toString();
    }
}
