package io.sparkk8s.argo;

import io.fabric8.kubernetes.api.model.IntOrString;
import io.sparkk8s.InvalidSpecException;
import io.sparkk8s.argo.model.RetryStrategy;
import java.time.Duration;
import java.util.function.Consumer;

/** How often, when and where a step is tried again (JSON: {@code retryStrategy}). Immutable. */
public final class Retry {
    private final RetryStrategy wire;

    private Retry(RetryStrategy wire) {
        this.wire = wire;
    }

    /** After which ends a step is tried again. */
    public enum Policy {
        /** After a failure, which is Argo's default. */
        ON_FAILURE("OnFailure"),
        /** After an error: something outside of the step, such as a lost pod. */
        ON_ERROR("OnError"),
        /** After both. */
        ALWAYS("Always"),
        /** After errors that Argo takes for temporary. */
        ON_TRANSIENT_ERROR("OnTransientError");

        private final String text;

        Policy(String text) {
            this.text = text;
        }
    }

    /** At most so many times, after the first one. */
    public static Retry limit(int retries) {
        if (retries < 0) {
            throw InvalidSpecException.of("a retry", "limit", retries + " must be 0 or more");
        }
        return new Retry(RetryStrategy.builder().limit(new IntOrString(retries)).build());
    }

    /** As {@link #limit(int)}, from an input. */
    public static Retry limit(Value<Integer> retries) {
        return new Retry(RetryStrategy.builder()
                .limit(new IntOrString(retries.toString()))
                .build());
    }

    /** Without an end, for {@link #when} to find one. */
    public static Retry unlimited() {
        return new Retry(RetryStrategy.builder().build());
    }

    /** After which ends. */
    public Retry policy(Policy policy) {
        return with(r -> r.retryPolicy(policy.text));
    }

    /** The wait before each attempt. */
    public Retry backoff(Duration wait) {
        return with(r -> r.backoff(b -> b.duration(Durations.text(wait, "retry.backoff"))));
    }

    /**
     * The wait before each attempt.
     *
     * @param first before the second attempt
     * @param factor how many times longer each wait is than the one before
     * @param total no attempt begins later than this after the first
     */
    public Retry backoff(Duration first, int factor, Duration total) {
        return with(r -> r.backoff(b -> b.duration(Durations.text(first, "retry.backoff"))
                .factor(new IntOrString(factor))
                .maxDuration(Durations.text(total, "retry.backoff"))));
    }

    /** Only if this is true of the last attempt, as {@code Variables.lastExitCode().eq(137)}. */
    public Retry when(Condition condition) {
        return with(r -> r.expression(condition.expression()));
    }

    /** Not on the node on which it failed. */
    public Retry onOtherNode() {
        return with(r -> r.affinity(a -> a.nodeAntiAffinity(n -> {})));
    }

    /** Anything else that a retry has. What is set here is not checked. */
    public Retry with(Consumer<RetryStrategy.Builder> change) {
        RetryStrategy.Builder changed = wire.toBuilder();
        change.accept(changed);
        return new Retry(changed.build());
    }

    RetryStrategy wire() {
        return wire;
    }

    /** As Argo gets it. */
    @Override
    public String toString() {
        return wire.toString();
    }
}
