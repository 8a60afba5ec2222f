package io.sparkk8s.testkit.internal.events;

/** An event source or sensor has something that the simulator does not know; the test must fail. */
final class Unsupported extends RuntimeException {

    private static final long serialVersionUID = 1L;

    Unsupported(String what) {
        super("The fake cluster does not support " + what);
    }
}
