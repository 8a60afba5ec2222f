package io.sparkk8s.diagnose;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Stack traces of the JVM in a log, as {@code Throwable.printStackTrace} and log4j print them. */
final class JvmTraces {

    private static final String CLASS = "(?:[\\p{L}_$][\\w$]*\\.)+[\\p{L}_$][\\w$]*";
    private static final Pattern UNCAUGHT =
            Pattern.compile("^Exception in thread \"[^\"]*\" ([\\p{L}_$][\\w.$]*)(?:: (.*))?$");
    private static final Pattern ALONE = Pattern.compile("^(" + CLASS + ")(?:: (.*))?$");
    private static final Pattern AFTER_MESSAGE = Pattern.compile(": (" + CLASS + ")(?:: (.*))?$");
    private static final Pattern FRAME =
            Pattern.compile("^\\s+at \\S.*|^\\s+\\.\\.\\. \\d+ (?:more|common frames omitted)$");
    private static final Pattern CAUSE = Pattern.compile("^Caused by: ([\\p{L}_$][\\w.$]*)(?:: (.*))?$");
    private static final Pattern SUPPRESSED = Pattern.compile("^\\s+(?:Suppressed|Caused by): .*");

    /** Between an exception's line and its first frame; a message that is longer is no message. */
    private static final int MESSAGE_LINES = 200;

    /** By which Spark's launcher hands on a Python application's exit code: it says nothing of its own. */
    private static final String WRAPPER = "org.apache.spark.SparkUserAppException";

    private final List<String> lines;
    private final List<Trace> found = new ArrayList<>();

    private JvmTraces(List<String> lines) {
        this.lines = lines;
    }

    static List<Trace> in(List<String> lines) {
        var traces = new JvmTraces(lines);
        traces.scan();
        return traces.found;
    }

    private void scan() {
        var at = 0;
        while (at < lines.size()) {
            var level = LogLevel.of(lines.get(at));
            var header = header(level.map(LogLevel::rest).orElse(lines.get(at)), level.isPresent());
            at = header == null ? at + 1 : read(at, header);
        }
    }

    /** A logger prints its line, and below it the exception. */
    private boolean wasWarning(int start) {
        var own = LogLevel.of(lines.get(start));
        if (own.isPresent()) {
            return !own.get().severe();
        }
        return start > 0
                && !UNCAUGHT.matcher(lines.get(start)).find()
                && LogLevel.of(lines.get(start - 1)).map(LogLevel::warning).orElse(false);
    }

    private static @Nullable Matcher header(String line, boolean logged) {
        for (var pattern : List.of(UNCAUGHT, ALONE, AFTER_MESSAGE)) {
            var match = pattern.matcher(line);
            if ((pattern != AFTER_MESSAGE || logged) && match.find()) {
                return match;
            }
        }
        return null;
    }

    /** Reads the trace that may begin here, and returns where to go on. */
    private int read(int start, Matcher header) {
        var frame = firstFrame(start + 1);
        if (frame < 0) {
            return start + 1;
        }
        var message = message(header.group(2), start + 1, frame);
        var causes = new ArrayList<ApplicationError.Cause>();
        var at = frame;
        while (at < lines.size()) {
            var line = lines.get(at);
            var cause = CAUSE.matcher(line);
            if (cause.find()) {
                var next = firstFrame(at + 1);
                var end = next < 0 ? at + 1 : next;
                causes.add(new ApplicationError.Cause(cause.group(1), message(cause.group(2), at + 1, end)));
                at = end;
            } else if (FRAME.matcher(line).find() || SUPPRESSED.matcher(line).find()) {
                at++;
            } else if (line.isBlank()
                    && at + 1 < lines.size()
                    && lines.get(at + 1).equals("Driver stacktrace:")) {
                // Spark puts the executor's trace into the message, before the driver's
                at += 2;
            } else {
                break;
            }
        }
        if (!wasWarning(start) && !header.group(1).equals(WRAPPER)) {
            var text = String.join("\n", lines.subList(start, at));
            found.add(new Trace(start, at - 1, new ApplicationError(header.group(1), message, text, causes)));
        }
        return at;
    }

    private String message(@Nullable String first, int from, int to) {
        var begin = first == null ? "" : first;
        return to <= from ? begin : (begin + "\n" + String.join("\n", lines.subList(from, to))).strip();
    }

    /** The first line of frames after a message, or -1: another trace or a logger's line begins before. */
    private int firstFrame(int from) {
        for (var at = from; at < Math.min(lines.size(), from + MESSAGE_LINES); at++) {
            var line = lines.get(at);
            if (FRAME.matcher(line).find()) {
                return at;
            }
            if (LogLevel.of(line).isPresent()
                    || CAUSE.matcher(line).find()
                    || UNCAUGHT.matcher(line).find()
                    || ALONE.matcher(line).find()
                    || line.startsWith(PythonTracebacks.HEAD)) {
                return -1;
            }
        }
        return -1;
    }
}
