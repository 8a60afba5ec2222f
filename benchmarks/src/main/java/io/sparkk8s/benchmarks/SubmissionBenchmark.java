package io.sparkk8s.benchmarks;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Threads;
import org.openjdk.jmh.annotations.Warmup;

/** One submission in cluster mode: by the library inside a JVM that runs already, and by a forked spark-submit. */
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.MINUTES)
@Fork(1)
public class SubmissionBenchmark {

    static final String CLASS_PATH = "sparkk8s.benchmark.sparkClassPath";

    private static final int AT_ONCE = 32;

    @Benchmark
    @Threads(1)
    @Warmup(iterations = 1, time = 10)
    @Measurement(iterations = 2, time = 10)
    public String sparkk8sSingle(Target target) {
        return submit(target);
    }

    @Benchmark
    @Threads(AT_ONCE)
    @Warmup(iterations = 1, time = 10)
    @Measurement(iterations = 2, time = 10)
    public String sparkk8sMany(Target target) {
        return submit(target);
    }

    @Benchmark
    @Threads(1)
    @Warmup(iterations = 1, time = 1)
    @Measurement(iterations = 1, time = 30)
    public int sparkSubmitSingle(Target target) throws IOException, InterruptedException {
        return forkSparkSubmit(target);
    }

    /** Each of them once, all at the same time: as often as would fill a time span takes many minutes. */
    @Benchmark
    @BenchmarkMode(Mode.SingleShotTime)
    @Threads(AT_ONCE)
    @Warmup(iterations = 0)
    @Measurement(iterations = 1)
    public int sparkSubmitMany(Target target) throws IOException, InterruptedException {
        return forkSparkSubmit(target);
    }

    private static String submit(Target target) {
        try (var run = target.spark().submit(target.next())) {
            return run.ref().toString();
        }
    }

    private static int forkSparkSubmit(Target target) throws IOException, InterruptedException {
        var classPath =
                Files.readString(Path.of(System.getProperty(CLASS_PATH))).strip();
        var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        var server = target.spark().cluster().server();
        var name = target.nextName();
        var output = File.createTempFile("spark-submit", ".log");
        var command = List.of(
                java,
                "-cp",
                classPath,
                "org.apache.spark.deploy.SparkSubmit",
                "--master",
                "k8s://" + server.replaceAll("/$", ""),
                "--deploy-mode",
                "cluster",
                "--name",
                name,
                "--class",
                "org.apache.spark.examples.SparkPi",
                "--conf",
                "spark.kubernetes.namespace=" + target.namespace(),
                "--conf",
                "spark.kubernetes.container.image=apache/spark:4.1.1",
                "--conf",
                "spark.executor.instances=2",
                "--conf",
                Target.NOWHERE + "=nowhere",
                "--conf",
                "spark.kubernetes.submission.waitAppCompletion=false",
                "--conf",
                "spark.kubernetes.submission.connectionTimeout=120000",
                "--conf",
                "spark.kubernetes.submission.requestTimeout=120000",
                "local:///opt/spark/examples/jars/spark-examples.jar",
                "100");
        var exitCode = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(output)
                .start()
                .waitFor();
        if (exitCode != 0) {
            throw new IllegalStateException(
                    "spark-submit ended with " + exitCode + ":\n" + Files.readString(output.toPath()));
        }
        Files.delete(output.toPath());
        return exitCode;
    }
}
