package io.sparkk8s.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.fabric8.kubernetes.api.model.Pod;
import io.fabric8.kubernetes.api.model.rbac.ClusterRoleBindingBuilder;
import io.fabric8.kubernetes.api.model.rbac.ClusterRoleBuilder;
import io.fabric8.kubernetes.client.dsl.NonDeletingOperation;
import io.sparkk8s.testkit.FakeCluster;
import io.sparkk8s.testkit.lifecycle.ExecScript;
import java.time.Duration;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The commands with other backends than driver pods. */
class BackendsTest {

    private static final String CLIENT = "spark-client";

    private final FakeCluster cluster = FakeCluster.create();

    @AfterEach
    void close() {
        cluster.close();
    }

    private Program run(String... arguments) {
        return Program.run(target -> cluster.connect(), arguments);
    }

    private Program submit(String backend) {
        return run(Stream.concat(
                        Stream.of("submit", "--spark-version", "4.0.1", "--backend", backend), Stream.of(Jobs.FLAGS))
                .toArray(String[]::new));
    }

    @Test
    void a_run_in_a_client_deployment_has_all_commands() {
        cluster.sparkClient(CLIENT)
                .deployedIn("default")
                .submitted(
                        "job",
                        ExecScript.begin()
                                .stdout("one")
                                .after(Duration.ofHours(1))
                                .stdout("two")
                                .exit(4));

        var ref = submit("client-deployment=spark-client/spark").lines().get(0);

        assertThat(ref).startsWith("spark-exec:default/job-");
        assertThat(run("status", ref).out()).startsWith("RUNNING");
        assertThat(run("diagnose", ref)).extracting(Program::exitCode).isEqualTo(0);
        var now = run("logs", ref);
        assertThat(now.lines()).containsExactly("one");
        var cursor = now.lastError().substring("cursor: ".length());
        assertThat(run("logs", "--follow", "--cursor", cursor, ref).lines()).containsExactly("two");
        assertThat(run("status", "--watch", ref).exitCode()).isEqualTo(4);
        assertThat(run("kill", ref).out()).contains("gone: ConfigMap default/job-");
    }

    @ParameterizedTest
    @ValueSource(strings = {"kubeflow", "apache"})
    void a_run_of_an_operator_has_all_commands(String backend) {
        var submitted = submit(backend);
        assertThat(submitted.exitCode()).as("%s", submitted).isZero();
        var ref = submitted.lines().get(0);

        assertThat(ref).startsWith("spark-" + backend + ":default/job-");
        assertThat(run("status", ref).exitCode()).isZero();
        assertThat(run("diagnose", ref).out()).startsWith(ref + " is ");
        assertThat(run("logs", ref).err()).contains("the driver has not started");
        var killed = run("kill", ref);
        assertThat(killed.exitCode()).isZero();
        assertThat(killed.out()).contains("gone: SparkApplication default/job-");
    }

    @Test
    void a_diagnosis_says_what_is_wrong_by_its_exit_code_too() {
        cluster.pods("job").imagePullBackOff();
        var held = submit("pods").lines().get(0);
        cluster.clock().advance(Duration.ofMinutes(1));
        cluster.pods("job").running(Duration.ofHours(1)).succeed();
        var well = submit("pods").lines().get(0);
        cluster.clock().advance(Duration.ofMinutes(1));

        var program = run("diagnose", held);
        assertThat(program.exitCode()).isEqualTo(1);
        assertThat(program.out()).contains("is PENDING").contains("IMAGE_PULL");
        assertThat(run("diagnose", well).exitCode()).isZero();
        cluster.clock().advance(Duration.ofHours(2));
        assertThat(run("diagnose", well)).satisfies(ended -> {
            assertThat(ended.exitCode()).isZero();
            assertThat(ended.out()).contains("SUCCEEDED");
        });
    }

    @Test
    void preflight_prints_each_check_and_changes_nothing() {
        var everything = new ClusterRoleBindingBuilder()
                .withNewMetadata()
                .withName("drivers")
                .endMetadata()
                .withNewRoleRef("rbac.authorization.k8s.io", "ClusterRole", "cluster-admin")
                .addNewSubject("", "ServiceAccount", "default", "default")
                .build();
        cluster.client().resource(everything).create();
        cluster.client()
                .resource(new ClusterRoleBuilder()
                        .withNewMetadata()
                        .withName("cluster-admin")
                        .endMetadata()
                        .addNewRule()
                        .withApiGroups("*")
                        .withResources("*")
                        .withVerbs("*")
                        .endRule()
                        .build())
                .createOr(NonDeletingOperation::update);
        var missing = run(
                "preflight",
                "--",
                "--deploy-mode=cluster",
                "--name=job",
                "--conf=spark.kubernetes.container.image=i",
                "--conf=spark.kubernetes.driver.secrets.db=/etc/db",
                "local:///a.py");

        assertThat(missing.exitCode()).isEqualTo(1);
        assertThat(missing.lines().get(0)).startsWith("FAILED  Secret default/db");
        assertThat(missing.out()).contains("\nOK ");
        var good =
                run(Stream.concat(Stream.of("preflight"), Stream.of(Jobs.FLAGS)).toArray(String[]::new));
        assertThat(good.out()).doesNotContain("FAILED");
        assertThat(good.exitCode()).isZero();
        assertThat(cluster.list(Pod.class, "default")).isEmpty();
    }
}
