package io.sparkk8s.testkit.internal.apiserver;

import java.util.Locale;
import tools.jackson.databind.JsonNode;

/**
 * What somebody wants to do, as roles speak of it.
 *
 * @param resource plural, with its subresource: {@code pods/log}
 * @param namespace empty for all of them, and for what has none
 * @param name empty where none is named
 * @param path of what is no resource; otherwise empty
 */
record Attributes(String verb, String group, String resource, String namespace, String name, String path) {

    static Attributes of(ApiRequest request) {
        var path = RequestPath.parse(request.path()).orElse(null);
        if (path == null) {
            var verb = request.method().toLowerCase(Locale.ROOT);
            return new Attributes(verb, "", "", "", "", request.path());
        }
        var called = RequestName.of(request);
        var name = called.name();
        if (name.isEmpty() && !called.verb().equals("create")) {
            name = selected(request.query("fieldSelector"));
        }
        // a namespace is in itself
        var namespace = path.group().isEmpty() && path.plural().equals("namespaces") ? path.name() : path.namespace();
        return new Attributes(called.verb(), path.group(), called.resource(), namespace, name, "");
    }

    /** One object selected by its name is as good as named. */
    private static String selected(String fieldSelector) {
        var prefix = "metadata.name=";
        return fieldSelector.startsWith(prefix) && fieldSelector.indexOf(',') < 0
                ? fieldSelector.substring(prefix.length())
                : "";
    }

    /** From the spec of a review. */
    static Attributes of(JsonNode spec) {
        var resource = spec.path("resourceAttributes");
        if (!resource.isObject()) {
            var other = spec.path("nonResourceAttributes");
            return new Attributes(Json.text(other, "verb"), "", "", "", "", Json.text(other, "path"));
        }
        var subresource = Json.text(resource, "subresource");
        var plural = Json.text(resource, "resource");
        return new Attributes(
                Json.text(resource, "verb"),
                Json.text(resource, "group"),
                subresource.isEmpty() ? plural : plural + "/" + subresource,
                Json.text(resource, "namespace"),
                Json.text(resource, "name"),
                "");
    }

    /** What a refusal says. */
    ApiError forbidden(User user, String why) {
        var because = why.isEmpty() ? "" : ": " + why;
        if (!path.isEmpty()) {
            return ApiError.forbidden(
                    "forbidden: User \"%s\" cannot %s path \"%s\"%s".formatted(user.name(), verb, path, because));
        }
        var slash = resource.indexOf('/');
        var plural = slash < 0 ? resource : resource.substring(0, slash);
        var where = namespace.isEmpty() ? "at the cluster scope" : "in the namespace \"" + namespace + "\"";
        return ApiError.forbidden(
                group,
                plural,
                name,
                "User \"%s\" cannot %s resource \"%s\" in API group \"%s\" %s%s"
                        .formatted(user.name(), verb, resource, group, where, because));
    }
}
