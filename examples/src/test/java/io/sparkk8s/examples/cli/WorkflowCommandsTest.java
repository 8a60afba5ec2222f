package io.sparkk8s.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.fabric8.kubernetes.api.model.GenericKubernetesResource;
import io.fabric8.kubernetes.api.model.Pod;
import io.fabric8.kubernetes.client.utils.Serialization;
import io.sparkk8s.testkit.FakeCluster;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The commands for workflows, on a cluster in memory. */
class WorkflowCommandsTest {

    private static final String WORKFLOW =
            """
            # two steps
            apiVersion: argoproj.io/v1alpha1
            kind: Workflow
            metadata: {generateName: two-}
            spec:
              entrypoint: main
              arguments: {parameters: [{name: day, value: mon}]}
              templates:
              - name: step
                container: {image: i, command: [c], args: ['{{workflow.parameters.day}}']}
              - name: main
                dag:
                  tasks:
                  - {name: a, template: step}
                  - {name: b, template: step, depends: a}
            """;

    private final FakeCluster cluster = FakeCluster.create().namespace("etl");

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path directory;

    private String file = "";

    @BeforeEach
    void write() throws IOException {
        file = file("two.yaml", WORKFLOW);
    }

    @AfterEach
    void close() {
        cluster.close();
    }

    private String file(String name, String text) throws IOException {
        return Files.writeString(directory.resolve(name), text).toString();
    }

    private Program run(String... arguments) {
        return Program.run(target -> cluster.connect(), arguments);
    }

    private String submitted(String... more) {
        return run(Stream.concat(Stream.of("submit", "-n", "etl", file), Stream.of(more))
                        .toArray(String[]::new))
                .lines()
                .get(0);
    }

    private void minutes(int minutes) {
        cluster.clock().advance(Duration.ofMinutes(minutes));
    }

    @Test
    void submit_runs_each_workflow_of_a_file_and_prints_their_references() throws IOException {
        var two = file("both.yml", WORKFLOW + "---\n" + WORKFLOW.replace("two-", "other-"));

        var program = run("submit", "-n", "etl", two, "-p", "day=a=b");

        assertThat(program.exitCode()).isZero();
        assertThat(program.lines()).hasSize(2);
        assertThat(program.lines().get(0)).matches("workflow:etl/two-[0-9a-f]{10}@.+");
        assertThat(program.lines().get(1)).startsWith("workflow:etl/other-");
        minutes(0);
        assertThat(cluster.list(Pod.class, "etl")).allMatch(pod -> pod.getSpec().getContainers().stream()
                .anyMatch(container -> container.getArgs().contains("a=b")));
    }

    @Test
    void submit_with_a_key_finds_the_workflow_that_is_there() {
        assertThat(submitted("--key", "k")).isEqualTo(submitted("--key", "k"));
    }

    @Test
    void submit_takes_a_template_of_the_cluster() {
        var template = WORKFLOW.replace("kind: Workflow", "kind: WorkflowTemplate")
                .replace("generateName: two-", "name: two, namespace: etl");
        cluster.client()
                .resource(Serialization.unmarshal(template, GenericKubernetesResource.class))
                .create();

        var program = run("submit", "-n", "etl", "--from", "workflowtemplate/two", "-p", "day=sun", "--wait");

        assertThat(program.exitCode()).isZero();
        assertThat(program.err()).contains("a Succeeded", "b Succeeded", "workflow Succeeded");
    }

    @Test
    void submit_that_follows_prints_the_lines_with_their_steps() {
        cluster.pods("a").logs("hello");
        cluster.pods("b").logs("bye");

        var program = run("submit", "-n", "etl", file, "--follow");

        assertThat(program.exitCode()).isZero();
        assertThat(program.lines()).contains("a: hello", "b: bye");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "--backend=kubeflow | --backend: is for Spark applications",
                "--retries=3        | --retries: is for Spark applications",
                "--from=x/y         | --from: takes no files besides",
                "no.yaml            | no.yaml: cannot be read",
            })
    void what_is_not_for_a_workflow_is_refused(String option, String error) {
        var program = run("submit", "-n", "etl", file, option);

        assertThat(program.exitCode()).isEqualTo(2);
        assertThat(program.err()).contains(error);
        assertThat(program.out()).isEmpty();
    }

    @Test
    void what_is_no_workflow_is_told_by_its_line() throws IOException {
        var program = run("submit", file("x.yaml", WORKFLOW + "---\nkind: Pod\n"));

        assertThat(program.exitCode()).isEqualTo(2);
        assertThat(program.err()).contains("x.yaml:", "is a Pod: only a Workflow is submitted");
    }

    @Test
    void watch_tells_each_change_and_ends_with_the_verdict() {
        cluster.pods("b").fail(3);
        var ref = submitted();

        var program = run("watch", ref);

        assertThat(program.exitCode()).isEqualTo(1);
        assertThat(program.err()).contains("a Running", "b Failed: main: Error (exit code 3)", "workflow Failed");
        assertThat(program.lastError()).contains("FAILED");
    }

    @Test
    void watch_shows_the_growing_tree_on_a_terminal() {
        var ref = submitted();

        var program = Program.run(OptionalInt.of(79), target -> cluster.connect(), "watch", ref);

        assertThat(program.err()).contains("\u001b[2A\r\u001b[J", "├─✔ a", "└─● b", "0:05");
        assertThat(program.err().lines()).allMatch(line -> line.length() < 200);
    }

    @Test
    void tree_prints_the_nodes_as_they_are() {
        cluster.pods("b").runForEver();
        var ref = submitted();
        minutes(1);

        var program = run("tree", ref);

        assertThat(program.out()).containsPattern("● two-\\S+ +Running 1/2").contains("├─✔ a", "└─● b");
    }

    @Test
    void logs_print_the_lines_of_all_steps() {
        cluster.pods("a").logs("hello");
        cluster.pods("b").logs("bye");
        var ref = submitted();
        minutes(5);

        assertThat(run("logs", ref).lines()).containsExactly("a: hello", "b: bye");
    }

    @Test
    void stop_ends_a_workflow_and_retry_lets_it_run_again() {
        cluster.pods("b").runForEver();
        var ref = submitted();
        minutes(1);

        assertThat(run("stop", ref).exitCode()).isZero();
        minutes(1);
        assertThat(run("status", ref).out()).startsWith("KILLED");
        cluster.pods("b").succeed();
        var retried = run("retry", ref, "--wait");

        assertThat(retried.exitCode()).isZero();
        assertThat(retried.lines()).containsExactly(ref);
        assertThat(run("retry", ref).err()).contains("its phase is 'Succeeded'");
        assertThat(run("retry", ref, "--restart", "displayName=b", "--wait").exitCode())
                .isZero();
    }

    @Test
    void retry_is_for_workflows() {
        var program = run("retry", "spark:etl/x@1");

        assertThat(program.exitCode()).isEqualTo(2);
        assertThat(program.err()).contains("is not a workflow but a spark");
    }
}
