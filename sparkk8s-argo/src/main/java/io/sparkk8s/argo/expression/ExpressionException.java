package io.sparkk8s.argo.expression;

/** A text is no expression of its language, or one that can have no value. */
public final class ExpressionException extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;

    ExpressionException(String message) {
        super(message);
    }
}
