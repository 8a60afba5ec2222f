package io.sparkk8s.argo.graph;

import static java.util.Objects.requireNonNull;

import java.time.Duration;
import java.util.List;
import java.util.Locale;

/**
 * What a workflow takes if all goes well, by the durations that were given: each task begins as soon as it may, nothing fails,
 * each {@code when} is true, no limit of parallelism holds anything up.
 *
 * @param duration from the first begin to the last end
 * @param criticalPath the ids of the nodes that make it so long, in their order
 * @param pods how many run, retries not counted
 * @param width the most pods at once
 * @param cpuHours what the pods' containers request, in cores times hours
 * @param memoryGibHours what they request, in GiB times hours
 * @param notes what could not be counted, a sentence each
 */
public record Estimate(
        Duration duration,
        List<String> criticalPath,
        long pods,
        long width,
        double cpuHours,
        double memoryGibHours,
        List<String> notes) {

    public Estimate {
        requireNonNull(duration, "duration");
        criticalPath = List.copyOf(criticalPath);
        notes = List.copyOf(notes);
    }

    /** Some lines for people. */
    public String toText() {
        var text = new StringBuilder();
        text.append("duration       ")
                .append(duration.toString().substring(2).toLowerCase(Locale.ROOT))
                .append('\n');
        text.append("critical path  ").append(String.join(" > ", criticalPath)).append('\n');
        text.append("pods           ")
                .append(pods)
                .append(", at most ")
                .append(width)
                .append(" at once\n");
        text.append(String.format(
                Locale.ROOT, "requests       %.2f CPU-hours, %.2f GiB-hours of memory%n", cpuHours, memoryGibHours));
        notes.forEach(note -> text.append("note: ").append(note).append('\n'));
        return text.toString();
    }
}
