package io.sparkk8s.examples.quickstart;

import java.io.PrintStream;

/**
 * Lines that scroll, and below them a picture that is drawn anew in its place. Where the output is no terminal, the
 * picture is printed whenever it is another one. Thread-safe.
 */
final class Screen {

    private static final String UP_AND_CLEAR = "\u001b[1A\u001b[2K";

    private final PrintStream out;
    private final boolean terminal;
    private String picture = "";
    private int drawn;

    Screen(PrintStream out, boolean terminal) {
        this.out = out;
        this.terminal = terminal;
    }

    synchronized void title(String text) {
        keep();
        out.println();
        out.println("== " + text);
        out.flush();
    }

    synchronized void line(String text) {
        erase();
        out.println(text);
        draw();
    }

    /**
     * Shows a picture.
     *
     * @param identity changes when it is worth printing again without a terminal
     */
    synchronized void show(String next, String identity) {
        if (terminal) {
            erase();
            picture = next;
            draw();
        } else if (!identity.equals(picture)) {
            picture = identity;
            out.print(next);
            out.flush();
        }
    }

    /** The picture stays where it is; what follows comes below it. */
    synchronized void keep() {
        drawn = 0;
        picture = "";
    }

    private void erase() {
        out.print(UP_AND_CLEAR.repeat(drawn));
        drawn = 0;
    }

    private void draw() {
        if (terminal) {
            out.print(picture);
            drawn = (int) picture.lines().count();
        }
        out.flush();
    }
}
