package io.sparkk8s.argo.graph;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.fabric8.kubernetes.api.model.HasMetadata;
import io.fabric8.kubernetes.api.model.Pod;
import io.fabric8.kubernetes.client.utils.Serialization;
import io.sparkk8s.InvalidSpecException;
import io.sparkk8s.argo.model.Workflow;
import io.sparkk8s.argo.model.WorkflowTemplate;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

class GraphTest {

    static final String NIGHTLY =
            """
            apiVersion: argoproj.io/v1alpha1
            kind: Workflow
            metadata: {generateName: nightly-}
            spec:
              entrypoint: main
              onExit: report
              templates:
              - name: main
                dag:
                  tasks:
                  - {name: extract, template: job}
                  - {name: check, template: job}
                  - {name: transform, template: shards, depends: extract}
                  - {name: load, template: job, depends: transform && check, when: "{{tasks.check.outputs.result}} == ok"}
                  - {name: alert, template: report, depends: load.Failed || transform.Failed}
                  - {name: other, templateRef: {name: lib, template: t}, depends: check.Succeeded}
              - name: shards
                steps:
                - - {name: split, template: job}
                - - {name: each, template: big, withItems: [a, b, c]}
                  - {name: some, template: job, withParam: "{{steps.split.outputs.result}}"}
                - - {name: join, template: job}
              - name: job
                retryStrategy: {limit: 2}
                container: {image: i, resources: {requests: {cpu: 500m, memory: 1Gi}}}
              - name: big
                container: {image: i, resources: {requests: {cpu: "2", memory: 4Gi}}}
              - name: report
                script: {image: i, source: x}
            """;

    static Workflow workflow(String yaml) {
        return Serialization.unmarshal(yaml, Workflow.class);
    }

    private static Graph nightly() {
        return Graph.of(workflow(NIGHTLY), List.of());
    }

    @Test
    void nested_templates_are_groups_and_edges_carry_what_they_want() {
        var graph = nightly();

        assertThat(graph.groups()).extracting(GraphGroup::id).containsExactly("", "main", "main/transform");
        assertThat(graph.edges())
                .extracting(edge -> edge.from() + " > " + edge.to() + " " + edge.condition() + " " + edge.kind())
                .containsExactly(
                        "main/transform/split > main/transform/each  ALL",
                        "main/transform/split > main/transform/some  ALL",
                        "main/transform/each > main/transform/join  ALL",
                        "main/transform/some > main/transform/join  ALL",
                        "main/extract > main/transform  ALL",
                        "main/transform > main/load  ALL",
                        "main/check > main/load  ALL",
                        "main/load > main/alert Failed ANY",
                        "main/transform > main/alert Failed ANY",
                        "main/check > main/other Succeeded ALL",
                        "main > onExit on exit HOOK");
        assertThat(graph.node("main/transform/each").orElseThrow().loop()).hasToString("× 3");
        assertThat(graph.node("main/transform/some").orElseThrow().loop()).hasToString("× ?");
        assertThat(graph.node("main/other").orElseThrow().kind()).isEqualTo(GraphNode.Kind.UNRESOLVED);
        assertThat(graph.notes()).containsExactly("the template lib/t was not given");
    }

    @Test
    void a_template_of_another_resource_is_drawn_when_it_is_given() {
        var lib = Serialization.unmarshal(
                """
                apiVersion: argoproj.io/v1alpha1
                kind: WorkflowTemplate
                metadata: {name: lib}
                spec:
                  templates:
                  - name: t
                    steps: [[{name: one, template: u}]]
                  - name: u
                    suspend: {}
                """,
                WorkflowTemplate.class);

        var graph = Graph.of(workflow(NIGHTLY), List.of(lib));

        assertThat(graph.notes()).isEmpty();
        assertThat(graph.node("main/other/one").orElseThrow().kind()).isEqualTo(GraphNode.Kind.SUSPEND);
        // no entry point: from what no other template runs
        assertThat(Graph.of(lib, List.of()).groups()).extracting(GraphGroup::id).containsExactly("", "t");
    }

    @Test
    void a_template_that_runs_itself_is_drawn_once() {
        var graph = Graph.of(
                workflow(
                        """
                        kind: Workflow
                        metadata: {name: flip}
                        spec:
                          entrypoint: flip
                          templates:
                          - name: flip
                            steps: [[{name: toss, template: toss}], [{name: again, template: flip, when: "x == tails"}]]
                          - name: toss
                            container: {image: i}
                        """),
                List.of());

        assertThat(graph.node("flip/again").orElseThrow().kind()).isEqualTo(GraphNode.Kind.RECURSION);
    }

    @Test
    void the_drawing_is_of_boxes_and_lines() {
        assertThat("\n" + nightly().toAscii()).isEqualTo(Drawings.NIGHTLY);
    }

    @Test
    void what_is_too_wide_for_the_terminal_is_a_list() {
        assertThat(nightly().toAscii(40))
                .contains("1. 2 at once\n   extract, job, retries: 2\n")
                .contains("   load, job, retries: 2, when {{tasks.check.outputs.result}} == ok  <- transform, check\n");
    }

    @Test
    void labels_cannot_break_out_of_Mermaid_and_DOT() {
        var graph = Graph.of(
                workflow(
                        """
                        kind: Workflow
                        metadata: {name: odd}
                        spec:
                          entrypoint: end
                          templates:
                          - name: end
                            steps: [[{name: 'a"]; b<c>', template: t, when: "'x' == \\"y\\""}]]
                          - name: t
                            container: {image: i}
                        """),
                List.of());

        assertThat(graph.toMermaid())
                .isEqualTo(
                        """
                        flowchart TD
                          subgraph g1["end, steps"]
                            n2["a#quot;]; b#lt;c#gt;<br/>t<br/>when 'x' == #quot;y#quot;"]
                          end
                          classDef handler stroke-dasharray: 4 3
                          classDef unresolved stroke-dasharray: 1 3
                        """);
        assertThat(graph.toDot()).contains("label=\"a\\\"]; b<c>\\nt\\nwhen 'x' == \\\"y\\\"\"");
    }

    @Test
    void an_estimate_has_the_critical_path_the_width_and_the_requests() {
        var durations = Durations.of(Duration.ofMinutes(10))
                .with("big", Duration.ofHours(1))
                .with("main/check", Duration.ofMinutes(30));

        var estimate = nightly().estimate(durations);

        // extract 10, split 10, each 60, join 10, load 10, exit 10
        assertThat(estimate.duration()).isEqualTo(Duration.ofMinutes(110));
        assertThat(estimate.criticalPath())
                .containsExactly(
                        "main/extract",
                        "main/transform/split",
                        "main/transform/each",
                        "main/transform/join",
                        "main/load",
                        "onExit");
        assertThat(estimate.pods()).isEqualTo(10);
        assertThat(estimate.width()).isEqualTo(5);
        // five of job's for 10 minutes, one for 30, three of big's for an hour
        assertThat(estimate.cpuHours()).isEqualTo(5 * 0.5 / 6 + 0.25 + 6, org.assertj.core.data.Offset.offset(1e-9));
        assertThat(estimate.memoryGibHours()).isEqualTo(5.0 / 6 + 0.5 + 12, org.assertj.core.data.Offset.offset(1e-9));
        assertThat(estimate.notes())
                .anyMatch(note -> note.startsWith("main/transform/some is counted once"))
                .anyMatch(note -> note.startsWith("not counted: hooks"))
                .anyMatch(note -> note.equals("report does not say what it requests"))
                .anyMatch(note -> note.startsWith("main/other is counted as one node"));
    }

    @Test
    void ten_thousand_tasks_are_drawn_as_well() {
        var tasks = new StringBuilder(
                """
                kind: Workflow
                metadata: {name: wide}
                spec:
                  entrypoint: m
                  templates:
                  - {name: t, container: {image: i}}
                  - name: m
                    dag:
                      tasks:
                """);
        for (var i = 0; i < 10_000; i++) {
            tasks.append(
                    "      - {name: t" + i + ", template: t" + (i < 100 ? "" : ", depends: t" + (i - 100)) + "}\n");
        }
        var graph = Graph.of(workflow(tasks.toString()), List.of());

        assertThat(graph.estimate(Durations.of(Duration.ofMinutes(1))).duration())
                .isEqualTo(Duration.ofMinutes(100));
        assertThat(graph.estimate(Durations.of(Duration.ofMinutes(1))).width()).isEqualTo(100);
        assertThat(graph.toAscii().lines()).hasSizeGreaterThan(10_000);
        assertThat(graph.toMermaid().lines()).hasSizeGreaterThan(19_000);
    }

    @Test
    void another_kind_is_refused() {
        HasMetadata pod = new Pod();

        assertThatThrownBy(() -> Graph.of(pod, List.of())).isInstanceOf(InvalidSpecException.class);
    }
}
