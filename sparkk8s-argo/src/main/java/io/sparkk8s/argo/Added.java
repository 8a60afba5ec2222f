package io.sparkk8s.argo;

import io.sparkk8s.argo.model.Metadata;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What settings add to what was said before. */
final class Added {

    private Added() {}

    static <T> List<T> plus(List<T> list, T more) {
        List<T> all = new ArrayList<>(list);
        all.add(more);
        return all;
    }

    static Map<String, String> plus(Map<String, String> map, String name, String value) {
        Map<String, String> all = new LinkedHashMap<>(map);
        all.put(name, value);
        return all;
    }

    static Metadata label(@Nullable Metadata before, String name, String value) {
        Metadata metadata = orEmpty(before);
        return metadata.toBuilder().labels(plus(metadata.labels(), name, value)).build();
    }

    static Metadata annotation(@Nullable Metadata before, String name, String value) {
        Metadata metadata = orEmpty(before);
        return metadata.toBuilder()
                .annotations(plus(metadata.annotations(), name, value))
                .build();
    }

    private static Metadata orEmpty(@Nullable Metadata before) {
        return before == null ? Metadata.builder().build() : before;
    }
}
