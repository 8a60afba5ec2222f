package io.sparkk8s.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.fabric8.kubernetes.api.model.Container;
import io.fabric8.kubernetes.api.model.ContainerBuilder;
import io.fabric8.kubernetes.api.model.PodTemplateSpec;
import io.fabric8.kubernetes.api.model.PodTemplateSpecBuilder;
import io.fabric8.kubernetes.api.model.TolerationBuilder;
import io.sparkk8s.Fault;
import io.sparkk8s.InvalidSpecException;
import java.time.Duration;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Mistakes that people make, each told with the place and the reason before anything is sent. */
class PlantedFaultsTest {

    record Planted(String path, String reason, Consumer<SparkApplication.Builder> mistake) {
        @Override
        public String toString() {
            return path + ": " + reason;
        }
    }

    private static SparkApplication.Builder good() {
        return SparkApplication.named("daily")
                .namespace("etl")
                .image("mycompany/spark:4.0.1")
                .java("com.acme.Daily", "local:///opt/daily.jar");
    }

    private static Planted app(String path, String reason, Consumer<SparkApplication.Builder> mistake) {
        return new Planted(path, reason, mistake);
    }

    private static Planted driver(String path, String reason, Consumer<Driver> mistake) {
        return new Planted(path, reason, app -> app.driver(mistake));
    }

    private static Planted executor(String path, String reason, Consumer<Executor> mistake) {
        return new Planted(path, reason, app -> app.executor(mistake));
    }

    private static Container container(String name, String image) {
        return new ContainerBuilder().withName(name).withImage(image).build();
    }

    private static PodTemplateSpec template(String container) {
        return new PodTemplateSpecBuilder()
                .withNewSpec()
                .addNewContainer()
                .withName(container)
                .endContainer()
                .endSpec()
                .build();
    }

    /** What a caller without a null checker gives. */
    @SuppressWarnings({"NullAway", "TypeParameterUnusedInFormals"})
    private static <T> T nothing() {
        return null;
    }

    private static Stream<Planted> ofTheApplication() {
        return Stream.of(
                app("namespace", "is not a Kubernetes name", a -> a.namespace("Team_A")),
                app("namespace", "has 64 characters", a -> a.namespace("n".repeat(64))),
                app("sparkVersion", "is not a Spark version", a -> a.sparkVersion("latest")),
                app("main", "the main class is empty", a -> a.java(" ", "local:///a.jar")),
                app("main", "the application's file is empty", a -> a.python("")),
                app("main", "is a jar: say java", a -> a.python("local:///opt/daily.jar")),
                app("main", "is a Python file: say python", a -> a.java("com.acme.Daily", "local:///opt/daily.py")),
                app("arguments[1]", "is null", a -> a.arguments("--day", nothing())),
                app("spark.kubernetes.container.image", "is not an image", a -> a.image("my company/spark:4.0.1")),
                app("spark.kubernetes.container.image", "lower case", a -> a.image("mycompany/Spark:4.0.1")),
                app("spark.kubernetes.container.image", "is null in image", a -> a.image(nothing())),
                app("spark.kubernetes.container.image.pullPolicy", "is not Always", a -> a.imagePullPolicy("always")),
                app(
                        "spark.kubernetes.container.image.pullSecrets",
                        "not a Kubernetes name",
                        a -> a.imagePullSecrets("My")),
                app("spark.kubernetes.container.image.pullSecrets", "an empty list", a -> a.imagePullSecrets()),
                app("spark.jars", "an element of jars is null", a -> a.jars("local:///a.jar", nothing())),
                app("spark.jars", "has a comma", a -> a.jars("local:///a.jar,local:///b.jar")),
                app("spark.files", "an element of files is empty", a -> a.files("")),
                app("spark.archives", "an empty list", a -> a.archives()),
                app(
                        "spark.jars.packages",
                        "group:artifact:version",
                        a -> a.packages("org.apache.spark:spark-avro_2.13")),
                app("spark.jars.excludes", "group:artifact", a -> a.excludePackages("log4j")),
                app("spark.local.dir", "not an absolute path", a -> a.localDirs("scratch")),
                app("spark.hadoop.fs.defaultFS", "is null", a -> a.hadoopConf("fs.defaultFS", nothing())),
                app("hadoopConf", "a name is missing", a -> a.hadoopConf(nothing(), "x")),
                app("spark.hadoop.hive.metastore.uris", "thrift://", a -> a.hiveMetastore("metastore:9083")),
                app("spark.kubernetes.hadoop.configMapName", "Kubernetes name", a -> a.hadoopConfigMap("Hadoop_Conf")),
                app(
                        "spark.kubernetes.kerberos.krb5.configMapName",
                        "is empty",
                        a -> a.kerberos(k -> k.krb5ConfigMap(" "))),
                app(
                        "spark.kubernetes.kerberos.tokenSecret.itemKey",
                        "not a key in a Secret",
                        a -> a.kerberos(k -> k.tokenSecret("tokens", "a/b"))),
                app("proxyUser", "cannot be together with spark.kerberos.principal", a -> a.proxyUser("anna")
                        .kerberos(k -> k.principal("etl@ACME"))),
                app("proxyUser", "is empty", a -> a.proxyUser("")),
                app("spark.driver.host", "cannot be set", a -> a.conf("spark.driver.host", "me")),
                app("conf", "a key is missing", a -> a.conf("", "x")),
                app("spark.eventLog.dir", "is empty", a -> a.eventLog("")),
                app(
                        "spark.dynamicAllocation.minExecutors",
                        "at least 0",
                        a -> a.dynamicAllocation(d -> d.minExecutors(-1))),
                app(
                        "spark.dynamicAllocation.maxExecutors",
                        "at least 1",
                        a -> a.dynamicAllocation(d -> d.maxExecutors(0))),
                app(
                        "spark.dynamicAllocation.executorIdleTimeout",
                        "negative",
                        a -> a.dynamicAllocation(d -> d.executorIdleTimeout(Duration.ofSeconds(-1)))),
                app(
                        "spark.dynamicAllocation.executorAllocationRatio",
                        "greater than 0",
                        a -> a.dynamicAllocation(d -> d.executorAllocationRatio(0))),
                app("spark.kubernetes.memoryOverheadFactor", "greater than 0", a -> a.memoryOverheadFactor(-0.1)),
                app("spark.kubernetes.node.selector.a b", "label's key", a -> a.nodeSelector("a b", "x")),
                app(
                        "spark.kubernetes.driver.secretKeyRef.AWS_ACCESS_KEY_ID",
                        "Kubernetes name",
                        a -> a.s3a(s -> s.credentialsFromSecret("S3", "id", "key"))),
                app(
                        "spark.kubernetes.driver.secrets.gcs.json",
                        "without dots",
                        a -> a.gcs(g -> g.keyFromSecret("gcs.json", "key"))),
                app("spark.ui.port", "at least 1", a -> a.ui(u -> u.port(0))),
                app("spark.kubernetes.driver.annotation.prometheus.io/port", "not the UI's port", a -> a.monitoring(
                                m -> m.prometheus())
                        .ui(u -> u.port(4050))));
    }

    private static Stream<Planted> ofSchedulingAndUi() {
        return Stream.of(
                app(
                        "batchScheduler.queue",
                        "Kubernetes name",
                        a -> a.batchScheduler(BatchScheduler.volcano().queue("Prod Queue"))),
                app(
                        "batchScheduler.priorityClass",
                        "Kubernetes name",
                        a -> a.batchScheduler(BatchScheduler.kueue("q").priorityClass("HIGH"))),
                app(
                        "batchScheduler.queue",
                        "is empty",
                        a -> a.batchScheduler(BatchScheduler.yuniKorn().queue(""))),
                app(
                        "batchScheduler.gang",
                        "whole seconds",
                        a -> a.batchScheduler(BatchScheduler.yuniKorn().gang(Duration.ofMillis(1500)))),
                app("batchScheduler.podGroup", "dynamic allocation", a -> a.batchScheduler(
                                BatchScheduler.kueue("q").podGroup())
                        .dynamicAllocation(d -> d.maxExecutors(4))),
                app("spark.kubernetes.scheduler.name", "given twice", a -> a.schedulerName("mine")
                        .batchScheduler(BatchScheduler.volcano())),
                app(
                        "batchScheduler.schedulerName",
                        "Kubernetes name",
                        a -> a.batchScheduler(BatchScheduler.coscheduling().schedulerName("My Scheduler"))),
                app("ui.ingress", "in client mode there is no Service", a -> a.deployMode(DeployMode.CLIENT)
                        .ui(u -> u.ingress(UiIngress.host("spark.acme.com")))),
                app(
                        "ui.ingress.host",
                        "Kubernetes name",
                        a -> a.ui(u -> u.ingress(UiIngress.host("http://spark.acme.com")))),
                app(
                        "ui.ingress.path",
                        "absolute path",
                        a -> a.ui(
                                u -> u.ingress(UiIngress.host("spark.acme.com").path("daily")))),
                app(
                        "ui.ingress",
                        "the UI is off",
                        a -> a.ui(u -> u.enabled(false).ingress(UiIngress.host("spark.acme.com")))),
                app("spark.kubernetes.executor.useDriverPodIP", "since Spark 4.1", a -> a.sparkVersion("4.0.1")
                        .executor(e -> e.useDriverPodIP(true))),
                app("spark.kubernetes.driver.annotateExitException", "since Spark 4.1", a -> a.sparkVersion("4.0.1")
                        .driver(d -> d.annotateExitException(true))),
                app(
                        "spark.kubernetes.driver.volumes.hostPath.logs.options.type",
                        "since Spark 4.0",
                        a -> a.sparkVersion("3.5.6")
                                .driver(d -> d.volume(Volume.hostPath("logs", "/logs", "/logs", "Directory")))));
    }

    private static Stream<Planted> ofPods() {
        return Stream.of(
                driver("spark.driver.memory", "is not an amount of memory", d -> d.memory("4 gigs")),
                driver("spark.driver.cores", "at least 1", d -> d.cores(0)),
                driver("spark.kubernetes.driver.request.cores", "quantity of CPU", d -> d.requestCores("half")),
                executor("spark.executor.instances", "at least 1", e -> e.instances(-3)),
                executor("spark.executor.memoryOverheadFactor", "greater than 0", e -> e.memoryOverheadFactor(0)),
                executor("spark.kubernetes.allocation.batch.size", "at least 1", e -> e.allocationBatchSize(0)),
                executor("spark.kubernetes.allocation.batch.delay", "is null", e -> e.allocationBatchDelay(nothing())),
                executor("spark.kubernetes.executor.podNamePrefix", "at most 47", e -> e.podNamePrefix("p".repeat(48))),
                driver("spark.kubernetes.driver.pod.name", "Kubernetes name", d -> d.podName("My_Pod")),
                driver(
                        "spark.kubernetes.authenticate.driver.serviceAccountName",
                        "Kubernetes name",
                        d -> d.serviceAccount("Spark SA")),
                executor("spark.kubernetes.executor.container.image", "is not an image", e -> e.image("spark:")),
                driver("spark.kubernetes.driverEnv.A=B", "environment variable", d -> d.env("A=B", "x")),
                driver("driver.env", "a name is missing", d -> d.env(nothing(), "x")),
                driver("spark.kubernetes.driverEnv.A", "is null", d -> d.env("A", nothing())),
                driver(
                        "spark.kubernetes.driver.secretKeyRef.PW",
                        "is null",
                        d -> d.secretEnv("PW", nothing(), "password")),
                driver("spark.kubernetes.driver.secretKeyRef.PW", "is given as", d -> d.env("PW", "x")
                        .secretEnv("PW", "db", "password")),
                driver(
                        "spark.kubernetes.driver.secretKeyRef.PW",
                        "not a key in a Secret",
                        d -> d.secretEnv("PW", "db", "p w")),
                driver(
                        "spark.kubernetes.driver.label.spark-role",
                        "Spark sets itself",
                        d -> d.label("spark-role", "boss")),
                executor("spark.kubernetes.executor.label.-bad", "label's key", e -> e.label("-bad", "x")),
                executor("spark.kubernetes.executor.label.team", "label's value", e -> e.label("team", "data & co")),
                executor("spark.kubernetes.executor.annotation.a b", "annotation's key", e -> e.annotation("a b", "x")),
                executor(
                        "spark.kubernetes.executor.node.selector.disk",
                        "label's value",
                        e -> e.nodeSelector("disk", "!")),
                executor("spark.executor.resource.gpu.amount", "at least 1", e -> e.resource("gpu", 0, "nvidia.com")),
                executor("spark.executor.resource.gpu.vendor", "Kubernetes name", e -> e.resource("gpu", 1, "NVIDIA")),
                app(
                        "spark.executor.resource.gpu.vendor",
                        "missing",
                        a -> a.conf("spark.executor.resource.gpu.amount", 1)),
                driver(
                        "spark.kubernetes.driver.secrets.certs",
                        "not an absolute path",
                        d -> d.secretMount("certs", "certs")),
                driver(
                        "spark.kubernetes.driver.secrets.Certs",
                        "Kubernetes name",
                        d -> d.secretMount("Certs", "/certs")));
    }

    private static Stream<Planted> ofVolumes() {
        var prefix = "spark.kubernetes.executor.volumes.";
        return Stream.of(
                executor(prefix + "emptyDir.my_dir", "Kubernetes name", e -> e.volume(Volume.emptyDir("my_dir", "/d"))),
                executor(prefix + "emptyDir.d.mount.path", "absolute path", e -> e.volume(Volume.emptyDir("d", "d"))),
                executor(
                        prefix + "emptyDir.d.mount.path",
                        "the image's own files",
                        e -> e.volume(Volume.emptyDir("d", "/"))),
                executor(prefix + "nfs.b.mount.path", "is taken by", e -> e.volume(Volume.emptyDir("a", "/data"))
                        .volume(Volume.nfs("b", "nas", "/x", "/data/"))),
                executor(prefix + "nfs.d", "there is a volume 'd' of type emptyDir", e -> e.volume(
                                Volume.emptyDir("d", "/d"))
                        .volume(Volume.nfs("d", "nas", "/x", "/e"))),
                executor(prefix + "nfs.d.options.server", "missing", e -> e.volume(Volume.nfs("d", "", "/x", "/d"))),
                executor(
                        prefix + "hostPath.d.options.path",
                        "absolute path",
                        e -> e.volume(Volume.hostPath("d", "x", "/d"))),
                executor(
                        prefix + "hostPath.d.options.type",
                        "type of hostPath",
                        e -> e.volume(Volume.hostPath("d", "/x", "/d", "Folder"))),
                executor(
                        prefix + "persistentVolumeClaim.d.options.claimName",
                        "Kubernetes name",
                        e -> e.volume(Volume.pvc("d", "My Claim", "/d"))),
                executor(
                        prefix + "persistentVolumeClaim.d.options.sizeLimit",
                        "quantity of storage",
                        e -> e.volume(Volume.onDemandPvc("d", "gp3", "200 gigs", "/d"))),
                executor(
                        prefix + "emptyDir.d.mount.subPath",
                        "relative path",
                        e -> e.volume(Volume.emptyDir("d", "/d").subPath("../x"))),
                executor(
                        prefix + "emptyDir.d.mount.subPathExpr",
                        "cannot be together",
                        e -> e.volume(Volume.emptyDir("d", "/d").subPath("x").subPathExpr("$(Y)"))),
                executor("spark.kubernetes.executor.volumes", "is null", e -> e.volume(nothing())),
                app(
                        prefix + "cephfs.d",
                        "is not a type that Spark knows",
                        a -> a.conf(prefix + "cephfs.d.mount.path", "/d")));
    }

    private static Stream<Planted> ofTemplates() {
        return Stream.of(
                driver("driver.template", "is null", d -> d.template(nothing())),
                driver("spark.kubernetes.driver.podTemplateContainerName", "has no container 'spark'", d -> d.template(
                                template("main"))
                        .templateContainer("spark")),
                driver("driver.template.containers[main]", "another container of that name", d -> d.template(
                                template("main"))
                        .sidecar(container("main", "proxy:1"))),
                driver(
                        "driver.template.containers[spark-kubernetes-driver]",
                        "another container",
                        d -> d.sidecar(container("spark-kubernetes-driver", "proxy:1"))),
                driver(
                        "driver.template.containers[proxy]",
                        "has no image",
                        d -> d.sidecar(new ContainerBuilder().withName("proxy").build())),
                executor(
                        "executor.template.initContainers[Fetch]",
                        "Kubernetes name",
                        e -> e.initContainer(container("Fetch", "curl:8"))),
                driver("driver.priorityClass", "Kubernetes name", d -> d.priorityClass("Very High")),
                driver("driver.priorityClass", "is empty", d -> d.priorityClass("")),
                driver(
                        "driver.toleration",
                        "is not an effect",
                        d -> d.toleration(new TolerationBuilder()
                                .withKey("spot")
                                .withEffect("Never")
                                .build())),
                driver("driver.dnsPolicy", "is not a DNS policy", d -> d.dnsPolicy("Cluster")),
                driver("driver.hostAlias", "has no names", d -> d.hostAlias("10.0.0.1")),
                driver("driver.configMapMount", "is null", d -> d.configMapMount(nothing(), "/c")),
                driver(
                        "driver.template mount of rules-config-map",
                        "is taken by Spark's own",
                        d -> d.configMapMount("rules", "/opt/spark/conf")),
                driver(
                        "driver.template.volumes[Rules-config-map]",
                        "Kubernetes name",
                        d -> d.configMapMount("Rules", "/rules")),
                driver("spark.kubernetes.driver.podTemplateFile", "given twice", d -> d.template(template("main"))
                        .conf
                        .set("conf", "spark.kubernetes.driver.podTemplateFile", "/tmp/t.yaml")),
                driver(
                        "driver.template.volumes[krb5-file]",
                        "Spark adds itself",
                        d -> d.template(new PodTemplateSpecBuilder(template("main"))
                                .editSpec()
                                .addNewVolume()
                                .withName("krb5-file")
                                .endVolume()
                                .endSpec()
                                .build())));
    }

    private static List<Planted> all() {
        return Stream.of(ofTheApplication(), ofSchedulingAndUi(), ofPods(), ofVolumes(), ofTemplates())
                .flatMap(planted -> planted)
                .toList();
    }

    private static List<Fault> faultsOf(SparkApplication.Builder app) {
        return catchThrowableOfType(InvalidSpecException.class, app::build).faults();
    }

    @ParameterizedTest
    @MethodSource("all")
    void a_mistake_is_told_with_its_place_and_its_reason(Planted planted) {
        var app = good();
        planted.mistake().accept(app);

        assertThat(faultsOf(app)).anySatisfy(fault -> {
            assertThat(fault.path()).isEqualTo(planted.path());
            assertThat(fault.problem()).contains(planted.reason());
        });
    }

    @Test
    void there_are_more_than_a_hundred_of_them() {
        assertThat(all()).hasSizeGreaterThan(100);
    }

    @Test
    void a_dozen_mistakes_are_told_in_one_exception() {
        var app = SparkApplication.named("daily")
                .namespace("Etl")
                .sparkVersion("4.0.1")
                .image("my company/spark")
                .python("local:///opt/daily.jar")
                .arguments("--day", nothing())
                .jars()
                .dynamicAllocation(d -> d.minExecutors(-1))
                .driver(d -> d.memory("4 gigs").secretMount("certs", "certs").priorityClass("Very High"))
                .executor(e -> e.useDriverPodIP(true)
                        .volume(Volume.emptyDir("my_dir", "/d"))
                        .sidecar(container("proxy", "")))
                .batchScheduler(BatchScheduler.volcano().queue("Prod Queue"));

        assertThat(faultsOf(app))
                .extracting(Fault::path)
                .containsExactlyInAnyOrder(
                        "namespace",
                        "spark.kubernetes.container.image",
                        "main",
                        "arguments[1]",
                        "spark.jars",
                        "spark.dynamicAllocation.minExecutors",
                        "spark.driver.memory",
                        "spark.kubernetes.driver.secrets.certs",
                        "driver.priorityClass",
                        "spark.kubernetes.executor.useDriverPodIP",
                        "spark.kubernetes.executor.volumes.emptyDir.my_dir",
                        "executor.template.containers[proxy]",
                        "batchScheduler.queue");
    }

    @Test
    void the_application_that_they_are_planted_in_is_good() {
        assertThat(good().build().name()).isEqualTo("daily");
    }
}
