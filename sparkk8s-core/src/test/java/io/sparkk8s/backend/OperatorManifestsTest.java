package io.sparkk8s.backend;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.fabric8.kubernetes.api.model.PodTemplateSpec;
import io.fabric8.kubernetes.api.model.PodTemplateSpecBuilder;
import io.fabric8.kubernetes.client.utils.KubernetesSerialization;
import io.sparkk8s.InvalidSpecException;
import io.sparkk8s.SparkK8s;
import io.sparkk8s.app.DeployMode;
import io.sparkk8s.app.SparkApplication;
import io.sparkk8s.backend.ApacheOperator.RestartPolicy;
import io.sparkk8s.backend.ApacheOperator.RetainPolicy;
import io.sparkk8s.backend.ScheduledSparkApplication.ConcurrencyPolicy;
import io.sparkk8s.backend.crd.Fields;
import io.sparkk8s.backend.crd.OperatorResource;
import io.sparkk8s.manifest.Labels;
import io.sparkk8s.manifest.Manifests;
import io.sparkk8s.submit.SubmitOptions;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class OperatorManifestsTest {

    private static final Duration MINUTE = Duration.ofMinutes(1);

    private final SparkApplication app = SparkApplication.named("Daily ETL")
            .namespace("etl")
            .sparkVersion("4.0.1")
            .image("registry/spark:4.0.1")
            .imagePullPolicy("Always")
            .imagePullSecrets("one", "two")
            .java("com.acme.Daily", "/opt/daily.jar")
            .arguments("--day", "$(DAY)")
            .proxyUser("joe")
            .conf("spark.jars", "local:///opt/a.jar, local:///opt/b.jar")
            .conf("spark.files", "s3a://b/f.txt")
            .conf("spark.jars.packages", "org.acme:acme:1.0")
            .conf("spark.hadoop.fs.s3a.endpoint", "http://minio")
            .conf("spark.sql.shuffle.partitions", 400)
            .conf("spark.kubernetes.authenticate.executor.serviceAccountName", "executors")
            .conf("spark.kubernetes.driver.volumes.emptyDir.scratch.mount.path", "/scratch")
            .conf("spark.kubernetes.driver.secrets.tls", "/etc/tls")
            .conf("spark.kubernetes.driver.service.label.scrape", "yes")
            .conf("spark.kubernetes.executor.deleteOnTermination", false)
            .conf("spark.kubernetes.executor.annotation.note", "mine")
            .conf("spark.kubernetes.node.selector.disk", "ssd")
            .driver(d -> d.cores(1)
                    .requestCores("500m")
                    .limitCores("2")
                    .memory("4g")
                    .memoryOverhead("1g")
                    .serviceAccount("spark")
                    .env("REGION", "eu-1 $(X)")
                    .secretEnv("PW", "db", "password")
                    .label("team", "data")
                    .annotation("note", "it"))
            .executor(e -> e.instances(10)
                    .cores(4)
                    .memory("8g")
                    .env("REGION", "eu-1")
                    .secretEnv("PW", "db", "password")
                    .label("team", "data"))
            .build();

    private final PodTemplateSpec template = new PodTemplateSpecBuilder()
            .withNewMetadata()
            .addToLabels("from", "template")
            .endMetadata()
            .withNewSpec()
            .withPriorityClassName("low")
            .addNewContainer()
            .withName("spark-kubernetes-driver")
            .endContainer()
            .endSpec()
            .build();

    private final KubeflowOperator kubeflow = Backend.kubeflowOperator()
            .restartOnFailure(3, MINUTE)
            .submissionRetries(5, Duration.ofSeconds(10))
            .timeToLive(Duration.ofHours(1))
            .batchScheduler("volcano", "prod");

    private final ApacheOperator apache = Backend.apacheOperator()
            .restart(RestartPolicy.ON_INFRASTRUCTURE_FAILURE, 4, MINUTE)
            .restartsOnFailure(2, Duration.ofSeconds(5))
            .restartsOnSchedulingFailure(3, Duration.ofMillis(500))
            .driverStartTimeout(Duration.ofMinutes(10))
            .driverReadyTimeout(MINUTE)
            .executorStartTimeout(MINUTE)
            .executors(10, 5, 10)
            .retain(RetainPolicy.ON_FAILURE)
            .retainFor(Duration.ofHours(1))
            .timeToLive(Duration.ofDays(1));

    @Test
    void kubeflows_resource_has_a_field_for_what_the_operator_has_one_for() throws IOException {
        var rich = withTemplates(app, template);

        assertGolden(
                "kubeflow.yaml",
                SparkK8s.render(rich, SubmitOptions.key("k").withBackend(kubeflow))
                        .toYaml());
    }

    @Test
    void apaches_resource_has_nearly_all_as_configuration() throws IOException {
        var rich = withTemplates(app, template);

        assertGolden(
                "apache.yaml",
                SparkK8s.render(rich, SubmitOptions.key("k").withBackend(apache))
                        .toYaml());
    }

    @ParameterizedTest
    @MethodSource("backends")
    void what_is_read_back_is_what_was_written(Backend backend) {
        var manifests = SparkK8s.render(withTemplates(app, template), SubmitOptions.on(backend));

        OperatorResource read = new KubernetesSerialization().unmarshal(manifests.toYaml());

        assertThat(Manifests.toYaml(read)).isEqualTo(manifests.toYaml());
        assertThat(read).isInstanceOf(manifests.main().getClass());
    }

    @ParameterizedTest
    @MethodSource("backends")
    void no_label_of_sparks_own_is_on_the_resource_since_the_operator_gives_them_to_the_pods(Backend backend) {
        var metadata = SparkK8s.render(app, SubmitOptions.on(backend)).main().getMetadata();

        assertThat(metadata.getLabels()).containsOnlyKeys(Labels.MANAGED_BY, Labels.SPEC_HASH);
        assertThat(metadata.getAnnotations()).containsKey(Labels.KEY);
        assertThat(metadata.getName()).matches("daily-etl-[0-9a-f]{16}");
    }

    static Stream<Arguments> options() {
        return Stream.of(
                Arguments.of(
                        Backend.kubeflowOperator(),
                        Backend.kubeflowOperator().restartOnFailure(1, Duration.ofMinutes(1)),
                        Backend.kubeflowOperator().restartOnFailure(1, Duration.ofSeconds(60))),
                Arguments.of(
                        Backend.apacheOperator(),
                        Backend.apacheOperator().executors(2, 1, 2).timeToLive(Duration.ofHours(1)),
                        Backend.apacheOperator()
                                .timeToLive(Duration.ofMinutes(60))
                                .executors(2, 1, 2)));
    }

    @ParameterizedTest
    @MethodSource("options")
    void the_hash_tells_other_options_of_the_operator_and_not_the_order_they_were_given_in(
            Backend plain, Backend one, Backend same) {
        assertThat(hash(one)).isEqualTo(hash(same)).isNotEqualTo(hash(plain)).hasSize(16);
    }

    private String hash(Backend backend) {
        var manifests = SparkK8s.render(app, SubmitOptions.on(backend));
        var hash = manifests.identity().specHash();
        assertThat(manifests.main().getMetadata().getLabels()).containsEntry(Labels.SPEC_HASH, hash);
        return hash;
    }

    @Test
    void nothing_that_kubeflows_webhook_denies_is_in_its_sparkConf() {
        var all = app.toBuilder()
                .conf("spark.kubernetes.driver.container.image", "d")
                .conf("spark.kubernetes.executor.container.image", "e")
                .conf("spark.kubernetes.driver.master", "https://k")
                .build();

        var spec = spec(all, kubeflow);

        assertThat(conf(spec).keySet())
                .containsExactly(
                        "spark.kubernetes.driver.volumes.emptyDir.scratch.mount.path",
                        "spark.kubernetes.node.selector.disk",
                        "spark.sql.shuffle.partitions");
        assertThat(spec.object("driver").text("image")).isEqualTo("d");
        assertThat(spec.object("driver").text("kubernetesMaster")).isEqualTo("https://k");
        assertThat(spec.object("executor").text("image")).isEqualTo("e");
        assertThat(spec.object("executor").text("serviceAccount")).isEqualTo("executors");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "oauthToken",
                "oauthTokenFile",
                "driver.oauthToken",
                "driver.oauthTokenFile",
                "executor.oauthToken",
                "executor.oauthTokenFile"
            })
    void kubeflow_takes_no_credentials(String key) {
        var name = "spark.kubernetes.authenticate." + key;
        var secret = app.toBuilder().conf(name, "s3cr3t").build();

        assertThatThrownBy(() -> SparkK8s.render(secret, SubmitOptions.on(kubeflow)))
                .isInstanceOf(InvalidSpecException.class)
                .hasMessageContaining(name + ": the operator manages the credentials itself")
                .hasMessageNotContaining("s3cr3t");
    }

    @ParameterizedTest
    @MethodSource("backends")
    void all_that_an_operator_cannot_do_is_said_at_once(Backend backend) {
        var impossible = SparkApplication.named("a")
                .image("i")
                .sql("/q.sql")
                .deployMode(DeployMode.CLIENT)
                .conf("spark.kubernetes.driver.podTemplateFile", "/t.yaml")
                .conf("spark.kubernetes.executor.podTemplateFile", "/t.yaml")
                .build();

        assertThatThrownBy(() -> SparkK8s.render(impossible, SubmitOptions.on(backend)))
                .isInstanceOfSatisfying(InvalidSpecException.class, e -> assertThat(e.faults())
                        .extracting("path")
                        .containsExactly(
                                "sparkVersion",
                                "deployMode",
                                "main",
                                "spark.kubernetes.driver.podTemplateFile",
                                "spark.kubernetes.executor.podTemplateFile"));
    }

    @Test
    void a_small_application_has_as_many_executors_as_with_spark_itself_though_kubeflows_default_is_one() {
        var spec = spec(small().python("/a.py").build(), Backend.kubeflowOperator());

        assertThat(spec.object("executor").text("instances")).isEqualTo("2");
        assertThat(spec.object("driver").text("cores")).isEqualTo("1");
        assertThat(spec.text("type")).isEqualTo("Python");
        assertThat(spec.text("mainApplicationFile")).isEqualTo("local:///a.py");
        assertThat(spec.object("restartPolicy").text("type")).isEqualTo("Never");
        assertThat(spec.json("sparkConf")).isEmpty();
    }

    @Test
    void dynamic_allocation_is_a_field_of_kubeflows_which_does_not_see_the_key() {
        var dynamic = small().python("/a.py")
                .conf("spark.dynamicAllocation.enabled", true)
                .conf("spark.dynamicAllocation.minExecutors", 1)
                .conf("spark.dynamicAllocation.maxExecutors", 9)
                .conf("spark.dynamicAllocation.executorIdleTimeout", "60s")
                .build();

        var spec = spec(dynamic, Backend.kubeflowOperator());

        assertThat(spec.json("dynamicAllocation"))
                .contains(Map.of("enabled", true, "minExecutors", 1, "maxExecutors", 9));
        assertThat(spec.object("executor").json("instances")).isEmpty();
        assertThat(conf(spec)).containsOnlyKeys("spark.dynamicAllocation.executorIdleTimeout");
    }

    @Test
    void kubeflow_heeds_submission_retries_with_OnFailure_alone() {
        var retried = Backend.kubeflowOperator().submissionRetries(5, MINUTE);
        var always = Backend.kubeflowOperator().restartAlways(MINUTE).submissionRetries(5, MINUTE);

        assertThat(spec(app, retried).json("restartPolicy"))
                .contains(Map.of(
                        "type",
                        "OnFailure",
                        "onFailureRetries",
                        0,
                        "onFailureRetryInterval",
                        60L,
                        "onSubmissionFailureRetries",
                        5,
                        "onSubmissionFailureRetryInterval",
                        60L));
        assertThat(spec(app, always).object("restartPolicy").text("type")).isEqualTo("Always");
    }

    @Test
    void the_first_of_apaches_pyFiles_is_the_application() {
        var python = small().python("/a.py")
                .conf("spark.submit.pyFiles", "/b.py,/c.zip")
                .build();
        var r = small().r("s3a://b/a.R").build();

        var spec = spec(python, Backend.apacheOperator());

        assertThat(spec.text("pyFiles")).isEqualTo("local:///a.py,/b.py,/c.zip");
        assertThat(spec.text("mainClass")).isEqualTo("org.apache.spark.deploy.PythonRunner");
        assertThat(conf(spec)).containsOnlyKeys("spark.app.name", "spark.kubernetes.container.image");
        assertThat(spec(r, Backend.apacheOperator()).text("sparkRFiles")).isEqualTo("s3a://b/a.R");
    }

    @Test
    void apaches_executors_load_the_applications_jar_too() {
        assertThat(conf(spec(app, apache)))
                .containsEntry("spark.jars", "local:///opt/a.jar,local:///opt/b.jar,local:///opt/daily.jar");
        assertThat(conf(spec(small().java("A", "/a.jar").build(), apache))).doesNotContainKey("spark.jars");
    }

    @Test
    void options_are_values() {
        assertThat(kubeflow).isEqualTo(kubeflow.timeToLive(Duration.ofHours(1))).isNotEqualTo(kubeflow.suspended());
        assertThat(kubeflow.hashCode())
                .isEqualTo(kubeflow.timeToLive(Duration.ofHours(1)).hashCode());
        assertThat(apache).isEqualTo(apache.retainFor(Duration.ofHours(1))).isNotEqualTo(Backend.apacheOperator());
        assertThat(Backend.kubeflowOperator()).hasToString("KubeflowOperator{restartPolicy.type=Never}");
    }

    @Test
    void options_that_no_operator_takes_are_refused() {
        List<Runnable> refused = List.of(
                () -> Backend.kubeflowOperator().restartOnFailure(-1, MINUTE),
                () -> Backend.kubeflowOperator().restartAlways(Duration.ofMillis(1500)),
                () -> Backend.kubeflowOperator().timeToLive(Duration.ZERO),
                () -> Backend.apacheOperator().restart(RestartPolicy.ALWAYS, -1, MINUTE),
                () -> Backend.apacheOperator().timeToLive(Duration.ofSeconds(-1)),
                () -> Backend.apacheOperator().retainFor(Duration.ofNanos(1)),
                () -> Backend.apacheOperator().executors(3, 1, 2));

        for (var option : refused) {
            assertThatThrownBy(option::run).isInstanceOf(InvalidSpecException.class);
        }
    }

    @Test
    void a_schedule_has_the_application_as_its_template() throws IOException {
        var schedule = ScheduledSparkApplication.named("nightly")
                .schedule("0 23 * * mon-fri")
                .timeZone("Europe/Berlin")
                .concurrencyPolicy(ConcurrencyPolicy.FORBID)
                .history(3, 5)
                .of(small().namespace("etl").python("/a.py").build(), kubeflow);

        assertGolden("schedule.yaml", schedule.toYaml());
    }

    @ParameterizedTest
    @ValueSource(strings = {"@every 5m", "@every 1h30m", "@daily", "*/5 * * * *", "0 0 1,15 jan-mar ?", "5/15 3 * * 0"})
    void a_schedule_that_the_operator_understands_is_taken(String schedule) {
        assertThat(CronText.schedule(schedule)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "@every",
                "@every 5",
                "@sometimes",
                "* * * *",
                "* * * * * *",
                "60 * * * *",
                "* 24 * * *",
                "* * 0 * *",
                "* * * 13 *",
                "* * * * 7",
                "*/0 * * * *",
                "5-1 * * * *",
                "1-2-3 * * * *",
                "1/2/3 * * * *",
                ", * * * *",
                "mon * * * *",
                "CRON_TZ=UTC 0 0 * * *"
            })
    void a_schedule_that_the_operator_would_refuse_is_refused(String schedule) {
        assertThat(CronText.schedule(schedule)).isPresent();
    }

    @Test
    void all_faults_of_a_schedule_and_its_application_are_said_at_once() {
        var builder = ScheduledSparkApplication.named("Nightly!")
                .schedule("0 25 * * *")
                .timeZone("Mars/Olympus")
                .history(-1, 0);

        assertThatThrownBy(() -> builder.of(
                        SparkApplication.named("a").image("i").python("/a.py").build()))
                .isInstanceOfSatisfying(InvalidSpecException.class, e -> assertThat(e.faults())
                        .extracting("path")
                        .containsExactly("timeZone", "history", "name", "schedule", "sparkVersion"));
    }

    @Test
    void a_cluster_has_workers_and_configuration() throws IOException {
        var cluster = SparkCluster.named("adhoc")
                .namespace("etl")
                .sparkVersion("4.0.1")
                .image("registry/spark:4.0.1")
                .workers(2, 1, 5)
                .conf("spark.ui.reverseProxy", true)
                .build();

        assertGolden("cluster.yaml", cluster.toYaml());
    }

    @Test
    void all_faults_of_a_cluster_are_said_at_once() {
        assertThatThrownBy(() -> SparkCluster.named("-").workers(1, 2, 3).build())
                .isInstanceOfSatisfying(InvalidSpecException.class, e -> assertThat(e.faults())
                        .extracting("path")
                        .containsExactly("name", "sparkVersion", "image", "workers"));
    }

    private static Stream<Backend> backends() {
        return Stream.of(Backend.kubeflowOperator(), Backend.apacheOperator());
    }

    private static SparkApplication.Builder small() {
        return SparkApplication.named("a").sparkVersion("4.0.1").image("i");
    }

    private static Fields spec(SparkApplication app, Backend backend) {
        var main = SparkK8s.render(app, SubmitOptions.on(backend)).main();
        return Fields.of(((OperatorResource) main).getSpec());
    }

    private static Map<String, String> conf(Fields spec) {
        @SuppressWarnings("unchecked") // as it was rendered
        var conf = (Map<String, String>) spec.json("sparkConf").orElseThrow();
        assertThat(new ArrayList<>(conf.keySet())).isSorted();
        return conf;
    }

    /** {@code -Dsparkk8s.golden=update} writes the file anew. */
    private static void assertGolden(String name, String actual) throws IOException {
        var file = Path.of("src/test/resources/golden/operators", name);
        if ("update".equals(System.getProperty("sparkk8s.golden"))) {
            Files.createDirectories(file.getParent());
            Files.writeString(file, actual);
        }
        assertThat(actual).isEqualTo(Files.readString(file));
    }

    private static SparkApplication withTemplates(SparkApplication app, PodTemplateSpec template) {
        return app.toBuilder()
                .driver(d -> d.template(template))
                .executor(e -> e.template(template))
                .build();
    }
}
