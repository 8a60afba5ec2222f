package io.sparkk8s;

import org.jspecify.annotations.Nullable;

/** The caller may not do this (401 or 403): missing RBAC rights, expired credentials, or a quota that is used up. */
public class ForbiddenException extends ApiException {

    private static final long serialVersionUID = 1L;

    public ForbiddenException(String verb, ObjectRef object, Answer answer, String advice, @Nullable Throwable cause) {
        super(verb, object, answer, advice, cause);
    }
}
