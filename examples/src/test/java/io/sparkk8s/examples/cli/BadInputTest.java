package io.sparkk8s.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.sparkk8s.testkit.FakeCluster;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Bad input: exit code 2, what is wrong on the errors, and nothing is sent. */
class BadInputTest {

    private static final String GOOD = "--deploy-mode cluster --conf spark.kubernetes.container.image=i ";

    @TempDir
    @SuppressWarnings("NullAway.Init")
    Path directory;

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            textBlock =
                    """
                    ``                                        | Missing required subcommand
                    summit                                    | 'summit'
                    --frobnicate                              | Unknown option: '--frobnicate'
                    render                                    | application: missing
                    render --                                 | application: missing
                    render --conf a=b local:///a.py           | spark-submit's own flags come after --
                    submit --class x local:///a.jar           | spark-submit's own flags come after --
                    render --format xml -- GOOD local:///a.py | --format
                    render --spark-version four -- GOOD local:///a.py | --spark-version: 'four' is not a Spark version
                    render --key= -- GOOD local:///a.py       | key: must have 1 to 1024 characters
                    render -- GOOD                            | application: missing
                    render -- GOOD app.py                     | application: 'app.py' is a file of this machine
                    render -- GOOD --jars a.jar local:///a.py | --jars: 'a.jar' is a file of this machine
                    render -- GOOD --excutor-cores 4 local:///a.py | did you mean --executor-cores?
                    render -- GOOD --conf spark.x local:///a.py | --conf: 'spark.x' is not of the form KEY=VALUE
                    render -- GOOD --name                     | --name: has no value
                    render -- GOOD local:///a.jar             | --class: missing
                    render -- GOOD --master yarn local:///a.py | --master: 'yarn' is not on Kubernetes
                    render -- GOOD --deploy-mode both local:///a.py | --deploy-mode: 'both' is neither client nor cluster
                    render -- GOOD --properties-file /none local:///a.py | the file /none cannot be read
                    render -- GOOD --conf spark.kubernetes.driver.podTemplateFile=/none local:///a.py | the file /none cannot be read
                    render -- GOOD --kill x                   | --kill: submits nothing
                    render -- GOOD pyspark-shell              | is a shell for people
                    render -- GOOD --driver-memory 4x local:///a.py | spark.driver.memory: '4x' is not an amount of memory
                    render -- GOOD --driver-cores 0 local:///a.py | spark.driver.cores: '0' is not a whole number
                    render -- GOOD --conf spark.driver.host=h local:///a.py | spark.driver.host: cannot be set
                    render -- GOOD --conf spark.kubernetes.driver.label.spark-role=x local:///a.py | is a label that Spark sets itself
                    render -- GOOD --conf spark.kubernetes.driver.secretKeyRef.A=b local:///a.py | is not of the form secret:key
                    render -n No -- GOOD local:///a.py        | namespace: 'No' is not a Kubernetes name
                    render -n a -- GOOD --conf spark.kubernetes.namespace=b local:///a.py | --namespace: 'a', but spark.kubernetes.namespace is 'b'
                    submit -- GOOD app.py                     | application: 'app.py' is a file of this machine
                    submit --timeout 5x --wait -- GOOD local:///a.py | '5x' is not a time such as 90s, 30m or 2h
                    submit --timeout 0s --wait -- GOOD local:///a.py | '0s' is not between nothing and ten years
                    submit --timeout 5m -- GOOD local:///a.py | --timeout: is for --wait and --follow
                    status                                    | Missing required parameter: 'REF'
                    status job                                | ref: 'job' is not of the form kind:namespace/name@uid
                    status spark:etl/a@b -n other             | 'other' is not the namespace of spark:etl/a@b
                    logs spark:etl/a@b --cursor x             | 'x' was not made by LogTail.cursor()
                    render --backend yarn -- GOOD local:///a.py | 'yarn' is none of pods, client-deployment=NAME
                    render --backend client-deployment= -- GOOD local:///a.py | is none of pods
                    render --backend apache --fail-fast --spark-version 4.0.1 -- GOOD local:///a.py | fail
                    submit --backend kubeflow --retries 2 --spark-version 4.0.1 -- GOOD local:///a.py | restart
                    submit --retries 0 -- GOOD local:///a.py  | retries: must be at least 1, not 0
                    submit --ttl -5s -- GOOD local:///a.py    | '-5s' is not between nothing and ten years
                    preflight                                 | application: missing
                    preflight -- GOOD app.py                  | application: 'app.py' is a file of this machine
                    preflight --class x local:///a.jar        | spark-submit's own flags come after --
                    diagnose                                  | Missing required parameter: 'REF'
                    diagnose workflow:etl/a@b                 | is not a Spark application but a workflow
                    kill spark:etl/a@b --grace x              | 'x' is not a time such as 90s, 30m or 2h
                    kill spark:etl/a@b --within 0s            | '0s' is not between nothing and ten years
                    kill spark:etl/a                          | is not of the form kind:namespace/name@uid
                    kill spark:etl/a@b and-more               | Unmatched argument at index 2: 'and-more'
                    """)
    void is_told_with_exit_code_2(String line, String words) {
        try (var cluster = FakeCluster.create()) {
            var arguments = line.isEmpty()
                    ? new String[0]
                    : line.replace("GOOD ", GOOD).replace("GOOD", GOOD.trim()).split(" ");

            var program = Program.run(target -> cluster.connect(), arguments);

            assertThat(program.err()).contains(words).doesNotContain("\tat ");
            assertThat(program.exitCode()).isEqualTo(2);
            assertThat(program.out()).isEmpty();
            assertThat(cluster.requests()).allMatch(call -> call.toString().contains(" get "));
        }
    }

    @Test
    void all_faults_are_told_at_once() {
        var program = Program.run(
                Connector.KUBECONFIG,
                "render",
                "--spark-version=x",
                "--",
                "--executr-memory",
                "4g",
                "--conf",
                "y",
                "--driver-cores=0",
                "--deploy-mode=cluster",
                "app.py");

        assertThat(program.exitCode()).isEqualTo(2);
        assertThat(program.err())
                .contains("6 faults")
                .contains(
                        "--spark-version", "--executr-memory", "--conf", "application", "image", "spark.driver.cores");
    }

    @Test
    void a_kubeconfig_that_is_none_is_bad_input() throws Exception {
        var broken = Files.writeString(directory.resolve("broken"), "token: geheim: x");
        var empty = Files.writeString(
                directory.resolve("config"),
                """
                apiVersion: v1
                kind: Config
                contexts: [{name: here, context: {cluster: c, user: u}}]
                clusters: [{name: c, cluster: {server: "https://127.0.0.1:1"}}]
                users: [{name: u, user: {token: geheim}}]
                current-context: here
                """);

        for (var options : List.of(
                List.of("--kubeconfig", "/none"),
                List.of("--kubeconfig", broken.toString()),
                List.of("--kubeconfig", empty.toString(), "--context", "there"))) {
            var program = Program.run(
                    Connector.KUBECONFIG,
                    "status",
                    options.get(0),
                    options.get(1),
                    "spark:etl/a@b",
                    options.size() > 2 ? "--context=" + options.get(3) : "--verbose");

            assertThat(program.exitCode()).as("%s", program).isEqualTo(2);
            assertThat(program.err()).contains(options.size() > 2 ? "no context 'there'" : options.get(1));
            assertThat(program.err()).doesNotContain("geheim");
        }
        try (var cluster =
                Connector.KUBECONFIG.connect(new Connector.Target(empty, "here", "https://elsewhere:6443"))) {
            assertThat(cluster.server()).isEqualTo("https://elsewhere:6443/");
        }
    }
}
