package io.sparkk8s.argo.diff;

import static java.util.Objects.requireNonNull;

import io.fabric8.kubernetes.api.model.HasMetadata;
import io.sparkk8s.argo.diff.Difference.Added;
import io.sparkk8s.argo.diff.Difference.Changed;
import io.sparkk8s.argo.diff.Difference.Removed;
import java.util.List;

/**
 * What differs between two objects of Argo's, by meaning: templates, tasks, parameters, environment variables and volumes are
 * compared by name and not by place, quantities by value ({@code 1000m} is {@code 1}), numbers and texts as Argo reads them
 * ({@code 3} is {@code "3"}), {@code dependencies} with {@code depends}. Not compared: the status, what the API server and
 * controllers write into metadata, and fields that stand at their default.
 *
 * @param differences in the order of their paths
 */
public record Diff(List<Difference> differences) {

    public Diff {
        differences = List.copyOf(differences);
    }

    /**
     * From the first to the second.
     *
     * @param before as the cluster has it, say
     * @param after as it would become
     */
    public static Diff of(HasMetadata before, HasMetadata after) {
        return new Diff(new TreeDiff(Secrets.texts(before, after)).of(Normal.of(before), Normal.of(after)));
    }

    /** Whether both mean the same. */
    public boolean same() {
        return differences.isEmpty();
    }

    /** A line or two for each difference, with {@code +}, {@code -} and {@code ~}. */
    public String toText() {
        return text("", "", "", "");
    }

    /** As {@link #toText()}, in the colours of a terminal. */
    public String toColoredText() {
        return text("\u001b[32m", "\u001b[31m", "\u001b[33m", "\u001b[0m");
    }

    private String text(String green, String red, String yellow, String end) {
        var text = new StringBuilder();
        for (var difference : differences) {
            requireNonNull(difference, "difference");
            if (difference instanceof Added added) {
                text.append(green)
                        .append("+ ")
                        .append(added.path())
                        .append(": ")
                        .append(added.value())
                        .append(end)
                        .append('\n');
            } else if (difference instanceof Removed removed) {
                text.append(red)
                        .append("- ")
                        .append(removed.path())
                        .append(": ")
                        .append(removed.value())
                        .append(end)
                        .append('\n');
            } else if (difference instanceof Changed changed) {
                text.append(yellow)
                        .append("~ ")
                        .append(changed.path())
                        .append(end)
                        .append('\n');
                text.append(red)
                        .append("    - ")
                        .append(changed.before())
                        .append(end)
                        .append('\n');
                text.append(green)
                        .append("    + ")
                        .append(changed.after())
                        .append(end)
                        .append('\n');
            }
        }
        return text.toString();
    }
}
