package io.sparkk8s;

import org.jspecify.annotations.Nullable;

/** The API server does not accept the object (400, 422): its message says which field. */
public class RejectedException extends ApiException {

    private static final long serialVersionUID = 1L;

    public RejectedException(String verb, ObjectRef object, Answer answer, String advice, @Nullable Throwable cause) {
        super(verb, object, answer, advice, cause);
    }
}
