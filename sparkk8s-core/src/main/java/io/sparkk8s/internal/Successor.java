package io.sparkk8s.internal;

import io.fabric8.kubernetes.api.model.Pod;
import io.fabric8.kubernetes.api.model.Secret;
import io.fabric8.kubernetes.client.dsl.PodResource;
import io.fabric8.kubernetes.client.dsl.base.PatchContext;
import io.fabric8.kubernetes.client.dsl.base.PatchType;
import io.fabric8.kubernetes.client.utils.Serialization;
import io.sparkk8s.NotFoundException;
import io.sparkk8s.ObjectRef;
import io.sparkk8s.cluster.ApiCall;
import io.sparkk8s.cluster.Cluster;
import io.sparkk8s.manifest.Labels;
import io.sparkk8s.manifest.SparkManifests;
import io.sparkk8s.submit.Attempts;
import io.sparkk8s.submit.Submission;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The attempt that follows a driver pod on the cluster. */
record Successor(Cluster cluster, Pod driver) {

    /** It, if it is there; two calls at most. */
    Optional<Pod> find() {
        return Attempts.following(driver).flatMap(next -> Optional.ofNullable(read(next)));
    }

    /**
     * It, made now unless it is there or was there. First it is made, then this is noted on the pod before it, whose
     * answer tells whether that was asked to stop: who stops notes that first and then looks for what follows, so that
     * one of the two sees the other.
     *
     * @return empty when the run was stopped, or what had followed is gone
     */
    Optional<Pod> make() {
        var latest = cluster.call(
                ApiCall.read("read", ObjectRef.of(driver)), () -> pod(driver).get());
        if (latest == null || !sameAs(latest) || Ending.isStop(latest)) {
            return Optional.empty();
        }
        var next = Attempts.following(latest);
        if (next.isEmpty() || Attempts.successor(latest).isPresent()) {
            return find();
        }
        var manifests = next.get();
        manifests.before().forEach(object -> {
            if (object instanceof Secret secret) {
                fill(secret, manifests);
            }
        });
        var made = new Submission<>(cluster, manifests.before(), (Pod) manifests.main()).findOrCreate();
        var marked = annotate(Map.of(Labels.NEXT_ATTEMPT, made.getMetadata().getUid()));
        if (marked != null && Ending.isStop(marked)) {
            stop(made);
        }
        return Optional.of(made);
    }

    /** Lets no attempt follow, and ends one that does: three calls at most. */
    void prevent() {
        annotate(Map.of(Labels.STOP_REQUESTED, cluster.time().instant().toString()));
        find().ifPresent(this::stop);
    }

    private void stop(Pod attempt) {
        new Successor(cluster, attempt)
                .annotate(Map.of(Labels.STOP_REQUESTED, cluster.time().instant().toString()));
        cluster.call(ApiCall.write("delete", ObjectRef.of(attempt)), () -> pod(attempt)
                .delete());
    }

    private void fill(Secret secret, SparkManifests next) {
        var name = Attempts.nameBefore(next, driver, secret.getMetadata().getName());
        var before = cluster.call(
                ApiCall.read(
                        "read", new ObjectRef("Secret", secret.getMetadata().getNamespace(), name)),
                () -> cluster.client()
                        .secrets()
                        .inNamespace(secret.getMetadata().getNamespace())
                        .withName(name)
                        .require());
        secret.setData(before.getData());
    }

    private @Nullable Pod read(SparkManifests next) {
        return cluster.call(ApiCall.read("read", ObjectRef.of(next.main())), () -> pod((Pod) next.main())
                .get());
    }

    private @Nullable Pod annotate(Map<String, String> annotations) {
        var patch = Map.of("metadata", Map.of("uid", driver.getMetadata().getUid(), "annotations", annotations));
        try {
            return cluster.call(ApiCall.write("annotate", ObjectRef.of(driver)), () -> pod(driver)
                    .patch(PatchContext.of(PatchType.JSON_MERGE), Serialization.asJson(patch)));
        } catch (NotFoundException e) {
            return null;
        }
    }

    private boolean sameAs(Pod other) {
        return other.getMetadata().getUid().equals(driver.getMetadata().getUid());
    }

    private PodResource pod(Pod which) {
        return cluster.client()
                .pods()
                .inNamespace(which.getMetadata().getNamespace())
                .withName(which.getMetadata().getName());
    }
}
