package io.sparkk8s.argo;

import java.util.LinkedHashSet;
import java.util.Set;

/** Where several values come from. */
final class Sets {

    private Sets() {}

    static Set<Producer> union(Set<Producer> one, Set<Producer> other) {
        if (one.isEmpty() || other.isEmpty() || one.equals(other)) {
            return one.isEmpty() ? other : one;
        }
        Set<Producer> both = new LinkedHashSet<>(one);
        both.addAll(other);
        return both;
    }

    static Set<Producer> producers(Value<?>... values) {
        Set<Producer> all = Set.of();
        for (Value<?> value : values) {
            all = union(all, value.producers());
        }
        return all;
    }
}
