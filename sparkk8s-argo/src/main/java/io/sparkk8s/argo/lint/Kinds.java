package io.sparkk8s.argo.lint;

import java.util.Set;

/** The kinds that are checked. */
final class Kinds {

    static final String GROUP = "argoproj.io";
    static final String API_VERSION = GROUP + "/v1alpha1";
    static final String WORKFLOW = "Workflow";
    static final String WORKFLOW_TEMPLATE = "WorkflowTemplate";
    static final String CLUSTER_WORKFLOW_TEMPLATE = "ClusterWorkflowTemplate";
    static final String CRON_WORKFLOW = "CronWorkflow";
    static final String EVENT_BINDING = "WorkflowEventBinding";

    static final Set<String> ALL = Set.of(
            WORKFLOW,
            WORKFLOW_TEMPLATE,
            CLUSTER_WORKFLOW_TEMPLATE,
            CRON_WORKFLOW,
            EVENT_BINDING,
            "WorkflowTaskSet",
            "WorkflowTaskResult",
            "WorkflowArtifactGCTask");

    private static final Set<String> OF_OTHERS = Set.of(
            "EventSource", "EventBus", "Sensor", "Gateway", "Application", "ApplicationSet", "AppProject", "Rollout");

    private Kinds() {}

    /** Of the other projects that share the group. */
    static boolean isOfOthers(String kind) {
        return OF_OTHERS.contains(kind);
    }
}
