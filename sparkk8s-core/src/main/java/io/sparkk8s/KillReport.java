package io.sparkk8s;

import static java.util.Objects.requireNonNull;

import java.util.List;

/**
 * What became of the objects of a run that was killed.
 *
 * @param gone what is there no more
 * @param left what still is
 * @param unseen the kinds that the caller may not list, so that nothing is known of their objects
 */
public record KillReport(List<ObjectRef> gone, List<Left> left, List<String> unseen) {

    public KillReport {
        gone = List.copyOf(gone);
        left = List.copyOf(left);
        unseen = List.copyOf(unseen);
    }

    /**
     * An object that is still there.
     *
     * @param why for people, such as {@code terminating since ..., held by the finalizer ...}
     */
    public record Left(ObjectRef object, String why) {

        public Left {
            requireNonNull(object, "object");
            requireNonNull(why, "why");
        }

        @Override
        public String toString() {
            return object + ": " + why;
        }
    }

    /** Whether nothing is left of what could be seen. */
    public boolean allGone() {
        return left.isEmpty();
    }

    /** {@code 4 objects gone; left: PersistentVolumeClaim etl/data: held by the finalizer ...}. */
    @Override
    public String toString() {
        return gone.size() + " objects gone" + (left.isEmpty() ? "" : "; left: " + left)
                + (unseen.isEmpty() ? "" : "; not seen, since the caller may not list them: " + unseen);
    }
}
