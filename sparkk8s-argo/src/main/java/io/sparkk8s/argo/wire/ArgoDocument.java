package io.sparkk8s.argo.wire;

import io.fabric8.kubernetes.api.model.HasMetadata;
import io.sparkk8s.yaml.YamlDocument;

/**
 * A manifest of a file.
 *
 * @param source the YAML, which knows the lines
 * @param object of the kind's class in {@code io.sparkk8s.argo.model}, and of all other kinds a
 *     {@code GenericKubernetesResource}
 */
public record ArgoDocument(YamlDocument source, HasMetadata object) {}
