package io.sparkk8s.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.fabric8.kubernetes.api.model.Container;
import io.fabric8.kubernetes.api.model.ContainerBuilder;
import io.fabric8.kubernetes.api.model.PodTemplateSpecBuilder;
import io.fabric8.kubernetes.api.model.TolerationBuilder;
import io.sparkk8s.InvalidSpecException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TypedSettersTest {

    private static final Container PROXY =
            new ContainerBuilder().withName("proxy").withImage("proxy:1").build();

    private static SparkApplication.Builder good() {
        return SparkApplication.named("daily").image("spark:4.1.1").python("local:///opt/daily.py");
    }

    private static Map<String, String> keysOf(Consumer<SparkApplication.Builder> change) {
        var app = good();
        change.accept(app);
        var keys = new TreeMap<>(app.build().conf().entries());
        keys.remove("spark.kubernetes.container.image");
        return keys;
    }

    /** One of each kind of input; in any order they give the same application. */
    private static List<Consumer<SparkApplication.Builder>> inputs() {
        return List.of(
                a -> a.jars("local:///a.jar"),
                a -> a.packages("org.apache.spark:spark-avro_2.13:4.1.1"),
                a -> a.hadoopConf("fs.defaultFS", "hdfs://nn"),
                a -> a.dynamicAllocation(
                        d -> d.minExecutors(2).maxExecutors(9).executorIdleTimeout(Duration.ofMillis(1500))),
                a -> a.decommission(d -> d.storage(true).label("going", "yes")),
                a -> a.eventLog("s3a://logs/", l -> l.rolling(true).compress(false)),
                a -> a.monitoring(m -> m.prometheus()),
                a -> a.kerberos(k -> k.krb5ConfigMap("krb5").tokenSecret("tokens", "dt")),
                a -> a.s3a(s -> s.endpoint("https://s3.acme.com").credentialsFromSecret("s3", "id", "key")),
                a -> a.abfs("lake", s -> s.accountKeyFromSecret("azure", "key")),
                a -> a.ui(u ->
                        u.ingress(UiIngress.nginx("spark.acme.com", "/daily").tls("cert"))),
                a -> a.batchScheduler(
                        BatchScheduler.yuniKorn().queue("root.prod").gang(Duration.ofSeconds(30))),
                a -> a.driver(d -> d.priorityClass("high")),
                a -> a.driver(d -> d.configMapMount("rules.v1", "/rules").secretMount("certs", "/certs")),
                a -> a.driver(d -> d.template(new PodTemplateSpecBuilder()
                        .withNewMetadata()
                        .addToLabels("from", "template")
                        .endMetadata()
                        .withNewSpec()
                        .addNewContainer()
                        .withName("main")
                        .endContainer()
                        .endSpec()
                        .build())),
                a -> a.driver(d -> d.sidecar(PROXY)),
                a -> a.executor(e -> e.toleration(new TolerationBuilder()
                        .withKey("spot")
                        .withOperator("Exists")
                        .build())),
                a -> a.executor(e -> e.localDir(
                        Volume.onDemandPvc("data", "gp3", "200Gi", "/data").label("team", "etl"))),
                a -> a.executor(
                        e -> e.resource("gpu", 2, "nvidia.com", "/opt/gpus.sh").instances(4)),
                a -> a.proxyUser("anna"));
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void any_inputs_in_any_order_give_an_application_that_survives_being_built_anew(long seed) {
        var random = new Random(seed);
        var chosen = new ArrayList<>(inputs());
        Collections.shuffle(chosen, random);
        var some = chosen.subList(0, 5 + random.nextInt(chosen.size() - 5));
        var app = good();
        some.forEach(input -> input.accept(app));
        var built = app.build();

        Collections.shuffle(some, random);
        var other = good();
        some.forEach(input -> input.accept(other));

        assertThat(built).isEqualTo(other.build()).hasSameHashCodeAs(other.build());
        assertThat(built.toBuilder().build()).isEqualTo(built);
        assertThat(built.toBuilder().build().toBuilder().build()).isEqualTo(built);
        assertThat(built.toBuilder().proxyUser("berta").build()).isNotEqualTo(built);
    }

    @Test
    void a_template_has_what_was_said_on_top_of_it_whichever_came_first() {
        var template = inputs().get(14);
        Consumer<SparkApplication.Builder> typed =
                a -> a.driver(d -> d.priorityClass("high").sidecar(PROXY).configMapMount("rules", "/rules"));
        var first = good();
        template.andThen(typed).accept(first);
        var last = good();
        typed.andThen(template).accept(last);

        assertThat(first.build()).isEqualTo(last.build());
        assertThat(first.build().driverTemplate()).hasValueSatisfying(pod -> {
            assertThat(pod.getMetadata().getLabels()).containsEntry("from", "template");
            assertThat(pod.getSpec().getPriorityClassName()).isEqualTo("high");
            assertThat(pod.getSpec().getContainers())
                    .extracting(Container::getName)
                    .containsExactly("main", "proxy");
            assertThat(pod.getSpec().getContainers().get(0).getVolumeMounts())
                    .extracting("mountPath")
                    .containsExactly("/rules");
        });
        assertThat(first.build().executorTemplate()).isEmpty();
    }

    @Test
    void a_sidecar_alone_is_not_taken_for_the_container_of_Spark() {
        var app = good().executor(e -> e.sidecar(PROXY)).build();

        assertThat(app.executorTemplate().orElseThrow().getSpec().getContainers())
                .extracting(Container::getName)
                .containsExactly("spark-kubernetes-executor", "proxy");
    }

    @Test
    void a_template_of_the_caller_is_not_changed_and_not_shared() {
        var template = new PodTemplateSpecBuilder().withNewSpec().endSpec().build();
        var app = good().driver(d -> d.template(template).sidecar(PROXY)).build();
        app.driverTemplate().orElseThrow().getSpec().setHostNetwork(true);

        assertThat(template.getSpec().getContainers()).isEmpty();
        assertThat(app.driverTemplate().orElseThrow().getSpec().getHostNetwork())
                .isNull();
    }

    @Test
    void lists_are_added_to() {
        assertThat(keysOf(a -> a.jars("local:///a.jar").jars("local:///b.jar", "local:///c.jar")))
                .containsExactly(Map.entry("spark.jars", "local:///a.jar,local:///b.jar,local:///c.jar"));
        assertThat(keysOf(a -> a.driver(d -> d.javaOptions("-Xss4m").javaOptions("-ea"))))
                .containsExactly(Map.entry("spark.driver.extraJavaOptions", "-Xss4m -ea"));
    }

    @Test
    void an_application_that_is_changed_may_be_given_other_values() {
        var app = good().driver(d -> d.memory("1g")).jars("local:///a.jar").build();

        var changed = app.toBuilder()
                .driver(d -> d.memory("2g"))
                .jars("local:///b.jar")
                .build();

        assertThat(changed.conf().entries())
                .containsEntry("spark.driver.memory", "2g")
                .containsEntry("spark.jars", "local:///a.jar,local:///b.jar");
    }

    @Test
    void volumes_are_keys() {
        var prefix = "spark.kubernetes.executor.volumes.";
        assertThat(keysOf(a -> a.executor(e -> e.volume(
                                Volume.nfs("home", "nas", "/export", "/home").readOnly())
                        .volume(Volume.tmpfs("fast", "/fast", "1Gi").subPath("x")))))
                .containsOnly(
                        Map.entry(prefix + "nfs.home.mount.path", "/home"),
                        Map.entry(prefix + "nfs.home.mount.readOnly", "true"),
                        Map.entry(prefix + "nfs.home.options.path", "/export"),
                        Map.entry(prefix + "nfs.home.options.server", "nas"),
                        Map.entry(prefix + "emptyDir.fast.mount.path", "/fast"),
                        Map.entry(prefix + "emptyDir.fast.mount.subPath", "x"),
                        Map.entry(prefix + "emptyDir.fast.options.medium", "Memory"),
                        Map.entry(prefix + "emptyDir.fast.options.sizeLimit", "1Gi"));
    }

    @Test
    void volumes_for_scratch_files_are_numbered() {
        assertThat(keysOf(a -> a.executor(
                        e -> e.localDir(Volume.emptyDir("a", "/a")).localDir(Volume.hostPath("b", "/ssd", "/b")))))
                .containsOnlyKeys(
                        "spark.kubernetes.executor.volumes.emptyDir.spark-local-dir-1.mount.path",
                        "spark.kubernetes.executor.volumes.hostPath.spark-local-dir-2.mount.path",
                        "spark.kubernetes.executor.volumes.hostPath.spark-local-dir-2.options.path");
    }

    @Test
    void object_stores_get_their_secrets_without_one_being_in_the_configuration() {
        assertThat(keysOf(a -> a.abfs("lake", s -> s.accountKeyFromSecret("azure", "key"))))
                .containsOnly(
                        Map.entry(
                                "spark.hadoop.fs.azure.account.key.lake.dfs.core.windows.net", "${env.ABFS_LAKE_KEY}"),
                        Map.entry("spark.kubernetes.driver.secretKeyRef.ABFS_LAKE_KEY", "azure:key"),
                        Map.entry("spark.kubernetes.executor.secretKeyRef.ABFS_LAKE_KEY", "azure:key"));
        assertThat(keysOf(a -> a.gcs(g -> g.keyFromSecret("gcp", "key.json"))))
                .containsEntry("spark.kubernetes.executor.secrets.gcp", "/mnt/secrets/gcp")
                .containsEntry(
                        "spark.kubernetes.driverEnv.GOOGLE_APPLICATION_CREDENTIALS", "/mnt/secrets/gcp/key.json");
        assertThat(keysOf(a -> a.s3a(s -> s.pathStyle(true).credentialsFromSecret("s3", "id", "secret"))))
                .containsEntry("spark.hadoop.fs.s3a.path.style.access", "true")
                .containsEntry("spark.kubernetes.driver.secretKeyRef.AWS_SECRET_ACCESS_KEY", "s3:secret");
    }

    @Test
    void batch_schedulers_are_keys() {
        assertThat(keysOf(a -> a.batchScheduler(BatchScheduler.volcano().queue("prod"))))
                .containsOnly(
                        Map.entry("spark.kubernetes.scheduler.name", "volcano"),
                        Map.entry(
                                "spark.kubernetes.driver.annotation.scheduling.k8s.io/group-name",
                                "{{APP_ID}}-podgroup"),
                        Map.entry(
                                "spark.kubernetes.executor.annotation.scheduling.k8s.io/group-name",
                                "{{APP_ID}}-podgroup"));
        assertThat(keysOf(a -> a.batchScheduler(BatchScheduler.kueue("users"))))
                .containsOnly(
                        Map.entry("spark.kubernetes.driver.label.kueue.x-k8s.io/queue-name", "users"),
                        Map.entry("spark.kubernetes.executor.label.kueue.x-k8s.io/queue-name", "users"),
                        Map.entry("spark.kubernetes.executor.label.kueue.x-k8s.io/managed", "true"),
                        Map.entry(
                                "spark.kubernetes.executor.annotation.kueue.x-k8s.io/pod-suspending-parent",
                                "spark-driver"));
        assertThat(keysOf(a -> a.batchScheduler(BatchScheduler.kueue("users").podGroup())
                        .executor(e -> e.instances(7))))
                .containsEntry("spark.kubernetes.driver.annotation.kueue.x-k8s.io/pod-group-total-count", "8")
                .containsEntry("spark.kubernetes.executor.label.kueue.x-k8s.io/pod-group-name", "{{APP_ID}}-podgroup");
        assertThat(keysOf(a -> a.batchScheduler(
                        BatchScheduler.yuniKorn().queue("root.prod").hardGang(Duration.ofMinutes(1)))))
                .containsEntry("spark.kubernetes.driver.label.queue", "root.prod")
                .containsEntry("spark.kubernetes.executor.annotation.yunikorn.apache.org/app-id", "{{APP_ID}}")
                .containsEntry(
                        "spark.kubernetes.executor.annotation.yunikorn.apache.org/task-group-name", "spark-executor")
                .containsEntry(
                        "spark.kubernetes.driver.annotation.yunikorn.apache.org/schedulingPolicyParameters",
                        "placeholderTimeoutInSeconds=60 gangSchedulingStyle=Hard");
    }

    @Test
    void another_batch_scheduler_leaves_nothing_of_the_one_before() {
        var volcano = good().batchScheduler(BatchScheduler.volcano()).build();

        assertThat(volcano.toBuilder().batchScheduler(BatchScheduler.kueue("q")).build())
                .isEqualTo(good().batchScheduler(BatchScheduler.kueue("q")).build());
    }

    @Test
    void more_executors_are_a_larger_pod_group() {
        var app = good().batchScheduler(BatchScheduler.kueue("q").podGroup())
                .executor(e -> e.instances(3))
                .build();

        assertThat(app.toBuilder().executor(e -> e.instances(5)).build().conf().entries())
                .containsEntry("spark.kubernetes.driver.annotation.kueue.x-k8s.io/pod-group-total-count", "6");
    }

    @Test
    void the_UI_below_a_path_knows_where_it_is() {
        assertThat(keysOf(a -> a.ui(u -> u.ingress(UiIngress.nginx("spark.acme.com", "/daily")))))
                .containsOnly(Map.entry("spark.ui.proxyBase", "/daily"), Map.entry("spark.ui.proxyRedirectUri", "/"));
        assertThat(keysOf(a -> a.ui(u -> u.ingress(UiIngress.host("{{APP_ID}}.acme.com")))))
                .isEmpty();
    }

    @Test
    void a_UI_that_gets_a_site_of_its_own_leaves_its_path() {
        var below = good().ui(u -> u.ingress(UiIngress.nginx("spark.acme.com", "/daily")))
                .build();

        assertThat(below.toBuilder()
                        .ui(u -> u.ingress(UiIngress.host("daily.acme.com")))
                        .build())
                .isEqualTo(good().ui(u -> u.ingress(UiIngress.host("daily.acme.com")))
                        .build());
    }

    @Test
    void a_typed_setter_and_a_plain_key_that_differ_are_a_fault() {
        assertThatThrownBy(() -> good().conf("spark.kubernetes.driver.label.queue", "other")
                        .batchScheduler(BatchScheduler.yuniKorn().queue("prod"))
                        .build())
                .isInstanceOf(InvalidSpecException.class)
                .hasMessageContaining("given twice: 'other' as a key and 'prod' by batchScheduler");
    }

    @Test
    void what_Argo_fills_in_later_is_no_fault() {
        var app = SparkApplication.named("daily")
                .image("{{inputs.parameters.image}}")
                .python("{{inputs.parameters.file}}")
                .driver(d -> d.label("day", "{{inputs.parameters.day}}"))
                .build();

        assertThat(app.mainResource().file()).isEqualTo("{{inputs.parameters.file}}");
    }

    @Test
    void secrets_are_not_printed() {
        var app = good().hadoopConf("fs.s3a.secret.key", "geheim")
                .driver(d -> d.env("DB_PASSWORD", "geheim").sidecar(PROXY))
                .build();

        assertThat(app.toString()).doesNotContain("geheim");
        assertThat(app.conf().toString()).doesNotContain("geheim");
    }
}
