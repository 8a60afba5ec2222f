package io.sparkk8s.benchmarks;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.ChainedOptionsBuilder;
import org.openjdk.jmh.runner.options.OptionsBuilder;

/**
 * {@code java -jar benchmarks.jar [submission] [dag]}: runs those, or all, each beside its peer, and prints a table of
 * each. {@code submission} wants a KUBECONFIG and Spark's class path in the file of {@code -Dsparkk8s.benchmark.spark};
 * {@code dag} wants a Python with Hera, {@code pip install hera[yaml]}, as {@code -Dsparkk8s.benchmark.python}.
 */
public final class Benchmarks {

    private static final String USAGE = "java -jar benchmarks.jar [submission] [dag]";
    private static final Map<String, Supplier<String>> ALL = new LinkedHashMap<>();

    static {
        ALL.put("submission", SubmissionTable::measure);
        ALL.put("dag", DagTable::measure);
    }

    private Benchmarks() {}

    public static void main(String[] args) {
        var names = args.length == 0 ? List.copyOf(ALL.keySet()) : List.of(args);
        if (!ALL.keySet().containsAll(names)) {
            System.err.println(USAGE);
            System.exit(2);
        }
        var tables = new StringBuilder();
        for (var name : names) {
            tables.append('\n').append(ALL.getOrDefault(name, () -> USAGE).get());
        }
        System.out.println(tables);
    }

    static Collection<RunResult> run(ChainedOptionsBuilder options) {
        try {
            return new Runner(options.shouldFailOnError(true).build()).run();
        } catch (RunnerException e) {
            throw new IllegalStateException(e);
        }
    }

    static ChainedOptionsBuilder of(Class<?> benchmark) {
        return new OptionsBuilder().include("\\." + benchmark.getSimpleName() + "\\.");
    }
}
