package io.sparkk8s.argo;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** For what a task is run again and again; one of the first three is there. */
record Loop(
        @Nullable List<Object> items,
        @Nullable String param,
        io.sparkk8s.argo.model.@Nullable Sequence sequence,
        Set<Producer> producers) {
    static final Loop NONE = new Loop(null, null, null, Set.of());

    static Loop over(Value<?> list) {
        return list.literal() instanceof List<?> items
                ? items(new ArrayList<>(items))
                : new Loop(null, list.toString(), null, list.producers());
    }

    static Loop items(List<Object> items) {
        return new Loop(items, null, null, Set.of());
    }
}
