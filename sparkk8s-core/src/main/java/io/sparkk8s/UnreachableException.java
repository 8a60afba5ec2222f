package io.sparkk8s;

import org.jspecify.annotations.Nullable;

/** No connection to the API server came about, so that nothing was carried out. */
public class UnreachableException extends ApiException {

    private static final long serialVersionUID = 1L;

    public UnreachableException(
            String verb, ObjectRef object, Answer answer, String advice, @Nullable Throwable cause) {
        super(verb, object, answer, advice, cause);
    }

    /** True: the API server may be back soon. */
    @Override
    public boolean retryable() {
        return true;
    }
}
