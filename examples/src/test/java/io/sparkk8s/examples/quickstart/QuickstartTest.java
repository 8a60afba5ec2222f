package io.sparkk8s.examples.quickstart;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class QuickstartTest {

    private final ByteArrayOutputStream printed = new ByteArrayOutputStream();

    private int run(Map<String, String> environment, String... arguments) {
        return Quickstart.run(List.of(arguments), environment, new PrintStream(printed, true, UTF_8), false);
    }

    private List<String> lines() {
        return printed.toString(UTF_8).lines().toList();
    }

    @Test
    void the_whole_pipeline_runs_in_memory_and_shows_what_people_want_to_see() {
        assertThat(run(Map.of(), "--speed", "2000")).as("%s", printed).isZero();

        assertThat(lines())
                .contains("kind: \"Pod\"", "kind: \"WorkflowTemplate\"", "kind: \"Workflow\"", "kind: \"Sensor\"")
                .anyMatch(line -> line.contains("schedule: \"0 23 * * *\""))
                .contains("[driver] Pi is roughly 3.141592", "[extract] extracted 1093422 rows")
                .contains("[report] report for yesterday written")
                .anyMatch(line -> line.matches("└─✔ report +Succeeded +2:\\d\\d"))
                .anyMatch(line -> line.startsWith("✔ spark:etl/backfill-") && line.contains("SUCCEEDED, exit code 0"))
                .anyMatch(line -> line.startsWith("✔ workflow:etl/nightly-") && line.contains("SUCCEEDED"));
    }

    @Test
    void without_manifests_there_are_none() {
        assertThat(run(Map.of(), "--speed", "2000", "--no-manifests")).isZero();

        assertThat(lines()).noneMatch(line -> line.startsWith("kind:"));
    }

    @Test
    void help_lists_the_options() {
        assertThat(run(Map.of(), "--help")).isZero();

        assertThat(lines()).anyMatch(line -> line.contains("--kubeconfig FILE"));
    }

    @Test
    void all_faults_of_the_command_line_are_told() {
        assertThat(run(Map.of("KUBECONFIG", "/no/such/file"), "--speed", "fast", "--conf", "x", "--what"))
                .isEqualTo(2);

        assertThat(lines())
                .containsExactly(
                        "--speed fast is not a number above 0",
                        "--conf x is not of the form KEY=VALUE",
                        "unknown option --what; --help lists them",
                        "the kubeconfig /no/such/file cannot be read");
    }

    @Test
    void bad_input_is_told_with_all_its_faults_and_the_code_2() {
        assertThat(run(Map.of(), "--conf", "spark.executor.memory=4x", "--conf", "spark.driver.host=me"))
                .isEqualTo(2);

        assertThat(printed.toString(UTF_8)).contains("spark.driver.host: cannot be set");
    }
}
