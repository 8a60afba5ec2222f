package io.sparkk8s.cluster;

import static org.assertj.core.api.Assertions.assertThat;

import io.fabric8.kubernetes.api.model.PodBuilder;
import io.sparkk8s.Failure;
import io.sparkk8s.FailureKind;
import io.sparkk8s.RunRef;
import io.sparkk8s.RunState;
import io.sparkk8s.SparkK8s;
import io.sparkk8s.SparkRun;
import io.sparkk8s.app.SparkApplication;
import io.sparkk8s.diagnose.Diagnosis;
import io.sparkk8s.diagnose.FailFast;
import io.sparkk8s.diagnose.Finding;
import io.sparkk8s.diagnose.Reason;
import io.sparkk8s.submit.SubmitOptions;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Supplier;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What a real scheduler, kubelet and driver say of real trouble. */
@Tag("cluster")
class DiagnoseOnClusterTest {

    private static final Duration LONG = Duration.ofMinutes(5);

    private static SparkK8s spark;
    private static TestNamespace namespace;

    @BeforeAll
    static void connect() {
        spark = SparkK8s.connect();
        namespace = new TestNamespace(spark.cluster().client(), "diagnose");
    }

    @AfterAll
    static void disconnect() {
        namespace.close();
        spark.close();
    }

    private static SparkApplication.Builder pi(String name, String... arguments) {
        return Pi.in(namespace.name(), name, 1, arguments);
    }

    /** Looks again until there is something, or it takes too long. */
    private static <T> T eventually(Duration within, Supplier<Optional<T>> look) {
        var deadline = Instant.now().plus(within);
        var seen = look.get();
        while (seen.isEmpty() && Instant.now().isBefore(deadline)) {
            LockSupport.parkNanos(Duration.ofMillis(250).toNanos());
            seen = look.get();
        }
        return seen.orElseThrow(() -> new AssertionError("nothing within " + within));
    }

    private static Finding found(SparkRun run, Reason reason) {
        var last = new AtomicReference<Diagnosis>();
        try {
            return eventually(Duration.ofSeconds(90), () -> {
                var diagnosis = run.diagnose();
                last.set(diagnosis);
                return diagnosis.find(reason);
            });
        } catch (AssertionError e) {
            throw new AssertionError("no " + reason + " in " + last, e);
        }
    }

    @Test
    void an_unschedulable_driver_is_diagnosed_with_the_resource() {
        var run = spark.submit(pi("pi-64").driver(d -> d.requestCores("64")).build());

        var finding = found(run, Reason.UNSCHEDULABLE);

        assertThat(finding.subject()).isEqualTo("cpu");
        assertThat(finding.message()).contains("Insufficient cpu");
        assertThat(finding.advice()).contains("cpu 64");
        assertThat(finding.since()).isNotNull();
        run.stop();
        assertThat(run.await(LONG).state()).isEqualTo(RunState.KILLED);
    }

    @Test
    void an_image_that_does_not_exist_is_diagnosed_within_seconds_and_fails_fast() {
        var began = Instant.now();
        var options = SubmitOptions.defaults().failFast(FailFast.none().on(Reason.IMAGE_PULL, Duration.ofSeconds(5)));
        var run = spark.submit(pi("pi-noimage").image("bed.local/nope:1").build(), options);

        var finding = found(run, Reason.IMAGE_PULL);
        assertThat(Duration.between(began, Instant.now())).isLessThan(Duration.ofSeconds(15));
        assertThat(finding.subject()).isEqualTo("image bed.local/nope:1");
        assertThat(finding.message()).contains("bed.local/nope");

        var result = run.await(Duration.ofMinutes(1));
        assertThat(result.state()).as("%s", result).isEqualTo(RunState.FAILED);
        assertThat(result.failure().map(Failure::kind)).contains(FailureKind.IMAGE_PULL);
        assertThat(result.failure().orElseThrow().message()).contains("image bed.local/nope:1");
    }

    @Test
    void a_Secret_that_does_not_exist_is_named() {
        var volume = attach(driver("no-secret")
                .editSpec()
                .addNewVolume()
                .withName("v")
                .withNewSecret()
                .withSecretName("nosuch")
                .endSecret()
                .endVolume()
                .editFirstContainer()
                .addNewVolumeMount()
                .withName("v")
                .withMountPath("/etc/nosuch")
                .endVolumeMount()
                .endContainer()
                .endSpec());
        var environment = attach(driver("no-key")
                .editSpec()
                .editFirstContainer()
                .addNewEnv()
                .withName("PW")
                .withNewValueFrom()
                .withNewSecretKeyRef("pw", "nosuch", false)
                .endValueFrom()
                .endEnv()
                .endContainer()
                .endSpec());

        assertThat(found(volume, Reason.FAILED_MOUNT).subject()).isEqualTo("Secret nosuch");
        assertThat(found(environment, Reason.CONTAINER_CONFIG).subject()).isEqualTo("Secret nosuch");
        volume.stop();
        environment.stop();
    }

    private static PodBuilder driver(String name) {
        return new PodBuilder(SparkK8s.render(pi(name).build()).driverPod())
                .editSpec()
                .withVolumes()
                .editFirstContainer()
                .withVolumeMounts()
                .endContainer()
                .endSpec();
    }

    private static SparkRun attach(PodBuilder driver) {
        var pod = spark.cluster().client().resource(driver.build()).create();
        var metadata = pod.getMetadata();
        return spark.attach(new RunRef("spark", metadata.getNamespace(), metadata.getName(), metadata.getUid()));
    }

    @Test
    void the_exception_of_a_Java_application_is_in_the_result() {
        var result = spark.submit(pi("pi-bad", "not-a-number").build()).await(LONG);

        assertThat(result.failure().map(Failure::kind)).as("%s", result).contains(FailureKind.APPLICATION_ERROR);
        assertThat(result.error().orElseThrow().type()).isEqualTo("java.lang.NumberFormatException");
        assertThat(result.error().orElseThrow().message()).contains("not-a-number");
        assertThat(result.error().orElseThrow().stackTrace()).contains("bed.Pi.main");
        assertThat(result.pendingFor()).isPresent();
        assertThat(result.tookInAll()).isPresent();
        assertThat(result.requests()).containsEntry("cpu", "100m");
    }

    @Test
    void the_exception_of_a_PySpark_application_is_in_the_result() {
        // it reads a file that is not where the container's working directory is
        var script = SparkApplication.named("py-bad")
                .namespace(namespace.name())
                .sparkVersion("4.0.5")
                .image(System.getProperty("sparkk8s.test.image", "bed.local/spark:4.0.5"))
                .python("local:///opt/spark/examples/sql/basic.py")
                .driver(d -> d.requestCores("100m").memory("512m").serviceAccount("spark"))
                .executor(e -> e.instances(1).requestCores("100m").memory("512m"))
                .build();

        var result = spark.submit(script).await(LONG);

        assertThat(result.error()).as("%s", result).isPresent();
        assertThat(result.error().orElseThrow().type()).endsWith("AnalysisException");
        assertThat(result.error().orElseThrow().message()).contains("PATH_NOT_FOUND");
    }

    @Test
    void a_running_job_shows_its_executors_and_its_tasks() {
        var run = spark.submit(pi("pi-long", "60", "5")
                .conf("spark.task.cpus", 1)
                .executor(e -> e.instances(2))
                .build());

        var progress =
                eventually(LONG, () -> run.progress().filter(now -> now.tasks().complete() > 0));

        assertThat(progress.tasks().total()).isEqualTo(60);
        assertThat(progress.tasks().complete()).isBetween(1, 60);
        assertThat(progress.executors()).isBetween(1, 2);
        assertThat(progress.bar(80)).contains("/60 tasks");
        var fine = run.diagnose();
        var result = run.await(LONG);
        assertThat(result.succeeded()).as("%s", result).isTrue();
        assertThat(result.executors().peak())
                .as("%s, then %s", fine, result.executors())
                .isEqualTo(2);
        assertThat(result.executors().failed()).isZero();
    }
}
