package io.sparkk8s.watch;

import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toSet;

import io.fabric8.kubernetes.api.model.HasMetadata;
import io.sparkk8s.KillOptions;
import io.sparkk8s.KillReport;
import io.sparkk8s.ObjectRef;
import io.sparkk8s.RunRef;
import io.sparkk8s.SparkK8sException;
import io.sparkk8s.cluster.ApiCall;
import io.sparkk8s.cluster.Cluster;
import io.sparkk8s.cluster.Deletion;
import io.sparkk8s.cluster.RunKinds;
import io.sparkk8s.time.BackOff;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/** Removes a run and looks until all of it is gone. Objects are told apart by their uids. Not thread-safe. */
final class Killing {

    private static final List<RunKinds.Kind> KINDS = Stream.concat(
                    Stream.of(RunKinds.POD), RunKinds.BESIDE_PODS.stream())
            .toList();

    private final Cluster cluster;
    private final RunRef ref;
    private final Class<? extends HasMetadata> mainType;
    private final String selector;
    private final KillOptions options;
    private final Deletion deletion;
    private final Map<String, ObjectRef> seen = new LinkedHashMap<>();
    private final Map<String, String> refused = new HashMap<>();
    private final Set<String> asked = new TreeSet<>();
    private final Set<String> unseen = new TreeSet<>();

    /**
     * @param mainType of the object that the run is
     * @param selector the labels by which the run's objects are found
     */
    Killing(Cluster cluster, RunRef ref, Class<? extends HasMetadata> mainType, String selector, KillOptions options) {
        this.cluster = cluster;
        this.ref = ref;
        this.mainType = mainType;
        this.selector = selector;
        this.options = options;
        this.deletion = new Deletion(cluster);
    }

    /**
     * Removes what does not go away with the run's main object, as long as that is there: who dies in the midst of
     * this finds the run again, and afterwards all has an owner.
     */
    void removeWhatHasNoOwner() {
        removeRoots(look());
    }

    /** Whatever no other object of the run owns, but its main object. */
    private void removeRoots(List<HasMetadata> found) {
        if (found.stream().noneMatch(this::isMain)) {
            // what has no owner may be a later run's of the same key by now
            return;
        }
        var uids = found.stream().map(Killing::uid).collect(toSet());
        for (var object : found) {
            seen.put(uid(object), ObjectRef.of(object));
            var owned =
                    object.getMetadata().getOwnerReferences().stream().anyMatch(owner -> uids.contains(owner.getUid()));
            if (!isMain(object) && !owned && needsDeletion(object)) {
                delete(object);
            }
        }
    }

    /** Waits until all is gone, and removes what does not go by itself. */
    KillReport untilGone() {
        var deadline = cluster.time().instant().plus(options.within());
        var delays = new BackOff(Duration.ofMillis(500), Duration.ofSeconds(5));
        while (true) {
            var found = look();
            removeRoots(found);
            var left = found.stream().filter(this::belongs).toList();
            left.forEach(object -> seen.put(uid(object), ObjectRef.of(object)));
            var rest = Duration.between(cluster.time().instant(), deadline);
            if (left.isEmpty() || rest.isNegative() || rest.isZero()) {
                return report(left);
            }
            var mainIsThere = left.stream().anyMatch(this::isMain);
            left.stream()
                    .filter(object -> isMain(object) || !mainIsThere)
                    .filter(this::needsDeletion)
                    .forEach(this::delete);
            var delay = delays.next();
            cluster.pause(delay.compareTo(rest) < 0 ? delay : rest, "the objects of " + ref + " to go");
        }
    }

    private List<HasMetadata> look() {
        var seeable =
                KINDS.stream().filter(kind -> !unseen.contains(kind.toString())).toList();
        var found = new ArrayList<HasMetadata>(
                RunKinds.list(cluster, seeable, ref.namespace(), selector, kind -> unseen.add(kind.toString())));
        found.removeIf(object -> object.getKind().equals(HasMetadata.getKind(mainType))
                && object.getMetadata().getName().equals(ref.name()));
        // last: while it is there no later run of the same key has begun, so that all that was found is its own
        var main = cluster.call(
                ApiCall.read("read", new ObjectRef(HasMetadata.getKind(mainType), ref.namespace(), ref.name())),
                () -> cluster.client()
                        .resources(mainType)
                        .inNamespace(ref.namespace())
                        .withName(ref.name())
                        .get());
        if (main != null) {
            found.add(main);
        }
        return found;
    }

    /** A later run of the same key has the same labels. */
    private boolean belongs(HasMetadata object) {
        return isMain(object)
                || seen.containsKey(uid(object))
                || object.getMetadata().getOwnerReferences().stream()
                        .anyMatch(owner -> owner.getUid().equals(ref.uid()));
    }

    private boolean isMain(HasMetadata object) {
        return uid(object).equals(ref.uid());
    }

    private boolean needsDeletion(HasMetadata object) {
        var terminating = object.getMetadata().getDeletionTimestamp() != null;
        return !asked.contains(uid(object)) && (!terminating || (isPod(object) && shorter(object)));
    }

    /** Kubernetes lets the grace of a pod that is being deleted be shortened. */
    private boolean shorter(HasMetadata pod) {
        var present = pod.getMetadata().getDeletionGracePeriodSeconds();
        return options.grace()
                .map(grace -> present != null && grace.toSeconds() < present)
                .orElse(false);
    }

    private void delete(HasMetadata object) {
        try {
            deletion.delete(object, isPod(object) ? options.grace().orElse(null) : null);
            asked.add(uid(object));
        } catch (SparkK8sException e) {
            refused.put(uid(object), String.valueOf(e.getMessage()));
        }
    }

    private KillReport report(List<HasMetadata> left) {
        var gone = new LinkedHashMap<>(seen);
        left.forEach(object -> gone.remove(uid(object)));
        return new KillReport(
                List.copyOf(gone.values()),
                left.stream()
                        .map(object -> new KillReport.Left(ObjectRef.of(object), why(object)))
                        .toList(),
                List.copyOf(unseen));
    }

    private String why(HasMetadata object) {
        var metadata = object.getMetadata();
        var refusal = refused.get(uid(object));
        if (refusal != null) {
            return refusal;
        }
        if (metadata.getDeletionTimestamp() == null) {
            return "its deletion has not begun";
        }
        var finalizers = metadata.getFinalizers();
        return "terminating, its grace ends at " + metadata.getDeletionTimestamp()
                + (finalizers.isEmpty()
                        ? ""
                        : finalizers.stream().collect(joining(", ", "; held by the finalizer ", "")));
    }

    private static boolean isPod(HasMetadata object) {
        return object.getKind().equals(RunKinds.POD.kind());
    }

    private static String uid(HasMetadata object) {
        return object.getMetadata().getUid();
    }
}
