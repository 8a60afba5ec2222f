package io.sparkk8s.commandline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.fabric8.kubernetes.api.model.ConfigMap;
import io.fabric8.kubernetes.api.model.PodTemplateSpecBuilder;
import io.sparkk8s.InvalidSpecException;
import io.sparkk8s.app.BatchScheduler;
import io.sparkk8s.app.DeployMode;
import io.sparkk8s.app.MainResource;
import io.sparkk8s.app.SparkApplication;
import io.sparkk8s.app.UiIngress;
import io.sparkk8s.manifest.RunIdentity;
import io.sparkk8s.manifest.SparkManifests;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SparkSubmitCommandTest {

    @TempDir
    @SuppressWarnings("NullAway.Init")
    Path directory;

    private Path file(String name, String... lines) throws IOException {
        return Files.write(directory.resolve(name), List.of(lines));
    }

    @Test
    void a_line_of_the_documentation_becomes_an_application() {
        var command = SparkSubmitCommand.parseLine(
                """
                ./bin/spark-submit \\
                    --master k8s://https://10.0.0.1:6443 \\
                    --deploy-mode cluster \\
                    --name spark-pi \\
                    --class org.apache.spark.examples.SparkPi \\
                    --conf spark.executor.instances=5 \\
                    --conf "spark.kubernetes.container.image=registry/spark:4.1.1" \\
                    --conf spark.kubernetes.namespace=etl --driver-java-options '-Da="b c"' \\
                    local:///opt/spark/examples/jars/spark-examples.jar 1000
                """);

        assertThat(command.warnings()).isEmpty();
        assertThat(command.master()).contains("https://10.0.0.1:6443");
        assertThat(command.namespace()).contains("etl");
        assertThat(command.toApplication())
                .isEqualTo(SparkApplication.named("spark-pi")
                        .namespace("etl")
                        .image("registry/spark:4.1.1")
                        .java(
                                "org.apache.spark.examples.SparkPi",
                                "local:///opt/spark/examples/jars/spark-examples.jar")
                        .executor(e -> e.instances(5))
                        .conf("spark.driver.extraJavaOptions", "-Da=\"b c\"")
                        .arguments("1000")
                        .build());
    }

    @Test
    void an_option_wins_over_conf_and_conf_over_the_file() throws IOException {
        var properties = file(
                "p.conf",
                "spark.driver.memory 1g",
                "spark.executor.memory=1g",
                "spark.executor.cores : 1",
                "spark.kubernetes.container.image=image",
                "other=x");
        var command = SparkSubmitCommand.parse(List.of(
                "--conf",
                "spark.driver.memory=2g",
                "--conf",
                "spark.executor.memory=2g",
                "--properties-file",
                properties.toString(),
                "--driver-memory=3g",
                "--deploy-mode",
                "cluster",
                "local:///app.py"));

        assertThat(command.toApplication().conf().entries())
                .isEqualTo(Map.of(
                        "spark.driver.memory", "3g",
                        "spark.executor.memory", "2g",
                        "spark.executor.cores", "1",
                        "spark.kubernetes.container.image", "image"));
        assertThat(command.warnings())
                .singleElement()
                .asString()
                .contains("'other' is ignored: it does not begin with 'spark.'");
    }

    @Test
    void sparks_defaults_are_read_when_they_are_asked_for() throws IOException {
        var properties = file("p.conf", "spark.x=file");
        file("spark-defaults.conf", "spark.x=default", "spark.y=default");
        var words = List.of("--properties-file", properties.toString(), "--load-spark-defaults", "local:///a.py");
        var environment = Map.of("SPARK_CONF_DIR", directory.toString(), "SPARK_HOME", "/nowhere");

        var app = SparkSubmitCommand.read(words, environment, new Findings()).toBuilder()
                .image("i")
                .build();

        assertThat(app.conf().entries()).containsEntry("spark.x", "file").containsEntry("spark.y", "default");
        assertThatThrownBy(() -> SparkSubmitCommand.read(words, Map.of(), new Findings()))
                .hasMessageContaining("neither SPARK_CONF_DIR nor SPARK_HOME is set");
    }

    @Test
    void without_a_deploy_mode_it_is_cluster_and_that_is_told() {
        var command = SparkSubmitCommand.parse(List.of("local:///a.py"));

        assertThat(command.toBuilder().image("i").build().deployMode()).isEqualTo(DeployMode.CLUSTER);
        assertThat(command.warnings())
                .singleElement()
                .asString()
                .startsWith("--deploy-mode: not given, so it is cluster");
    }

    @Test
    void in_client_mode_the_address_of_the_driver_is_its_pods() {
        var command = SparkSubmitCommand.parse(
                List.of("--deploy-mode", "client", "--conf", "spark.driver.host=me", "local:///a.py"));

        assertThat(command.toBuilder().image("i").build().deployMode()).isEqualTo(DeployMode.CLIENT);
        assertThat(command.warnings()).singleElement().asString().startsWith("spark.driver.host: is ignored");
    }

    @Test
    void what_has_no_effect_on_kubernetes_is_told() {
        var command = SparkSubmitCommand.parseLine("spark-submit --deploy-mode cluster --queue q --supervise"
                + " --total-executor-cores 4 --keytab /k --conf spark.app.id=x --verbose /opt/app.py");

        assertThat(command.warnings())
                .extracting(text -> text.substring(0, text.indexOf(':')))
                .containsExactlyInAnyOrder(
                        "--queue", "--supervise", "--total-executor-cores", "--keytab", "spark.app.id", "application");
    }

    @Test
    void a_file_of_sql_is_run_by_sparks_own_driver() {
        var command = SparkSubmitCommand.parseLine(
                "spark-submit --deploy-mode client --name q --class"
                        + " org.apache.spark.sql.hive.thriftserver.SparkSQLCLIDriver spark-internal --hivevar d=1 -f local:///q.sql");

        var app = command.toBuilder().image("i").build();

        assertThat(app.mainResource()).isEqualTo(new MainResource.Sql("local:///q.sql"));
        assertThat(app.arguments()).containsExactly("--hivevar", "d=1");
    }

    @Test
    void pod_templates_are_read_and_written() throws IOException {
        var template = file(
                "t.yaml",
                "apiVersion: v1",
                "kind: Pod",
                "metadata: {labels: {team: data}}",
                "spec: {priorityClassName: high, containers: [{name: main, resources: {limits: {cpu: 2}}}]}");
        var app = SparkSubmitCommand.parse(List.of(
                        "--conf=spark.kubernetes.driver.podTemplateFile=" + template,
                        "--conf=spark.kubernetes.executor.podTemplateFile=file://" + template,
                        "--conf=spark.kubernetes.driver.podTemplateContainerName=main",
                        "--conf=spark.kubernetes.container.image=i",
                        "--deploy-mode=cluster",
                        "local:///a.py"))
                .toApplication();

        assertThat(app.driverTemplate().orElseThrow().getSpec().getPriorityClassName())
                .isEqualTo("high");
        assertThat(app.executorTemplate()).isEqualTo(app.driverTemplate());
        assertThat(app.conf().entries())
                .containsOnlyKeys(
                        "spark.kubernetes.driver.podTemplateContainerName", "spark.kubernetes.container.image");
        assertThatThrownBy(() -> SparkSubmitCommand.of(app)).hasMessageContaining("say of(app, directory)");
        var written = SparkSubmitCommand.of(app, directory);
        assertThat(written.toLine())
                .contains("--conf spark.kubernetes.driver.podTemplateFile=" + directory.toAbsolutePath()
                        + "/driver-pod-template.yaml");
        assertThat(SparkSubmitCommand.parseLine(written.toLine()).toApplication())
                .isEqualTo(app);
    }

    @Test
    void the_executors_template_is_shipped_as_its_file_has_it_until_something_is_put_on_top() throws IOException {
        var template = file("t.yaml", "# ours", "kind: Pod", "spec: {priorityClassName: 'high'}");
        var app = SparkSubmitCommand.parse(List.of(
                        "--conf=spark.kubernetes.executor.podTemplateFile=" + template,
                        "--conf=spark.kubernetes.container.image=i",
                        "--deploy-mode=cluster",
                        "local:///a.py"))
                .toApplication();

        assertThat(shipped(app)).isEqualTo(Files.readString(template)).startsWith("# ours");
        assertThat(shipped(app.toBuilder().build())).startsWith("# ours");
        assertThat(shipped(
                        app.toBuilder().executor(e -> e.priorityClass("higher")).build()))
                .contains("higher")
                .doesNotContain("# ours");
    }

    private static String shipped(SparkApplication app) {
        return SparkManifests.render(app, RunIdentity.of(app, "k")).all().stream()
                .filter(ConfigMap.class::isInstance)
                .map(object -> ((ConfigMap) object).getData().get("podspec-configmap-key"))
                .filter(Objects::nonNull)
                .findFirst()
                .orElseThrow();
    }

    @Test
    void a_template_is_part_of_the_application() {
        var template = new PodTemplateSpecBuilder()
                .withNewSpec()
                .withPriorityClassName("high")
                .endSpec()
                .build();
        var app = SparkApplication.named("a")
                .image("i")
                .python("local:///a.py")
                .driver(d -> d.template(template))
                .executor(e -> e.template(template))
                .build();
        template.getSpec().setPriorityClassName("low");

        assertThat(app.driverTemplate().orElseThrow().getSpec().getPriorityClassName())
                .isEqualTo("high");
        assertThat(app.executorTemplate()).isEqualTo(app.driverTemplate());
    }

    @Test
    void what_spark_submit_cannot_be_told_is_a_fault() {
        assertThatThrownBy(() -> SparkSubmitCommand.of(SparkApplication.named("a")
                        .image("i")
                        .python("local:///app.zip")
                        .conf("other", "x")
                        .conf("spark.a=b", "c")
                        .build()))
                .isInstanceOf(InvalidSpecException.class)
                .hasMessageContaining("--class: missing: 'local:///app.zip' is neither a .py nor a .R file");
        assertThatThrownBy(() -> SparkSubmitCommand.of(SparkApplication.named("a")
                        .image("i")
                        .java("a.B", "local:///app.R")
                        .conf("other", "x")
                        .conf("spark.a=b", "c")
                        .build()))
                .hasMessageContaining("main: ")
                .hasMessageContaining("other: spark-submit would ignore it")
                .hasMessageContaining("spark.a=b: spark-submit would ignore it, or change it");
    }

    @Test
    void an_object_beside_the_driver_is_a_fault_and_no_file_is_written(@TempDir Path empty) {
        var app = SparkApplication.named("a")
                .image("i")
                .python("local:///a.py")
                .batchScheduler(BatchScheduler.volcano())
                .ui(ui -> ui.ingress(UiIngress.host("a.example.org")))
                .driver(driver -> driver.template(new PodTemplateSpecBuilder()
                        .withNewSpec()
                        .withPriorityClassName("high")
                        .endSpec()
                        .build()))
                .build();

        assertThatThrownBy(() -> SparkSubmitCommand.of(app))
                .isInstanceOf(InvalidSpecException.class)
                .hasMessageContaining("batchScheduler: wants an object for each run, which spark-submit does not make")
                .hasMessageContaining("ui.ingress: is an object for each run, which spark-submit does not make")
                .hasMessageContaining("say of(app, directory)");
        assertThatThrownBy(() -> SparkSubmitCommand.of(app, empty))
                .hasMessageContaining("batchScheduler:")
                .hasMessageContaining("ui.ingress:");
        assertThat(empty).isEmptyDirectory();
    }

    @Test
    void a_batch_scheduler_without_objects_is_its_keys() {
        var app = SparkApplication.named("a")
                .image("i")
                .python("local:///a.py")
                .batchScheduler(BatchScheduler.yuniKorn().queue("root.prod"))
                .build();

        var again = SparkSubmitCommand.parseLine(SparkSubmitCommand.of(app).toLine());

        assertThat(again.toApplication().conf()).isEqualTo(app.conf());
        assertThat(again.toLine()).contains("spark.kubernetes.scheduler.name=yunikorn", "root.prod");
    }

    @Test
    void the_api_server_is_no_part_of_the_application() {
        var app = SparkApplication.named("a").image("i").python("local:///a.py").build();

        var command = SparkSubmitCommand.of(app).withMaster("https://host:6443");

        assertThat(command.toLine())
                .isEqualTo("spark-submit --master k8s://https://host:6443 --deploy-mode cluster --name a"
                        + " --conf spark.kubernetes.namespace=default --conf spark.kubernetes.container.image=i"
                        + " local:///a.py");
        assertThat(SparkSubmitCommand.parseLine(command.toLine()).master()).contains("https://host:6443");
        assertThat(SparkSubmitCommand.parseLine(command.toLine()).toApplication())
                .isEqualTo(app);
        assertThatThrownBy(() -> command.withMaster("ftp://host")).isInstanceOf(InvalidSpecException.class);
    }

    @Test
    void secrets_are_not_printed() {
        var command = SparkSubmitCommand.parseLine(
                "spark-submit --deploy-mode cluster --conf spark.hadoop.fs.s3a.secret.key=geheim local:///a.py geheim");

        assertThat(command.toString()).doesNotContain("geheim");
    }
}
