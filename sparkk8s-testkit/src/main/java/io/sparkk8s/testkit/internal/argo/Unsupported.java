package io.sparkk8s.testkit.internal.argo;

/** The workflow has something that the simulator cannot run; the test must fail rather than go on without it. */
final class Unsupported extends RuntimeException {

    private static final long serialVersionUID = 1L;

    Unsupported(String what) {
        super("The fake cluster does not run a workflow with " + what);
    }
}
