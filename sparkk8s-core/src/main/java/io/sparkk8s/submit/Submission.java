package io.sparkk8s.submit;

import static java.util.Objects.requireNonNull;

import io.fabric8.kubernetes.api.model.Pod;
import io.fabric8.kubernetes.client.dsl.base.PatchContext;
import io.fabric8.kubernetes.client.dsl.base.PatchType;
import io.fabric8.kubernetes.client.utils.Serialization;
import io.sparkk8s.NotFoundException;
import io.sparkk8s.ObjectRef;
import io.sparkk8s.OutcomeUnknownException;
import io.sparkk8s.SparkK8sException;
import io.sparkk8s.cluster.ApiCall;
import io.sparkk8s.cluster.Cluster;
import io.sparkk8s.manifest.SparkManifests;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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
    private final RepeatableCreate objects;

    public Submission(Cluster cluster, SparkManifests manifests) {
        this.cluster = requireNonNull(cluster, "cluster");
        this.manifests = requireNonNull(manifests, "manifests");
        this.objects = new RepeatableCreate(cluster);
    }

    /** The driver pod of this key, if it is there already: one call. */
    public Optional<Pod> find() {
        var pod = objects.find(manifests.driverPod());
        pod.ifPresent(this::own);
        return pod;
    }

    /**
     * Makes what is not there.
     *
     * @return the driver pod as the API server has it
     */
    public Pod create() {
        try {
            manifests.before().forEach(objects::create);
            var pod = objects.create(manifests.driverPod());
            own(pod);
            return pod;
        } catch (OutcomeUnknownException e) {
            throw e;
        } catch (SparkK8sException e) {
            undo(e);
            throw e;
        }
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
        var made = new ArrayList<>(objects.made());
        Collections.reverse(made);
        for (var object : made) {
            try {
                cluster.call(
                        ApiCall.write("delete", ObjectRef.of(object)),
                        () -> cluster.client().resource(object).delete());
            } catch (SparkK8sException e) {
                why.addSuppressed(e);
            }
        }
    }
}
