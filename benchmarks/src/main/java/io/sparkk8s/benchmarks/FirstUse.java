package io.sparkk8s.benchmarks;

import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

/** What the first use of the model costs: a JVM that describes and writes one workflow, and tells its CPU seconds. */
final class FirstUse {

    private FirstUse() {}

    public static void main(String[] args) {
        var text = args.length == 0 ? DagBenchmark.author(10).toYaml() : "";
        var cpu =
                ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class).getProcessCpuTime();
        System.out.println(cpu / 1e9 + " " + text.length());
    }

    /** The median of five such JVMs, and of five that do nothing. */
    static String measure() {
        return String.format(Locale.ROOT, "%.2f s (an idle JVM: %.2f s)", median(List.of()), median(List.of("idle")));
    }

    private static double median(List<String> arguments) {
        return IntStream.range(0, 5)
                .mapToDouble(i -> cpuSeconds(arguments))
                .sorted()
                .toArray()[2];
    }

    private static double cpuSeconds(List<String> arguments) {
        var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        var command =
                new ArrayList<>(List.of(java, "-cp", System.getProperty("java.class.path"), FirstUse.class.getName()));
        command.addAll(arguments);
        try {
            return Double.parseDouble(HeraPeer.output(command).split(" ")[0]);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
