package io.sparkk8s.testkit;

import io.fabric8.kubernetes.client.KubernetesClient;
import io.fabric8.kubernetes.client.http.HttpClient;
import java.net.URI;
import java.util.concurrent.CompletionException;

/** Calls of the API with nothing of the client's in between, for looking at the very answer. */
record Raw(HttpClient http) {

    record Answer(int code, String body) {}

    static Raw of(KubernetesClient client) {
        return new Raw(client.getHttpClient());
    }

    Answer get(String path) {
        return call("GET", path, "", "");
    }

    Answer delete(String path) {
        return call("DELETE", path, "", "");
    }

    Answer post(String path, String body) {
        return call("POST", path, "application/json", body);
    }

    Answer put(String path, String body) {
        return call("PUT", path, "application/json", body);
    }

    Answer patch(String type, String path, String body) {
        return call("PATCH", path, "application/" + type, body);
    }

    Answer call(String method, String path, String type, String body) {
        var request = http.newHttpRequestBuilder().uri(URI.create("http://fake-cluster" + path));
        if (body.isEmpty()) {
            request.method(method, null, null);
        } else {
            request.method(method, type, body);
        }
        try {
            var response = http.sendAsync(request.build(), String.class).join();
            return new Answer(response.code(), response.body() == null ? "" : response.body());
        } catch (CompletionException e) {
            throw new IllegalStateException(e.getCause());
        }
    }
}
