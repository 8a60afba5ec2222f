package io.sparkk8s.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.fabric8.kubernetes.api.model.Pod;
import io.sparkk8s.examples.cli.Connector.Target;
import io.sparkk8s.testkit.FakeCluster;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The commands on a cluster in memory. */
class CommandsTest {

    private final FakeCluster cluster = FakeCluster.create().namespace("etl");
    private final List<Target> targets = new ArrayList<>();

    @AfterEach
    void close() {
        cluster.close();
    }

    private Program run(String... arguments) {
        return Program.run(
                target -> {
                    targets.add(target);
                    return cluster.connect();
                },
                arguments);
    }

    private Program submit(String... options) {
        return run(Stream.of(Stream.of("submit"), Stream.of(options), Stream.of(Jobs.FLAGS))
                .flatMap(words -> words)
                .toArray(String[]::new));
    }

    private String submitted() {
        return submit().lines().get(0);
    }

    @Test
    void submit_prints_the_reference_and_ends() {
        var program = submit("-n", "etl");

        assertThat(program.exitCode()).isZero();
        assertThat(program.lines()).singleElement().asString().matches("spark:etl/job-[0-9a-f]{16}-driver@.+");
        assertThat(cluster.list(Pod.class, "etl")).hasSize(1);
    }

    @Test
    void submit_with_a_key_finds_the_run_that_is_there() {
        var first = submit("--key", "day.1");

        assertThat(submit("--key", "day.1").out()).isEqualTo(first.out());
        var other = run(
                "submit",
                "--key=day.1",
                "--",
                "--deploy-mode=cluster",
                "--name=job",
                "--conf=spark.kubernetes.container.image=other",
                "local:///a.py");
        assertThat(other.exitCode()).isEqualTo(1);
        assertThat(other.err()).contains("another");
        assertThat(other.out()).isEmpty();
    }

    @Test
    void submit_that_waits_ends_with_the_verdict() {
        cluster.pods("job").running(Duration.ofHours(1)).succeed();

        var program = submit("--wait");

        assertThat(program.exitCode()).isZero();
        assertThat(program.err()).contains("RUNNING").contains("SUCCEEDED, exit code 0");
        assertThat(program.lines()).hasSize(1);
    }

    @Test
    void the_drivers_own_exit_code_is_the_programs() {
        cluster.pods("job").running(Duration.ofHours(1)).fail(5);

        var program = submit("--wait");

        assertThat(program.exitCode()).isEqualTo(5);
        assertThat(program.lastError()).contains("FAILED, exit code 5");
    }

    @Test
    void an_exit_code_that_could_be_taken_for_another_is_1() {
        cluster.pods("job").running(Duration.ofHours(1)).oomKilled();

        var program = submit("--wait");

        assertThat(program.exitCode()).isEqualTo(1);
        assertThat(program.lastError()).contains("exit code 137").contains("OOM_KILLED");
    }

    @Test
    void submit_that_follows_prints_the_log_behind_the_reference() {
        cluster.pods("job").running(Duration.ofMinutes(2)).logs("one", "two").fail(3);

        var program = submit("--follow");

        assertThat(program.exitCode()).isEqualTo(3);
        assertThat(program.lines()).hasSize(3).endsWith("one", "two");
    }

    @Test
    void submit_that_waits_too_long_says_so_and_the_run_goes_on() {
        cluster.pods("job").running(Duration.ofHours(3)).succeed();

        var program = submit("--wait", "--timeout", "2h");

        assertThat(program.exitCode()).isEqualTo(124);
        assertThat(program.err()).contains("has not ended after PT2H");
        assertThat(run("status", program.lines().get(0)).out()).startsWith("RUNNING");
    }

    @Test
    void status_is_one_line() {
        cluster.pods("job").running(Duration.ofHours(1)).fail(5);
        var ref = submitted();

        assertThat(run("status", ref).out()).startsWith("PENDING");
        cluster.clock().advance(Duration.ofMinutes(30));
        assertThat(run("status", ref).out()).startsWith("RUNNING");
        var watched = run("status", ref, "--watch");
        assertThat(watched.exitCode()).isEqualTo(5);
        assertThat(watched.lines()).hasSize(2);
        assertThat(run("status", ref).out()).startsWith("FAILED, exit code 5");
        assertThat(run("status", ref).exitCode()).isZero();
    }

    @Test
    void a_run_that_is_killed_is_gone_with_all_that_was_its_own() {
        cluster.pods("job").running(Duration.ofHours(1)).succeed();
        var ref = submitted();
        cluster.clock().advance(Duration.ofMinutes(1));

        var killed = run("kill", ref, "--grace", "0s", "--within", "1m");

        assertThat(killed.exitCode()).isZero();
        assertThat(killed.out()).contains("gone: Pod default/job-", "gone: ConfigMap", "gone: Service");
        assertThat(cluster.list(Pod.class, "default")).isEmpty();
        var again = run("kill", ref);
        assertThat(again.exitCode()).isZero();
        assertThat(again.err()).contains("it had ended already");
    }

    @Test
    void what_a_kill_leaves_is_named() {
        cluster.pods("job").running(Duration.ofHours(1)).succeed();
        var ref = submitted();
        cluster.clock().advance(Duration.ofMinutes(1));
        cluster.client()
                .configMaps()
                .inNamespace("default")
                .withLabel("spark-app-selector")
                .list()
                .getItems()
                .forEach(map -> cluster.client().resource(map).edit(held -> {
                    held.getMetadata().setFinalizers(List.of("example.org/held"));
                    return held;
                }));

        var killed = run("kill", ref, "--within", "2m");

        assertThat(killed.exitCode()).isEqualTo(1);
        assertThat(killed.out()).containsPattern("left: ConfigMap default/.*example.org/held");
    }

    @Test
    void a_driver_that_is_gone_is_lost() {
        var ref = submitted();
        cluster.client().pods().inNamespace("default").delete();
        cluster.clock().advance(Duration.ofMinutes(5));

        assertThat(run("status", ref).out()).startsWith("LOST");
        assertThat(run("status", "--watch", ref).exitCode()).isEqualTo(126);
    }

    @Test
    void logs_are_those_until_now_and_go_on_from_a_cursor() {
        cluster.pods("job")
                .running(Duration.ofMinutes(30))
                .logs("one", "two", "three")
                .succeed();
        var ref = submitted();
        assertThat(run("logs", ref).err()).contains("the driver has not started");
        cluster.clock().advance(Duration.ofMinutes(5));

        var now = run("logs", ref);
        assertThat(now.exitCode()).isZero();
        assertThat(now.lines()).containsExactly("one");
        var cursor = now.lastError().substring("cursor: ".length());

        assertThat(run("logs", ref, "--cursor", cursor).lines()).isEmpty();
        assertThat(run("logs", ref, "--cursor", cursor, "--follow").lines()).containsExactly("two", "three");
        assertThat(run("logs", ref).lines()).containsExactly("one", "two", "three");
    }

    @Test
    void the_connection_is_the_options_and_then_the_flags() {
        run(
                "submit",
                "--kubeconfig",
                "/k",
                "--",
                "--master",
                "k8s://https://h:1",
                "--deploy-mode",
                "cluster",
                "--conf",
                "spark.kubernetes.context=flags",
                "--conf",
                "spark.kubernetes.container.image=i",
                "local:///a.py");
        run(
                "--context",
                "option",
                "submit",
                "--",
                "--deploy-mode",
                "cluster",
                "--conf",
                "spark.kubernetes.context=flags",
                "--conf",
                "spark.kubernetes.container.image=i",
                "local:///a.py");

        assertThat(targets)
                .containsExactly(new Target(Path.of("/k"), "flags", "https://h:1"), new Target(null, "option", null));
    }

    @Test
    void what_spark_submit_would_do_otherwise_is_told() {
        var program = run("submit", "--", "--conf", "spark.kubernetes.container.image=i", "/opt/a.py");

        assertThat(program.err())
                .contains("warning: --deploy-mode: not given, so it is cluster")
                .contains("warning: application: '/opt/a.py' is taken for a path inside the image");
    }

    @Test
    void a_refusal_is_told_without_a_stack_unless_it_is_asked_for() {
        var refused = submit("-n", "nowhere");
        var verbose = submit("-n", "nowhere", "--verbose");

        assertThat(refused.exitCode()).isEqualTo(1);
        assertThat(refused.err()).contains("nowhere").doesNotContain("\tat ");
        assertThat(verbose.err()).contains("\tat io.sparkk8s");
    }

    @ParameterizedTest
    @ValueSource(strings = {"render", "submit", "status", "logs", "kill", "diagnose", "preflight"})
    void each_command_has_help(String command) {
        var program = run(command, "--help");

        assertThat(program.exitCode()).isZero();
        assertThat(program.out()).startsWith("Usage: sparkk8s " + command).contains("--kubeconfig=FILE");
        assertThat(program.err()).isEmpty();
    }

    @Test
    void the_program_has_help_and_a_version() {
        assertThat(run("--help").out())
                .contains("Exit codes:")
                .contains("submit")
                .contains("render");
        assertThat(run("--version").out()).startsWith("sparkk8s ");
        assertThat(run().exitCode()).isEqualTo(2);
    }
}
