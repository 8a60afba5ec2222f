package io.sparkk8s.testkit.internal.apiserver;

import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * A call of the API.
 *
 * @param user on whose behalf
 * @param query decoded, with all values of a parameter in their order
 * @param contentType without parameters, empty when there is no body
 * @param upgrade whether the client asks for a connection in both directions
 */
public record ApiRequest(
        User user,
        String method,
        String path,
        Map<String, List<String>> query,
        String contentType,
        String accept,
        String body,
        boolean upgrade) {

    public ApiRequest {
        Objects.requireNonNull(user, "user");
        Objects.requireNonNull(method, "method");
        Objects.requireNonNull(path, "path");
        query = Map.copyOf(query);
    }

    public static ApiRequest of(User user, String method, URI uri, String contentType, String accept, String body) {
        var query = new LinkedHashMap<String, List<String>>();
        var raw = uri.getRawQuery();
        if (raw != null) {
            for (var pair : raw.split("&")) {
                var equals = pair.indexOf('=');
                var key = equals < 0 ? pair : pair.substring(0, equals);
                if (!key.isEmpty()) {
                    query.computeIfAbsent(decode(key), k -> new ArrayList<>())
                            .add(equals < 0 ? "" : decode(pair.substring(equals + 1)));
                }
            }
        }
        var semicolon = contentType.indexOf(';');
        var type = semicolon < 0 ? contentType : contentType.substring(0, semicolon);
        return new ApiRequest(user, method, uri.getPath(), query, type.trim(), accept, body, false);
    }

    /** The same request, for a WebSocket. */
    public ApiRequest upgraded() {
        return new ApiRequest(user, method, path, query, contentType, accept, body, true);
    }

    private static String decode(String text) {
        return URLDecoder.decode(text, StandardCharsets.UTF_8);
    }

    /** The last value of a parameter, empty when it has none. */
    public String query(String name) {
        var values = all(name);
        return values.isEmpty() ? "" : values.get(values.size() - 1);
    }

    public List<String> all(String name) {
        return query.getOrDefault(name, List.of());
    }

    public boolean isTrue(String name) {
        var value = query(name);
        return value.equals("true") || value.equals("1");
    }

    public boolean isWatch() {
        return method.equals("GET") && isTrue("watch");
    }

    @Override
    public String toString() {
        return method + " " + path + (query.isEmpty() ? "" : "?" + query);
    }
}
