package io.sparkk8s;

import org.jspecify.annotations.Nullable;

/** The object, its namespace or its kind is not on the cluster (404). */
public class NotFoundException extends ApiException {

    private static final long serialVersionUID = 1L;

    public NotFoundException(String verb, ObjectRef object, Answer answer, String advice, @Nullable Throwable cause) {
        super(verb, object, answer, advice, cause);
    }
}
