package io.sparkk8s.argo.internal;

import static java.util.Objects.requireNonNull;

import io.fabric8.kubernetes.api.model.HasMetadata;
import io.sparkk8s.ApiException;
import io.sparkk8s.ConflictException;
import io.sparkk8s.NotFoundException;
import io.sparkk8s.ObjectRef;
import io.sparkk8s.RunRef;
import io.sparkk8s.argo.model.Workflow;
import io.sparkk8s.argo.operation.CompressedNodes;
import io.sparkk8s.cluster.ApiCall;
import io.sparkk8s.cluster.Cluster;
import io.sparkk8s.time.BackOff;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** Reads and changes Workflow objects. They have no status of their own for the API server: the status is a field as others. */
public final class WorkflowObjects {

    /** Annotation: which change was the last, so that one whose answer was lost is found again. */
    static final String LAST_CHANGE = "sparkk8s.io/last-change";

    /** A controller writes a busy workflow several times a second. */
    private static final int ATTEMPTS = 8;

    private final Cluster cluster;

    public WorkflowObjects(Cluster cluster) {
        this.cluster = requireNonNull(cluster, "cluster");
    }

    /** The object of that name, if it is there: one call. */
    public <T extends HasMetadata> Optional<T> find(Class<T> type, String namespace, String name) {
        var ref = new ObjectRef(HasMetadata.getKind(type), namespace, name);
        return Optional.ofNullable(cluster.call(ApiCall.read("read", ref), () -> cluster.client()
                .resources(type)
                .inNamespace(namespace)
                .withName(name)
                .get()));
    }

    /** This very workflow, and none of its name that came later. */
    public Optional<Workflow> find(RunRef ref) {
        return find(Workflow.class, ref.namespace(), ref.name())
                .filter(found -> found.getMetadata().getUid().equals(ref.uid()));
    }

    /** @throws NotFoundException the workflow is gone */
    Workflow read(String verb, RunRef ref) {
        return find(ref).orElseThrow(() -> gone(verb, new ObjectRef("Workflow", ref.namespace(), ref.name())));
    }

    /** The exception for an object that is not there. */
    public static NotFoundException gone(String verb, ObjectRef object) {
        return new NotFoundException(
                verb,
                object,
                new ApiException.Answer(404, "NotFound", "there is no such " + object.kind(), null),
                "Is it of another namespace, or was it deleted after its time to live?",
                null);
    }

    /**
     * Changes a workflow as it was read a moment ago, again when somebody else was quicker: two calls at least.
     *
     * @param change pure; gives the same object when there is nothing to do
     * @return as it is now
     * @throws NotFoundException it is gone
     * @throws ConflictException somebody else was quicker again and again
     */
    @SuppressWarnings("ReferenceEquality") // the very same object says that there is nothing to do
    Workflow change(String verb, RunRef ref, UnaryOperator<Workflow> change) {
        var mark = UUID.randomUUID().toString();
        var backOff = new BackOff(Duration.ofMillis(10), Duration.ofSeconds(1));
        ConflictException conflict = null;
        for (var attempt = 0; attempt < ATTEMPTS; attempt++) {
            if (conflict != null) {
                cluster.pause(backOff.next(), "another try to " + verb + " " + ref);
            }
            var present = read(verb, ref);
            if (mark.equals(annotations(present).get(LAST_CHANGE))) {
                // it was done, and the answer was lost
                return present;
            }
            var next = change.apply(present);
            if (next == present) {
                return present;
            }
            try {
                return write(verb, marked(next, mark));
            } catch (ConflictException e) {
                conflict = e;
            }
        }
        throw requireNonNull(conflict);
    }

    private Workflow write(String verb, Workflow workflow) {
        var small = CompressedNodes.dehydrate(workflow);
        return cluster.call(
                ApiCall.write(verb, ObjectRef.of(small)),
                () -> cluster.client().resource(small).update());
    }

    private static Workflow marked(Workflow workflow, String mark) {
        var next = workflow.toBuilder().build();
        var annotations = new HashMap<>(annotations(next));
        annotations.put(LAST_CHANGE, mark);
        next.getMetadata().setAnnotations(annotations);
        return next;
    }

    static Map<String, String> annotations(Workflow workflow) {
        @Nullable Map<String, String> annotations = workflow.getMetadata().getAnnotations();
        return annotations == null ? Map.of() : annotations;
    }
}
