package io.sparkk8s.testkit.internal.transport;

import io.sparkk8s.testkit.internal.apiserver.ApiRequest;

/**
 * By which a client is known that comes back after its watch broke: the client, and what it watches.
 *
 * @param informer whether it lists and watches again after it was told that it is too old
 */
record WatchKey(Object client, String path, String labels, String fields, boolean informer) {

    static WatchKey of(Object client, ApiRequest request) {
        // fabric8's informers, unlike its plain watches, say how long they want to watch
        var informer = !request.query("timeoutSeconds").isEmpty();
        return new WatchKey(
                client, request.path(), request.query("labelSelector"), request.query("fieldSelector"), informer);
    }
}
