package io.sparkk8s.submit;

import static java.util.Objects.requireNonNull;

import io.fabric8.kubernetes.api.model.HasMetadata;
import io.fabric8.kubernetes.api.model.OwnerReference;
import io.fabric8.kubernetes.api.model.OwnerReferenceBuilder;
import io.fabric8.kubernetes.client.dsl.base.PatchContext;
import io.fabric8.kubernetes.client.dsl.base.PatchType;
import io.fabric8.kubernetes.client.utils.Serialization;
import io.sparkk8s.ObjectRef;
import io.sparkk8s.cluster.ApiCall;
import io.sparkk8s.cluster.Cluster;
import io.sparkk8s.cluster.RunKinds;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Makes one object the owner of others: Kubernetes' garbage collector removes them when it is gone. */
public final class Ownership {

    private final Cluster cluster;
    private final OwnerReference reference;

    /** @param owner as the API server has it */
    public Ownership(Cluster cluster, HasMetadata owner) {
        this.cluster = requireNonNull(cluster, "cluster");
        this.reference = new OwnerReferenceBuilder()
                .withApiVersion(owner.getApiVersion())
                .withKind(owner.getKind())
                .withName(owner.getMetadata().getName())
                .withUid(owner.getMetadata().getUid())
                .withController(true)
                .build();
    }

    /**
     * Sets the owner: one call. An object that carries a uid and a resourceVersion, since it was read, is changed only
     * as it was then.
     *
     * @throws io.sparkk8s.NotFoundException it is not there
     * @throws io.sparkk8s.ConflictException it has changed since it was read
     */
    public void of(HasMetadata object) {
        var metadata = new HashMap<String, Object>();
        metadata.put("ownerReferences", List.of(reference));
        if (object.getMetadata().getUid() != null) {
            metadata.put("uid", object.getMetadata().getUid());
            metadata.put("resourceVersion", object.getMetadata().getResourceVersion());
        }
        var patch = Serialization.asJson(Map.of("metadata", metadata));
        cluster.call(ApiCall.write("set the owner of", ObjectRef.of(object)), () -> RunKinds.Kind.of(object)
                .named(
                        cluster,
                        object.getMetadata().getNamespace(),
                        object.getMetadata().getName())
                .patch(PatchContext.of(PatchType.JSON_MERGE), patch));
    }

    /** The object as it would be created with its owner. */
    public <T extends HasMetadata> T in(T object) {
        var owned = Serialization.clone(object);
        owned.getMetadata().setOwnerReferences(List.of(reference));
        return owned;
    }
}
