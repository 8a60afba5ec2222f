package io.sparkk8s.examples.cli;

import java.io.PrintWriter;
import java.util.OptionalInt;

/** Data goes out, all that is said about it to the errors. Thread-safe. */
final class Console {

    /** To the line's begin, and what is on it away. */
    private static final String WIPE = "\r\u001b[K";

    private final PrintWriter out;
    private final PrintWriter err;
    private final OptionalInt width;
    private String bar = "";

    /** @param width of the terminal that shows the errors; empty when there is none */
    Console(PrintWriter out, PrintWriter err, OptionalInt width) {
        this.out = out;
        this.err = err;
        this.width = width;
    }

    PrintWriter out() {
        return out;
    }

    PrintWriter err() {
        return err;
    }

    /** Of the terminal that shows the errors, in characters; empty when none does. */
    OptionalInt width() {
        return width;
    }

    synchronized void data(String text) {
        print(out, text);
    }

    synchronized void note(String text) {
        print(err, text);
    }

    private void print(PrintWriter where, String text) {
        var below = bar;
        bar("");
        where.println(text);
        where.flush();
        bar(below);
    }

    /** Keeps a line below all others, in place of the one before; nothing takes it away. */
    synchronized void bar(String line) {
        if (width.isEmpty() || line.equals(bar)) {
            return;
        }
        bar = line;
        err.print(WIPE + line);
        err.flush();
    }
}
