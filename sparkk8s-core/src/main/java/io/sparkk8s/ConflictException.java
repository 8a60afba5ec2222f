package io.sparkk8s;

import org.jspecify.annotations.Nullable;

/** Something else of that name is there, or someone else was quicker (409). */
public class ConflictException extends ApiException {

    private static final long serialVersionUID = 1L;

    public ConflictException(String verb, ObjectRef object, Answer answer, String advice, @Nullable Throwable cause) {
        super(verb, object, answer, advice, cause);
    }
}
