package io.sparkk8s.diagnose;

import static java.util.Objects.requireNonNull;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The exception that ended an application, as its log or its pod shows it.
 *
 * @param type the class, such as {@code java.lang.IllegalStateException} or {@code pyspark.errors...AnalysisException};
 *     {@code Error} for R
 * @param message the exception's own; may have several lines, or be empty
 * @param stackTrace the text as it was printed, from the exception's line on; with its causes
 * @param causes what it was caused by, the nearest first
 */
public record ApplicationError(String type, String message, String stackTrace, List<Cause> causes) {

    private static final int LONGEST_LINE = 300;

    /**
     * One exception behind another.
     *
     * @param type its class
     * @param message its own; may be empty
     */
    public record Cause(String type, String message) {

        @Override
        public String toString() {
            return message.isEmpty() ? type : type + ": " + message;
        }
    }

    public ApplicationError {
        requireNonNull(type, "type");
        requireNonNull(message, "message");
        requireNonNull(stackTrace, "stackTrace");
        causes = List.copyOf(causes);
    }

    /**
     * The exception that a log ends with: of Java and Scala, Python and R the one printed last. Exceptions that were
     * logged as warnings, or below, do not count. It is found by how it is printed, so that a log in a format of its own
     * may hide it.
     *
     * @param lines the end of the log, in order
     */
    public static Optional<ApplicationError> in(List<String> lines) {
        var python = PythonTracebacks.in(lines);
        // a traceback holds the JVM's exception that it hands on
        var jvm = JvmTraces.in(lines).stream().filter(trace -> python.stream().noneMatch(trace::within));
        var found = Stream.of(jvm, python.stream(), RErrors.in(lines).stream())
                .flatMap(traces -> traces)
                .max(Comparator.comparingInt(Trace::last));
        return found.map(Trace::error);
    }

    /**
     * Reads a stack trace that stands alone, such as the annotation {@code spark.exit-exception} of a driver pod.
     *
     * @param text not blank
     */
    public static ApplicationError ofStackTrace(String text) {
        var lines = text.strip().lines().toList();
        return in(lines)
                .map(found -> new ApplicationError(found.type(), found.message(), text.strip(), found.causes()))
                .orElseGet(() -> withoutFrames(text.strip(), lines.get(0)));
    }

    private static ApplicationError withoutFrames(String text, String first) {
        var colon = first.indexOf(": ");
        return colon < 0
                ? new ApplicationError(first, "", text, List.of())
                : new ApplicationError(first.substring(0, colon), first.substring(colon + 2), text, List.of());
    }

    /** What all began with: the last of the causes, or the exception itself. */
    public Cause rootCause() {
        return causes.isEmpty() ? new Cause(type, message) : causes.get(causes.size() - 1);
    }

    /** One line: the exception, and its root cause. */
    @Override
    public String toString() {
        var line = oneLine(new Cause(type, message));
        return causes.isEmpty() ? line : line + ", caused by " + oneLine(rootCause());
    }

    private static String oneLine(Cause cause) {
        var first = cause.toString().lines().findFirst().orElse("");
        return first.length() <= LONGEST_LINE ? first : first.substring(0, LONGEST_LINE) + "...";
    }
}
