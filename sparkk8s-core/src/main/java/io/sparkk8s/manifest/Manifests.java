package io.sparkk8s.manifest;

import static java.util.stream.Collectors.joining;

import io.fabric8.kubernetes.api.model.HasMetadata;
import io.fabric8.kubernetes.client.utils.KubernetesSerialization;
import io.sparkk8s.yaml.YamlText;
import java.util.List;
import java.util.Map;

/**
 * Kubernetes objects as text. The Kubernetes client's own mapper writes it; a mapper of the user's would write the
 * client's types wrongly. The same objects give the same text.
 */
public final class Manifests {

    private static final KubernetesSerialization SERIALIZATION = new KubernetesSerialization();
    private static final String DOCUMENT_START = "---\n";

    private Manifests() {}

    /** One YAML document, without a leading {@code ---}. */
    public static String toYaml(HasMetadata object) {
        // the client's own YAML leaves names such as yes and on unquoted, which Kubernetes' tools take for true
        return YamlText.of(SERIALIZATION.convertValue(object, Map.class));
    }

    /** YAML documents with {@code ---} between them, in the order of the list. */
    public static String toYaml(List<? extends HasMetadata> objects) {
        return objects.stream().map(Manifests::toYaml).collect(joining(DOCUMENT_START));
    }

    /** One JSON object. */
    public static String toJson(HasMetadata object) {
        return SERIALIZATION.asJson(object);
    }

    /** One JSON array, in the order of the list. */
    public static String toJson(List<? extends HasMetadata> objects) {
        return objects.stream().map(Manifests::toJson).collect(joining(",\n", "[", "]"));
    }
}
