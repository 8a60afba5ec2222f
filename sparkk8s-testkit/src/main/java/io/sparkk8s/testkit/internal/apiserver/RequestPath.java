package io.sparkk8s.testkit.internal.apiserver;

import java.util.List;
import java.util.Optional;

/**
 * What a path under {@code /api} or {@code /apis} names.
 *
 * @param namespace empty when it names none
 * @param name empty for the collection
 * @param subresource empty for the object itself; with slashes when it has several steps, as a proxy's
 */
record RequestPath(String group, String version, String plural, String namespace, String name, String subresource) {

    /** Empty when the path is no resource's. */
    static Optional<RequestPath> parse(String path) {
        var steps = List.of(path.split("/"));
        var core = steps.size() > 3 && steps.get(1).equals("api");
        if (!core && !(steps.size() > 4 && steps.get(1).equals("apis"))) {
            return Optional.empty();
        }
        var group = core ? "" : steps.get(2);
        var version = steps.get(core ? 2 : 3);
        var rest = steps.subList(core ? 3 : 4, steps.size());
        // /namespaces/etl is an object, /namespaces/etl/pods a collection in it
        var namespaced = rest.get(0).equals("namespaces")
                && rest.size() > 2
                && !(rest.size() == 3 && List.of("status", "finalize").contains(rest.get(2)));
        var namespace = namespaced ? rest.get(1) : "";
        var own = namespaced ? rest.subList(2, rest.size()) : rest;
        return Optional.of(new RequestPath(
                group,
                version,
                own.get(0),
                namespace,
                own.size() > 1 ? own.get(1) : "",
                own.size() > 2 ? String.join("/", own.subList(2, own.size())) : ""));
    }

    /** Whether it leads through the server to what listens in a pod, or behind a service. */
    boolean isProxy() {
        return group.isEmpty()
                && (plural.equals("pods") || plural.equals("services"))
                && (subresource.equals("proxy") || subresource.startsWith("proxy/"));
    }
}
