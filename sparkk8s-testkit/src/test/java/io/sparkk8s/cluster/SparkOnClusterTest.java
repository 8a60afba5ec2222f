package io.sparkk8s.cluster;

import static org.assertj.core.api.Assertions.assertThat;

import io.sparkk8s.RunState;
import io.sparkk8s.SparkK8s;
import io.sparkk8s.app.DeployMode;
import io.sparkk8s.app.SparkApplication;
import io.sparkk8s.logs.LogLine;
import java.time.Duration;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Real Spark on a real cluster: KUBECONFIG names it, {@code sparkk8s.test.image} the Spark image. */
@Tag("cluster")
class SparkOnClusterTest {

    private static final Duration LONG = Duration.ofMinutes(5);

    private static SparkK8s spark;
    private static TestNamespace namespace;

    @BeforeAll
    static void connect() {
        spark = SparkK8s.connect();
        namespace = new TestNamespace(spark.cluster().client(), "spark");
    }

    @AfterAll
    static void disconnect() {
        namespace.close();
        spark.close();
    }

    private static SparkApplication.Builder pi(String name, String... arguments) {
        return SparkApplication.named(name)
                .namespace(namespace.name())
                .sparkVersion("4.0.5")
                .image(System.getProperty("sparkk8s.test.image", "bed.local/spark:4.0.5"))
                .java("bed.Pi", "local:///opt/spark/examples/jars/bed-examples.jar")
                .arguments(arguments)
                .driver(d -> d.requestCores("100m").memory("512m").serviceAccount("spark"))
                .executor(e -> e.instances(2).requestCores("100m").memory("512m"))
                .conf("spark.kubernetes.driver.connectionTimeout", 60000)
                .conf("spark.kubernetes.driver.requestTimeout", 60000);
    }

    @ParameterizedTest
    @EnumSource
    void pi_runs_with_real_executors(DeployMode mode) {
        var run = spark.submit(pi("pi-" + mode.name().toLowerCase(java.util.Locale.ROOT), "4")
                .deployMode(mode)
                .build());

        var lines = run.logs().readAll(LONG).stream().map(LogLine::text).toList();
        var result = run.await(LONG);

        assertThat(result.state())
                .as("%s%n%s", result, String.join("\n", lines))
                .isEqualTo(RunState.SUCCEEDED);
        assertThat(result.exitCode()).hasValue(0);
        assertThat(lines).anyMatch(line -> line.startsWith("Pi is roughly 3.1"));
        assertThat(lines.stream().filter(line -> line.contains("Registered executor")))
                .hasSize(2);
    }
}
