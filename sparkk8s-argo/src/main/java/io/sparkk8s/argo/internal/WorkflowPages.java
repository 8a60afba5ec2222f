package io.sparkk8s.argo.internal;

import static java.util.Objects.requireNonNull;

import io.fabric8.kubernetes.api.model.ListOptionsBuilder;
import io.sparkk8s.InvalidSpecException;
import io.sparkk8s.ObjectRef;
import io.sparkk8s.argo.model.Workflow;
import io.sparkk8s.argo.run.WorkflowFilter;
import io.sparkk8s.argo.run.WorkflowPage;
import io.sparkk8s.argo.run.WorkflowSummary;
import io.sparkk8s.cluster.ApiCall;
import io.sparkk8s.cluster.Cluster;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The workflows of a namespace, page by page. */
public final class WorkflowPages {

    private static final int LIMIT = 500;

    private final Cluster cluster;
    private final String namespace;
    private final WorkflowFilter filter;

    public WorkflowPages(Cluster cluster, String namespace, WorkflowFilter filter) {
        this.cluster = requireNonNull(cluster, "cluster");
        this.namespace = requireNonNull(namespace, "namespace");
        this.filter = requireNonNull(filter, "filter");
    }

    /** One call for each 500, when the stream comes to them. */
    public Stream<WorkflowSummary> all() {
        return Stream.<@Nullable WorkflowPage>iterate(
                        page(LIMIT, ""), page -> page != null, page -> following(requireNonNull(page)))
                .flatMap(page -> requireNonNull(page).workflows().stream());
    }

    private @Nullable WorkflowPage following(WorkflowPage page) {
        return page.next().isEmpty() ? null : page(LIMIT, page.next());
    }

    /** One call. */
    public WorkflowPage page(int limit, String token) {
        if (limit < 1) {
            throw InvalidSpecException.of("the list of workflows", "limit", "must be at least 1, and is " + limit);
        }
        var options = new ListOptionsBuilder()
                .withLimit((long) limit)
                .withContinue(token.isEmpty() ? null : token)
                .build();
        var page = cluster.call(ApiCall.read("list", new ObjectRef("Workflow", namespace, null)), () -> {
            var all = cluster.client().resources(Workflow.class).inNamespace(namespace);
            var selector = filter.labelSelector();
            return selector.isEmpty()
                    ? all.list(options)
                    : all.withLabelSelector(selector).list(options);
        });
        var next = page.getMetadata().getContinue();
        return new WorkflowPage(
                page.getItems().stream().map(ObservedWorkflow::summary).toList(), next == null ? "" : next);
    }
}
