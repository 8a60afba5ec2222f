package io.sparkk8s.manifest;

import static org.assertj.core.api.Assertions.assertThat;

import io.fabric8.kubernetes.api.model.Container;
import io.fabric8.kubernetes.api.model.HasMetadata;
import io.fabric8.kubernetes.api.model.PodTemplateSpecBuilder;
import io.fabric8.kubernetes.client.utils.KubernetesSerialization;
import io.sparkk8s.SparkK8s;
import io.sparkk8s.app.DeployMode;
import io.sparkk8s.app.SparkApplication;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

class SparkManifestsTest {

    private final SparkApplication app = SparkApplication.named("daily-etl")
            .namespace("etl")
            .sparkVersion("4.0.1")
            .image("mycompany/spark-3.0.0:prod")
            .python("/mounted/volume/spark-apps/my-spark-app.py")
            .arguments("--day", "$(DAY)")
            .conf("spark.sql.shuffle.partitions", 400)
            .driver(d -> d.cores(1)
                    .memory("4g")
                    .serviceAccount("spark")
                    .env("REGION", "eu-1")
                    .secretEnv("PW", "db", "password")
                    .label("team", "data"))
            .executor(e -> e.instances(10).cores(4).memory("8g"))
            .build();

    @Test
    void cluster_mode_is_a_Service_a_ConfigMap_and_the_driver_pod() throws IOException {
        assertGolden("cluster-mode.yaml", SparkK8s.render(app).toYaml());
    }

    @Test
    void client_mode_is_a_pod_that_runs_spark_submit() throws IOException {
        var client = app.toBuilder().deployMode(DeployMode.CLIENT).build();

        assertGolden("client-mode.yaml", SparkK8s.render(client).toYaml());
    }

    @Test
    void a_JVM_application_is_among_the_jars_that_executors_load() {
        var jvm = app.toBuilder()
                .java("com.acme.Daily", "/opt/daily.jar")
                .conf("spark.jars", "local:///opt/a.jar")
                .build();

        assertThat(SparkK8s.render(jvm).toYaml()).contains("spark.jars=local:///opt/a.jar,local:///opt/daily.jar");
    }

    @Test
    void a_long_name_gives_names_that_Kubernetes_takes() {
        var longest = SparkApplication.named("n".repeat(500))
                .image("i")
                .python("/a.py")
                .build();

        var manifests = SparkK8s.render(longest);

        assertThat(manifests.all())
                .allSatisfy(object -> assertThat(object.getMetadata().getName()).hasSizeLessThanOrEqualTo(253));
        assertThat(manifests.identity().serviceName()).hasSizeLessThanOrEqualTo(63);
        assertThat(manifests.driverPod().getMetadata().getLabels().values())
                .allSatisfy(value -> assertThat(value).hasSizeLessThanOrEqualTo(63));
    }

    @Test
    void names_that_are_given_are_taken() {
        var named = app.toBuilder()
                .conf("spark.kubernetes.driver.resourceNamePrefix", "mine")
                .conf("spark.kubernetes.driver.pod.name", "the-driver")
                .build();

        var identity = RunIdentity.of(named, "k");

        assertThat(identity.driverPodName()).isEqualTo("the-driver");
        assertThat(identity.serviceName()).isEqualTo("mine-driver-svc");
    }

    @Test
    void the_connect_port_comes_with_Spark_4_1() {
        var newer = app.toBuilder().sparkVersion("4.1.1").build();

        assertThat(driver(SparkK8s.render(app)).getPorts()).extracting("name").doesNotContain("spark-connect");
        assertThat(driver(SparkK8s.render(newer)).getPorts()).extracting("name").contains("spark-connect");
    }

    @Test
    void names_follow_from_the_key_and_the_hash_from_the_application() {
        var one = RunIdentity.of(app, "k");
        var other = RunIdentity.of(app.toBuilder().arguments("more").build(), "k");

        assertThat(other.prefix())
                .isEqualTo(one.prefix())
                .isNotEqualTo(RunIdentity.of(app, "l").prefix());
        assertThat(other.specHash()).isNotEqualTo(one.specHash());
    }

    @Test
    void the_hash_covers_the_proxy_user_and_the_templates() {
        var template = new PodTemplateSpecBuilder()
                .withNewSpec()
                .withPriorityClassName("high")
                .endSpec()
                .build();
        var others = List.of(
                app.toBuilder().proxyUser("alice").build(),
                app.toBuilder().driver(d -> d.template(template)).build(),
                app.toBuilder().executor(e -> e.template(template)).build());

        assertThat(others)
                .extracting(other -> RunIdentity.of(other, "k").specHash())
                .doesNotHaveDuplicates()
                .doesNotContain(RunIdentity.of(app, "k").specHash());
    }

    @Test
    void yaml_documents_are_read_back_as_the_objects_that_were_written() {
        var manifests = SparkK8s.render(app);

        assertThat(new KubernetesSerialization().<Object>unmarshal(manifests.toYaml()))
                .isEqualTo(manifests.all());
    }

    @Test
    void a_single_document_has_no_start_and_several_have_one_between_them() {
        var pod = SparkK8s.render(app).driverPod();

        assertThat(Manifests.toYaml(pod)).startsWith("apiVersion: ").endsWith("\n");
        assertThat(Manifests.toYaml(List.of(pod, pod)))
                .isEqualTo(Manifests.toYaml(pod) + "---\n" + Manifests.toYaml(pod));
        assertThat(Manifests.toYaml(List.<HasMetadata>of())).isEmpty();
    }

    @Test
    void json_is_one_array_of_all_objects() {
        assertThat(SparkK8s.render(app).toJson())
                .startsWith("[{")
                .endsWith("}]")
                .contains("\"kind\":\"Service\"");
    }

    private static Container driver(SparkManifests manifests) {
        return manifests.driverPod().getSpec().getContainers().get(0);
    }

    /** {@code -Dsparkk8s.golden=update} writes the file anew. */
    private static void assertGolden(String name, String actual) throws IOException {
        var file = Path.of("src/test/resources/golden", name);
        if ("update".equals(System.getProperty("sparkk8s.golden"))) {
            Files.createDirectories(file.getParent());
            Files.writeString(file, actual);
        }
        assertThat(actual).isEqualTo(Files.readString(file));
    }
}
