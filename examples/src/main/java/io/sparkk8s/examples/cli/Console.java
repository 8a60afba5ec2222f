package io.sparkk8s.examples.cli;

import java.io.PrintWriter;

/** Data goes out, all that is said about it to the errors. Thread-safe. */
record Console(PrintWriter out, PrintWriter err) {

    void data(String text) {
        out.println(text);
        out.flush();
    }

    void note(String text) {
        err.println(text);
        err.flush();
    }
}
