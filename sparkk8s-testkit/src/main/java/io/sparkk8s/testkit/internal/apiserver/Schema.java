package io.sparkk8s.testkit.internal.apiserver;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.fabric8.kubernetes.client.utils.KubernetesSerialization;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Which fields an object of Kubernetes' own kinds may have, by fabric8's model of them: what a server does not know it
 * drops, or refuses when asked to be strict.
 */
final class Schema {

    /** Read in a way of their own, or hold anything. */
    private static final Set<String> OPEN =
            Set.of("Quantity", "IntOrString", "MicroTime", "AnyType", "FieldsV1", "RawExtension", "JSON", "Duration");

    private static final KubernetesSerialization KINDS = new KubernetesSerialization();
    private static final Map<Class<?>, Map<String, Type>> FIELDS = new ConcurrentHashMap<>();

    private final Resource resource;
    private final List<String> unknown = new ArrayList<>();

    private Schema(Resource resource) {
        this.resource = resource;
    }

    /** Drops from the object what is not known of its kind. */
    static void apply(Resource resource, ObjectNode object, boolean strict) {
        var type = resource.builtIn()
                ? KINDS.getRegisteredKubernetesResource(resource.apiVersion(), resource.kind())
                : null;
        if (type == null) {
            return;
        }
        var schema = new Schema(resource);
        schema.walk(type, object, "");
        if (strict && !schema.unknown.isEmpty()) {
            var faults = schema.unknown.stream()
                    .map(f -> "unknown field \"" + f + "\"")
                    .toList();
            throw ApiError.cannotBeHandled(resource, "strict decoding error: " + String.join(", ", faults));
        }
    }

    private void walk(Type type, JsonNode node, String path) {
        if (type instanceof ParameterizedType generic) {
            var inner = generic.getActualTypeArguments()[generic.getActualTypeArguments().length - 1];
            if (generic.getRawType() == List.class) {
                require(node.isArray(), node, path, "array");
                for (var i = 0; i < node.size(); i++) {
                    walk(inner, ((ArrayNode) node).get(i), path + "[" + i + "]");
                }
            } else {
                require(node.isObject(), node, path, "map");
                node.forEachEntry((name, value) -> walk(inner, value, join(path, name)));
            }
        } else if (type instanceof Class<?> simple) {
            single(simple, node, path);
        }
    }

    private void single(Class<?> type, JsonNode node, String path) {
        if (type == String.class) {
            require(node.isString(), node, path, "string");
        } else if (type == Integer.class || type == Long.class) {
            require(node.isIntegralNumber(), node, path, "int64");
        } else if (type == Boolean.class) {
            require(node.isBoolean(), node, path, "bool");
        } else if (type.getName().startsWith("io.fabric8.")
                && !type.isInterface()
                && !OPEN.contains(type.getSimpleName())) {
            require(node.isObject(), node, path, type.getSimpleName());
            fields(type, (ObjectNode) node, path);
        }
    }

    private void fields(Class<?> type, ObjectNode node, String path) {
        var known = FIELDS.computeIfAbsent(type, Schema::fieldsOf);
        for (var name : List.copyOf(node.propertyNames())) {
            var field = known.get(name);
            if (field == null) {
                unknown.add(join(path, name));
                node.remove(name);
            } else if (node.path(name).isNull()) {
                node.remove(name);
            } else {
                walk(field, node.path(name), join(path, name));
            }
        }
    }

    private static Map<String, Type> fieldsOf(Class<?> type) {
        var fields = new HashMap<String, Type>();
        for (Class<?> at = type; at != null; at = at.getSuperclass()) {
            for (var field : at.getDeclaredFields()) {
                var property = field.getAnnotation(JsonProperty.class);
                if (property != null) {
                    fields.put(property.value().isEmpty() ? field.getName() : property.value(), field.getGenericType());
                }
            }
        }
        return fields;
    }

    private static String join(String path, String name) {
        return path.isEmpty() ? name : path + "." + name;
    }

    private void require(boolean fits, JsonNode node, String path, String expected) {
        if (!fits && !node.isNull()) {
            var found = node.getNodeType().name().toLowerCase(java.util.Locale.ROOT);
            throw ApiError.cannotBeHandled(
                    resource,
                    "json: cannot unmarshal %s into Go struct field %s.%s of type %s"
                            .formatted(found, resource.kind(), path, expected));
        }
    }
}
