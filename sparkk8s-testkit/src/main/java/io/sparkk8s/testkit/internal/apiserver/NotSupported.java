package io.sparkk8s.testkit.internal.apiserver;

/** The fake server does not know this: answered 501, and remembered so that the test fails. */
public final class NotSupported extends RuntimeException {

    private static final long serialVersionUID = 1;

    public NotSupported(String what) {
        super(what, null, false, true);
    }
}
