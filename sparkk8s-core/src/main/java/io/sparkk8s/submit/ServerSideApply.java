package io.sparkk8s.submit;

import static java.util.Objects.requireNonNull;

import io.fabric8.kubernetes.api.model.HasMetadata;
import io.fabric8.kubernetes.api.model.Namespaced;
import io.sparkk8s.ObjectRef;
import io.sparkk8s.cluster.ApiCall;
import io.sparkk8s.cluster.Cluster;

/**
 * Puts definitions on the cluster, or changes those that are there, by Kubernetes' server-side apply: what is set here
 * becomes so, what others set besides stays.
 */
public final class ServerSideApply {

    /** Kubernetes remembers under this name who set a field. */
    private static final String FIELD_MANAGER = "sparkk8s";

    private static final String DEFAULT_NAMESPACE = "default";

    private final Cluster cluster;

    public ServerSideApply(Cluster cluster) {
        this.cluster = requireNonNull(cluster, "cluster");
    }

    /**
     * One call; fields that another manager had set are taken over.
     *
     * @param definition goes to the namespace that it names, or to {@code default}, if its kind is of namespaces
     * @return the object as the API server has it
     */
    public <T extends HasMetadata> T apply(T definition) {
        if (definition instanceof Namespaced && definition.getMetadata().getNamespace() == null) {
            definition.getMetadata().setNamespace(DEFAULT_NAMESPACE);
        }
        return cluster.call(ApiCall.write("apply", ObjectRef.of(definition)), () -> cluster.client()
                .resource(definition)
                .fieldManager(FIELD_MANAGER)
                .forceConflicts()
                .serverSideApply());
    }
}
