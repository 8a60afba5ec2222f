package io.sparkk8s.testkit.internal.apiserver;

import java.util.List;
import tools.jackson.databind.node.ObjectNode;

/** A refusal, with the Status object that a real server answers. */
public final class ApiError extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final int code;
    private final String reason;
    private final transient ObjectNode details;

    private ApiError(int code, String reason, String message, ObjectNode details) {
        super(message, null, false, true);
        this.code = code;
        this.reason = reason;
        this.details = details;
    }

    /** A cause of an invalid object: the field and what is wrong with it. */
    record Cause(String reason, String field, String message) {}

    public static ApiError of(int code, String reason, String message) {
        return new ApiError(code, reason, message, Json.object());
    }

    static ApiError notFound(Resource resource, String name) {
        return of(404, "NotFound", "%s \"%s\" not found".formatted(resource.qualified(), name), resource, name);
    }

    static ApiError alreadyExists(Resource resource, String name) {
        return of(
                409, "AlreadyExists", "%s \"%s\" already exists".formatted(resource.qualified(), name), resource, name);
    }

    static ApiError conflict(Resource resource, String name, String why) {
        var message = "Operation cannot be fulfilled on %s \"%s\": %s".formatted(resource.qualified(), name, why);
        return of(409, "Conflict", message, resource, name);
    }

    static ApiError modified(Resource resource, String name) {
        return conflict(
                resource,
                name,
                "the object has been modified; please apply your changes to the latest version and try again");
    }

    static ApiError forbidden(Resource resource, String name, String why) {
        return of(
                403,
                "Forbidden",
                "%s \"%s\" is forbidden: %s".formatted(resource.qualified(), name, why),
                resource,
                name);
    }

    /** The path is nobody's object. */
    static ApiError forbidden(String message) {
        return of(403, "Forbidden", message);
    }

    /** @param name empty where the request names no object */
    static ApiError forbidden(String group, String plural, String name, String why) {
        var resource = group.isEmpty() ? plural : plural + "." + group;
        var what = name.isEmpty() ? resource : "%s \"%s\"".formatted(resource, name);
        var details = Json.object();
        if (!name.isEmpty()) {
            details.put("name", name);
        }
        if (!group.isEmpty()) {
            details.put("group", group);
        }
        details.put("kind", plural);
        return new ApiError(403, "Forbidden", what + " is forbidden: " + why, details);
    }

    static ApiError badRequest(String message) {
        return of(400, "BadRequest", message);
    }

    static ApiError expired(String message) {
        return of(410, "Expired", message);
    }

    /** The body could not be read as the kind that the path asks for. */
    static ApiError cannotBeHandled(Resource resource, String why) {
        return badRequest("%s in version \"%s\" cannot be handled as a %s: %s"
                .formatted(resource.kind(), resource.version(), resource.kind(), why));
    }

    static ApiError invalid(Resource resource, String name, List<Cause> causes) {
        var texts = causes.stream().map(c -> c.field() + ": " + c.message()).toList();
        var what = texts.size() == 1 ? texts.get(0) : "[" + String.join(", ", texts) + "]";
        var error = of(
                422,
                "Invalid",
                "%s \"%s\" is invalid: %s".formatted(resource.qualifiedKind(), name, what),
                resource,
                name);
        error.details.put("kind", resource.kind());
        var list = error.details.putArray("causes");
        for (var cause : causes) {
            list.addObject()
                    .put("reason", cause.reason())
                    .put("message", cause.message())
                    .put("field", cause.field());
        }
        return error;
    }

    /** What the server does when a JSON patch does not fit. */
    static ApiError unprocessable() {
        return of(422, "Invalid", "the server rejected our request due to an error in our request");
    }

    private static ApiError of(int code, String reason, String message, Resource resource, String name) {
        var details = Json.object();
        details.put("name", name);
        if (!resource.group().isEmpty()) {
            details.put("group", resource.group());
        }
        details.put("kind", resource.plural());
        return new ApiError(code, reason, message, details);
    }

    public int code() {
        return code;
    }

    public String reason() {
        return reason;
    }

    public ObjectNode toStatus() {
        var status = Json.object();
        status.put("kind", "Status").put("apiVersion", "v1").putObject("metadata");
        status.put("status", "Failure")
                .put("message", String.valueOf(getMessage()))
                .put("reason", reason);
        if (!details.isEmpty() || code == 422) {
            status.set("details", details);
        }
        return status.put("code", code);
    }
}
