package io.sparkk8s.examples.cli;

import io.sparkk8s.logs.LogGap;
import io.sparkk8s.logs.LogLine;
import io.sparkk8s.logs.LogListener;

/** Prints the lines of a log. */
record Lines(Console console, boolean withSource) implements LogListener {

    /** Each with the name of its step. */
    static Lines ofSteps(Console console) {
        return new Lines(console, true);
    }

    @Override
    public void line(LogLine line) {
        console.data(withSource ? line.source() + ": " + line.text() : line.text());
    }

    @Override
    public void gap(LogGap gap) {
        console.note("lines between " + gap.after() + " and " + gap.before()
                + " are missing: the node has rotated them away");
    }
}
