package io.sparkk8s.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.fabric8.kubernetes.client.utils.Serialization;
import io.sparkk8s.argo.ArgoWorkflows;
import io.sparkk8s.argo.model.Workflow;
import io.sparkk8s.argo.model.WorkflowTemplate;
import io.sparkk8s.testkit.FakeCluster;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The commands that read files of Argo's definitions. */
class WorkflowFilesTest {

    private static final String JOBS =
            """
            apiVersion: argoproj.io/v1alpha1
            kind: WorkflowTemplate
            metadata: {name: jobs}
            spec:
              entrypoint: main
              templates:
              - name: main
                dag:
                  tasks:
                  - {name: extract, template: job}
                  - {name: load, template: job, depends: extract}
              - name: job
                container: {image: i, resources: {requests: {cpu: "1", memory: 1Gi}}}
            """;
    private static final String CRON =
            """
            apiVersion: argoproj.io/v1alpha1
            kind: CronWorkflow
            metadata: {name: nightly}
            spec:
              schedules: ["30 2 * * *"]
              timezone: Europe/Berlin
              workflowSpec: {workflowTemplateRef: {name: jobs}}
            """;

    private static final String ONE =
            """
            apiVersion: argoproj.io/v1alpha1
            kind: Workflow
            metadata: {name: one, namespace: default}
            spec:
              entrypoint: one
              templates:
              - name: one
                container: {image: i, command: [x]}
            """;

    private final FakeCluster cluster = FakeCluster.create();

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path folder;

    @AfterEach
    void close() {
        cluster.close();
    }

    private String file(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text).toString();
    }

    private Program run(String... arguments) {
        return Program.run(target -> cluster.connect(), arguments);
    }

    @Test
    void graph_draws_and_estimates() throws IOException {
        var jobs = file("jobs.yaml", JOBS);

        var drawn = run("graph", jobs, "--estimate", "30m", "--duration", "job=1h");

        assertThat(drawn.exitCode()).isZero();
        assertThat(drawn.out())
                .startsWith("WorkflowTemplate jobs\n")
                .contains("│ extract │", "▼", "duration       2h", "2.00 CPU-hours");
        assertThat(run("graph", jobs, "--format", "mermaid").out()).startsWith("flowchart TD\n");
        assertThat(run("graph", jobs, "--format", "dot").out()).startsWith("digraph ");
        assertThat(run("graph", file("cron.yaml", CRON), jobs).out()).contains("│ extract │");
        assertThat(run("graph", file("cron.yaml", CRON)).out()).contains("not given");
    }

    @Test
    void tree_of_a_file_is_what_it_will_run() throws IOException {
        assertThat(run("tree", file("jobs.yaml", JOBS)).out())
                .isEqualTo(
                        """
                        WorkflowTemplate jobs
                        └─ main  DAG main
                           ├─ extract  container job
                           └─ load  container job
                        """);
    }

    @Test
    void diff_of_two_files_has_the_exit_code_of_diff() throws IOException {
        var jobs = file("jobs.yaml", JOBS);
        var other = file("other.yaml", JOBS.replace("image: i,", "image: j,"));

        var differs = run("diff", jobs, other);

        assertThat(differs.exitCode()).isEqualTo(1);
        assertThat(differs.lines()).containsExactly("~ spec.templates[job].container.image", "    - i", "    + j");
        assertThat(run("diff", jobs, jobs).exitCode()).isZero();
        assertThat(run("diff", jobs, jobs).out()).isEmpty();
        assertThat(run("diff", jobs, folder.resolve("none.yaml").toString()).exitCode())
                .isEqualTo(2);
        assertThat(run("diff", jobs, other, "--color").out()).contains("\u001b[32m");
    }

    @Test
    void diff_of_one_file_is_with_the_cluster() throws IOException {
        var jobs = file("jobs.yaml", JOBS);
        assertThat(run("diff", jobs).lines()).containsExactly("+ WorkflowTemplate jobs");

        cluster.client()
                .resource(Serialization.unmarshal(JOBS, WorkflowTemplate.class))
                .inNamespace("default")
                .create();

        assertThat(run("diff", jobs).exitCode()).isZero();
        var changed = run("diff", file("changed.yaml", JOBS.replace("1Gi", "2Gi")));
        assertThat(changed.exitCode()).isEqualTo(1);
        assertThat(changed.out()).contains("requests.memory", "- 1Gi", "+ 2Gi");
    }

    @Test
    void runs_are_those_of_the_CronWorkflows() throws IOException {
        var runs = run("runs", file("cron.yaml", CRON), "--count", "2", "--from", "2026-03-28");

        assertThat(runs.exitCode()).isZero();
        assertThat(runs.out()).contains("1  Sat 2026-03-28 02:30 +01:00", "0 runs: ", "2  Mon 2026-03-30 02:30 +02:00");
        assertThat(run("runs", file("jobs.yaml", JOBS)).exitCode()).isEqualTo(2);
        assertThat(run("runs", file("cron.yaml", CRON), "--from", "soon").exitCode())
                .isEqualTo(2);
        assertThat(run("runs", file("cron.yaml", CRON), "--zone", "Mars").exitCode())
                .isEqualTo(2);
    }

    @Test
    void timeline_of_a_run_is_a_page() throws IOException {
        try (var connection = cluster.connect();
                var argo = ArgoWorkflows.on(connection)) {
            cluster.pods("one").running(Duration.ofMinutes(5)).succeed();
            connection
                    .client()
                    .resource(Serialization.unmarshal(ONE, Workflow.class))
                    .create();
            var run = argo.attach("default", "one");
            run.await(Duration.ofHours(1));

            var page = folder.resolve("out.html");
            var written = run("timeline", run.ref().toString(), "-o", page.toString());

            assertThat(written.err()).isEmpty();
            assertThat(written.exitCode()).isZero();
            assertThat(Files.readString(page)).contains("<svg", "class=\"Succeeded critical\"", "5m");
            assertThat(run("tree", run.ref().toString()).out()).contains("one").contains("Succeeded");
        }
    }
}
