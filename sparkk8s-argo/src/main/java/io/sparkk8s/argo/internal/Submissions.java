package io.sparkk8s.argo.internal;

import io.sparkk8s.InvalidSpecException;
import io.sparkk8s.argo.model.Workflow;
import io.sparkk8s.argo.model.WorkflowStatus;
import io.sparkk8s.argo.operation.ArgoLabels;
import io.sparkk8s.cluster.Cluster;
import io.sparkk8s.manifest.Fingerprint;
import io.sparkk8s.manifest.Labels;
import io.sparkk8s.manifest.Manifests;
import io.sparkk8s.submit.RepeatableCreate;
import io.sparkk8s.submit.SubmitOptions;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Creates Workflow objects, each once for a key. */
public final class Submissions {

    /** What a made name has after its prefix. */
    public static final int SUFFIX_LENGTH = 10;

    private Submissions() {}

    /**
     * The name that follows from a key.
     *
     * @param prefix of the name
     */
    static String name(String prefix, String namespace, String key) {
        return prefix + Fingerprint.of("workflow", namespace, prefix, key).substring(0, SUFFIX_LENGTH);
    }

    /** One call, and one more with a key that somebody may have used before. */
    public static Workflow create(Cluster cluster, Workflow workflow, SubmitOptions options) {
        return create(cluster, workflow, options.keyOrRandom(), options.key().isPresent());
    }

    /**
     * As {@link #create(Cluster, Workflow, SubmitOptions)}.
     *
     * @param repeated whether it may be there already
     */
    static Workflow create(Cluster cluster, Workflow workflow, String key, boolean repeated) {
        var desired = identified(workflow, key);
        var create = new RepeatableCreate(cluster);
        return (repeated ? create.find(desired) : Optional.<Workflow>empty()).orElseGet(() -> create.create(desired));
    }

    private static Workflow identified(Workflow workflow, String key) {
        var model = cleaned(workflow);
        var hash = Fingerprint.of("spec", fixed(model)).substring(0, 16);
        var metadata = model.getMetadata();
        metadata.setNamespace(namespace(model));
        if (metadata.getName() == null) {
            if (metadata.getGenerateName() == null) {
                throw InvalidSpecException.of(
                        "the workflow", "metadata.name", "missing: it needs a name, or a generateName");
            }
            metadata.setName(name(metadata.getGenerateName(), namespace(model), key));
        }
        metadata.setLabels(with(metadata.getLabels(), Map.of(Labels.MANAGED_BY, "sparkk8s", Labels.SPEC_HASH, hash)));
        metadata.setAnnotations(with(metadata.getAnnotations(), Map.of(Labels.KEY, key)));
        return model;
    }

    /** Without what this library said of the run that this one repeats. */
    private static Workflow cleaned(Workflow workflow) {
        return without(workflow, Labels.STOP_REQUESTED, WorkflowObjects.LAST_CHANGE);
    }

    /** What is the same each time the same is submitted. */
    private static String fixed(Workflow workflow) {
        var spec = workflow.toBuilder().status((WorkflowStatus) null).build();
        return Manifests.toJson(without(spec, ArgoLabels.SCHEDULED_TIME));
    }

    static Workflow without(Workflow workflow, String... annotations) {
        var copy = workflow.toBuilder().build();
        var all = copy.getMetadata().getAnnotations();
        if (all != null) {
            var others = new HashMap<>(all);
            others.keySet().removeAll(Set.of(annotations));
            copy.getMetadata().setAnnotations(others.isEmpty() ? null : others);
        }
        return copy;
    }

    private static String namespace(Workflow workflow) {
        var namespace = workflow.getMetadata().getNamespace();
        return namespace == null ? "default" : namespace;
    }

    private static Map<String, String> with(@Nullable Map<String, String> given, Map<String, String> ours) {
        var all = new HashMap<String, String>(given == null ? Map.of() : given);
        all.putAll(ours);
        return all;
    }
}
