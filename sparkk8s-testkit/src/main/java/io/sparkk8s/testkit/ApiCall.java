package io.sparkk8s.testkit;

import java.time.Instant;

/**
 * A call of the API, as the server saw it.
 *
 * @param at in virtual time
 * @param verb as Kubernetes names it: get, list, watch, create, update, patch, delete, deletecollection
 * @param resource plural, with its subresource if there is one: {@code pods}, {@code pods/log}
 * @param namespace empty for what has none, and for all of them
 * @param name empty where the call names no object
 * @param code of the response, 101 and 200 for streams; 0 when the connection failed before there was one
 */
public record ApiCall(Instant at, String verb, String resource, String namespace, String name, int code) {

    @Override
    public String toString() {
        var where = (namespace.isEmpty() ? "" : namespace + "/") + name;
        return "%s %s %s %s -> %d".formatted(at, verb, resource, where, code);
    }
}
