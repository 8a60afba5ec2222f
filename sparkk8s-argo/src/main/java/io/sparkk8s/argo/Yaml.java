package io.sparkk8s.argo;

import io.fabric8.kubernetes.client.utils.KubernetesSerialization;

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
}
