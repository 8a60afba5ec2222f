package io.sparkk8s.examples.cli;

import io.sparkk8s.logs.LogGap;
import io.sparkk8s.logs.LogLine;
import io.sparkk8s.logs.LogListener;

/** Prints the lines of a log. */
record Lines(Console console) implements LogListener {

    @Override
    public void line(LogLine line) {
        console.data(line.text());
    }

    @Override
    public void gap(LogGap gap) {
        console.note("lines between " + gap.after() + " and " + gap.before()
                + " are missing: the node has rotated them away");
    }
}
