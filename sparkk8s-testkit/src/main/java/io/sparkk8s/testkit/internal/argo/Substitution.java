package io.sparkk8s.testkit.internal.argo;

import io.sparkk8s.argo.expression.Tag;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Replaces {@code {{name}}} in texts. What it does not know stays as it is. */
final class Substitution {

    private Substitution() {}

    static String apply(String text, Map<String, String> values) {
        return Tag.replace(text, tag -> values.getOrDefault(tag.text().strip(), tag.toString()));
    }

    /** A copy with all its texts replaced, names of fields excepted. */
    static JsonNode apply(JsonNode tree, Map<String, String> values) {
        if (tree instanceof ObjectNode object) {
            return apply(object, values);
        }
        if (tree instanceof ArrayNode array) {
            var copy = JsonNodeFactory.instance.arrayNode(array.size());
            array.forEach(element -> copy.add(apply(element, values)));
            return copy;
        }
        return tree.isString() ? JsonNodeFactory.instance.stringNode(apply(tree.asString(), values)) : tree;
    }

    static ObjectNode apply(ObjectNode object, Map<String, String> values) {
        var copy = JsonNodeFactory.instance.objectNode();
        object.forEachEntry((name, value) -> copy.set(name, apply(value, values)));
        return copy;
    }

    /** The names of all tags in a tree, in their order. */
    static Set<String> tags(JsonNode tree) {
        var tags = new LinkedHashSet<String>();
        collect(tree, tags);
        return tags;
    }

    private static void collect(JsonNode tree, Set<String> tags) {
        if (tree.isString()) {
            Tag.in(tree.asString()).forEach(tag -> tags.add(tag.text().strip()));
        } else {
            tree.forEach(child -> collect(child, tags));
        }
    }
}
