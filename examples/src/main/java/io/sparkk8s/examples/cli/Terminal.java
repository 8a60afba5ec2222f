package io.sparkk8s.examples.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.OptionalInt;

/** The terminal that shows the errors, if one does. */
final class Terminal {

    private static final Path ERRORS = Path.of("/proc/self/fd/2");
    private static final int USUAL = 80;

    private Terminal() {}

    /** How many characters a line of it has; empty when the errors go elsewhere. */
    static OptionalInt width() {
        if (!shown() || "dumb".equals(System.getenv("TERM"))) {
            return OptionalInt.empty();
        }
        var columns = System.getenv().getOrDefault("COLUMNS", "");
        // the last column is left free: a full line would wrap
        return OptionalInt.of((columns.matches("[1-9][0-9]{1,3}") ? Integer.parseInt(columns) : USUAL) - 1);
    }

    private static boolean shown() {
        try {
            var device = Files.readSymbolicLink(ERRORS).toString();
            return device.startsWith("/dev/pts/") || device.startsWith("/dev/tty") || device.equals("/dev/console");
        } catch (IOException | UnsupportedOperationException e) {
            // not Linux: a JVM cannot tell, and a file full of bars is worse than none
            return false;
        }
    }
}
