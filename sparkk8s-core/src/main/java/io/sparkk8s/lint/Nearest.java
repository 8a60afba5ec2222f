package io.sparkk8s.lint;

import io.sparkk8s.conf.EditDistance;
import java.util.Collection;
import java.util.Locale;
import java.util.Optional;

/** The name that was probably meant. */
public final class Nearest {

    private Nearest() {}

    /** The name most like a text, if any is so like it that it may be a slip: a third of its letters, but three at most. */
    public static Optional<String> to(String text, Collection<String> names) {
        var best = Math.max(1, Math.min(3, text.length() / 3)) + 1;
        String nearest = null;
        var lower = text.toLowerCase(Locale.ROOT);
        for (var name : names) {
            var distance = EditDistance.between(lower, name.toLowerCase(Locale.ROOT), best - 1);
            if (distance < best) {
                best = distance;
                nearest = name;
            }
        }
        return Optional.ofNullable(nearest);
    }

    /** The end of a message: {@code "; did you mean 'x'?"}, or nothing. */
    public static String hint(String text, Collection<String> names) {
        return to(text, names).map(name -> "; did you mean '" + name + "'?").orElse("");
    }
}
