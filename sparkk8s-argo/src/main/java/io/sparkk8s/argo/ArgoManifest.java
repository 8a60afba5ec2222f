package io.sparkk8s.argo;

import io.fabric8.kubernetes.api.model.HasMetadata;
import io.sparkk8s.manifest.Manifests;

/** An object of Argo's that this package describes. Immutable. */
public sealed interface ArgoManifest
        permits Workflow, WorkflowTemplate, ClusterWorkflowTemplate, CronWorkflow, WorkflowEventBinding {

    /** A copy of the wire object, ready for {@code client.resource(..).create()}; what is changed in it stays there. */
    HasMetadata model();

    /** The resource's name. */
    default String name() {
        return model().getMetadata().getName();
    }

    /** The manifest as YAML, the same text for the same object. */
    default String toYaml() {
        return Manifests.toYaml(model());
    }

    /** The manifest as JSON, the same text for the same object. */
    default String toJson() {
        return Manifests.toJson(model());
    }
}
