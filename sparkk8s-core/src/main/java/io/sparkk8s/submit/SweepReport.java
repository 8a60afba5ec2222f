package io.sparkk8s.submit;

import static java.util.Objects.requireNonNull;

import io.sparkk8s.ObjectRef;
import java.util.List;

/**
 * What a sweep did, or would do.
 *
 * @param removed what a dead submission left, and runs whose time to live was over
 * @param adopted what got its run as its owner
 * @param kept what is of an unfinished submission, or to be removed, and stays for now
 * @param unseen the kinds that the caller may not list
 * @param dryRun whether nothing was changed
 */
public record SweepReport(
        List<Item> removed, List<Item> adopted, List<Item> kept, List<String> unseen, boolean dryRun) {

    public SweepReport {
        removed = List.copyOf(removed);
        adopted = List.copyOf(adopted);
        kept = List.copyOf(kept);
        unseen = List.copyOf(unseen);
    }

    /**
     * One object.
     *
     * @param why for people
     */
    public record Item(ObjectRef object, String why) {

        public Item {
            requireNonNull(object, "object");
            requireNonNull(why, "why");
        }

        @Override
        public String toString() {
            return object + ": " + why;
        }
    }

    /** A line for each object. */
    @Override
    public String toString() {
        var text = new StringBuilder();
        lines(text, dryRun ? "would remove " : "removed ", removed);
        lines(text, dryRun ? "would adopt " : "adopted ", adopted);
        lines(text, "kept ", kept);
        if (!unseen.isEmpty()) {
            text.append("not seen, since the caller may not list them: ").append(unseen);
        }
        return text.isEmpty() ? "nothing to sweep" : text.toString().stripTrailing();
    }

    private static void lines(StringBuilder text, String what, List<Item> items) {
        items.forEach(item -> text.append(what).append(item).append('\n'));
    }
}
