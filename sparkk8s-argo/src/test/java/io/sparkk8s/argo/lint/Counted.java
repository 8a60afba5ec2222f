package io.sparkk8s.argo.lint;

import java.util.AbstractList;
import java.util.AbstractMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** JSON values that count how often something is read of them: steps, whatever the machine is doing meanwhile. */
final class Counted {

    private long reads;

    long reads() {
        return reads;
    }

    @Nullable
    Object of(@Nullable Object value) {
        if (value instanceof Map<?, ?> map) {
            return object(map);
        }
        return value instanceof List<?> list ? list(list.stream().map(this::of).toList()) : value;
    }

    Map<String, @Nullable Object> object(Map<?, ?> map) {
        Map<String, @Nullable Object> copy = Tree.object(Tree.copy(Map.of()));
        map.forEach((name, child) -> copy.put(String.valueOf(name), of(child)));
        return new AbstractMap<>() {
            @Override
            public @Nullable Object get(Object key) {
                reads++;
                return copy.get(key);
            }

            @Override
            public Set<Entry<String, @Nullable Object>> entrySet() {
                reads++;
                return copy.entrySet();
            }
        };
    }

    private List<@Nullable Object> list(List<@Nullable Object> items) {
        return new AbstractList<>() {
            @Override
            public @Nullable Object get(int index) {
                reads++;
                return items.get(index);
            }

            @Override
            public int size() {
                return items.size();
            }
        };
    }
}
