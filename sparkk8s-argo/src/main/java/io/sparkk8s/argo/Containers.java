package io.sparkk8s.argo;

import io.fabric8.kubernetes.api.model.Container;
import io.fabric8.kubernetes.client.utils.KubernetesSerialization;
import io.sparkk8s.argo.model.ContainerNode;
import io.sparkk8s.argo.model.ScriptTemplate;
import io.sparkk8s.argo.model.UserContainer;

/** Containers as Argo's own types, which have the fields of Kubernetes' and some of their own, side by side. */
final class Containers {
    private static final KubernetesSerialization SERIALIZATION = new KubernetesSerialization();

    private Containers() {}

    static ScriptTemplate script(Container container, String source) {
        return SERIALIZATION.convertValue(container, ScriptTemplate.class).toBuilder()
                .source(source)
                .build();
    }

    static UserContainer user(Container container) {
        return SERIALIZATION.convertValue(container, UserContainer.class);
    }

    static ContainerNode node(Container container) {
        return SERIALIZATION.convertValue(container, ContainerNode.class);
    }
}
