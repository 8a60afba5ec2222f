package io.sparkk8s.argo.operation;

/** Argo's own labels and annotations of a Workflow. */
public final class ArgoLabels {

    private static final String PREFIX = "workflows.argoproj.io/";

    /** Label: {@code true} once the controller is done with a workflow. */
    public static final String COMPLETED = PREFIX + "completed";

    /** Label: the phase, as in {@code status.phase}. */
    public static final String PHASE = PREFIX + "phase";

    /** Label: what the workflow archive has done with it. */
    public static final String ARCHIVING_STATUS = PREFIX + "workflow-archiving-status";

    /** Label: the WorkflowTemplate that a workflow was submitted from. */
    public static final String WORKFLOW_TEMPLATE = PREFIX + "workflow-template";

    /** Label: the ClusterWorkflowTemplate that a workflow was submitted from. */
    public static final String CLUSTER_WORKFLOW_TEMPLATE = PREFIX + "cluster-workflow-template";

    /** Label: the CronWorkflow that a workflow was submitted from. */
    public static final String CRON_WORKFLOW = PREFIX + "cron-workflow";

    /** Label: which of several controllers runs it. */
    public static final String INSTANCE_ID = PREFIX + "controller-instanceid";

    /** Label: the workflow of which this is a resubmission. */
    public static final String RESUBMITTED_FROM = PREFIX + "resubmitted-from-workflow";

    /** Annotation: for when a CronWorkflow meant it, RFC 3339. */
    public static final String SCHEDULED_TIME = PREFIX + "scheduled-time";

    /** Annotation: how its pods are named, {@code v1} or {@code v2}; v2 when it is absent. */
    public static final String POD_NAME_FORMAT = PREFIX + "pod-name-format";

    static final String CREATOR = PREFIX + "creator";
    static final String CREATOR_EMAIL = PREFIX + "creator-email";
    static final String CREATOR_USERNAME = PREFIX + "creator-preferred-username";

    private ArgoLabels() {}
}
