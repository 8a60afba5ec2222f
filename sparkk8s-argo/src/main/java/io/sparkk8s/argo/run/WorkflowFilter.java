package io.sparkk8s.argo.run;

import static java.util.Objects.requireNonNull;

import io.sparkk8s.InvalidSpecException;
import io.sparkk8s.argo.operation.ArgoLabels;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Which workflows of a namespace; the API server chooses them by their labels. Each condition is added to those before. Immutable. */
public final class WorkflowFilter {

    private static final WorkflowFilter ALL = new WorkflowFilter(List.of());

    /** Kubernetes' rule for label values. */
    private static final Pattern VALUE = Pattern.compile("([A-Za-z0-9]([-A-Za-z0-9_.]{0,61}[A-Za-z0-9])?)?");

    private final List<String> terms;

    private WorkflowFilter(List<String> terms) {
        this.terms = terms;
    }

    /** Every workflow. */
    public static WorkflowFilter all() {
        return ALL;
    }

    /** Those in one of these phases. A workflow that the controller has not seen yet is in none. */
    public WorkflowFilter phase(WorkflowPhase... phases) {
        return and(ArgoLabels.PHASE + " in ("
                + Arrays.stream(phases).map(WorkflowPhase::toString).collect(Collectors.joining(",")) + ")");
    }

    /** Those with which the controller is done, whether well or not. */
    public WorkflowFilter completed() {
        return and(ArgoLabels.COMPLETED + "=true");
    }

    /** Those that have not ended, new ones included. */
    public WorkflowFilter notCompleted() {
        return and(ArgoLabels.COMPLETED + "!=true");
    }

    /** Those that were submitted from this WorkflowTemplate. */
    public WorkflowFilter template(String name) {
        return label(ArgoLabels.WORKFLOW_TEMPLATE, name);
    }

    /** Those that were submitted from this ClusterWorkflowTemplate. */
    public WorkflowFilter clusterTemplate(String name) {
        return label(ArgoLabels.CLUSTER_WORKFLOW_TEMPLATE, name);
    }

    /** Those of this CronWorkflow. */
    public WorkflowFilter cron(String name) {
        return label(ArgoLabels.CRON_WORKFLOW, name);
    }

    /** Those that are a resubmission of this workflow. */
    public WorkflowFilter resubmittedFrom(String name) {
        return label(ArgoLabels.RESUBMITTED_FROM, name);
    }

    /**
     * Those with this label.
     *
     * @throws InvalidSpecException it can be no label's value
     */
    public WorkflowFilter label(String name, String value) {
        if (!VALUE.matcher(value).matches()) {
            throw InvalidSpecException.of("the list of workflows", name, "'" + value + "' can be no label's value");
        }
        return and(name + "=" + value);
    }

    /**
     * Those that a selector of Kubernetes lets through, such as {@code team in (a,b),!test}.
     *
     * @param selector not empty; the API server checks it
     */
    public WorkflowFilter labelSelector(String selector) {
        return and(requireNonNull(selector, "selector"));
    }

    private WorkflowFilter and(String term) {
        return new WorkflowFilter(Stream.concat(terms.stream(), Stream.of(term)).toList());
    }

    /** As Kubernetes reads it; empty for all. */
    public String labelSelector() {
        return String.join(",", terms);
    }

    @Override
    public String toString() {
        return labelSelector();
    }
}
