package io.sparkk8s.testkit.lifecycle;

import java.util.Objects;

/**
 * What a program in a pod answers.
 *
 * @param code of HTTP
 */
public record Response(int code, String contentType, String body) {

    public Response {
        Objects.requireNonNull(contentType, "contentType");
        Objects.requireNonNull(body, "body");
    }

    /** @param text JSON, sent as it is */
    public static Response json(String text) {
        return new Response(200, "application/json", text);
    }

    public static Response text(String text) {
        return new Response(200, "text/plain;charset=utf-8", text);
    }

    /** An answer without a body of its own, as {@code status(404)}. */
    public static Response status(int code) {
        return new Response(code, "text/plain;charset=utf-8", "");
    }
}
