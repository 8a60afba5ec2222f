package io.sparkk8s.logs;

import io.sparkk8s.InvalidSpecException;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.regex.Pattern;

/**
 * The last line that was delivered, in a form that finds it again: its time, a hash of its text, and how many lines with
 * just this time and text there were up to it. A log is an append-only file, so that what comes after this line is new,
 * even where the times of neighbouring lines are out of order.
 */
record LogPosition(Instant timestamp, int hash, int occurrence) {

    private static final Pattern FORM = Pattern.compile("v1/([^/]+)/([0-9a-f]{1,8})/([0-9]{1,9})");

    static LogPosition parse(String cursor) {
        var match = FORM.matcher(cursor);
        if (match.matches()) {
            try {
                return new LogPosition(
                        Instant.parse(match.group(1)),
                        Integer.parseUnsignedInt(match.group(2), 16),
                        Integer.parseInt(match.group(3)));
            } catch (DateTimeParseException | NumberFormatException e) {
                // not one of ours
            }
        }
        throw InvalidSpecException.of(
                "the cursor of a log", "cursor", "'" + cursor + "' was not made by LogTail.cursor()");
    }

    @Override
    public String toString() {
        return "v1/" + timestamp + "/" + Integer.toHexString(hash) + "/" + occurrence;
    }
}
