package io.sparkk8s.examples.cli;

import java.io.PrintWriter;
import java.util.OptionalInt;

/** Data goes out, all that is said about it to the errors. Thread-safe. */
final class Console {

    /** To the line's begin, and what is on it away. */
    private static final String WIPE = "\r\u001b[K";

    /** A terminal that is lower shows a block wrongly; its height cannot be told. */
    private static final int MOST_LINES = 20;

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
        err.print(wipe() + line);
        bar = line;
        err.flush();
    }

    /** From the first of the lines on that are below all others. */
    private String wipe() {
        var above = bar.lines().count() - 1;
        return above < 1 ? WIPE : "\u001b[" + above + "A\r\u001b[J";
    }

    /** As {@link #bar}, of several lines, cut to what the terminal shows. */
    void block(String lines) {
        if (width.isPresent()) {
            var all = lines.lines()
                    .map(line -> line.substring(0, Math.min(line.length(), width.getAsInt())))
                    .toList();
            var shown = String.join("\n", all.subList(0, Math.min(all.size(), MOST_LINES)));
            bar(all.size() > MOST_LINES ? shown + "\n... and " + (all.size() - MOST_LINES) + " more" : shown);
        }
    }
}
