package io.sparkk8s.examples.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.fabric8.kubernetes.api.model.ConfigMap;
import io.fabric8.kubernetes.api.model.HasMetadata;
import io.fabric8.kubernetes.api.model.Pod;
import io.fabric8.kubernetes.client.utils.KubernetesSerialization;
import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class RenderTest {

    private static final List<String> FLAGS = List.of(
            "--",
            "--master",
            "k8s://https://host:6443",
            "--deploy-mode",
            "cluster",
            "--name",
            "pi",
            "--class",
            "org.apache.spark.examples.SparkPi",
            "--conf",
            "spark.kubernetes.container.image=registry/spark:4.1.1",
            "--num-executors",
            "5",
            "local:///opt/spark/examples/jars/spark-examples.jar",
            "1000",
            "--",
            "--format",
            "json");

    /** Without a cluster. */
    private static Program render(String... options) {
        return Program.run(
                target -> {
                    throw new AssertionError("no cluster is asked");
                },
                all(options).toArray(String[]::new));
    }

    private static List<String> all(String... options) {
        var arguments = new ArrayList<>(List.of("render"));
        arguments.addAll(Arrays.asList(options));
        arguments.addAll(FLAGS);
        return arguments;
    }

    /** The program as people start it. */
    private static String started(String... options) throws IOException, InterruptedException {
        var command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                System.getProperty("java.class.path"),
                Sparkk8s.class.getName()));
        command.addAll(all(options));
        var process = new ProcessBuilder(command)
                .redirectError(new File("target", "render-errors.txt"))
                .start();
        var out = new String(process.getInputStream().readAllBytes(), UTF_8);
        assertThat(process.waitFor()).isZero();
        return out;
    }

    @Test
    void json_is_one_array_of_all_objects() throws Exception {
        var array = JsonMapper.shared().readTree(started("--format", "json", "--spark-version", "4.1.1"));

        assertThat(array.isArray()).isTrue();
        assertThat(array)
                .extracting(object -> object.path("kind").asString())
                .containsExactly("Service", "ConfigMap", "Pod");
        JsonNode pod = array.get(2);
        assertThat(pod.at("/metadata/labels/spark-version").asString()).isEqualTo("4.1.1");
        assertThat(pod.at("/spec/containers/0/args"))
                .extracting(JsonNode::asString)
                .containsExactly(
                        "driver",
                        "--properties-file",
                        "/opt/spark/conf/spark.properties",
                        "--class",
                        "org.apache.spark.examples.SparkPi",
                        "local:///opt/spark/examples/jars/spark-examples.jar",
                        "1000",
                        "--",
                        "--format",
                        "json");
    }

    @Test
    void yaml_is_a_document_for_each_object() throws Exception {
        var serialization = new KubernetesSerialization();
        List<HasMetadata> objects = Arrays.stream(started().split("(?m)^---$"))
                .map(document -> (HasMetadata) serialization.unmarshal(document))
                .toList();

        assertThat(objects).extracting(HasMetadata::getKind).containsExactly("Service", "ConfigMap", "Pod");
        assertThat(((ConfigMap) objects.get(1)).getData().get("spark.properties"))
                .contains("spark.executor.instances=5\n");
        assertThat(((Pod) objects.get(2)).getSpec().getContainers().get(0).getImage())
                .isEqualTo("registry/spark:4.1.1");
    }

    @Test
    void no_cluster_is_asked_and_the_same_flags_give_the_same_text() {
        var program = render("-n", "etl");

        assertThat(program.exitCode()).isZero();
        assertThat(program.err()).isEmpty();
        assertThat(program.out()).contains("namespace: \"etl\"");
        assertThat(render("-n", "etl")).isEqualTo(program);
        assertThat(render("-n", "etl", "--key", "day.1").out()).isNotEqualTo(program.out());
    }

    @Test
    void what_the_lint_finds_is_a_warning_on_the_errors() {
        var flags = List.of(
                "render",
                "--spark-version=4.0.1",
                "--",
                "--deploy-mode=cluster",
                "--name=pi",
                "--conf=spark.kubernetes.container.image=i",
                "--conf=spark.sql.shufle.partitions=5",
                "local:///a.py");

        var program = Program.run(
                target -> {
                    throw new AssertionError("no cluster is asked");
                },
                flags.toArray(String[]::new));

        assertThat(program.exitCode()).isZero();
        assertThat(program.err())
                .startsWith("warning: spark.sql.shufle.partitions: ")
                .hasLineCount(1);
        assertThat(program.out()).startsWith("apiVersion").doesNotContain("warning");
    }

    @Test
    void how_it_is_submitted_shapes_the_objects() {
        assertThat(render("--backend=kubeflow", "--spark-version=4.0.1").out())
                .contains("kind: \"SparkApplication\"", "sparkoperator.k8s.io/v1beta2");
        assertThat(render("--backend=apache", "--spark-version=4.0.1").out()).contains("spark.apache.org/");
        assertThat(render("--backend=client-deployment=c").out()).contains("sparkk8s.io/client-deployment");
        assertThat(render("--ttl=1h").out()).contains("sparkk8s.io/ttl-after-finished");
        assertThat(render("--ttl=1h")).isEqualTo(render("--ttl=1h"));
        assertThat(render("--fail-fast").out()).contains("IMAGE_PULL=PT30S");
    }
}
