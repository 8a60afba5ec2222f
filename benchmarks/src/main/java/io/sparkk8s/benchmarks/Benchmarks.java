package io.sparkk8s.benchmarks;

import static java.util.Objects.requireNonNull;

import java.util.Collection;
import java.util.Locale;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;

/** {@code java -jar benchmarks.jar [class path file of Spark]}: runs all, and prints one table. */
public final class Benchmarks {

    private static final String SPARK = "spark-oracle/spark-4.1/target/classpath.txt";

    private Benchmarks() {}

    public static void main(String[] args) throws RunnerException {
        var options = new OptionsBuilder()
                .include(SubmissionBenchmark.class.getSimpleName())
                .jvmArgsAppend("-D" + SubmissionBenchmark.CLASS_PATH + "=" + (args.length > 0 ? args[0] : SPARK))
                .addProfiler(CpuProfiler.class)
                .shouldFailOnError(true)
                .build();
        System.out.println(table(new Runner(options).run()));
    }

    private static String table(Collection<RunResult> results) {
        var text = new StringBuilder(
                "\n| submission | | sparkk8s | forked spark-submit | ratio |\n|---|---|---:|---:|---:|\n");
        row(text, results, "one at a time", "Single");
        row(text, results, "32 at once", "Many");
        return text.toString();
    }

    private static void row(StringBuilder text, Collection<RunResult> results, String title, String which) {
        var ours = cpu(results, "sparkk8s" + which);
        var peer = cpu(results, "sparkSubmit" + which);
        line(text, title, "CPU ms", ours, peer, peer / ours);
        var ourRate = rate(results, "sparkk8s" + which);
        var peerRate = rate(results, "sparkSubmit" + which);
        line(text, title, "a minute", ourRate, peerRate, ourRate / peerRate);
    }

    private static void line(StringBuilder text, String title, String unit, double ours, double peer, double ratio) {
        text.append(String.format(Locale.ROOT, "| %s | %s | %.1f | %.1f | %.0f |%n", title, unit, ours, peer, ratio));
    }

    private static double cpu(Collection<RunResult> results, String name) {
        return requireNonNull(of(results, name).getSecondaryResults().get(CpuProfiler.LABEL), "no CPU was measured")
                .getScore();
    }

    private static double rate(Collection<RunResult> results, String name) {
        var result = of(results, name);
        var score = result.getPrimaryResult().getScore();
        var params = result.getParams();
        // a single shot's score is the minutes of one of its threads
        return params.getMode() == Mode.SingleShotTime ? params.getThreads() / score : score;
    }

    private static RunResult of(Collection<RunResult> results, String name) {
        return results.stream()
                .filter(result -> result.getParams().getBenchmark().endsWith("." + name))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException(name + " did not run"));
    }
}
