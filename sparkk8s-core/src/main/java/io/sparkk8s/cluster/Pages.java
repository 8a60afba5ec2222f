package io.sparkk8s.cluster;

import static java.util.Objects.requireNonNull;

import io.fabric8.kubernetes.api.model.GenericKubernetesResource;
import io.fabric8.kubernetes.api.model.HasMetadata;
import io.fabric8.kubernetes.api.model.KubernetesResourceList;
import io.fabric8.kubernetes.api.model.ListOptionsBuilder;
import io.fabric8.kubernetes.client.dsl.MixedOperation;
import io.fabric8.kubernetes.client.dsl.Resource;
import io.sparkk8s.ObjectRef;
import java.util.ArrayList;
import java.util.List;

/** Lists the objects of a kind page by page, so that no answer is long: one call for each 500 objects. */
public final class Pages {

    private static final long LIMIT = 500;

    private final Cluster cluster;

    public Pages(Cluster cluster) {
        this.cluster = requireNonNull(cluster, "cluster");
    }

    /**
     * All objects that have the labels.
     *
     * @param labelSelector empty for all objects
     *
     * @throws io.sparkk8s.ForbiddenException the caller may not list them
     * @throws io.sparkk8s.NotFoundException the cluster does not know the kind
     */
    public <T extends HasMetadata> List<T> list(Class<T> type, String namespace, String labelSelector) {
        return list(HasMetadata.getKind(type), cluster.client().resources(type), namespace, labelSelector);
    }

    /** As {@link #list(Class, String, String)}, of any kind. */
    List<GenericKubernetesResource> list(RunKinds.Kind kind, String namespace, String labelSelector) {
        var objects = cluster.client().genericKubernetesResources(kind.context());
        var found = list(kind.kind(), objects, namespace, labelSelector);
        // what is in a list does not carry them
        found.forEach(object -> {
            object.setApiVersion(kind.apiVersion());
            object.setKind(kind.kind());
        });
        return found;
    }

    private <T extends HasMetadata, L extends KubernetesResourceList<T>> List<T> list(
            String kind, MixedOperation<T, L, Resource<T>> objects, String namespace, String labelSelector) {
        var found = new ArrayList<T>();
        var next = "";
        do {
            var options = new ListOptionsBuilder()
                    .withLimit(LIMIT)
                    .withContinue(next.isEmpty() ? null : next)
                    .build();
            var page = cluster.call(ApiCall.read("list", new ObjectRef(kind, namespace, null)), () -> {
                var all = objects.inNamespace(namespace);
                return labelSelector.isEmpty()
                        ? all.list(options)
                        : all.withLabelSelector(labelSelector).list(options);
            });
            found.addAll(page.getItems());
            var token = page.getMetadata().getContinue();
            next = token == null ? "" : token;
        } while (!next.isEmpty());
        return found;
    }
}
