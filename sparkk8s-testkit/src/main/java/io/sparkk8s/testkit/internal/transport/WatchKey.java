package io.sparkk8s.testkit.internal.transport;

import io.sparkk8s.testkit.internal.apiserver.ApiRequest;
import java.util.LinkedHashMap;
import java.util.Map;

/** By which a client is known that comes back after its watch broke: the client, and what it watches. */
record WatchKey(Object client, String path, Map<String, String> query) {

    static WatchKey of(Object client, ApiRequest request) {
        var query = new LinkedHashMap<>(request.query());
        query.remove("resourceVersion");
        return new WatchKey(client, request.path(), query);
    }
}
