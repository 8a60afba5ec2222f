package io.sparkk8s.cluster;

import io.fabric8.kubernetes.api.Pluralize;
import io.fabric8.kubernetes.api.model.GenericKubernetesResource;
import io.fabric8.kubernetes.api.model.GenericKubernetesResourceBuilder;
import io.fabric8.kubernetes.api.model.HasMetadata;
import io.fabric8.kubernetes.client.dsl.Resource;
import io.fabric8.kubernetes.client.dsl.base.ResourceDefinitionContext;
import io.sparkk8s.ForbiddenException;
import io.sparkk8s.NotFoundException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;

/** Objects of any kind by their {@code apiVersion} and {@code kind}, and the kinds that a run may have. */
public final class RunKinds {

    /** The kinds of what a run has besides its pods. */
    public static final List<Kind> BESIDE_PODS = List.of(
            new Kind("v1", "Service"),
            new Kind("v1", "ConfigMap"),
            new Kind("v1", "Secret"),
            new Kind("v1", "PersistentVolumeClaim"),
            new Kind("networking.k8s.io/v1", "Ingress"),
            new Kind("scheduling.volcano.sh/v1beta1", "PodGroup"),
            new Kind("scheduling.x-k8s.io/v1alpha1", "PodGroup"));

    public static final Kind POD = new Kind("v1", "Pod");

    private RunKinds() {}

    /** A kind. */
    public record Kind(String apiVersion, String kind) {

        public static Kind of(HasMetadata object) {
            return new Kind(object.getApiVersion(), object.getKind());
        }

        /** One object of this kind, without a question to the server which kinds it has. */
        public Resource<GenericKubernetesResource> named(Cluster cluster, String namespace, String name) {
            return cluster.client()
                    .genericKubernetesResources(context())
                    .inNamespace(namespace)
                    // by name alone the client would read it before it is patched
                    .resource(new GenericKubernetesResourceBuilder()
                            .withApiVersion(apiVersion)
                            .withKind(kind)
                            .withNewMetadata()
                            .withName(name)
                            .withNamespace(namespace)
                            .endMetadata()
                            .build());
        }

        ResourceDefinitionContext context() {
            var slash = apiVersion.indexOf('/');
            return new ResourceDefinitionContext.Builder()
                    .withGroup(slash < 0 ? "" : apiVersion.substring(0, slash))
                    .withVersion(apiVersion.substring(slash + 1))
                    .withKind(kind)
                    .withPlural(Pluralize.toPlural(kind.toLowerCase(Locale.ROOT)))
                    .withNamespaced(true)
                    .build();
        }

        /** As kubectl names it: {@code Secret}, {@code PodGroup.scheduling.volcano.sh}. */
        @Override
        public String toString() {
            var slash = apiVersion.indexOf('/');
            return slash < 0 ? kind : kind + "." + apiVersion.substring(0, slash);
        }
    }

    /**
     * The objects of some kinds that have the labels; a kind that the cluster does not have has none.
     *
     * @param unseen is told of each kind that the caller may not list
     */
    public static List<HasMetadata> list(
            Cluster cluster, List<Kind> kinds, String namespace, String labelSelector, Consumer<Kind> unseen) {
        var found = new ArrayList<HasMetadata>();
        for (var kind : kinds) {
            try {
                found.addAll(new Pages(cluster).list(kind, namespace, labelSelector));
            } catch (ForbiddenException e) {
                unseen.accept(kind);
            } catch (NotFoundException e) {
                // no such kind, no such object
            }
        }
        return found;
    }
}
