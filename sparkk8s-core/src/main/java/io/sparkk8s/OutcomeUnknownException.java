package io.sparkk8s;

import org.jspecify.annotations.Nullable;

/**
 * A write was sent and its answer was lost: it may or may not have been carried out. This is never a failure of the
 * run. Submit again with the same key to learn which it was: what is there is adopted, what is not is made.
 */
public class OutcomeUnknownException extends SparkK8sException {

    private static final long serialVersionUID = 1L;

    private final transient ObjectRef object;

    public OutcomeUnknownException(String verb, ObjectRef object, String problem, @Nullable Throwable cause) {
        super(
                "no answer to " + verb + " " + object + ", so it may or may not be there: " + problem
                        + ". Submit again with the same key: what is there is adopted",
                cause);
        this.object = object;
    }

    /** The object of the write. */
    public ObjectRef object() {
        return object;
    }

    /** True, with the same key. */
    @Override
    public boolean retryable() {
        return true;
    }
}
