package io.sparkk8s.argo.diff;

import io.fabric8.kubernetes.api.model.Quantity;
import io.sparkk8s.argo.diff.Difference.Added;
import io.sparkk8s.argo.diff.Difference.Changed;
import io.sparkk8s.argo.diff.Difference.Removed;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Compares two trees from the top down. */
final class TreeDiff {

    /** By what the elements of a list are told apart, where they have it. */
    private static final List<String> KEYS = List.of("name", "mountPath", "containerPort", "key");

    private static final Set<String> QUANTITIES = Set.of("requests", "limits", "capacity");

    private final Secrets secrets;
    private final List<Difference> found = new ArrayList<>();

    TreeDiff(Secrets secrets) {
        this.secrets = secrets;
    }

    List<Difference> of(Map<String, Object> before, Map<String, Object> after) {
        maps("", before, after);
        return found;
    }

    private void maps(String path, Map<String, Object> before, Map<String, Object> after) {
        var keys = new LinkedHashSet<>(before.keySet());
        keys.addAll(after.keySet());
        keys.stream()
                .sorted()
                .forEach(key -> values(path.isEmpty() ? key : path + "." + key, before.get(key), after.get(key)));
    }

    private void values(String path, @Nullable Object before, @Nullable Object after) {
        if (before == null || after == null) {
            if (after != null) {
                found.add(new Added(path, text(path, after)));
            } else if (before != null) {
                found.add(new Removed(path, text(path, before)));
            }
        } else if (before instanceof Map && after instanceof Map) {
            maps(path, Json.map(before), Json.map(after));
        } else if (before instanceof List<?> one && after instanceof List<?> other) {
            lists(path, one, other);
        } else if (!same(path, before, after)) {
            found.add(new Changed(path, text(path, before), text(path, after)));
        }
    }

    private String text(String path, Object value) {
        return secrets.hide(path, value);
    }

    private void lists(String path, List<?> before, List<?> after) {
        var one = byName(before);
        var other = byName(after);
        if (one.isPresent() && other.isPresent()) {
            named(path, one.get(), other.get());
        } else {
            for (var i = 0; i < Math.max(before.size(), after.size()); i++) {
                values(
                        path + "[" + i + "]",
                        i < before.size() ? before.get(i) : null,
                        i < after.size() ? after.get(i) : null);
            }
        }
    }

    private void named(String path, Map<String, Object> before, Map<String, Object> after) {
        var names = new LinkedHashSet<>(before.keySet());
        names.addAll(after.keySet());
        names.forEach(name -> values(path + "[" + name + "]", before.get(name), after.get(name)));
    }

    /** Empty if they have no names, or one twice. */
    private static Optional<Map<String, Object>> byName(List<?> list) {
        return KEYS.stream().map(key -> by(key, list)).flatMap(Optional::stream).findFirst();
    }

    private static Optional<Map<String, Object>> by(String key, List<?> list) {
        var named = new LinkedHashMap<String, Object>();
        for (var element : list) {
            var name = Json.map(element).get(key);
            if (element == null || name == null || named.put(name.toString(), element) != null) {
                return Optional.empty();
            }
        }
        return Optional.of(named);
    }

    private static boolean same(String path, Object before, Object after) {
        if (before.equals(after) || before.toString().equals(after.toString())) {
            return true;
        }
        if (before instanceof Number && after instanceof Number) {
            return new BigDecimal(before.toString()).compareTo(new BigDecimal(after.toString())) == 0;
        }
        var holder = path.replaceAll("\\.[^.]*$", "");
        return QUANTITIES.contains(holder.substring(holder.lastIndexOf('.') + 1)) && sameQuantity(before, after);
    }

    private static boolean sameQuantity(Object before, Object after) {
        try {
            return Quantity.getAmountInBytes(Quantity.parse(before.toString()))
                            .compareTo(Quantity.getAmountInBytes(Quantity.parse(after.toString())))
                    == 0;
        } catch (IllegalArgumentException e) {
            return false;
        }
    }
}
