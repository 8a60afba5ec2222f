package io.sparkk8s.testkit.internal.apiserver;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Reading and writing the trees that Kubernetes objects are kept as. */
public final class Json {

    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    private Json() {}

    public static ObjectNode object() {
        return JsonNodeFactory.instance.objectNode();
    }

    public static ArrayNode array() {
        return JsonNodeFactory.instance.arrayNode();
    }

    /** @throws tools.jackson.core.JacksonException it is not JSON */
    public static JsonNode parse(String text) {
        return MAPPER.readTree(text);
    }

    public static ObjectNode parseObject(String text) {
        return (ObjectNode) MAPPER.readTree(text);
    }

    public static String write(JsonNode node) {
        return MAPPER.writeValueAsString(node);
    }

    public static ObjectNode meta(ObjectNode object) {
        return object.withObjectProperty("metadata");
    }

    public static String name(JsonNode object) {
        return text(object, "metadata", "name");
    }

    public static String namespace(JsonNode object) {
        return text(object, "metadata", "namespace");
    }

    public static String uid(JsonNode object) {
        return text(object, "metadata", "uid");
    }

    public static String label(JsonNode object, String key) {
        return text(object, "metadata", "labels", key);
    }

    public static String annotation(JsonNode object, String key) {
        return text(object, "metadata", "annotations", key);
    }

    public static boolean deleting(JsonNode object) {
        return !text(object, "metadata", "deletionTimestamp").isEmpty();
    }

    /** The text at a path, empty when there is none. */
    public static String text(JsonNode node, String... path) {
        return at(node, path).asString("");
    }

    /** The node at a path, a missing node when there is none. */
    public static JsonNode at(JsonNode node, String... path) {
        var at = node;
        for (var step : path) {
            at = at.path(step);
        }
        return at;
    }

    /** An object's own copy of an array, empty when it has none. */
    public static ArrayNode arrayIn(ObjectNode object, String name) {
        return object.get(name) instanceof ArrayNode there ? there : object.putArray(name);
    }

    /** A time as Kubernetes writes it: UTC, whole seconds. */
    public static String time(Instant instant) {
        return instant.truncatedTo(ChronoUnit.SECONDS).toString();
    }
}
