package io.sparkk8s.testkit.lifecycle;

import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * What a client asks a pod's port for, through the API server's proxy.
 *
 * @param method of HTTP
 * @param path as the program in the pod sees it, as {@code /api/v1/applications}
 * @param query decoded, with all values of a parameter
 * @param body empty when there is none
 */
public record Request(String method, String path, Map<String, List<String>> query, String body) {

    public Request {
        Objects.requireNonNull(method, "method");
        Objects.requireNonNull(path, "path");
        query = Map.copyOf(query);
        Objects.requireNonNull(body, "body");
    }
}
