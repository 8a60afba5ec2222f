package io.sparkk8s.spark;

import static org.assertj.core.api.Assertions.assertThat;

import io.fabric8.kubernetes.api.model.HasMetadata;
import io.fabric8.kubernetes.api.model.LimitRangeBuilder;
import io.fabric8.kubernetes.api.model.NodeBuilder;
import io.fabric8.kubernetes.api.model.Quantity;
import io.fabric8.kubernetes.api.model.ResourceQuotaBuilder;
import io.fabric8.kubernetes.api.model.SecretBuilder;
import io.fabric8.kubernetes.api.model.ServiceAccountBuilder;
import io.fabric8.kubernetes.client.utils.Serialization;
import io.sparkk8s.SparkK8s;
import io.sparkk8s.app.SparkApplication;
import io.sparkk8s.app.Volume;
import io.sparkk8s.preflight.Check;
import io.sparkk8s.preflight.PreflightReport;
import io.sparkk8s.testkit.ApiCall;
import io.sparkk8s.testkit.FakeCluster;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** All but the rights: whether these could be asked for makes no difference to the rest. */
class PreflightTest {

    private final FakeCluster cluster = FakeCluster.builder().namespaces("etl").build();
    private final SparkK8s spark = SparkK8s.on(cluster.connect());

    @BeforeEach
    void given() {
        cluster.faults()
                .on("POST", "selfsubjectaccessreviews")
                .always()
                .respond(403, "selfsubjectaccessreviews is forbidden");
        cluster.faults().on("POST", "subjectaccessreviews").always().respond(403, "subjectaccessreviews is forbidden");
        create(new ServiceAccountBuilder()
                .withNewMetadata()
                .withName("spark")
                .withNamespace("etl")
                .endMetadata()
                .build());
        var node = new NodeBuilder()
                .withNewMetadata()
                .withName("one")
                .addToLabels("disk", "ssd")
                .endMetadata()
                .withNewSpec()
                .endSpec()
                .withNewStatus()
                .addToAllocatable("cpu", new Quantity("4"))
                .addToAllocatable("memory", new Quantity("8Gi"))
                .endStatus()
                .build();
        create(node);
        cluster.client().resource(node).patchStatus();
    }

    @AfterEach
    void close() {
        spark.close();
        cluster.close();
    }

    private static SparkApplication.Builder app() {
        return SparkApplication.named("daily")
                .namespace("etl")
                .image("mycompany/spark-3.0.0:prod")
                .java("com.acme.Daily", "local:///opt/daily.jar")
                .driver(d -> d.memory("1g").serviceAccount("spark"))
                .executor(e -> e.instances(2).memory("1g"));
    }

    @Test
    void an_application_that_has_all_it_needs_passes() {
        var report = spark.preflight(app().build());

        assertThat(report.passed()).as("%s", report).isTrue();
        assertThat(report.checks())
                .extracting(Check::subject)
                .contains("Namespace etl", "ServiceAccount etl/spark", "a node for the driver");
    }

    @Test
    void a_preflight_changes_nothing() {
        var before = cluster.requests().size();

        spark.preflight(app().build());

        assertThat(cluster.requests().stream().skip(before))
                .filteredOn(call -> !call.resource().endsWith("reviews"))
                .extracting(ApiCall::verb)
                .containsOnly("get", "list");
    }

    @Test
    void rights_that_cannot_be_asked_for_are_unknown_with_the_reason() {
        var report = spark.preflight(app().build());

        assertThat(report.unknown())
                .extracting(Check::subject)
                .contains("caller's right to pods", "right of ServiceAccount etl/spark to configmaps");
        assertThat(report.unknown())
                .allSatisfy(check -> assertThat(check.message()).contains("forbidden"));
    }

    @Test
    void a_namespace_that_does_not_exist_is_all_there_is_to_say() {
        var report = spark.preflight(app().namespace("nowhere").build());

        assertThat(report.checks()).singleElement().satisfies(check -> {
            assertThat(check.verdict()).isEqualTo(Check.Verdict.FAILED);
            assertThat(check.subject()).isEqualTo("Namespace nowhere");
        });
    }

    @Test
    void what_is_referred_to_and_missing_is_told_all_at_once_with_who_needs_it() {
        secret("db", "user");

        var report = spark.preflight(app().imagePullSecrets("registry")
                .driver(d -> d.serviceAccount("nobody").secretEnv("PW", "db", "password"))
                .executor(e -> e.secretEnv("TOKEN", "gone", "token")
                        .volume(Volume.pvc("data", "lake", "/lake"))
                        .volume(Volume.onDemandPvc("tmp", "fast", "10Gi", "/scratch")))
                .build());

        assertThat(problems(report))
                .containsEntry("ServiceAccount etl/nobody", "does not exist; it is used by driver (runs as it)")
                .containsEntry(
                        "Secret etl/db", "it has no key [password], which is used by driver (environment variable PW)")
                .containsEntry(
                        "Secret etl/gone", "does not exist; it is used by executors (environment variable TOKEN)")
                .containsEntry(
                        "PersistentVolumeClaim etl/lake", "does not exist; it is used by executors (volume data)")
                .containsEntry("StorageClass fast", "does not exist; it is used by executors (volume tmp)")
                .hasSize(5);
        assertThat(report.toString()).startsWith("FAILED  ").contains("Create it, or correct its name");
        assertThat(report.checks())
                .as("Kubernetes starts a pod without a Secret for pulling images")
                .anySatisfy(check -> assertThat(check.toString())
                        .isEqualTo(
                                "OK      Secret etl/registry: does not exist; it is used by driver (pulls images), which"
                                        + " does without"));
    }

    @Test
    void a_quota_without_room_is_told_with_its_figures() {
        quota(Map.of("pods", "2", "requests.memory", "10Gi", "limits.cpu", "4"));

        var report = spark.preflight(app().build());

        assertThat(problems(report).get("ResourceQuota etl/compute"))
                .startsWith("has no room for the driver and 2 executors: ")
                .contains("pods: needs 3, of 2 in all 0 are used")
                .contains("limits.cpu: container spark-kubernetes-driver of the driver sets none")
                .doesNotContain("requests.memory");
    }

    @Test
    void executors_take_memory_by_Sparks_rules() {
        // 1024 + 409 for the driver, twice 2048 + 819 for the executors, all in MiB
        quota(Map.of("limits.memory", "7167Mi"));
        assertThat(spark.preflight(python()).passed()).isTrue();

        cluster.client().resourceQuotas().inNamespace("etl").withName("compute").delete();
        quota(Map.of("limits.memory", "7166Mi"));
        assertThat(problems(spark.preflight(python())).get("ResourceQuota etl/compute"))
                .contains("limits.memory: needs 7167Mi, of 7166Mi in all 0Mi are used");
    }

    private static SparkApplication python() {
        return app().python("local:///app.py").executor(e -> e.memory("2g")).build();
    }

    @Test
    void a_limit_range_is_held_against_each_container_after_its_defaults() {
        create(new LimitRangeBuilder()
                .withNewMetadata()
                .withName("small")
                .withNamespace("etl")
                .endMetadata()
                .withNewSpec()
                .addNewLimit()
                .withType("Container")
                .addToDefault("cpu", new Quantity("2"))
                .addToMax("cpu", new Quantity("2"))
                .addToMax("memory", new Quantity("1Gi"))
                .endLimit()
                .endSpec()
                .build());

        var report = spark.preflight(app().build());

        assertThat(problems(report))
                .containsOnlyKeys("LimitRange etl/small for the driver", "LimitRange etl/small for the executor")
                .containsEntry(
                        "LimitRange etl/small for the driver",
                        "container spark-kubernetes-driver has a memory limit of 1408Mi, the most is 1024Mi");
    }

    @Test
    void a_driver_that_no_node_could_take_is_told_why() {
        var report = spark.preflight(app().driver(d -> d.cores(8))
                .conf("spark.kubernetes.driver.node.selector.disk", "nvme")
                .build());

        assertThat(problems(report).get("a node for the driver"))
                .contains("none of 1 nodes")
                .contains("not of the node selector {disk=nvme}")
                .contains("has 4 cpu, of which 8 are asked for");
    }

    private void quota(Map<String, String> hard) {
        var quota = new ResourceQuotaBuilder()
                .withNewMetadata()
                .withName("compute")
                .withNamespace("etl")
                .endMetadata()
                .withNewSpec()
                .endSpec()
                .build();
        hard.forEach((name, value) -> quota.getSpec().getHard().put(name, new Quantity(value)));
        create(quota);
    }

    private void secret(String name, String key) {
        create(new SecretBuilder()
                .withNewMetadata()
                .withName(name)
                .withNamespace("etl")
                .endMetadata()
                .addToData(key, "eA==")
                .build());
    }

    private void create(HasMetadata object) {
        cluster.client().resource(Serialization.clone(object)).create();
    }

    private static Map<String, String> problems(PreflightReport report) {
        return report.failed().stream().collect(Collectors.toMap(Check::subject, Check::message, (a, b) -> a + b));
    }
}
