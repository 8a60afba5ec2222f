package io.sparkk8s.argo.run;

import static java.util.Objects.requireNonNull;

import java.util.List;

/**
 * Some workflows of a list.
 *
 * @param workflows in the order of their names
 * @param next the token of the page after this one; empty when this is the last
 */
public record WorkflowPage(List<WorkflowSummary> workflows, String next) {

    public WorkflowPage {
        workflows = List.copyOf(workflows);
        requireNonNull(next, "next");
    }
}
