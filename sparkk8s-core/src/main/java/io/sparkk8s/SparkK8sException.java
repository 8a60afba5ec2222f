package io.sparkk8s;

import org.jspecify.annotations.Nullable;

/**
 * The root of all that this library throws. A message says what failed, on which object, what the server said, and what
 * to try next. No message carries a secret.
 */
public abstract class SparkK8sException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    protected SparkK8sException(String message, @Nullable Throwable cause) {
        super(message, cause);
    }

    /** Whether the same call may well succeed if it is made again, unchanged, a little later. */
    public boolean retryable() {
        return false;
    }
}
