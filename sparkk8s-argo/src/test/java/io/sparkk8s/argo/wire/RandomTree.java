package io.sparkk8s.argo.wire;

import io.sparkk8s.argo.model.WireField;
import io.sparkk8s.argo.model.WireField.Shape;
import io.sparkk8s.argo.model.WireType;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.jspecify.annotations.Nullable;

/** Any object of a kind, as JSON's types: some fields of the table, and some that no table knows. */
public final class RandomTree {

    private static final List<String> TEXTS = List.of(
            "",
            " ",
            "yes",
            "No",
            "on",
            "true",
            "null",
            "~",
            "0755",
            "0x1F",
            "1e3",
            "1_000",
            ".5",
            "NaN",
            ".inf",
            "1:30",
            "2020-01-01",
            "2020-01-01T00:00:00Z",
            "=",
            "<<",
            "!x",
            "&a",
            "*a",
            "- a",
            "a: b",
            "#x",
            "a #x",
            "'",
            "\"",
            "%",
            "@",
            "`",
            "|",
            ">",
            "-",
            "?",
            "---",
            "x\n---\ny",
            "a\nb\n",
            "\n",
            " a",
            "a ",
            "\ta",
            "a\\nb",
            "a\r\nb",
            "{{=a}}",
            "{a",
            "[b",
            "ü\u0085\u2028\uFEFF",
            "\uD83D\uDE80",
            "\u0007",
            "a".repeat(300),
            "x ".repeat(200));

    private static final List<Object> SCALARS = List.of(
            0, -1, 42, 1.5, -0.25, 1e21, Long.MAX_VALUE, new java.math.BigInteger("12345678901234567890"), true, false);

    private final Random random;

    public RandomTree(long seed) {
        random = new Random(seed);
    }

    public Map<String, @Nullable Object> kind(WireType kind) {
        Map<String, @Nullable Object> tree = new LinkedHashMap<>();
        tree.put("apiVersion", "argoproj.io/v1alpha1");
        tree.put("kind", kind.name());
        tree.put("metadata", Map.of("name", "a", "labels", Map.of("a/b", text())));
        kind.fields().forEach((name, field) -> {
            if (!tree.containsKey(name)) {
                tree.put(name, value(field, field.shape(), 6));
            }
        });
        return tree;
    }

    private Map<String, @Nullable Object> object(WireType type, int depth) {
        Map<String, @Nullable Object> tree = new LinkedHashMap<>();
        type.fields().forEach((name, field) -> {
            boolean leaf = field.object().isEmpty();
            if (type.complete() && depth > 0 && random.nextInt(leaf ? 4 : 3) == 0) {
                tree.put(name, value(field, field.shape(), depth - 1));
            }
        });
        if (type.complete() && random.nextInt(6) == 0) {
            tree.put("fromTheFuture" + random.nextInt(3), any(3));
        }
        return tree;
    }

    private @Nullable Object value(WireField field, List<Shape> shape, int depth) {
        if (!shape.isEmpty()) {
            List<Shape> rest = shape.subList(1, shape.size());
            List<@Nullable Object> items = new ArrayList<>();
            for (int i = random.nextInt(3); i >= 0; i--) {
                items.add(value(field, rest, depth));
            }
            return shape.get(0) == Shape.LIST ? items : named(items);
        }
        if (field.object().isPresent()) {
            return object(field.object().get(), depth);
        }
        return switch (field.type()) {
            case "string" -> field.values().isEmpty() ? text() : field.values().get(0);
            case "time" -> "2026-01-01T00:00:00Z";
            case "text" -> random.nextBoolean() ? text() : SCALARS.get(random.nextInt(SCALARS.size()));
            case "bool" -> random.nextBoolean();
            case "int" -> random.nextInt();
            case "long" -> random.nextLong();
            case "number" -> random.nextBoolean() ? (Object) random.nextInt() : random.nextDouble();
            case "any" -> any(3);
            case "IntOrString" -> random.nextBoolean() ? (Object) random.nextInt() : "{{=x}}" + text();
            default -> Map.of();
        };
    }

    private Map<String, @Nullable Object> named(List<@Nullable Object> values) {
        Map<String, @Nullable Object> map = new LinkedHashMap<>();
        values.forEach(value -> map.put(text() + map.size(), value));
        return map;
    }

    private @Nullable Object any(int depth) {
        return switch (random.nextInt(depth > 0 ? 6 : 4)) {
            case 0 -> null;
            case 1, 2 -> text();
            case 3 -> SCALARS.get(random.nextInt(SCALARS.size()));
            case 4 -> {
                List<@Nullable Object> list = new ArrayList<>();
                for (int i = random.nextInt(3); i > 0; i--) {
                    list.add(any(depth - 1));
                }
                yield list;
            }
            default -> {
                List<@Nullable Object> values = new ArrayList<>();
                for (int i = random.nextInt(3); i > 0; i--) {
                    values.add(any(depth - 1));
                }
                yield named(values);
            }
        };
    }

    private String text() {
        return TEXTS.get(random.nextInt(TEXTS.size()));
    }
}
