package io.sparkk8s.submit;

import static java.util.Objects.requireNonNull;

import io.fabric8.kubernetes.api.model.HasMetadata;
import io.fabric8.kubernetes.api.model.Pod;
import io.sparkk8s.ConflictException;
import io.sparkk8s.NotFoundException;
import io.sparkk8s.ObjectRef;
import io.sparkk8s.OutcomeUnknownException;
import io.sparkk8s.SparkK8sException;
import io.sparkk8s.UnreachableException;
import io.sparkk8s.cluster.Cluster;
import io.sparkk8s.cluster.Deletion;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
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
    private static final Set<String> ENDED = Set.of("Succeeded", "Failed");

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
        return present.orElseGet(() -> create(true));
    }

    /**
     * Makes what is not there.
     *
     * @return the main object as the API server has it
     */
    public T create() {
        return create(false);
    }

    private T create(boolean mayBeMadeByAnother) {
        T created;
        try {
            before.forEach(objects::create);
            created = objects.create(main);
        } catch (OutcomeUnknownException e) {
            throw e;
        } catch (SparkK8sException e) {
            created = (mayBeMadeByAnother ? madeByAnother(e) : Optional.<T>empty()).orElseThrow(() -> {
                undo(e);
                return e;
            });
        }
        own(created);
        return created;
    }

    /**
     * What is refused here may have been made with the same key by another JVM in this very moment, as when the first of
     * two drivers uses up the quota: then that is the run, and what was made here belongs to it.
     */
    private Optional<T> madeByAnother(SparkK8sException refusal) {
        if (refusal instanceof ConflictException || refusal instanceof UnreachableException) {
            return Optional.empty();
        }
        try {
            return objects.find(main);
        } catch (SparkK8sException e) {
            refusal.addSuppressed(e);
            return Optional.empty();
        }
    }

    /**
     * Makes the main object the owner of what was made before it, so that they go away with it. One that has gone
     * meanwhile, since a sweeper or a refused submission with the same key removed it, is made again.
     */
    private void own(T owner) {
        var ownership = new Ownership(cluster, owner);
        for (var object : before) {
            try {
                ownership.of(object);
            } catch (NotFoundException e) {
                if (ended(owner)) {
                    // a driver that has ended has removed its Service itself
                    log.debug("{} has gone before it got an owner", ObjectRef.of(object));
                } else {
                    objects.create(ownership.in(object));
                }
            }
        }
    }

    private static boolean ended(HasMetadata owner) {
        return owner instanceof Pod pod
                && pod.getStatus() != null
                && ENDED.contains(String.valueOf(pod.getStatus().getPhase()));
    }

    /** Removes what was made here, unless someone has changed it since: then it has an owner by now. */
    private void undo(SparkK8sException why) {
        var deletion = new Deletion(cluster);
        var made = new ArrayList<>(objects.made());
        Collections.reverse(made);
        for (var object : made) {
            try {
                deletion.deleteUnchanged(object);
            } catch (SparkK8sException e) {
                why.addSuppressed(e);
            }
        }
    }
}
