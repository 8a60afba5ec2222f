package io.sparkk8s.examples.cli;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.List;
import java.util.OptionalInt;

/** One run of the program in this JVM. */
record Program(int exitCode, String out, String err) {

    static Program run(Connector connector, String... arguments) {
        return run(OptionalInt.empty(), connector, arguments);
    }

    /** @param width of the terminal that shows the errors */
    static Program run(OptionalInt width, Connector connector, String... arguments) {
        var out = new StringWriter();
        var err = new StringWriter();
        var console = new Console(new PrintWriter(out, true), new PrintWriter(err, true), width);
        var exitCode = Sparkk8s.run(List.of(arguments), connector, console);
        return new Program(exitCode, out.toString(), err.toString());
    }

    List<String> lines() {
        return out.lines().toList();
    }

    /** What was said last. */
    String lastError() {
        return err.lines().reduce("", (before, line) -> line);
    }
}
