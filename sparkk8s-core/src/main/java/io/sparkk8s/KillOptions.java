package io.sparkk8s;

import static java.util.Objects.requireNonNull;

import java.time.Duration;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** How to kill a run. Immutable. */
public final class KillOptions {

    private static final KillOptions DEFAULTS = new KillOptions(null, Duration.ofMinutes(2));

    private final @Nullable Duration grace;
    private final Duration within;

    private KillOptions(@Nullable Duration grace, Duration within) {
        this.grace = grace;
        this.within = within;
    }

    /** The pods' own grace, and two minutes. */
    public static KillOptions defaults() {
        return DEFAULTS;
    }

    /**
     * How long containers get between SIGTERM and SIGKILL, in whole seconds, in place of the pods' own
     * {@code terminationGracePeriodSeconds}.
     */
    public static KillOptions grace(Duration grace) {
        if (grace.isNegative()) {
            throw new IllegalArgumentException("the grace must not be negative: " + grace);
        }
        return new KillOptions(requireNonNull(grace, "grace"), DEFAULTS.within);
    }

    /** How long to wait until all is gone; what is there then is reported. */
    public KillOptions within(Duration longest) {
        return new KillOptions(grace, requireNonNull(longest, "longest"));
    }

    /** The grace that was given. */
    public Optional<Duration> grace() {
        return Optional.ofNullable(grace);
    }

    /** How long to wait. */
    public Duration within() {
        return within;
    }
}
