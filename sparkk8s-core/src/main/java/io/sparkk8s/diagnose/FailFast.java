package io.sparkk8s.diagnose;

import io.sparkk8s.InvalidSpecException;
import java.time.Duration;
import java.time.format.DateTimeParseException;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * For how long a run may be pending for which reason. When the patience with a reason is over, the driver is deleted, and
 * the run has FAILED with the reason's {@link Reason#failure()} and the cluster's own words as message, for everybody who
 * looks. The policy is written on the driver pod, so that whoever attaches to the run goes on with it; while nobody
 * watches the run, nobody ends it. Immutable.
 */
public final class FailFast {

    private static final FailFast NONE = new FailFast(Map.of());

    private final Map<Reason, Duration> patience;

    private FailFast(Map<Reason, Duration> patience) {
        var copy = new EnumMap<Reason, Duration>(Reason.class);
        copy.putAll(patience);
        this.patience = Collections.unmodifiableMap(copy);
    }

    /** A run may be pending for ever. */
    public static FailFast none() {
        return NONE;
    }

    /**
     * What does not heal by waiting ends soon: a name that is no image's at once, an image that cannot be pulled or a
     * Secret or ConfigMap that does not exist after 30 seconds, a container that does not start after one minute, a volume
     * that cannot be mounted or bound after two and ten minutes. What may heal, a lack of nodes or a queue, is waited for.
     */
    public static FailFast defaults() {
        return none().on(Reason.INVALID_IMAGE_NAME, Duration.ZERO)
                .on(Reason.IMAGE_PULL, Duration.ofSeconds(30))
                .on(Reason.CONTAINER_CONFIG, Duration.ofSeconds(30))
                .on(Reason.CONTAINER_START, Duration.ofMinutes(1))
                .on(Reason.FAILED_MOUNT, Duration.ofMinutes(2))
                .on(Reason.VOLUME_NOT_BOUND, Duration.ofMinutes(10));
    }

    /**
     * This policy with another patience for one reason. It counts from when the cluster says that the reason began, or
     * else from when it was first seen here.
     *
     * @throws InvalidSpecException the reason is none for a driver to be pending, or the time is negative
     */
    public FailFast on(Reason reason, Duration after) {
        if (!reason.holdsUpDriver() || after.isNegative()) {
            throw InvalidSpecException.of(
                    "the fail-fast policy",
                    reason.name(),
                    after.isNegative()
                            ? "the patience must not be negative, but is " + after
                            : "no driver is pending for this reason; FailFast acts on pending drivers alone");
        }
        var more = new EnumMap<Reason, Duration>(Reason.class);
        more.putAll(patience);
        more.put(reason, after);
        return new FailFast(more);
    }

    /** For how long this reason is borne; empty for ever. */
    public Optional<Duration> patience(Reason reason) {
        return Optional.ofNullable(patience.get(reason));
    }

    /** Whether it never ends a run. */
    public boolean isNone() {
        return patience.isEmpty();
    }

    /**
     * Reads what {@link #toString()} wrote. What a later version of this library wrote and this one does not know is left
     * out.
     */
    public static FailFast parse(String text) {
        var known = new EnumMap<Reason, Duration>(Reason.class);
        for (var part : text.split(",", -1)) {
            var equals = part.indexOf('=');
            for (var reason : Reason.values()) {
                if (equals > 0 && reason.name().equals(part.substring(0, equals).strip())) {
                    try {
                        known.put(
                                reason,
                                Duration.parse(part.substring(equals + 1).strip()));
                    } catch (DateTimeParseException e) {
                        throw InvalidSpecException.of("the fail-fast policy", reason.name(), part + " has no duration");
                    }
                }
            }
        }
        return new FailFast(known);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof FailFast policy && policy.patience.equals(patience);
    }

    @Override
    public int hashCode() {
        return patience.hashCode();
    }

    /** {@code IMAGE_PULL=PT30S,FAILED_MOUNT=PT2M}. */
    @Override
    public String toString() {
        return patience.entrySet().stream()
                .map(one -> one.getKey() + "=" + one.getValue())
                .collect(Collectors.joining(","));
    }
}
