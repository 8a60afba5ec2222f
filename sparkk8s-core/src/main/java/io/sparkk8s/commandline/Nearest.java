package io.sparkk8s.commandline;

import java.util.Arrays;
import java.util.Comparator;
import java.util.Optional;

/** The option that was probably meant. */
final class Nearest {

    private Nearest() {}

    /** Empty when none is near: one letter in three may be wrong. */
    static Optional<SubmitOption> to(String text) {
        return Arrays.stream(SubmitOption.values())
                .filter(option -> distance(text, option.text) <= Math.max(1, text.length() / 3))
                .min(Comparator.comparingInt(option -> distance(text, option.text)));
    }

    /** Levenshtein's: how many letters must be changed, put in or left out. */
    private static int distance(String from, String to) {
        var row = new int[to.length() + 1];
        for (var column = 0; column <= to.length(); column++) {
            row[column] = column;
        }
        for (var line = 1; line <= from.length(); line++) {
            var diagonal = row[0];
            row[0] = line;
            for (var column = 1; column <= to.length(); column++) {
                var change = diagonal + (from.charAt(line - 1) == to.charAt(column - 1) ? 0 : 1);
                diagonal = row[column];
                row[column] = Math.min(change, Math.min(row[column], row[column - 1]) + 1);
            }
        }
        return row[to.length()];
    }
}
