package io.sparkk8s;

import static java.util.Objects.requireNonNull;

import io.sparkk8s.diagnose.ApplicationError;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/**
 * How a Spark application ended.
 *
 * @param ref which run
 * @param status how it ended; terminal
 * @param executors what was seen of its executors
 * @param evidence what else is known of it
 */
public record SparkResult(RunRef ref, RunStatus status, ExecutorsDigest executors, Evidence evidence)
        implements RunResult {

    /** Spark's exit code of a driver that gives up for its executors' failures ({@code spark.executor.maxNumFailures}). */
    private static final int TOO_MANY_EXECUTOR_FAILURES = 11;

    /**
     * What the driver's pod and log told beyond the status.
     *
     * @param submittedAt when the driver pod was created; null when it was never seen
     * @param requests what the driver pod asked for, by resource, as Kubernetes writes it: {@code cpu: 100m}
     * @param error the exception that ended the application; null when none is known
     */
    public record Evidence(
            @Nullable Instant submittedAt, Map<String, String> requests, @Nullable ApplicationError error) {

        private static final Evidence NONE = new Evidence(null, Map.of(), null);

        public Evidence {
            requests = Map.copyOf(requests);
        }

        /** Nothing is known. */
        public static Evidence none() {
            return NONE;
        }

        /** This, and the exception too. */
        public Evidence with(@Nullable ApplicationError found) {
            return new Evidence(submittedAt, requests, found);
        }
    }

    public SparkResult {
        requireNonNull(ref, "ref");
        requireNonNull(status, "status");
        requireNonNull(executors, "executors");
        requireNonNull(evidence, "evidence");
    }

    /** A result of which nothing but the status is known. */
    public SparkResult(RunRef ref, RunStatus status) {
        this(ref, status, ExecutorsDigest.none(), Evidence.none());
    }

    /** The driver container's exit code; empty when it never ended, or nobody saw it. */
    public OptionalInt exitCode() {
        return status.exitCode();
    }

    /**
     * Why it did not succeed. A driver that ended with Spark's exit code 11 after executors failed here has
     * {@link FailureKind#EXECUTORS_FAILED}, with their causes.
     */
    @Override
    public Optional<Failure> failure() {
        var failure = status.failure();
        var gaveUp = failure.map(Failure::kind).equals(Optional.of(FailureKind.APPLICATION_ERROR))
                && exitCode().orElse(0) == TOO_MANY_EXECUTOR_FAILURES
                && executors.failed() > 0;
        return gaveUp
                ? Optional.of(new Failure(
                        FailureKind.EXECUTORS_FAILED,
                        "the driver gave up, with exit code 11, since too many executors failed: " + executors))
                : failure;
    }

    /**
     * The exception that ended the application: as Spark 4.1 wrote it on the driver pod when {@code
     * spark.kubernetes.driver.annotateExitException} is true, or else the last one at the end of the driver's log. Empty
     * when there was none, or it could not be read in time.
     */
    public Optional<ApplicationError> error() {
        return Optional.ofNullable(evidence.error());
    }

    /** From the creation of the driver pod to the start of its container; empty when it never ran, or nobody saw it. */
    public Optional<Duration> pendingFor() {
        return between(Optional.ofNullable(evidence.submittedAt()), status.startedAt());
    }

    /** How long the driver's container ran. */
    public Optional<Duration> ranFor() {
        return status.duration();
    }

    /** From the creation of the driver pod to its container's end. */
    public Optional<Duration> tookInAll() {
        return between(Optional.ofNullable(evidence.submittedAt()), status.finishedAt());
    }

    private static Optional<Duration> between(Optional<Instant> from, Optional<Instant> to) {
        return from.flatMap(begin -> to.map(end -> Duration.between(begin, end)));
    }

    /** What the driver pod asked for, by resource, as Kubernetes writes it: {@code cpu: 100m, memory: 896Mi}. */
    public Map<String, String> requests() {
        return evidence.requests();
    }

    /** {@code spark:etl/daily-5f2a-driver@...: FAILED, exit code 5, APPLICATION_ERROR: ...}, and the exception. */
    @Override
    public String toString() {
        var text = new StringBuilder().append(ref).append(": ").append(status);
        var cause = failure();
        if (!cause.equals(status.failure())) {
            text.append(", ").append(cause.orElseThrow());
        }
        error().ifPresent(found -> text.append("; ").append(found));
        return text.toString();
    }
}
