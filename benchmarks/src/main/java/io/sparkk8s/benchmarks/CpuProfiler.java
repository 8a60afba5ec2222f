package io.sparkk8s.benchmarks;

import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import org.openjdk.jmh.infra.BenchmarkParams;
import org.openjdk.jmh.infra.IterationParams;
import org.openjdk.jmh.profile.InternalProfiler;
import org.openjdk.jmh.results.AggregationPolicy;
import org.openjdk.jmh.results.IterationResult;
import org.openjdk.jmh.results.Result;
import org.openjdk.jmh.results.ScalarResult;

/**
 * CPU an operation: of this JVM, all its threads, its compiler and its garbage collector among them, and of the processes
 * that it forked and that have ended. Linux only, since the JDK does not tell of ended processes.
 */
public final class CpuProfiler implements InternalProfiler {

    static final String LABEL = "cpu";

    private static final Path STAT = Path.of("/proc/self/stat");
    /** Of Linux' /proc: 100 on all architectures that run it today. */
    private static final int TICKS_A_SECOND = 100;

    private double before;

    @Override
    public String getDescription() {
        return "CPU milliseconds an operation, forked processes included";
    }

    @Override
    public void beforeIteration(BenchmarkParams benchmark, IterationParams iteration) {
        before = milliseconds();
    }

    @Override
    public Collection<? extends Result<?>> afterIteration(
            BenchmarkParams benchmark, IterationParams iteration, IterationResult result) {
        var operations = result.getMetadata().getAllOps();
        return List.of(new ScalarResult(LABEL, (milliseconds() - before) / operations, "ms/op", AggregationPolicy.AVG));
    }

    private static double milliseconds() {
        var self = ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class);
        return self.getProcessCpuTime() / 1e6 + ofChildren();
    }

    private static double ofChildren() {
        try {
            var stat = Files.readString(STAT);
            // the program's name, in brackets, may hold blanks; the fields after it begin with the state, the third
            var fields = stat.substring(stat.lastIndexOf(')') + 2).split(" ");
            var ticks = Long.parseLong(fields[16 - 3]) + Long.parseLong(fields[17 - 3]);
            return ticks * 1000.0 / TICKS_A_SECOND;
        } catch (IOException e) {
            throw new UncheckedIOException("the CPU of forked processes is read from " + STAT + ", of Linux", e);
        }
    }
}
