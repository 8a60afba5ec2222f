package io.sparkk8s.testkit.internal.apiserver;

import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;

/**
 * A call of the API.
 *
 * @param query decoded; where a parameter is given twice, the last one
 * @param contentType without parameters, empty when there is no body
 */
public record ApiRequest(
        String method, String path, Map<String, String> query, String contentType, String accept, String body) {

    public ApiRequest {
        Objects.requireNonNull(method, "method");
        Objects.requireNonNull(path, "path");
        query = Map.copyOf(query);
    }

    public static ApiRequest of(String method, URI uri, String contentType, String accept, String body) {
        var query = new LinkedHashMap<String, String>();
        var raw = uri.getRawQuery();
        if (raw != null) {
            for (var pair : raw.split("&")) {
                var equals = pair.indexOf('=');
                var key = equals < 0 ? pair : pair.substring(0, equals);
                if (!key.isEmpty()) {
                    query.put(decode(key), equals < 0 ? "" : decode(pair.substring(equals + 1)));
                }
            }
        }
        var semicolon = contentType.indexOf(';');
        var type = semicolon < 0 ? contentType : contentType.substring(0, semicolon);
        return new ApiRequest(method, uri.getPath(), query, type.trim(), accept, body);
    }

    private static String decode(String text) {
        return URLDecoder.decode(text, StandardCharsets.UTF_8);
    }

    public String query(String name) {
        return query.getOrDefault(name, "");
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
