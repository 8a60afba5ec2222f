package io.sparkk8s.testkit.internal.apiserver;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** What an object must be like to be stored. Messages are the real server's, so that a test may look at them. */
final class Rules {

    private static final Pattern SUBDOMAIN =
            Pattern.compile("[a-z0-9]([-a-z0-9]*[a-z0-9])?(\\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*");
    private static final Pattern SERVICE_NAME = Pattern.compile("[a-z]([-a-z0-9]*[a-z0-9])?");
    private static final Pattern LABEL = Pattern.compile("[a-z0-9]([-a-z0-9]*[a-z0-9])?");
    private static final Pattern LABEL_VALUE = Pattern.compile("(([A-Za-z0-9][-A-Za-z0-9_.]*)?[A-Za-z0-9])?");
    private static final Pattern LABEL_KEY =
            Pattern.compile("([a-z0-9.-]{1,253}/)?[A-Za-z0-9]([-A-Za-z0-9_.]{0,61}[A-Za-z0-9])?");
    private static final Pattern DATA_KEY = Pattern.compile("[-._a-zA-Z0-9]{1,253}");
    private static final Set<String> NAMED_BY_LABEL = Set.of("namespaces");
    private static final int DATA_LIMIT = 1024 * 1024;

    private static final String SUBDOMAIN_TEXT =
            "a lowercase RFC 1123 subdomain must consist of lower case alphanumeric"
                    + " characters, '-' or '.', and must start and end with an alphanumeric character (e.g. 'example.com',"
                    + " regex used for validation is '[a-z0-9]([-a-z0-9]*[a-z0-9])?(\\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*')";
    private static final String SERVICE_TEXT = "a DNS-1035 label must consist of lower case alphanumeric characters or"
            + " '-', start with an alphabetic character, and end with an alphanumeric character (e.g. 'my-name',  or"
            + " 'abc-123', regex used for validation is '[a-z]([-a-z0-9]*[a-z0-9])?')";
    private static final String LABEL_TEXT = "a lowercase RFC 1123 label must consist of lower case alphanumeric"
            + " characters or '-', and must start and end with an alphanumeric character (e.g. 'my-name',  or"
            + " '123-abc', regex used for validation is '[a-z0-9]([-a-z0-9]*[a-z0-9])?')";
    private static final String LABEL_VALUE_TEXT = "a valid label must be an empty string or consist of alphanumeric"
            + " characters, '-', '_' or '.', and must start and end with an alphanumeric character (e.g. 'MyValue', "
            + " or 'my_value',  or '12345', regex used for validation is"
            + " '(([A-Za-z0-9][-A-Za-z0-9_.]*)?[A-Za-z0-9])?')";

    /** The faults found so far. */
    static final class Faults {
        private final List<ApiError.Cause> causes = new ArrayList<>();

        void required(String field) {
            causes.add(new ApiError.Cause("FieldValueRequired", field, "Required value"));
        }

        void required(String field, String detail) {
            causes.add(new ApiError.Cause("FieldValueRequired", field, "Required value: " + detail));
        }

        void invalid(String field, String value, String detail) {
            var message = "Invalid value: \"" + value + "\": " + detail;
            causes.add(new ApiError.Cause("FieldValueInvalid", field, message));
        }

        void duplicate(String field, String value) {
            causes.add(new ApiError.Cause("FieldValueDuplicate", field, "Duplicate value: \"" + value + "\""));
        }

        void notFound(String field, String value) {
            causes.add(new ApiError.Cause("FieldValueNotFound", field, "Not found: \"" + value + "\""));
        }

        void unsupported(String field, String value, List<String> supported) {
            var quoted = supported.stream().map(s -> "\"" + s + "\"").toList();
            var message = "Unsupported value: \"%s\": supported values: %s".formatted(value, String.join(", ", quoted));
            causes.add(new ApiError.Cause("FieldValueNotSupported", field, message));
        }

        void forbidden(String field, String detail) {
            causes.add(new ApiError.Cause("FieldValueForbidden", field, "Forbidden: " + detail));
        }

        void tooLong(String field, int limit) {
            var message = "Too long: may not be more than " + limit + " bytes";
            causes.add(new ApiError.Cause("FieldValueTooLong", field, message));
        }

        void raise(Resource resource, JsonNode object) {
            if (!causes.isEmpty()) {
                throw ApiError.invalid(resource, Json.name(object), causes);
            }
        }
    }

    private Rules() {}

    static void created(Resource resource, ObjectNode object) {
        var faults = new Faults();
        common(resource, object, faults);
        faults.raise(resource, object);
    }

    static void replaced(Resource resource, ObjectNode current, ObjectNode next) {
        var faults = new Faults();
        common(resource, next, faults);
        if (resource.is("pods")) {
            PodRules.immutable(current, next, faults);
        }
        if ((resource.is("configmaps") || resource.is("secrets"))
                && current.path("immutable").asBoolean(false)) {
            for (var field : List.of("data", "binaryData")) {
                if (!current.path(field).equals(next.path(field))) {
                    faults.forbidden(field, "field is immutable when `immutable` is set");
                }
            }
            if (!next.path("immutable").asBoolean(false)) {
                faults.forbidden("immutable", "field is immutable when `immutable` is set");
            }
        }
        faults.raise(resource, next);
    }

    private static void common(Resource resource, ObjectNode object, Faults faults) {
        name(resource, Json.name(object), faults);
        labels(object, faults);
        owners(object, faults);
        if (resource.is("pods")) {
            PodRules.check(resource, object, faults);
        } else if (resource.is("configmaps") || resource.is("secrets")) {
            data(object, faults);
        } else if (resource.is("services")
                && Json.at(object, "spec", "ports").isEmpty()
                && !Json.text(object, "spec", "clusterIP").equals("None")
                && !Json.text(object, "spec", "type").equals("ExternalName")) {
            faults.required("spec.ports");
        } else if (resource.is("resourcequotas")) {
            for (var hard : Json.at(object, "spec", "hard").properties()) {
                PodRules.quantity(resource, hard.getValue());
            }
        }
    }

    private static void name(Resource resource, String name, Faults faults) {
        if (name.isEmpty()) {
            faults.required("metadata.name", "name or generateName is required");
        } else if (resource.is("services")) {
            if (!SERVICE_NAME.matcher(name).matches()) {
                faults.invalid("metadata.name", name, SERVICE_TEXT);
            }
            longerThan(63, name, faults);
        } else if (resource.builtIn() && NAMED_BY_LABEL.contains(resource.plural())) {
            label("metadata.name", name, faults);
        } else if (resource.group().equals("rbac.authorization.k8s.io")) {
            // RBAC takes any name that fits into a path
            if (name.contains("/") || name.contains("%")) {
                faults.invalid("metadata.name", name, "may not contain '/'");
            }
        } else {
            if (!SUBDOMAIN.matcher(name).matches()) {
                faults.invalid("metadata.name", name, SUBDOMAIN_TEXT);
            }
            longerThan(253, name, faults);
        }
    }

    private static void longerThan(int limit, String name, Faults faults) {
        if (name.length() > limit) {
            faults.invalid("metadata.name", name, "must be no more than " + limit + " characters");
        }
    }

    static void label(String field, String name, Faults faults) {
        if (!LABEL.matcher(name).matches()) {
            faults.invalid(field, name, LABEL_TEXT);
        } else if (name.length() > 63) {
            faults.invalid(field, name, "must be no more than 63 characters");
        }
    }

    private static void labels(ObjectNode object, Faults faults) {
        for (var label : Json.at(object, "metadata", "labels").properties()) {
            var value = label.getValue().asString("");
            if (!LABEL_KEY.matcher(label.getKey()).matches()) {
                faults.invalid("metadata.labels", label.getKey(), "name part must be a qualified name");
            }
            if (!LABEL_VALUE.matcher(value).matches()) {
                faults.invalid("metadata.labels", value, LABEL_VALUE_TEXT);
            } else if (value.length() > 63) {
                faults.invalid("metadata.labels", value, "must be no more than 63 bytes");
            }
        }
    }

    private static void owners(ObjectNode object, Faults faults) {
        var controllers = 0;
        var index = 0;
        for (var owner : Json.at(object, "metadata", "ownerReferences")) {
            for (var field : List.of("apiVersion", "kind", "name", "uid")) {
                if (Json.text(owner, field).isEmpty()) {
                    faults.invalid("metadata.ownerReferences[" + index + "]." + field, "", "must not be empty");
                }
            }
            controllers += owner.path("controller").asBoolean(false) ? 1 : 0;
            index++;
        }
        if (controllers > 1) {
            faults.invalid(
                    "metadata.ownerReferences",
                    Json.write(Json.at(object, "metadata", "ownerReferences")),
                    "Only one reference can have Controller set to true");
        }
    }

    private static void data(ObjectNode object, Faults faults) {
        var size = 0;
        for (var field : List.of("data", "binaryData")) {
            for (var entry : object.path(field).properties()) {
                if (!DATA_KEY.matcher(entry.getKey()).matches()) {
                    faults.invalid(
                            field + "[" + entry.getKey() + "]",
                            entry.getKey(),
                            "a valid config key must consist of alphanumeric characters, '-', '_' or '.'");
                }
                size += entry.getValue().asString("").getBytes(java.nio.charset.StandardCharsets.UTF_8).length;
            }
        }
        if (size > DATA_LIMIT) {
            faults.tooLong("", DATA_LIMIT);
        }
    }
}
