package io.sparkk8s.diagnose;

import java.util.Optional;
import java.util.regex.Pattern;

/** The head of a line that a logger wrote, in Spark's format or one with an ISO date. */
record LogLevel(String level, String rest) {

    private static final Pattern HEAD = Pattern.compile(
            "^\\[?\\d{2,4}[-/]\\d{2}[-/]\\d{2}[T ][\\d:.,]+(?:Z|[+-]\\d{2}:?\\d{2})?]?"
                    + "\\s+(?:\\[[^]]*]\\s+)?\\[?(TRACE|DEBUG|INFO|WARN|WARNING|ERROR|FATAL|SEVERE|CRITICAL)]?\\s*(.*)$");

    /** Empty for a line that no logger began. */
    static Optional<LogLevel> of(String line) {
        var match = HEAD.matcher(line);
        return match.find() ? Optional.of(new LogLevel(match.group(1), match.group(2))) : Optional.empty();
    }

    boolean severe() {
        return switch (level) {
            case "ERROR", "FATAL", "SEVERE", "CRITICAL" -> true;
            default -> false;
        };
    }

    boolean warning() {
        return level.startsWith("WARN");
    }
}
