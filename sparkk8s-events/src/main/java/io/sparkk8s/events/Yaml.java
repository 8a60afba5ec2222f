package io.sparkk8s.events;

import io.fabric8.kubernetes.client.utils.KubernetesSerialization;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Writes manifests with fabric8's own mapper; a mapper of the user's would write fabric8's types wrongly. */
final class Yaml {
    private static final KubernetesSerialization SERIALIZATION = new KubernetesSerialization();

    private Yaml() {}

    static String yaml(Object model) {
        String yaml = SERIALIZATION.asYaml(model);
        return yaml.startsWith("---\n") ? yaml.substring(4) : yaml;
    }

    static String json(Object model) {
        return SERIALIZATION.asJson(model);
    }

    /** The JSON object that a model is, as maps and lists, in the order of its fields. */
    @SuppressWarnings("unchecked") // a JSON object has names
    static Map<String, @Nullable Object> tree(Object model) {
        return SERIALIZATION.unmarshal(SERIALIZATION.asJson(model), Map.class);
    }
}
