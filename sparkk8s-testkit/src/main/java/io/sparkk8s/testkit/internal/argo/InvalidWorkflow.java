package io.sparkk8s.testkit.internal.argo;

/** What the real controller finds wrong too, in its words. */
final class InvalidWorkflow extends RuntimeException {

    private static final long serialVersionUID = 1L;

    InvalidWorkflow(String message) {
        super(message);
    }
}
