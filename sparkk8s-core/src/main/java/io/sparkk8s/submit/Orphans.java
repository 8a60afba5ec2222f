package io.sparkk8s.submit;

import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.groupingBy;

import io.fabric8.kubernetes.api.model.GenericKubernetesResource;
import io.fabric8.kubernetes.api.model.HasMetadata;
import io.sparkk8s.ConflictException;
import io.sparkk8s.NotFoundException;
import io.sparkk8s.cluster.Cluster;
import io.sparkk8s.cluster.RunKinds;
import io.sparkk8s.manifest.Labels;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What submissions made that died before their end: objects of this library without an owner. Where their run exists it
 * becomes the owner; where it does not, they go. Each is changed only as it was seen.
 */
public final class Orphans {

    private static final String OURS = Labels.MANAGED_BY + "=sparkk8s," + Labels.APP_SELECTOR;

    private final Cluster cluster;
    private final String namespace;
    private final SweepOptions options;
    private final SweepLog log;

    public Orphans(Cluster cluster, String namespace, SweepOptions options, SweepLog log) {
        this.cluster = requireNonNull(cluster, "cluster");
        this.namespace = requireNonNull(namespace, "namespace");
        this.options = requireNonNull(options, "options");
        this.log = requireNonNull(log, "log");
    }

    /** One list for each of seven kinds and 500 objects, one call for each run that was not finished, one for each change. */
    public void sweep() {
        var patient = new ArrayList<HasMetadata>();
        for (var object : ownerless()) {
            var age = Duration.between(Instant.parse(object.getMetadata().getCreationTimestamp()), now());
            if (age.compareTo(options.patience()) < 0) {
                log.kept(object, "of a submission that may still go on, " + age.toSeconds() + " s old");
            } else {
                patient.add(object);
            }
        }
        patient.stream()
                .collect(groupingBy(object -> MainReference.of(object).orElseThrow()))
                .forEach(this::settle);
    }

    private List<HasMetadata> ownerless() {
        return RunKinds.list(cluster, RunKinds.BESIDE_PODS, namespace, OURS, kind -> log.unseen(kind.toString()))
                .stream()
                .filter(object -> object.getMetadata().getOwnerReferences().isEmpty())
                .filter(object -> object.getMetadata().getDeletionTimestamp() == null)
                .filter(object -> MainReference.of(object).isPresent())
                .toList();
    }

    private void settle(MainReference main, List<HasMetadata> objects) {
        // asked now, and not taken from an earlier list: it may have come since
        var run = run(main);
        for (var object : objects) {
            if (run.isEmpty()) {
                log.removes(object, "its run does not exist: the submission died before it made " + main.kind());
            } else if (!sameSubmission(run.get(), object)) {
                log.kept(object, "the " + main.kind() + " " + main.name() + " is not of the same submission");
            } else if (run.get().getMetadata().getDeletionTimestamp() != null) {
                log.kept(object, "its run is being deleted");
            } else {
                adopt(run.get(), object);
            }
        }
    }

    private Optional<GenericKubernetesResource> run(MainReference main) {
        try {
            return main.find(cluster, namespace);
        } catch (NotFoundException e) {
            // not even its kind is there
            return Optional.empty();
        }
    }

    private void adopt(HasMetadata run, HasMetadata object) {
        log.adopts(object, "its submission died before it was given to its run", () -> {
            try {
                new Ownership(cluster, run).of(object);
                return true;
            } catch (NotFoundException | ConflictException e) {
                return false;
            }
        });
    }

    private static boolean sameSubmission(HasMetadata run, HasMetadata object) {
        return of(run.getMetadata().getAnnotations(), Labels.KEY)
                        .equals(of(object.getMetadata().getAnnotations(), Labels.KEY))
                && of(run.getMetadata().getLabels(), Labels.SPEC_HASH)
                        .equals(of(object.getMetadata().getLabels(), Labels.SPEC_HASH));
    }

    private static Optional<String> of(Map<String, String> map, String key) {
        return Optional.ofNullable(map).map(present -> present.get(key));
    }

    private Instant now() {
        return cluster.time().instant();
    }
}
