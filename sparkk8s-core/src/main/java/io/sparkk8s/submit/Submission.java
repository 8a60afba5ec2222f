package io.sparkk8s.submit;

import static java.util.Objects.requireNonNull;

import io.fabric8.kubernetes.api.model.HasMetadata;
import io.fabric8.kubernetes.api.model.Pod;
import io.fabric8.kubernetes.client.dsl.base.PatchContext;
import io.fabric8.kubernetes.client.dsl.base.PatchType;
import io.fabric8.kubernetes.client.utils.Serialization;
import io.sparkk8s.ApiException;
import io.sparkk8s.ConflictException;
import io.sparkk8s.NotFoundException;
import io.sparkk8s.ObjectRef;
import io.sparkk8s.OutcomeUnknownException;
import io.sparkk8s.SparkK8sException;
import io.sparkk8s.cluster.ApiCall;
import io.sparkk8s.cluster.Cluster;
import io.sparkk8s.manifest.Labels;
import io.sparkk8s.manifest.SparkManifests;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Brings the objects of one run to the cluster. Every step may be repeated: names follow from the key, and what is there
 * already is taken over when it is of the same key and application. What the driver needs is made before it; once it
 * exists, it owns them. A refusal undoes what this submission made; a lost answer undoes nothing, since the driver may
 * be running.
 */
public final class Submission {

    private static final Logger log = LoggerFactory.getLogger(Submission.class);

    private final Cluster cluster;
    private final SparkManifests manifests;
    private final List<HasMetadata> made = new ArrayList<>();

    public Submission(Cluster cluster, SparkManifests manifests) {
        this.cluster = requireNonNull(cluster, "cluster");
        this.manifests = requireNonNull(manifests, "manifests");
    }

    /** The driver pod of this key, if it is there already: one call. */
    public Optional<Pod> find() {
        return Optional.ofNullable(read(manifests.driverPod())).map(pod -> {
            var ours = requireSame(manifests.driverPod(), pod);
            own(ours);
            return ours;
        });
    }

    /**
     * Makes what is not there.
     *
     * @return the driver pod as the API server has it
     */
    public Pod create() {
        try {
            manifests.before().forEach(this::createOrAdopt);
            var pod = createOrAdopt(manifests.driverPod());
            own(pod);
            return pod;
        } catch (OutcomeUnknownException e) {
            throw e;
        } catch (SparkK8sException e) {
            undo(e);
            throw e;
        }
    }

    private <T extends HasMetadata> T createOrAdopt(T desired) {
        try {
            var created = cluster.call(
                    ApiCall.write("create", ObjectRef.of(desired)),
                    () -> cluster.client().resource(desired).create());
            made.add(created);
            return created;
        } catch (ConflictException e) {
            var present = read(desired);
            if (present == null) {
                throw e;
            }
            return requireSame(desired, present);
        }
    }

    private <T extends HasMetadata> @Nullable T read(T desired) {
        return cluster.call(
                ApiCall.read("read", ObjectRef.of(desired)),
                () -> cluster.client().resource(desired).get());
    }

    private <T extends HasMetadata> T requireSame(T desired, T present) {
        var ref = ObjectRef.of(desired);
        if (present.getMetadata().getDeletionTimestamp() != null) {
            throw conflict(ref, "it is there and being deleted", "Submit again when it is gone");
        }
        if (!manifests.identity().key().equals(annotation(present, Labels.KEY))) {
            throw conflict(
                    ref, "an object of that name is there that this key did not make", "Delete it, or use another key");
        }
        if (!manifests.identity().specHash().equals(label(present, Labels.SPEC_HASH))) {
            throw conflict(
                    ref,
                    "the key was used for another application: its spec hash is " + label(present, Labels.SPEC_HASH)
                            + ", this one's is " + manifests.identity().specHash(),
                    "Use another key for a changed application");
        }
        return present;
    }

    private static ConflictException conflict(ObjectRef ref, String message, String advice) {
        return new ConflictException(
                "create", ref, new ApiException.Answer(409, "AlreadyExists", message, null), advice, null);
    }

    /** Makes the driver pod the owner of what was made before it, so that they go away with it. */
    private void own(Pod pod) {
        var owner = Map.of(
                "apiVersion",
                "v1",
                "kind",
                "Pod",
                "name",
                pod.getMetadata().getName(),
                "uid",
                pod.getMetadata().getUid(),
                "controller",
                true);
        var patch = Serialization.asJson(Map.of("metadata", Map.of("ownerReferences", List.of(owner))));
        for (var object : manifests.before()) {
            try {
                cluster.call(
                        ApiCall.write("set the owner of", ObjectRef.of(object)),
                        () -> cluster.client().resource(object).patch(PatchContext.of(PatchType.JSON_MERGE), patch));
            } catch (NotFoundException e) {
                // a driver that has ended removes its Service
                log.debug("{} has gone before it got an owner", ObjectRef.of(object));
            }
        }
    }

    private void undo(SparkK8sException why) {
        for (var i = made.size() - 1; i >= 0; i--) {
            var object = made.get(i);
            try {
                cluster.call(
                        ApiCall.write("delete", ObjectRef.of(object)),
                        () -> cluster.client().resource(object).delete());
            } catch (SparkK8sException e) {
                why.addSuppressed(e);
            }
        }
    }

    private static String label(HasMetadata object, String key) {
        return valueOf(object.getMetadata().getLabels(), key);
    }

    private static String annotation(HasMetadata object, String key) {
        return valueOf(object.getMetadata().getAnnotations(), key);
    }

    private static String valueOf(@Nullable Map<String, String> map, String key) {
        return map == null ? "" : map.getOrDefault(key, "");
    }
}
