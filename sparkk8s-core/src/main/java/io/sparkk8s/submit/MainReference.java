package io.sparkk8s.submit;

import io.fabric8.kubernetes.api.model.GenericKubernetesResource;
import io.fabric8.kubernetes.api.model.HasMetadata;
import io.sparkk8s.ObjectRef;
import io.sparkk8s.cluster.ApiCall;
import io.sparkk8s.cluster.Cluster;
import io.sparkk8s.cluster.RunKinds;
import io.sparkk8s.manifest.Labels;
import java.util.Map;
import java.util.Optional;

/** Of which run an object is that was made before it: the value of the annotation {@link Labels#MAIN}. */
record MainReference(String apiVersion, String kind, String name) {

    private static final String SEPARATOR = ":";

    static MainReference to(HasMetadata main) {
        return new MainReference(
                main.getApiVersion(), main.getKind(), main.getMetadata().getName());
    }

    /** The reference that an object carries; empty when it carries none that can be read. */
    static Optional<MainReference> of(HasMetadata object) {
        var annotations = object.getMetadata().getAnnotations();
        var parts = (annotations == null ? Map.<String, String>of() : annotations)
                .getOrDefault(Labels.MAIN, "")
                .split(SEPARATOR, -1);
        return parts.length == 3 ? Optional.of(new MainReference(parts[0], parts[1], parts[2])) : Optional.empty();
    }

    /** The object, by one call. */
    Optional<GenericKubernetesResource> find(Cluster cluster, String namespace) {
        return Optional.ofNullable(cluster.call(
                ApiCall.read("read", new ObjectRef(kind, namespace, name)), () -> new RunKinds.Kind(apiVersion, kind)
                        .named(cluster, namespace, name)
                        .get()));
    }

    @Override
    public String toString() {
        return apiVersion + SEPARATOR + kind + SEPARATOR + name;
    }
}
