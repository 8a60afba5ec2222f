package io.sparkk8s.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import io.fabric8.kubernetes.api.model.Status;
import io.fabric8.kubernetes.api.model.StatusCause;
import io.fabric8.kubernetes.client.KubernetesClientException;
import io.fabric8.kubernetes.client.dsl.ExecListener;
import io.fabric8.kubernetes.client.dsl.ExecWatch;
import io.sparkk8s.testkit.lifecycle.ExecProcess;
import io.sparkk8s.testkit.lifecycle.ExecScript;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Commands in running containers, as a real cluster (v1.34.4, containerd) answers them. */
class ExecTest {

    private static final String EXEC = "/api/v1/namespaces/default/pods/p1/exec?command=ls&stdout=true";

    private final FakeCluster cluster = FakeCluster.create();
    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();
    private final List<Status> statuses = new ArrayList<>();
    private final List<String> heard = new ArrayList<>();
    private final List<ExecProcess> started = new ArrayList<>();

    private final ExecListener listener = new ExecListener() {
        @Override
        public void onOpen() {
            heard.add("open");
        }

        @Override
        public void onFailure(Throwable t, Response response) {
            heard.add("failure: " + t.getMessage());
        }

        @Override
        public void onClose(int code, String reason) {
            heard.add("close " + code);
        }

        @Override
        public void onExit(int code, Status status) {
            heard.add("exit " + code);
            statuses.add(status);
        }
    };

    @AfterEach
    void close() {
        cluster.close();
    }

    /** A pod that runs for a minute. */
    private void pod() {
        cluster.client().pods().resource(Pods.pod("p1")).create();
        advance(1);
    }

    private void advance(int seconds) {
        cluster.clock().advance(Duration.ofSeconds(seconds));
    }

    private ExecWatch exec(String... command) {
        return cluster.client()
                .pods()
                .withName("p1")
                .inContainer("main")
                .redirectingInput()
                .writingOutput(out)
                .writingError(err)
                .usingListener(listener)
                .exec(command);
    }

    private static String text(ByteArrayOutputStream bytes) {
        return bytes.toString(StandardCharsets.UTF_8);
    }

    @Test
    void prints_in_its_own_time_and_gives_its_exit_code() {
        cluster.pods("p1").running(Duration.ofMinutes(1)).onExec(command -> ExecScript.begin()
                .stdout("begun " + String.join(" ", command))
                .after(Duration.ofSeconds(3))
                .stdout("two", "three")
                .stderr("oh")
                .exit(7));
        pod();

        var watch = exec("sh", "-c", "it takes a while");
        assertThat(text(out)).isEqualTo("begun sh -c it takes a while\n");
        assertThat(heard).containsExactly("open");

        advance(2);
        assertThat(watch.exitCode()).isNotDone();
        advance(1);
        assertThat(text(out)).endsWith("while\ntwo\nthree\n");
        assertThat(text(err)).isEqualTo("oh\n");
        assertThat(watch.exitCode()).isCompletedWithValue(7);
        assertThat(heard).containsExactly("open", "exit 7", "close 1000");
    }

    @Test
    void ends_with_the_status_that_a_kubelet_writes() {
        cluster.pods("p1").running(Duration.ofMinutes(1)).onExec(command -> ExecScript.begin()
                .exit(Integer.parseInt(command.get(1))));
        pod();

        exec("exit", "0");
        exec("exit", "7");

        assertThat(statuses.get(0).getStatus()).isEqualTo("Success");
        assertThat(statuses.get(1).getStatus()).isEqualTo("Failure");
        assertThat(statuses.get(1).getReason()).isEqualTo("NonZeroExitCode");
        assertThat(statuses.get(1).getMessage())
                .isEqualTo("command terminated with non-zero exit code: error executing command [exit 7], exit code 7");
        assertThat(statuses.get(1).getDetails().getCauses())
                .extracting(StatusCause::getReason, StatusCause::getMessage)
                .containsExactly(tuple("ExitCode", "7"));
    }

    @Test
    void reads_what_the_client_writes() throws IOException {
        cluster.pods("p1").running(Duration.ofMinutes(1)).onExec(command -> process -> {
            process.onStdin(bytes -> process.stdout("got " + new String(bytes, StandardCharsets.UTF_8)));
            process.onStdinEnd(() -> process.exit(0));
        });
        pod();

        var watch = exec("cat");
        watch.getInput().write("hello\n".getBytes(StandardCharsets.UTF_8));
        watch.getInput().flush();

        assertThat(text(out)).isEqualTo("got hello\n");
        assertThat(watch.exitCode()).isNotDone();
    }

    @Test
    void goes_on_when_its_client_goes() {
        cluster.pods("p1").running(Duration.ofMinutes(1)).onExec(command -> started::add);
        pod();
        var watch = exec("spark-submit");
        started.get(0).stdout("one\n");
        started.get(0).onDisconnect(() -> heard.add("the program knows"));

        watch.close();
        started.get(0).stdout("two\n");

        assertThat(text(out)).isEqualTo("one\n");
        assertThat(heard).containsExactlyInAnyOrder("open", "close 1000", "the program knows");
        assertThat(watch.exitCode()).isCompletedWithValue(null);
        assertThat(started.get(0).running()).isTrue();
        assertThat(started.get(0).connected()).isFalse();
    }

    @Test
    void goes_on_when_the_connection_is_cut() {
        cluster.pods("p1").running(Duration.ofMinutes(1)).onExec(command -> started::add);
        pod();
        var watch = exec("spark-submit");

        cluster.faults().cutExecs();

        assertThat(heard).containsExactly("open", "failure: exec connection cut");
        assertThat(watch.exitCode()).isCompletedExceptionally();
        assertThat(started.get(0).running()).isTrue();
    }

    @Test
    void begins_even_when_the_answer_is_lost() {
        cluster.pods("p1").running(Duration.ofMinutes(1)).onExec(command -> started::add);
        pod();
        cluster.faults().on("get", "pods/exec").answerLost();

        assertThatThrownBy(() -> exec("spark-submit")).isInstanceOf(KubernetesClientException.class);

        assertThat(started.get(0).running()).isTrue();
        assertThat(started.get(0).connected()).isFalse();
    }

    @Test
    void is_killed_when_its_container_ends() {
        cluster.pods("p1").running(Duration.ofSeconds(5)).onExec(command -> {
            heard.add(command.get(0));
            return started::add;
        });
        pod();
        var watch = exec("sleep");
        started.get(0).onKill(() -> heard.add("killed"));
        started.get(0).after(Duration.ofSeconds(20), () -> heard.add("never"));

        advance(30);

        assertThat(watch.exitCode()).isCompletedWithValue(137);
        assertThat(heard).containsExactlyInAnyOrder("open", "sleep", "killed", "exit 137", "close 1000");
        assertThat(started.get(0).running()).isFalse();
    }

    @Test
    void is_killed_when_its_pod_is_deleted() {
        cluster.pods("p1").runForEver().onExec(command -> ExecScript.begin().runForEver());
        pod();
        var watch = exec("sleep");

        cluster.client().pods().withName("p1").delete();
        advance(5);

        assertThat(watch.exitCode()).isCompletedWithValue(137);
    }

    @Test
    void of_a_shell_ends_with_its_client() {
        var ended = new ArrayList<Boolean>();
        cluster.pods("p1").runForEver().onExec(command -> process -> {
            ExecScript.begin().stdout("$ ").untilClosed().start(process);
            process.onDisconnect(() -> ended.add(process.running()));
        });
        pod();

        exec("sh").close();

        assertThat(ended).containsExactly(false);
    }

    @Test
    void is_noted_with_the_other_calls() {
        cluster.pods("p1").runForEver().onExec(command -> ExecScript.begin());
        pod();

        exec("true");

        assertThat(cluster.requests())
                .extracting(ApiCall::toString)
                .endsWith("2026-01-01T00:00:01Z get pods/exec default/p1 -> 101");
    }

    @Test
    void is_refused_as_a_real_server_refuses_it() {
        var raw = Raw.of(cluster.client());
        assertThat(raw.get(EXEC).body()).contains("\"message\":\"pods \\\"p1\\\" not found\"", "\"code\":404");

        cluster.client().pods().resource(Pods.pod("p1")).create();
        assertThat(raw.get(EXEC).body())
                .contains("\"message\":\"pod p1 does not have a host assigned\"", "\"code\":400");

        advance(1);
        assertThat(raw.get(EXEC).body()).contains("\"message\":\"Upgrade request required\"", "\"code\":400");
        assertThat(raw.get(EXEC + "&container=x").body()).contains("container x is not valid for pod p1");
    }

    @Test
    void is_refused_by_the_kubelet_when_the_container_has_ended() {
        cluster.client().pods().resource(Pods.pod("p1")).create();
        advance(60);

        assertThatThrownBy(() -> exec("true")).isInstanceOfSatisfying(KubernetesClientException.class, e -> assertThat(
                        cluster.requests().get(cluster.requests().size() - 1))
                .hasToString("2026-01-01T00:01:00Z get pods/exec default/p1 -> 500"));
    }

    @Test
    void without_a_script_fails_the_test_and_names_the_command() {
        var other = FakeCluster.create();
        other.client().pods().resource(Pods.pod("p1")).create();
        other.clock().advance(Duration.ofSeconds(1));

        assertThatThrownBy(() ->
                        other.client().pods().withName("p1").writingOutput(out).exec("spark-submit", "--version"))
                .isInstanceOf(KubernetesClientException.class);

        assertThatThrownBy(other::close)
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining(
                        "the command [spark-submit, --version] in pod default/p1, for which no script says onExec");
    }

    @Test
    void of_a_program_that_throws_fails_the_test_and_ends() {
        var other = FakeCluster.create();
        other.pods("p1").runForEver().onExec(command -> {
            throw new AssertionError("unexpected: " + command);
        });
        other.client().pods().resource(Pods.pod("p1")).create();
        other.clock().advance(Duration.ofSeconds(1));

        var watch = other.client().pods().withName("p1").writingOutput(out).exec("rm", "-rf", "/");

        assertThat(watch.exitCode()).isCompletedWithValue(-1);
        assertThatThrownBy(other::close).hasMessage("unexpected: [rm, -rf, /]");
    }
}
