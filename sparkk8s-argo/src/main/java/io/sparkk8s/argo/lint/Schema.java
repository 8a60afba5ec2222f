package io.sparkk8s.argo.lint;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.sparkk8s.argo.model.WireField;
import io.sparkk8s.argo.model.WireType;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Which fields the objects have: Argo's from the model's table, Kubernetes' from a table of the lint's own. */
final class Schema {

    /**
     * A field.
     *
     * @param type with {@code [} for each list and <code>{</code> for each map before the name of what is in it
     * @param argoAsks whether Argo's own validation asks for it as well
     */
    record Field(
            String type,
            boolean required,
            Optional<String> since,
            Optional<String> until,
            List<String> values,
            boolean argoAsks) {}

    private static final Set<String> NAMED = Set.of("Parameter", "Artifact", "DAGTask", "ContainerNode");

    private static final Schema INSTANCE = new Schema();

    private final Map<String, Map<String, Field>> types = new HashMap<>();

    private Schema() {
        kubernetes();
        WireType.all().forEach((name, type) -> {
            if (type.complete()) {
                Map<String, Field> fields = new LinkedHashMap<>();
                type.fields().forEach((json, field) -> fields.put(json, field(name, field)));
                types.put(name, fields);
            } else {
                versions(type);
            }
        });
    }

    /** The fields of a type; empty for scalars. */
    static Optional<Map<String, Field>> fields(String type) {
        return Optional.ofNullable(INSTANCE.types.get(type));
    }

    private static Field field(String type, WireField field) {
        var shape = new StringBuilder();
        field.shape().forEach(around -> shape.append(around == WireField.Shape.LIST ? '[' : '{'));
        return new Field(
                shape + field.type(),
                isRequired(type, field),
                field.since(),
                field.until(),
                field.values(),
                field.name().equals("name") && NAMED.contains(type));
    }

    /** Argo's CRDs do not always ask for what Argo itself always writes, and sometimes for more. */
    private static boolean isRequired(String type, WireField field) {
        if (type.equals("ContainerNode") || type.equals("UserContainer")) {
            return field.name().equals("name");
        }
        return field.always() && !type.equals("ScriptTemplate") && !type.equals("CronWorkflowStatus");
    }

    /** What is not in all versions of a type of Kubernetes. */
    private void versions(WireType type) {
        var fields = types.getOrDefault(type.name(), Map.of());
        type.fields().forEach((name, field) -> {
            var known = fields.get(name);
            if (known != null) {
                fields.put(
                        name,
                        new Field(known.type(), known.required(), field.since(), field.until(), known.values(), false));
            }
        });
    }

    private void kubernetes() {
        try (var in = Schema.class.getResourceAsStream("kubernetes.txt")) {
            if (in == null) {
                throw new IllegalStateException("kubernetes.txt is not in the jar");
            }
            var text = new String(in.readAllBytes(), UTF_8);
            for (var line :
                    text.replaceAll("(?m)^#.*\n", "").replaceAll("\n +", " ").split("\n")) {
                var colon = line.indexOf(':');
                types.put(line.substring(0, colon), fieldsOf(line.substring(colon + 1)));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Map<String, Field> fieldsOf(String text) {
        Map<String, Field> fields = new LinkedHashMap<>();
        List<String> items = new ArrayList<>(List.of(text.split(",")));
        items.removeIf(String::isBlank);
        for (var item : items) {
            var sides = item.strip().split(":");
            fields.put(
                    sides[0].replace("!", ""),
                    new Field(
                            sides[1].replaceAll("[]}]", ""),
                            sides[0].endsWith("!"),
                            Optional.empty(),
                            Optional.empty(),
                            List.of(),
                            false));
        }
        return fields;
    }
}
