package io.sparkk8s.diagnose;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** The error that ends an R script; R then says {@code Execution halted}. */
final class RErrors {

    private static final String HALTED = "Execution halted";
    private static final Pattern ERROR = Pattern.compile("^Error(?: in .*?)?\\s?: ?(.*)$");
    private static final int LONGEST = 100;

    private RErrors() {}

    static List<Trace> in(List<String> lines) {
        var found = new ArrayList<Trace>();
        for (var end = 0; end < lines.size(); end++) {
            if (!lines.get(end).strip().equals(HALTED)) {
                continue;
            }
            for (var at = end - 1; at >= Math.max(0, end - LONGEST); at--) {
                var error = ERROR.matcher(lines.get(at));
                if (error.find()) {
                    found.add(new Trace(at, end, error(lines, at, end, error.group(1))));
                    break;
                }
            }
        }
        return found;
    }

    private static ApplicationError error(List<String> lines, int at, int end, String first) {
        var message = new ArrayList<String>(List.of(first));
        lines.subList(at + 1, end).stream()
                .takeWhile(
                        line -> !line.startsWith("Calls: ") && LogLevel.of(line).isEmpty())
                .map(String::strip)
                .forEach(message::add);
        var text = String.join("\n", lines.subList(at, end));
        return new ApplicationError("Error", String.join("\n", message).strip(), text, List.of());
    }
}
