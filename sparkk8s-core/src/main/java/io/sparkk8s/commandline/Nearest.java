package io.sparkk8s.commandline;

import io.sparkk8s.conf.EditDistance;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Optional;

/** The option that was probably meant. */
final class Nearest {

    private Nearest() {}

    /** Empty when none is near: one letter in three may be wrong. */
    static Optional<SubmitOption> to(String text) {
        var limit = Math.max(1, text.length() / 3);
        return Arrays.stream(SubmitOption.values())
                .filter(option -> EditDistance.between(text, option.text, limit) <= limit)
                .min(Comparator.comparingInt(option -> EditDistance.between(text, option.text, limit)));
    }
}
