package io.sparkk8s.argo;

import java.util.Set;

/** What Argo knows of a workflow and its steps while it runs. */
public final class Variables {

    private Variables() {}

    /** The workflow's name. */
    public static Value<String> workflowName() {
        return of("workflow", "name");
    }

    /** The workflow's namespace. */
    public static Value<String> workflowNamespace() {
        return of("workflow", "namespace");
    }

    /** The workflow's uid. */
    public static Value<String> workflowUid() {
        return of("workflow", "uid");
    }

    /** When the workflow was made, as RFC 3339 in UTC. */
    public static Value<String> creationTimestamp() {
        return of("workflow", "creationTimestamp", "RFC3339");
    }

    /** The phase of the workflow, as {@code Succeeded}, {@code Failed} or {@code Error}: in its exit handler and hooks. */
    public static Value<String> workflowStatus() {
        return of("workflow", "status");
    }

    /** The nodes that failed, as a JSON list of objects: in the exit handler. */
    public static Value<String> workflowFailures() {
        return of("workflow", "failures");
    }

    /** The seconds since the workflow began: in metrics. */
    public static Value<Double> workflowDuration() {
        return of(Double.class, "workflow", "duration");
    }

    /** A label of the workflow. */
    public static Value<String> workflowLabel(String name) {
        return of("workflow", "labels", name);
    }

    /** An annotation of the workflow. */
    public static Value<String> workflowAnnotation(String name) {
        return of("workflow", "annotations", name);
    }

    /** When the CronWorkflow was to run, as RFC 3339. */
    public static Value<String> scheduledTime() {
        return of("workflow", "scheduledTime");
    }

    /** A global output ({@link OutputSpec#global}) of any template of the workflow; it orders no tasks. */
    public static <T> Value<T> globalOutput(String name, Class<T> type) {
        return of(type, "workflow", "outputs", "parameters", name);
    }

    /** The name of the step's pod: within a template with a pod. */
    public static Value<String> podName() {
        return of("pod", "name");
    }

    /** How often the step was tried again: within a template with {@link Retry}. */
    public static Value<Integer> retries() {
        return of(Integer.class, "retries");
    }

    /** The exit code of the attempt before, for {@link Retry#when}. */
    public static Value<Integer> lastExitCode() {
        return of(Integer.class, "lastRetry", "exitCode");
    }

    /** The phase of the attempt before, as {@code Failed} or {@code Error}, for {@link Retry#when}. */
    public static Value<String> lastStatus() {
        return of("lastRetry", "status");
    }

    /** The seconds that the attempt before took, for {@link Retry#when}. */
    public static Value<Integer> lastDuration() {
        return of(Integer.class, "lastRetry", "duration");
    }

    /** The message of the attempt before, for {@link Retry#when}. */
    public static Value<String> lastMessage() {
        return of("lastRetry", "message");
    }

    /** The phase of the step whose metric it is, for {@link Metric#when}. */
    public static Value<String> status() {
        return of("status");
    }

    /** The seconds that the step took, for {@link Metric}s. */
    public static Value<Double> duration() {
        return of(Double.class, "duration");
    }

    private static Value<String> of(String... parts) {
        return Value.reference(String.class, Set.of(), parts);
    }

    private static <T> Value<T> of(Class<T> type, String... parts) {
        return Value.reference(type, Set.of(), parts);
    }
}
