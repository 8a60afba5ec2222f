package io.sparkk8s.internal.client;

import io.fabric8.kubernetes.api.model.ConfigMap;
import io.fabric8.kubernetes.api.model.Pod;
import io.sparkk8s.ObjectRef;
import io.sparkk8s.cluster.ApiCall;
import io.sparkk8s.cluster.Cluster;
import java.util.Map;
import java.util.Optional;

/** The pod that a run was given to, as its record names it. */
record ClientPod(String namespace, String name, String uid, String ip, String container) {

    private static final String NAME = "sparkk8s.io/client-pod";
    private static final String UID = "sparkk8s.io/client-pod-uid";
    private static final String IP = "sparkk8s.io/client-pod-ip";
    private static final String CONTAINER = "sparkk8s.io/client-pod-container";

    static ClientPod of(Pod pod, Optional<String> container) {
        return new ClientPod(
                pod.getMetadata().getNamespace(),
                pod.getMetadata().getName(),
                pod.getMetadata().getUid(),
                pod.getStatus().getPodIP(),
                container.orElseGet(() -> pod.getSpec().getContainers().get(0).getName()));
    }

    static ClientPod of(ConfigMap record) {
        var annotations = record.getMetadata().getAnnotations();
        return new ClientPod(
                record.getMetadata().getNamespace(),
                annotations.getOrDefault(NAME, ""),
                annotations.getOrDefault(UID, ""),
                annotations.getOrDefault(IP, ""),
                annotations.getOrDefault(CONTAINER, ""));
    }

    /** Whether this very pod is there, and could still run something: one call. */
    boolean isThere(Cluster cluster) {
        var present = cluster.call(ApiCall.read("read", new ObjectRef("Pod", namespace, name)), () -> cluster.client()
                .pods()
                .inNamespace(namespace)
                .withName(name)
                .get());
        if (present == null || !present.getMetadata().getUid().equals(uid)) {
            return false;
        }
        var phase = present.getStatus() == null ? "" : present.getStatus().getPhase();
        return !"Failed".equals(phase) && !"Succeeded".equals(phase);
    }

    Map<String, String> annotations() {
        return Map.of(NAME, name, UID, uid, IP, ip, CONTAINER, container);
    }
}
