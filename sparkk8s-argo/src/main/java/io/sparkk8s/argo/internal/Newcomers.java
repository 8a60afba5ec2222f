package io.sparkk8s.argo.internal;

import io.sparkk8s.ObjectRef;
import io.sparkk8s.argo.model.Workflow;
import io.sparkk8s.argo.run.WorkflowFilter;
import io.sparkk8s.cluster.ApiCall;
import io.sparkk8s.cluster.Cluster;
import io.sparkk8s.watch.Observation;
import io.sparkk8s.watch.Selection;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/** Tells workflows that were not there before from those that were. */
public final class Newcomers {

    private final Set<String> known = new HashSet<>();

    /** Remembers what is there now: one call. */
    public Newcomers(Cluster cluster, String namespace) {
        var present =
                cluster.call(ApiCall.read("list", new ObjectRef("Workflow", namespace, null)), () -> cluster.client()
                        .resources(Workflow.class)
                        .inNamespace(namespace)
                        .list());
        present.getItems().forEach(workflow -> known.add(workflow.getMetadata().getUid()));
    }

    /** Workflows of a namespace, under one key. */
    public static Selection<Workflow> of(String namespace, WorkflowFilter filter) {
        return new Selection<>(
                Workflow.class, namespace, filter.labelSelector(), new Selection.By<>("all", workflow -> ""));
    }

    /** The workflow that an observation shows for the first time. */
    public Optional<Workflow> in(Observation<Workflow> observation) {
        if (observation instanceof Observation.Present<Workflow> present
                && known.add(present.object().getMetadata().getUid())) {
            return Optional.of(present.object());
        }
        if (observation instanceof Observation.Gone<Workflow> gone && gone.last() != null) {
            known.remove(gone.last().getMetadata().getUid());
        }
        return Optional.empty();
    }
}
