package io.sparkk8s.submit;

import static java.util.Objects.requireNonNull;

import io.fabric8.kubernetes.api.model.HasMetadata;
import io.fabric8.kubernetes.client.dsl.base.PatchContext;
import io.fabric8.kubernetes.client.dsl.base.PatchType;
import io.fabric8.kubernetes.client.utils.Serialization;
import io.sparkk8s.NotFoundException;
import io.sparkk8s.ObjectRef;
import io.sparkk8s.OutcomeUnknownException;
import io.sparkk8s.SparkK8sException;
import io.sparkk8s.cluster.ApiCall;
import io.sparkk8s.cluster.Cluster;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Brings the objects of one run to the cluster. Every step may be repeated: names follow from the key, and what is there
 * already is taken over when it is of the same key and application. What the main object needs is made before it; once
 * that exists, it owns them. A refusal undoes what this submission made; a lost answer undoes nothing, since the driver may
 * be running.
 *
 * @param <T> the type of the main object: a driver pod, or an operator's resource
 */
public final class Submission<T extends HasMetadata> {

    private static final Logger log = LoggerFactory.getLogger(Submission.class);

    private final Cluster cluster;
    private final List<HasMetadata> before;
    private final T main;
    private final RepeatableCreate objects;

    /**
     * @param before what the main object needs, in the order of creation
     * @param main what the run is
     */
    public Submission(Cluster cluster, List<HasMetadata> before, T main) {
        this.cluster = requireNonNull(cluster, "cluster");
        this.before = List.copyOf(before);
        this.main = requireNonNull(main, "main");
        this.objects = new RepeatableCreate(cluster);
    }

    /** Takes over the main object of this key if it is there already, by one call more than {@link #create()} has. */
    public T findOrCreate() {
        var present = objects.find(main);
        present.ifPresent(this::own);
        return present.orElseGet(this::create);
    }

    /**
     * Makes what is not there.
     *
     * @return the main object as the API server has it
     */
    public T create() {
        try {
            before.forEach(objects::create);
            var created = objects.create(main);
            own(created);
            return created;
        } catch (OutcomeUnknownException e) {
            throw e;
        } catch (SparkK8sException e) {
            undo(e);
            throw e;
        }
    }

    /** Makes the main object the owner of what was made before it, so that they go away with it. */
    private void own(T owner) {
        var reference = Map.of(
                "apiVersion",
                owner.getApiVersion(),
                "kind",
                owner.getKind(),
                "name",
                owner.getMetadata().getName(),
                "uid",
                owner.getMetadata().getUid(),
                "controller",
                true);
        var patch = Serialization.asJson(Map.of("metadata", Map.of("ownerReferences", List.of(reference))));
        for (var object : before) {
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
