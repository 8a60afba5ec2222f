package io.sparkk8s.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.sparkk8s.testkit.FakeCluster;
import io.sparkk8s.testkit.lifecycle.Response;
import java.time.Duration;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What is shown while a command waits, and at the end. */
class WaitingTest {

    private static final String ESCAPE = "\u001b";

    private final FakeCluster cluster = FakeCluster.create();

    @AfterEach
    void close() {
        cluster.close();
    }

    private Program submit(OptionalInt width, String... options) {
        return Program.run(
                width,
                target -> cluster.connect(),
                Stream.of(Stream.of("submit"), Stream.of(options), Stream.of(Jobs.FLAGS))
                        .flatMap(words -> words)
                        .toArray(String[]::new));
    }

    private void job() {
        cluster.pods("job")
                .running(Duration.ofMinutes(2))
                .http(4040, request -> switch (request.path()) {
                    case "/api/v1/applications" -> Response.json("[{\"id\":\"spark-1\"}]");
                    case "/api/v1/applications/spark-1/jobs" ->
                        Response.json(
                                """
                            [{"jobId":0,"status":"RUNNING","numTasks":200,"numActiveTasks":8,"numCompletedTasks":104,"numCompletedIndices":104,
                              "numSkippedTasks":0,"numFailedTasks":0,"numActiveStages":1,"numCompletedStages":1,
                              "numSkippedStages":0,"numFailedStages":0,"stageIds":[0,1]}]
                            """);
                    default -> Response.json("[]");
                })
                .succeed();
    }

    @Test
    void a_terminal_shows_how_far_a_run_has_come_and_is_clean_at_the_end() {
        job();

        var program = submit(OptionalInt.of(100), "--wait");

        assertThat(program.exitCode()).isZero();
        assertThat(program.err()).contains("\r" + ESCAPE + "[K[").contains("104/200 tasks (+8)");
        assertThat(program.err().substring(program.err().lastIndexOf(ESCAPE))).doesNotContain("tasks");
        assertThat(program.out()).doesNotContain(ESCAPE);
    }

    @Test
    void where_there_is_no_terminal_there_is_no_bar_and_the_driver_is_not_asked() {
        job();

        var program = submit(OptionalInt.empty(), "--wait");

        assertThat(program.err()).doesNotContain(ESCAPE).doesNotContain("tasks");
        assertThat(cluster.requests()).noneMatch(call -> call.toString().contains("pods/proxy"));
    }

    @Test
    void a_run_without_a_ui_shows_its_executors() {
        cluster.pods("job").running(Duration.ofMinutes(2)).succeed();

        assertThat(submit(OptionalInt.of(79), "--wait").err()).contains(ESCAPE + "[Kexecutors: 2 running (at most 2)");
    }

    @Test
    void why_a_run_does_not_start_is_told_once() {
        cluster.pods("job").imagePullBackOff();

        var program = submit(OptionalInt.empty(), "--wait", "--timeout", "1h");

        assertThat(program.exitCode()).isEqualTo(124);
        assertThat(program.err().lines().filter(line -> line.startsWith("- IMAGE_PULL")))
                .hasSize(1);
    }

    @Test
    void a_run_that_cannot_start_is_given_up_when_that_is_asked_for() {
        cluster.pods("job").imagePullBackOff();

        var program = submit(OptionalInt.empty(), "--wait", "--fail-fast");

        assertThat(program.exitCode()).isEqualTo(1);
        assertThat(program.lastError()).contains("FAILED").contains("IMAGE_PULL");
    }

    @Test
    void the_last_words_have_the_exception_and_the_executors_failures() {
        cluster.pods("job-*-exec-*").running(Duration.ofSeconds(20)).oomKilled();
        cluster.pods("job")
                .running(Duration.ofMinutes(2))
                .logs(
                        "Exception in thread \"main\" java.lang.IllegalStateException: no rows",
                        "\tat a.B.main(B.java:7)")
                .fail(1);

        var program = submit(OptionalInt.empty(), "--wait");

        assertThat(program.exitCode()).isEqualTo(1);
        assertThat(program.err()).containsPattern("executors: .*failed: OOM_KILLED");
        assertThat(program.lastError()).contains("FAILED, exit code 1", "java.lang.IllegalStateException: no rows");
    }

    @Test
    void a_run_is_tried_again() {
        cluster.pods("job").running(Duration.ofMinutes(1)).succeed();
        cluster.pods("job").running(Duration.ofMinutes(1)).fail(3).times(1);

        assertThat(submit(OptionalInt.empty(), "--wait", "--retries", "2").exitCode())
                .isZero();
    }
}
