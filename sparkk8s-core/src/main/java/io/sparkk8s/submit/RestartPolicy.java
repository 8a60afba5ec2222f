package io.sparkk8s.submit;

import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.joining;

import io.sparkk8s.FailureKind;
import io.sparkk8s.InvalidSpecException;
import java.time.DateTimeException;
import java.time.Duration;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Whether and when another attempt follows a driver that failed. A run that was stopped is never tried again, and one that
 * is LOST only if {@link #only} names {@link FailureKind#DELETED}, since whoever deleted it may have meant it. Immutable.
 */
public final class RestartPolicy {

    private static final Pattern FORM = Pattern.compile("v1/([0-9]+)/([^/]+)/([^/]+)/([A-Z_,]*)");

    private final int retries;
    private final Duration first;
    private final Duration longest;
    private final Set<FailureKind> kinds;

    private RestartPolicy(int retries, Duration first, Duration longest, Set<FailureKind> kinds) {
        this.retries = retries;
        this.first = first;
        this.longest = longest;
        this.kinds = kinds;
    }

    /**
     * At most that many attempts after the first one, 10 seconds after the first failure, then 20, 40 and so on up to five
     * minutes, whatever the failure.
     */
    public static RestartPolicy onFailure(int retries) {
        if (retries < 1) {
            throw InvalidSpecException.of("the restart policy", "retries", "must be at least 1, not " + retries);
        }
        var kinds = EnumSet.allOf(FailureKind.class);
        kinds.remove(FailureKind.STOPPED);
        kinds.remove(FailureKind.DELETED);
        return new RestartPolicy(retries, Duration.ofSeconds(10), Duration.ofMinutes(5), kinds);
    }

    /**
     * @param first from the end of the first attempt to the second; each further delay is twice the one before
     * @param longest a delay is never longer
     */
    public RestartPolicy backOff(Duration first, Duration longest) {
        if (requireNonNull(first, "first").isNegative() || longest.compareTo(first) < 0) {
            throw InvalidSpecException.of(
                    "the restart policy", "backOff", "must not be negative, and the longest not below the first");
        }
        return new RestartPolicy(retries, first, longest, kinds);
    }

    /** Other failures than these are final; for the cluster's doing: EVICTED, PREEMPTED and NODE_LOST. */
    public RestartPolicy only(FailureKind... these) {
        var only = EnumSet.noneOf(FailureKind.class);
        only.addAll(Arrays.asList(these));
        if (only.isEmpty() || only.contains(FailureKind.STOPPED)) {
            throw InvalidSpecException.of("the restart policy", "only", "must name failures, and not STOPPED");
        }
        return new RestartPolicy(retries, first, longest, only);
    }

    /** These failures are final. */
    public RestartPolicy unless(FailureKind... these) {
        var rest = kinds.isEmpty() ? EnumSet.noneOf(FailureKind.class) : EnumSet.copyOf(kinds);
        rest.removeAll(Arrays.asList(these));
        return new RestartPolicy(retries, first, longest, rest);
    }

    /**
     * How long after the end of an attempt the next one begins; empty when none does.
     *
     * @param attempt that failed, counted from 1
     */
    public Optional<Duration> after(FailureKind failure, int attempt) {
        if (attempt > retries || !kinds.contains(failure)) {
            return Optional.empty();
        }
        var delay = first;
        for (var n = 1; n < attempt && delay.compareTo(longest) < 0; n++) {
            delay = delay.multipliedBy(2);
        }
        return Optional.of(delay.compareTo(longest) < 0 ? delay : longest);
    }

    /** What {@link #toString()} wrote; empty when the text is something else. */
    public static Optional<RestartPolicy> parse(String text) {
        var match = FORM.matcher(text);
        if (!match.matches()) {
            return Optional.empty();
        }
        try {
            var kinds = EnumSet.noneOf(FailureKind.class);
            for (var kind : match.group(4).split(",")) {
                if (!kind.isEmpty()) {
                    kinds.add(FailureKind.valueOf(kind));
                }
            }
            return Optional.of(new RestartPolicy(
                    Integer.parseInt(match.group(1)),
                    Duration.parse(match.group(2)),
                    Duration.parse(match.group(3)),
                    kinds));
        } catch (DateTimeException | IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    /** {@code v1/3/PT10S/PT5M/EVICTED,PREEMPTED}: retries, first and longest delay, the failures that are tried again. */
    @Override
    public String toString() {
        return "v1/" + retries + "/" + first + "/" + longest + "/"
                + kinds.stream().map(FailureKind::name).sorted().collect(joining(","));
    }
}
