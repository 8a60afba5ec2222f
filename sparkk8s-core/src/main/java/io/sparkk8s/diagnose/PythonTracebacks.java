package io.sparkk8s.diagnose;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Python's tracebacks in a log, with the JVM's exception in them where PySpark hands on one. */
final class PythonTracebacks {

    static final String HEAD = "Traceback (most recent call last):";

    private static final Pattern EXCEPTION = Pattern.compile("^((?:[A-Za-z_]\\w*\\.)*[A-Za-z_]\\w*)(?:: (.*))?$");
    private static final Pattern SYNTAX = Pattern.compile("^(SyntaxError|IndentationError|TabError): (.*)$");
    private static final Pattern FILE = Pattern.compile("^  File \".*\", line \\d+$");
    private static final Pattern JAVA = Pattern.compile("^: ((?:[\\p{L}_$][\\w$]*\\.)+[\\p{L}_$][\\w$]*)(?:: (.*))?$");
    private static final Pattern FRAME = Pattern.compile("^\\s+at \\S.*|^\\s+\\.\\.\\. \\d+ more$");
    private static final Pattern CAUSED_BY = Pattern.compile("^Caused by: ([\\p{L}_$][\\w.$]*)(?:: (.*))?$");

    /** Python's own words between two tracebacks of one chain: the one above led to the one below. */
    private static final List<String> CHAIN = List.of(
            "During handling of the above exception, another exception occurred:",
            "The above exception was the direct cause of the following exception:");

    private static final int MESSAGE_LINES = 400;

    private final List<String> lines;
    private final List<Trace> found = new ArrayList<>();

    private PythonTracebacks(List<String> lines) {
        this.lines = lines;
    }

    static List<Trace> in(List<String> lines) {
        var traces = new PythonTracebacks(lines);
        for (var at = 0; at < lines.size(); at++) {
            if (lines.get(at).equals(HEAD)) {
                traces.read(at);
            } else if (FILE.matcher(lines.get(at)).find() && !traces.inTraceback(at)) {
                traces.syntaxError(at);
            }
        }
        return traces.found;
    }

    private boolean inTraceback(int at) {
        return at > 0 && (lines.get(at - 1).startsWith(" ") || lines.get(at - 1).equals(HEAD));
    }

    private void read(int head) {
        var at = head + 1;
        while (at < lines.size() && lines.get(at).startsWith(" ")) {
            at++;
        }
        var exception = at < lines.size() ? EXCEPTION.matcher(lines.get(at)) : null;
        if (exception == null || !exception.find()) {
            return;
        }
        var message = new ArrayList<String>();
        message.add(exception.group(2) == null ? "" : exception.group(2));
        var causes = new ArrayList<ApplicationError.Cause>();
        var end = at + 1;
        while (end < lines.size() && end - at < MESSAGE_LINES && goesOn(end)) {
            cause(lines.get(end), causes);
            if (causes.isEmpty()) {
                message.add(lines.get(end));
            }
            end++;
        }
        var text = new StringBuilder(String.join("\n", lines.subList(head, end)));
        before(head, text, causes);
        found.add(new Trace(
                head,
                end - 1,
                new ApplicationError(
                        exception.group(1), String.join("\n", message).strip(), text.toString(), causes)));
    }

    /** The chain's earlier exception is a cause of this one, and its text belongs before it. */
    private void before(int head, StringBuilder text, List<ApplicationError.Cause> causes) {
        var link = head - 1;
        while (link >= 0 && lines.get(link).isBlank()) {
            link--;
        }
        if (link >= 0 && CHAIN.contains(lines.get(link)) && !found.isEmpty()) {
            var earlier = found.get(found.size() - 1).error();
            causes.add(new ApplicationError.Cause(earlier.type(), earlier.message()));
            causes.addAll(earlier.causes());
            text.insert(0, earlier.stackTrace() + "\n\n" + lines.get(link) + "\n\n");
        }
    }

    private static void cause(String line, List<ApplicationError.Cause> causes) {
        for (var pattern : List.of(JAVA, CAUSED_BY)) {
            var match = pattern.matcher(line);
            if (match.find()) {
                var message = match.group(2);
                causes.add(new ApplicationError.Cause(match.group(1), message == null ? "" : message));
            }
        }
    }

    /** A message may have lines of its own, such as a plan; what Python or a logger begins anew is none of it. */
    private boolean goesOn(int at) {
        var line = lines.get(at);
        if (line.isBlank()) {
            var next = at + 1 < lines.size() ? lines.get(at + 1) : "";
            return FRAME.matcher(next).find() || next.equals("Driver stacktrace:");
        }
        return !line.equals(HEAD) && !CHAIN.contains(line) && LogLevel.of(line).isEmpty();
    }

    private void syntaxError(int file) {
        for (var at = file + 1; at < Math.min(lines.size(), file + 6); at++) {
            var error = SYNTAX.matcher(lines.get(at));
            if (error.find()) {
                var text = String.join("\n", lines.subList(file, at + 1));
                found.add(new Trace(file, at, new ApplicationError(error.group(1), error.group(2), text, List.of())));
                return;
            }
        }
    }
}
