package io.sparkk8s.testkit.internal.apiserver;

import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.node.ObjectNode;

/** Questions about who may do what: they are answered, and not stored. */
final class AccessReviews {

    private final Authorizer authorizer;

    AccessReviews(Authorizer authorizer) {
        this.authorizer = authorizer;
    }

    static boolean is(RequestPath path) {
        return path.plural().endsWith("reviews");
    }

    ApiResponse answer(RequestPath path, ApiRequest request) {
        var review = Routes.object(request, path.plural());
        var spec = review.withObjectProperty("spec");
        ObjectNode status =
                switch (path.group() + "/" + path.plural()) {
                    case "authorization.k8s.io/selfsubjectaccessreviews" -> decide(request.user(), spec);
                    case "authorization.k8s.io/subjectaccessreviews" -> decide(subject(spec), spec);
                    case "authorization.k8s.io/localsubjectaccessreviews" -> local(path.namespace(), spec);
                    case "authorization.k8s.io/selfsubjectrulesreviews" -> rules(request.user(), spec);
                    case "authentication.k8s.io/selfsubjectreviews" -> whoAmI(request.user());
                    default -> throw new NotSupported("POST " + path.plural());
                };
        var answer = Json.object();
        var kind = Json.text(review, "kind");
        answer.put("kind", kind.isEmpty() ? kind(path) : kind).put("apiVersion", path.group() + "/" + path.version());
        var meta = answer.putObject("metadata");
        if (!path.namespace().isEmpty()) {
            meta.put("namespace", path.namespace());
        }
        // the rules of a namespace are shown without it, as a real server does
        var hidden = path.plural().equals("selfsubjectrulesreviews");
        answer.set("spec", hidden ? Json.object() : spec);
        answer.set("status", status);
        return ApiResponse.Whole.json(201, answer);
    }

    private static String kind(RequestPath path) {
        return switch (path.plural()) {
            case "subjectaccessreviews" -> "SubjectAccessReview";
            case "localsubjectaccessreviews" -> "LocalSubjectAccessReview";
            case "selfsubjectrulesreviews" -> "SelfSubjectRulesReview";
            case "selfsubjectreviews" -> "SelfSubjectReview";
            default -> "SelfSubjectAccessReview";
        };
    }

    private ObjectNode decide(User user, ObjectNode spec) {
        if (spec.path("resourceAttributes").isObject()
                == spec.path("nonResourceAttributes").isObject()) {
            throw invalid(
                    "spec.resourceAttributes",
                    "Invalid value: null: exactly one of nonResourceAttributes or resourceAttributes must be specified");
        }
        var decision = authorizer.decide(user, Attributes.of(spec));
        var status = Json.object().put("allowed", decision.allowed());
        if (!decision.reason().isEmpty()) {
            status.put("reason", decision.reason());
        }
        return status;
    }

    private ObjectNode local(String namespace, ObjectNode spec) {
        var asked = Json.text(spec, "resourceAttributes", "namespace");
        if (!asked.equals(namespace)) {
            throw invalid(
                    "spec.resourceAttributes.namespace",
                    "Invalid value: \"" + asked + "\": must match metadata.namespace");
        }
        return decide(subject(spec), spec);
    }

    /** A review takes the groups as they are written, and adds none. */
    private static User subject(ObjectNode spec) {
        var groups = spec.path("groups").valueStream().map(g -> g.asString("")).toList();
        var user = Json.text(spec, "user");
        if (user.isEmpty() && groups.isEmpty()) {
            throw invalid("spec.user", "Invalid value: \"\": at least one of user or group must be specified");
        }
        return new User(user, groups);
    }

    private static ApiError invalid(String field, String message) {
        var review = new Resource("authorization.k8s.io", "v1", "", "", false, false);
        return ApiError.invalid(review, "", List.of(new ApiError.Cause("FieldValueInvalid", field, message)));
    }

    private ObjectNode rules(User user, ObjectNode spec) {
        var namespace = Json.text(spec, "namespace");
        if (namespace.isEmpty()) {
            throw ApiError.badRequest("no namespace on request");
        }
        var rules = new ArrayList<>(authorizer.rules(user, namespace));
        var status = Json.object();
        var resources = status.putArray("resourceRules");
        var others = status.putArray("nonResourceRules");
        for (var rule : rules) {
            (rule.ofResources() ? resources : others).add(rule.toJson());
        }
        return status.put("incomplete", false);
    }

    private static ObjectNode whoAmI(User user) {
        var status = Json.object();
        var info = status.putObject("userInfo").put("username", user.name());
        user.groups().forEach(info.putArray("groups")::add);
        return status;
    }
}
