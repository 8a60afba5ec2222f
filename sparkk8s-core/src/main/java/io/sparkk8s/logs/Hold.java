package io.sparkk8s.logs;

import java.time.Duration;
import java.util.Optional;

/**
 * How long the lines of several logs are kept back, so that they can be delivered in the order of their times. Lines of one log
 * stay in their order whatever their times are.
 *
 * @param window from a line's arrival on; empty for up to the end of all logs
 * @param most how many lines are kept back; from then on the oldest is delivered at once
 */
public record Hold(Optional<Duration> window, int most) {

    /** As they come. */
    public static final Hold NONE = new Hold(Optional.of(Duration.ZERO), 0);

    /** A second, as Argo does: enough for lines that are printed now, by nodes whose clocks agree. */
    public static final Hold A_SECOND = new Hold(Optional.of(Duration.ofSeconds(1)), 10_000);

    /** Until all logs have ended, so that their order is exact; all lines are kept in memory. */
    public static final Hold UNTIL_THE_END = new Hold(Optional.empty(), Integer.MAX_VALUE);
}
