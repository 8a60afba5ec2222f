package io.sparkk8s.benchmarks;

import java.util.Collection;
import java.util.Locale;
import org.openjdk.jmh.results.RunResult;

/** {@link DagBenchmark} beside Hera as a table. */
final class DagTable {

    private DagTable() {}

    static String measure() {
        var text = new StringBuilder(
                "| DAG, described and written, ms | sparkk8s | Hera | ratio | Jackson, writing alone |"
                        + " ratio |\n|---|---:|---:|---:|---:|---:|\n");
        var results = Benchmarks.run(Benchmarks.of(DagBenchmark.class));
        for (var tasks : new int[] {10, 1_000, 10_000}) {
            var hera = HeraPeer.measure(tasks);
            row(
                    text,
                    tasks + " tasks, YAML",
                    of(results, "sparkk8sYaml", tasks),
                    hera.yaml(),
                    of(results, "jacksonYaml", tasks));
            row(
                    text,
                    tasks + " tasks, JSON",
                    of(results, "sparkk8sJson", tasks),
                    hera.json(),
                    of(results, "jacksonJson", tasks));
        }
        text.append(
                String.format(Locale.ROOT, "%nLint of 10,000 tasks: %.0f ms.%n", of(results, "sparkk8sLint", 10_000)));
        return text + "CPU of a fresh JVM until it has written a workflow of ten tasks: " + FirstUse.measure() + "\n";
    }

    private static void row(StringBuilder text, String title, double ours, double hera, double jackson) {
        text.append(String.format(
                Locale.ROOT,
                "| %s | %.2f | %.1f | %.0f | %.2f | %.2f |%n",
                title,
                ours,
                hera,
                hera / ours,
                jackson,
                ours / jackson));
    }

    private static double of(Collection<RunResult> results, String name, int tasks) {
        return results.stream()
                .filter(result -> result.getParams().getBenchmark().endsWith("." + name)
                        && result.getParams().getParam("tasks").equals(String.valueOf(tasks)))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException(name + " did not run"))
                .getPrimaryResult()
                .getScore();
    }
}
