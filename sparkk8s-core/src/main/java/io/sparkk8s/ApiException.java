package io.sparkk8s;

import static java.util.Objects.requireNonNull;

import java.time.Duration;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The API server answered a call with an error, or could not be asked. The subclasses are the cases that a caller may
 * want to tell apart; the rest is this class with the server's code and reason.
 *
 * <p>A write that ended with this exception was not carried out. Where that is not sure, it is an
 * {@link OutcomeUnknownException}.
 */
public class ApiException extends SparkK8sException {

    private static final long serialVersionUID = 1L;

    private final transient ObjectRef object;
    private final int code;
    private final String reason;
    private final @Nullable Duration retryAfter;

    /** What the server said to one call. */
    public record Answer(int code, String reason, String message, @Nullable Duration retryAfter) {
        public Answer {
            requireNonNull(reason, "reason");
            requireNonNull(message, "message");
        }
    }

    public ApiException(String verb, ObjectRef object, Answer answer, String advice, @Nullable Throwable cause) {
        super("cannot " + verb + " " + object + ": " + said(answer) + (advice.isEmpty() ? "" : ". " + advice), cause);
        this.object = object;
        this.code = answer.code();
        this.reason = answer.reason();
        this.retryAfter = answer.retryAfter();
    }

    private static String said(Answer answer) {
        var code = answer.code() == 0 ? "" : answer.code() + " ";
        var reason = answer.reason().isEmpty() ? "" : answer.reason() + ": ";
        return code + reason + answer.message();
    }

    /** The object of the call. */
    public ObjectRef object() {
        return object;
    }

    /** The HTTP status code; 0 when there was no answer. */
    public int code() {
        return code;
    }

    /** Kubernetes' {@code Status.reason}, such as {@code Forbidden}; empty when the server gave none. */
    public String reason() {
        return reason;
    }

    /** How long the server asked to wait before the next try. */
    public Optional<Duration> retryAfter() {
        return Optional.ofNullable(retryAfter);
    }

    /** True for 429 and the 5xx codes. */
    @Override
    public boolean retryable() {
        return code == 429 || code >= 500;
    }
}
