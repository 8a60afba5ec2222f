package io.sparkk8s.submit;

import static java.util.Objects.requireNonNull;

import java.time.Duration;

/** What a sweep removes. Immutable. */
public final class SweepOptions {

    private static final SweepOptions DEFAULTS = new SweepOptions(Duration.ofMinutes(10), 1000, false);

    private final Duration patience;
    private final int atMost;
    private final boolean dryRun;

    private SweepOptions(Duration patience, int atMost, boolean dryRun) {
        this.patience = patience;
        this.atMost = atMost;
        this.dryRun = dryRun;
    }

    /** A patience of ten minutes, at most a thousand changes. */
    public static SweepOptions defaults() {
        return DEFAULTS;
    }

    /**
     * How old an object without a run must be, by the server's {@code creationTimestamp} and the clock here, before its
     * submission is taken for dead. Longer than any submission takes, its retries and the clocks' difference included.
     */
    public SweepOptions patience(Duration patience) {
        if (requireNonNull(patience, "patience").isNegative()) {
            throw new IllegalArgumentException("the patience must not be negative: " + patience);
        }
        return new SweepOptions(patience, atMost, dryRun);
    }

    /** How many objects one sweep changes; the next one goes on. */
    public SweepOptions atMost(int objects) {
        if (objects < 1) {
            throw new IllegalArgumentException("a sweep must be allowed one object at least, not " + objects);
        }
        return new SweepOptions(patience, objects, dryRun);
    }

    /** The report says what would be done, and nothing is changed. */
    public SweepOptions dryRun() {
        return new SweepOptions(patience, atMost, true);
    }

    /** See {@link #patience(Duration)}. */
    public Duration patience() {
        return patience;
    }

    /** See {@link #atMost(int)}. */
    public int atMost() {
        return atMost;
    }

    /** Whether nothing is changed. */
    public boolean isDryRun() {
        return dryRun;
    }
}
