package io.sparkk8s.manifest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.InstanceOfAssertFactories.list;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import io.fabric8.kubernetes.api.model.ConfigMap;
import io.fabric8.kubernetes.api.model.Container;
import io.fabric8.kubernetes.api.model.PodTemplateSpec;
import io.fabric8.kubernetes.api.model.PodTemplateSpecBuilder;
import io.sparkk8s.Fault;
import io.sparkk8s.InvalidSpecException;
import io.sparkk8s.SparkK8s;
import io.sparkk8s.app.DeployMode;
import io.sparkk8s.app.SparkApplication;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is ours alone; what is Spark's too is compared with Spark's own answers. */
class DriverStepsTest {

    private final PodTemplateSpec template = new PodTemplateSpecBuilder()
            .withNewSpec()
            .withPriorityClassName("high")
            .addNewContainer()
            .withName("spark")
            .withTty(true)
            .endContainer()
            .endSpec()
            .build();

    private static SparkApplication.Builder app() {
        return SparkApplication.named("job").sparkVersion("4.1.1").image("i").java("a.B", "local:///a.jar");
    }

    @Test
    void a_template_as_a_value_gives_what_the_same_template_in_a_file_gives(@TempDir Path directory)
            throws IOException {
        var file = Files.writeString(
                directory.resolve("t.yaml"),
                """
                apiVersion: v1
                kind: Pod
                spec:
                  priorityClassName: high
                  containers: [{name: spark, tty: true}]
                """);

        var typed = SparkK8s.render(app().driver(d -> d.template(template)).build());
        var read = SparkK8s.render(
                app().conf("spark.kubernetes.driver.podTemplateFile", file).build());

        assertThat(typed.driverPod().getSpec()).isEqualTo(read.driverPod().getSpec());
        assertThat(typed.driverPod().getSpec().getPriorityClassName()).isEqualTo("high");
        assertThat(driver(typed).getName()).isEqualTo("spark");
    }

    @Test
    void an_executor_template_as_a_value_reaches_the_driver_as_a_pod_in_YAML() {
        var manifests =
                SparkK8s.render(app().executor(e -> e.template(template)).build());

        assertThat(manifests.before())
                .filteredOn(object -> object.getMetadata().getName().endsWith("-driver-podspec-conf-map"))
                .singleElement(type(ConfigMap.class))
                .extracting(map -> map.getData().get("podspec-configmap-key"))
                .satisfies(text -> assertThat(PodTemplate.parse(text).getSpec().getPriorityClassName())
                        .isEqualTo("high"));
    }

    @Test
    void sql_runs_by_Sparks_own_driver_which_reads_the_file_in_the_container() {
        var sql = app().sql("/opt/q.sql").arguments("--hivevar", "day=1").build();

        assertThat(driver(SparkK8s.render(sql)).getArgs())
                .endsWith(
                        "--class",
                        "org.apache.spark.sql.hive.thriftserver.SparkSQLCLIDriver",
                        "spark-internal",
                        "-f",
                        "file:///opt/q.sql",
                        "--hivevar",
                        "day=1");
    }

    @Test
    void client_mode_has_the_same_volumes_Secrets_and_template_and_no_Service() {
        var client = app().deployMode(DeployMode.CLIENT)
                .proxyUser("alice")
                .driver(d -> d.template(template))
                .conf("spark.kubernetes.driver.secrets.tls", "/etc/tls")
                .conf("spark.kubernetes.driver.volumes.persistentVolumeClaim.p.mount.path", "/p")
                .conf("spark.kubernetes.driver.volumes.persistentVolumeClaim.p.options.claimName", "OnDemand")
                .conf("spark.kubernetes.driver.volumes.persistentVolumeClaim.p.options.storageClass", "c")
                .conf("spark.kubernetes.driver.volumes.persistentVolumeClaim.p.options.sizeLimit", "1Gi")
                .conf("spark.kubernetes.hadoop.configMapName", "hadoop")
                .conf("spark.driver.resource.gpu.amount", 1)
                .conf("spark.driver.resource.gpu.vendor", "nvidia.com")
                .build();

        var manifests = SparkK8s.render(client);

        assertThat(manifests.before()).extracting("kind").containsExactly("PersistentVolumeClaim");
        assertThat(driver(manifests).getVolumeMounts())
                .extracting("mountPath")
                .containsExactly("/etc/tls", "/p", "/opt/hadoop/conf");
        assertThat(driver(manifests).getResources().getLimits()).containsKey("nvidia.com/gpu");
        assertThat(driver(manifests).getArgs()).containsSequence("--proxy-user", "alice");
        assertThat(manifests.driverPod().getSpec().getPriorityClassName()).isEqualTo("high");
    }

    @Test
    void a_step_of_a_workflow_refuses_what_would_have_to_be_made_beside_it() {
        var app = app().executor(e -> e.template(template)).build();

        assertThatThrownBy(() -> ClientContainer.step(app))
                .isInstanceOf(InvalidSpecException.class)
                .hasMessageContaining("-driver-podspec-conf-map would have to be made before the step");
    }

    @Test
    void what_cannot_be_rendered_is_told_at_once_and_in_full() {
        var app = app().image("spark:1")
                .conf("spark.jars", "file:///tmp/a.jar,local:///b.jar")
                .conf("spark.kerberos.keytab", "/nowhere/user.keytab")
                .conf("spark.kerberos.principal", "user@ACME")
                .conf("spark.kubernetes.driver.pod.featureSteps", "com.acme.Step")
                .conf("spark.hadoop.hadoop.security.authentication", "kerberos")
                .build();

        assertThatThrownBy(() -> SparkK8s.render(app))
                .asInstanceOf(type(InvalidSpecException.class))
                .extracting(InvalidSpecException::faults)
                .asInstanceOf(list(Fault.class))
                .extracting(Fault::path)
                .contains("spark.jars", "spark.kerberos.keytab", "spark.kubernetes.driver.pod.featureSteps");
    }

    @Test
    void delegation_tokens_are_not_fetched_and_the_fault_says_what_to_do() {
        var app = app().conf("spark.hadoop.hadoop.security.authentication", "kerberos")
                .build();

        assertThatThrownBy(() -> SparkK8s.render(app))
                .hasMessageContaining("delegation tokens are not fetched")
                .hasMessageContaining("spark.kubernetes.kerberos.tokenSecret.name");
    }

    @Test
    void a_token_is_nowhere_but_in_its_Secret() {
        var app = app().conf("spark.kubernetes.authenticate.driver.oauthToken", "s3cr3t")
                .build();

        assertThat(SparkK8s.render(app).toYaml()).doesNotContain("s3cr3t").contains("oauth-token: \"czNjcjN0\"");
    }

    @Test
    void Spark_3_5_has_neither_the_connect_port_nor_a_minimum_of_overhead_to_set() {
        var old = app().sparkVersion("3.5.6")
                .conf("spark.driver.minMemoryOverhead", "2g")
                .build();

        assertThat(driver(SparkK8s.render(old)).getPorts()).hasSize(3);
        assertThat(driver(SparkK8s.render(old)).getResources().getLimits().get("memory"))
                .hasToString("1408Mi");
    }

    @Test
    void volumes_are_counted_as_Spark_counts_them() {
        var keys = List.of(
                "persistentVolumeClaim.p.mount.path",
                "persistentVolumeClaim.p.options.claimName",
                "persistentVolumeClaim.p.options.storageClass",
                "persistentVolumeClaim.p.options.sizeLimit",
                "nfs.n.mount.path",
                "nfs.n.options.path",
                "nfs.n.options.server",
                "hostPath.h.mount.path",
                "hostPath.h.options.path",
                "emptyDir.e.mount.path");

        assertThat(SparkOrder.volumes(keys)).extracting(SparkOrder.Volume::name).containsExactly("p", "e", "n", "h");
    }

    private static Container driver(SparkManifests manifests) {
        var containers = manifests.driverPod().getSpec().getContainers();
        return containers.get(containers.size() - 1);
    }
}
