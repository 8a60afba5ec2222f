package io.sparkk8s.events;

import io.fabric8.kubernetes.client.utils.Serialization;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A model as the JSON that is written of it. */
final class JsonTree {

    private JsonTree() {}

    /** The JSON object that a model is, as maps and lists, in the order of its fields. */
    @SuppressWarnings("unchecked") // a JSON object has names
    static Map<String, @Nullable Object> of(Object model) {
        return Serialization.unmarshal(Serialization.asJson(model), Map.class);
    }
}
