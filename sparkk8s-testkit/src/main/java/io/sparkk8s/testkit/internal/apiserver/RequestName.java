package io.sparkk8s.testkit.internal.apiserver;

/**
 * What a request is called in logs, and in RBAC.
 *
 * @param resource with its subresource: {@code pods/log}; the path, where it is no resource's
 */
public record RequestName(String verb, String resource, String namespace, String name) {

    public static RequestName of(ApiRequest request) {
        var path = RequestPath.parse(request.path()).orElse(null);
        if (path == null) {
            return new RequestName(verb(request, false), request.path(), "", "");
        }
        // what follows a proxy is the path behind it
        var subresource = path.subresource().split("/", 2)[0];
        var resource = subresource.isEmpty() ? path.plural() : path.plural() + "/" + subresource;
        return new RequestName(verb(request, path.name().isEmpty()), resource, path.namespace(), path.name());
    }

    private static String verb(ApiRequest request, boolean collection) {
        return switch (request.method()) {
            case "GET" -> request.isWatch() ? "watch" : collection ? "list" : "get";
            case "POST" -> "create";
            case "PUT" -> "update";
            case "PATCH" -> "patch";
            case "DELETE" -> collection ? "deletecollection" : "delete";
            default -> request.method();
        };
    }
}
