package io.sparkk8s.conf;

import java.util.List;
import java.util.Optional;

/** A key with parts of the user's own. A part in brackets stands for one part of a key; the last one for all the rest. */
record KeyFamily(KnownKey key, List<String> parts) {

    static KeyFamily of(KnownKey key) {
        return new KeyFamily(key, List.of(key.name().split("\\.")));
    }

    boolean matches(String candidate) {
        return like(candidate).filter(candidate::equals).isPresent();
    }

    /** The key of this family with a candidate's own parts; empty when it has too few, or empty ones. */
    Optional<String> like(String candidate) {
        var given = candidate.split("\\.", parts.size());
        if (given.length < parts.size()) {
            return Optional.empty();
        }
        var last = parts.size() - 1;
        var key = new StringBuilder(candidate.length());
        for (var i = 0; i <= last; i++) {
            var own = open(parts.get(i));
            if (own && given[i].isEmpty()) {
                return Optional.empty();
            }
            key.append(i == 0 ? "" : ".").append(own ? given[i] : parts.get(i));
        }
        return Optional.of(key.toString());
    }

    /** How many letters of its keys are not the user's own. */
    int spelling() {
        return parts.stream()
                .filter(part -> !open(part))
                .mapToInt(part -> part.length() + 1)
                .sum();
    }

    /** What stands before the user's own parts. */
    String prefix() {
        return key.name().substring(0, key.name().indexOf('['));
    }

    private static boolean open(String part) {
        return part.startsWith("[");
    }
}
