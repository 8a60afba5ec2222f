package io.sparkk8s.testkit;

import io.sparkk8s.testkit.internal.apiserver.ApiError;
import io.sparkk8s.testkit.internal.apiserver.ApiResponse;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;

/** A fault being ordered. It takes effect with the call that says what goes wrong. */
public final class FaultOrder {

    private final Faults faults;
    private final String method;
    private final String resource;
    private long times = 1;
    private Duration retryAfter = Duration.ZERO;

    FaultOrder(Faults faults, String method, String resource) {
        this.faults = faults;
        this.method = method;
        this.resource = resource;
    }

    /** It happens to that many requests; the next ones are answered as ever. */
    public FaultOrder times(int n) {
        if (n < 1) {
            throw new IllegalArgumentException("a fault happens once at least, not " + n + " times");
        }
        times = n;
        return this;
    }

    /** It happens to all requests, until {@link Faults#clear}. */
    public FaultOrder always() {
        times = Long.MAX_VALUE;
        return this;
    }

    /** The response asks to try again later, in whole seconds. */
    public FaultOrder retryAfter(Duration wait) {
        retryAfter = wait;
        return this;
    }

    /**
     * The server refuses, without doing anything.
     *
     * @param code of HTTP; the Status' reason follows from it, as Forbidden from 403
     * @param message as the Status has it
     */
    public void respond(int code, String message) {
        var status = ApiError.of(code, reason(code), message).toStatus();
        Map<String, String> headers = new HashMap<>(Map.of("Content-Type", "application/json"));
        if (retryAfter.compareTo(Duration.ZERO) > 0) {
            var seconds = Math.toIntExact(retryAfter.toSeconds());
            headers.put("Retry-After", Integer.toString(seconds));
            status.withObjectProperty("details").put("retryAfterSeconds", seconds);
        }
        var body = ApiResponse.Whole.json(code, status).body();
        order(Fault.Kind.RESPOND, new ApiResponse.Whole(code, body, headers));
    }

    /** The server cannot be reached: the client gets an {@link java.net.ConnectException}. */
    public void unreachable() {
        order(Fault.Kind.UNREACHABLE, ApiResponse.Whole.text(0, ""));
    }

    /** The server does what it is asked for, but the client gets an {@link java.io.IOException} instead of the answer. */
    public void answerLost() {
        order(Fault.Kind.ANSWER_LOST, ApiResponse.Whole.text(0, ""));
    }

    private void order(Fault.Kind kind, ApiResponse.Whole response) {
        faults.order(new Fault(method, resource, kind, response, times));
    }

    private static String reason(int code) {
        return switch (code) {
            case 400 -> "BadRequest";
            case 401 -> "Unauthorized";
            case 403 -> "Forbidden";
            case 404 -> "NotFound";
            case 405 -> "MethodNotAllowed";
            case 409 -> "Conflict";
            case 410 -> "Expired";
            case 413 -> "RequestEntityTooLarge";
            case 415 -> "UnsupportedMediaType";
            case 422 -> "Invalid";
            case 429 -> "TooManyRequests";
            case 500 -> "InternalError";
            case 503 -> "ServiceUnavailable";
            case 504 -> "Timeout";
            default -> "Unknown";
        };
    }
}
