package io.sparkk8s.argo.graph;

import static java.util.Objects.requireNonNull;

import io.fabric8.kubernetes.api.model.HasMetadata;
import io.sparkk8s.argo.Workflow;
import io.sparkk8s.argo.WorkflowTemplate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What a workflow will run, and in which order, known before it is submitted. Immutable.
 *
 * @param title kind and name of the object
 * @param nodes in the order of the manifest
 * @param edges between nodes and groups of the same group
 * @param groups each after the one that holds it; the first is the whole
 * @param notes what could not be drawn, a sentence each
 */
public record Graph(
        String title, List<GraphNode> nodes, List<GraphEdge> edges, List<GraphGroup> groups, List<String> notes) {

    /** As wide as most terminals are opened. */
    private static final int WIDTH = 120;

    public Graph {
        requireNonNull(title, "title");
        nodes = List.copyOf(nodes);
        edges = List.copyOf(edges);
        groups = List.copyOf(groups);
        notes = List.copyOf(notes);
    }

    /** The graph of a workflow. */
    public static Graph of(Workflow workflow, WorkflowTemplate... templates) {
        return of(
                workflow.model(),
                Stream.of(templates).map(WorkflowTemplate::model).toList());
    }

    /** The graph of a template. */
    public static Graph of(WorkflowTemplate template, WorkflowTemplate... others) {
        return of(
                template.model(), Stream.of(others).map(WorkflowTemplate::model).toList());
    }

    /**
     * The graph of an object. From its entry point; without one, of each template that no other one runs.
     *
     * @param object a Workflow, WorkflowTemplate, ClusterWorkflowTemplate or CronWorkflow of {@code io.sparkk8s.argo.model}
     * @param others WorkflowTemplates and ClusterWorkflowTemplates to which it refers; what is not among them is drawn as one
     *     node
     * @throws io.sparkk8s.InvalidSpecException it is of another kind, or has more than 100,000 nodes
     */
    public static Graph of(HasMetadata object, Collection<? extends HasMetadata> others) {
        return new GraphBuilder(new TemplateSet(object, others)).build();
    }

    /** Those that a group holds itself. */
    Stream<GraphNode> nodesOf(String group) {
        return nodes.stream().filter(node -> node.group().equals(group));
    }

    Stream<GraphGroup> groupsOf(String group) {
        return groups.stream().filter(inner -> group.equals(inner.parent()));
    }

    /** The node of an id. */
    public Optional<GraphNode> node(String id) {
        return nodes.stream().filter(node -> node.id().equals(id)).findFirst();
    }

    /** A flowchart in Mermaid's language, as GitHub shows it in Markdown. */
    public String toMermaid() {
        return Mermaid.of(this);
    }

    /** A digraph in Graphviz' language. */
    public String toDot() {
        return Dot.of(this);
    }

    /** A drawing in box characters, of up to 120 columns; see {@link #toAscii(int)}. */
    public String toAscii() {
        return toAscii(WIDTH);
    }

    /**
     * A drawing in box characters for a terminal, each group by itself. A group that is wider than the terminal is written as a
     * list of its layers.
     *
     * @param width of the terminal, in columns
     */
    public String toAscii(int width) {
        return Ascii.of(this, width);
    }

    /** How long it takes at least, how many pods run at once, and what they ask for. */
    public Estimate estimate(Durations durations) {
        return Estimator.estimate(this, durations);
    }
}
