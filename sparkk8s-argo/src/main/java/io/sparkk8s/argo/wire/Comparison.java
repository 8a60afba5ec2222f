package io.sparkk8s.argo.wire;

import io.sparkk8s.argo.model.WireField;
import io.sparkk8s.argo.model.WireField.Shape;
import io.sparkk8s.argo.model.WireType;
import io.sparkk8s.argo.wire.Difference.What;
import io.sparkk8s.yaml.DocumentPath;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Compares two trees as Kubernetes reads them. What is of Argo's own types must be the same value of the same JSON type;
 * only null, and an empty object that was added, are as if the field was not there, and a {@code text} may have been a
 * number or a boolean. In Kubernetes' types, which its client writes, an empty list or map is as none too, a scalar is
 * what its text is (quantities may be given as numbers), and an object may say what kind it is.
 */
final class Comparison {

    private final List<Difference> differences = new ArrayList<>();

    /** How strictly a value is compared. */
    private enum Manner {
        /** As JSON. */
        EXACT,
        /** As Argo reads a parameter's value. */
        TEXT,
        /** As Kubernetes' client reads its own types. */
        KUBERNETES
    }

    private Comparison() {}

    /** All that differs, in the order of the first tree. */
    static List<Difference> of(Map<String, ?> before, Map<String, ?> after) {
        Comparison comparison = new Comparison();
        WireType.of(String.valueOf(before.get("kind")))
                .filter(kind -> "argoproj.io/v1alpha1".equals(before.get("apiVersion")))
                .ifPresentOrElse(
                        kind -> comparison.object(kind, before, after, DocumentPath.ROOT),
                        () -> comparison.generic(before, after));
        return comparison.differences;
    }

    /** An object that no table knows: only its metadata has a class. */
    private void generic(Map<String, ?> before, Map<String, ?> after) {
        before.forEach((name, value) -> value(
                name.equals("metadata") ? Manner.KUBERNETES : Manner.EXACT,
                value,
                after.containsKey(name),
                after.get(name),
                DocumentPath.ROOT.field(name)));
        added(before, after, DocumentPath.ROOT);
    }

    private void object(WireType type, Map<?, ?> before, Map<?, ?> after, DocumentPath path) {
        before.forEach((key, value) -> {
            String name = (String) key;
            DocumentPath at = path.field(name);
            WireField field = type.fields().get(name);
            if (field == null || value == null) {
                boolean there = after.containsKey(name) || (field != null && value == null);
                value(Manner.EXACT, value, there, after.get(name), at);
            } else if (!after.containsKey(name)) {
                add(at, What.LOST);
            } else {
                shaped(field, field.shape(), value, after.get(name), at);
            }
        });
        added(before, after, path);
    }

    private void added(Map<?, ?> before, Map<?, ?> after, DocumentPath path) {
        after.forEach((name, value) -> {
            if (!before.containsKey(name) && !(value instanceof Map<?, ?> map && map.isEmpty())) {
                add(path.field((String) name), What.ADDED);
            }
        });
    }

    private void shaped(
            WireField field, List<Shape> shape, @Nullable Object before, @Nullable Object after, DocumentPath path) {
        if (shape.isEmpty()) {
            single(field, before, after, path);
        } else if (shape.get(0) == Shape.LIST && before instanceof List<?> was && after instanceof List<?> is) {
            if (was.size() != is.size()) {
                add(path, What.CHANGED);
                return;
            }
            for (int i = 0; i < was.size(); i++) {
                shaped(field, shape.subList(1, shape.size()), was.get(i), is.get(i), path.item(i));
            }
        } else if (shape.get(0) == Shape.MAP && before instanceof Map<?, ?> was && after instanceof Map<?, ?> is) {
            was.forEach((name, value) -> {
                DocumentPath at = path.field((String) name);
                if (is.containsKey(name)) {
                    shaped(field, shape.subList(1, shape.size()), value, is.get(name), at);
                } else {
                    add(at, What.LOST);
                }
            });
            added(was, is, path);
        } else {
            value(Manner.EXACT, before, true, after, path);
        }
    }

    private void single(WireField field, @Nullable Object before, @Nullable Object after, DocumentPath path) {
        WireType type = field.object().orElse(null);
        if (type != null && type.complete() && before instanceof Map<?, ?> was && after instanceof Map<?, ?> is) {
            object(type, was, is, path);
        } else {
            value(manner(field, type), before, true, after, path);
        }
    }

    private static Manner manner(WireField field, @Nullable WireType type) {
        return switch (field.type()) {
            case "text" -> Manner.TEXT;
            case "string", "bool", "int", "long", "number", "time", "any", "IntOrString" -> Manner.EXACT;
            default -> type != null && type.complete() ? Manner.EXACT : Manner.KUBERNETES;
        };
    }

    private void value(
            Manner manner, @Nullable Object before, boolean there, @Nullable Object after, DocumentPath path) {
        if (!there) {
            if (manner != Manner.KUBERNETES || !isNothing(before)) {
                add(path, What.LOST);
            }
        } else if (before instanceof Map<?, ?> was && after instanceof Map<?, ?> is) {
            was.forEach((name, value) ->
                    value(manner, value, is.containsKey(name), is.get(name), path.field((String) name)));
            is.forEach((name, value) -> {
                boolean saysWhatItIs =
                        manner == Manner.KUBERNETES && (name.equals("kind") || name.equals("apiVersion"));
                if (!was.containsKey(name) && !saysWhatItIs) {
                    add(path.field((String) name), What.ADDED);
                }
            });
        } else if (before instanceof List<?> was && after instanceof List<?> is && was.size() == is.size()) {
            for (int i = 0; i < was.size(); i++) {
                value(manner, was.get(i), true, is.get(i), path.item(i));
            }
        } else if (!isSame(manner, before, after)) {
            add(path, What.CHANGED);
        }
    }

    private static boolean isNothing(@Nullable Object value) {
        return value == null
                || (value instanceof Map<?, ?> map && map.isEmpty())
                || (value instanceof List<?> list && list.isEmpty());
    }

    private static boolean isSame(Manner manner, @Nullable Object before, @Nullable Object after) {
        if (before instanceof Number was && after instanceof Number is) {
            return decimal(was).compareTo(decimal(is)) == 0;
        }
        if (before == null || after == null || manner == Manner.EXACT) {
            return Objects.equals(before, after);
        }
        return textOf(before).equals(textOf(after));
    }

    private static String textOf(Object value) {
        return value instanceof Number number
                ? decimal(number).stripTrailingZeros().toPlainString()
                : value.toString();
    }

    private static BigDecimal decimal(Number number) {
        return new BigDecimal(number.toString());
    }

    private void add(DocumentPath path, What what) {
        differences.add(new Difference(path, what));
    }
}
