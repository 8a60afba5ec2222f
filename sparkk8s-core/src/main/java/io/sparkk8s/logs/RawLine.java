package io.sparkk8s.logs;

import java.time.Instant;
import java.time.format.DateTimeParseException;
import org.jspecify.annotations.Nullable;

/** A line as the API server sends it with {@code timestamps=true}: the time, a blank, the text. */
record RawLine(Instant timestamp, String text) {

    /**
     * @param previous time of the line before, for a line that has none (the kubelet writes its own errors so)
     */
    static RawLine parse(String line, @Nullable Instant previous) {
        var blank = line.indexOf(' ');
        try {
            var end = blank < 0 ? line.length() : blank;
            return new RawLine(Instant.parse(line.substring(0, end)), blank < 0 ? "" : line.substring(blank + 1));
        } catch (DateTimeParseException e) {
            return new RawLine(previous == null ? Instant.EPOCH : previous, line);
        }
    }
}
