package io.sparkk8s.submit;

import static java.util.Objects.requireNonNull;

import io.sparkk8s.InvalidSpecException;
import io.sparkk8s.backend.Backend;
import io.sparkk8s.diagnose.FailFast;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** How to submit. Immutable. */
public final class SubmitOptions {

    private static final int LONGEST_KEY = 1024;
    private static final SubmitOptions DEFAULTS = new SubmitOptions(null, Backend.pods(), FailFast.none(), null, null);

    private final @Nullable String key;
    private final Backend backend;
    private final FailFast failFast;
    private final @Nullable Duration timeToLive;
    private final @Nullable RestartPolicy restart;

    private SubmitOptions(
            @Nullable String key,
            Backend backend,
            FailFast failFast,
            @Nullable Duration timeToLive,
            @Nullable RestartPolicy restart) {
        this.key = key;
        this.backend = backend;
        this.failFast = failFast;
        this.timeToLive = timeToLive;
        this.restart = restart;
    }

    /** Each submission is a new run. */
    public static SubmitOptions defaults() {
        return DEFAULTS;
    }

    /**
     * One run a key: submitting again with the same key and the same application gives the run that is there, whether
     * it still runs or has ended; with another application it is a {@link io.sparkk8s.ConflictException}. A key holds
     * for a namespace and an application's name, and as long as the run's objects are on the cluster.
     *
     * @param key what makes the run unique, such as {@code dag.task.run.try}; 1 to 1024 characters, no secret
     */
    public static SubmitOptions key(String key) {
        requireNonNull(key, "key");
        if (key.isBlank() || key.length() > LONGEST_KEY) {
            throw InvalidSpecException.of(
                    "the idempotency key", "key", "must have 1 to " + LONGEST_KEY + " characters, not all blank");
        }
        return new SubmitOptions(key, Backend.pods(), FailFast.none(), null, null);
    }

    /** As {@link #defaults()}, by another backend. */
    public static SubmitOptions on(Backend backend) {
        return DEFAULTS.withBackend(backend);
    }

    /** These options with another backend: who runs the driver. Default {@link Backend#pods()}. */
    public SubmitOptions withBackend(Backend backend) {
        return new SubmitOptions(key, requireNonNull(backend, "backend"), failFast, timeToLive, restart);
    }

    /**
     * These options with a policy for runs that are pending without hope. It acts on driver pods of {@link Backend#pods()};
     * another backend refuses it. Default {@link FailFast#none()}.
     */
    public SubmitOptions failFast(FailFast policy) {
        return new SubmitOptions(key, backend, requireNonNull(policy, "policy"), timeToLive, restart);
    }

    /** When a pending run is given up. */
    public FailFast failFast() {
        return failFast;
    }

    /**
     * Removes the driver pod, and with it its log and all that it owns, that long after its end. It is recorded as the
     * annotation {@code sparkk8s.io/ttl-after-finished}; whoever watches the run then deletes it, and so does every
     * sweep of the namespace. Default: it stays. An operator's runs have the operator's own settings for this.
     */
    public SubmitOptions timeToLive(Duration afterEnd) {
        if (requireNonNull(afterEnd, "afterEnd").isNegative()) {
            throw InvalidSpecException.of("the submission", "timeToLive", "must not be negative: " + afterEnd);
        }
        return new SubmitOptions(key, backend, failFast, afterEnd, restart);
    }

    /** See {@link #timeToLive(Duration)}. */
    public Optional<Duration> timeToLive() {
        return Optional.ofNullable(timeToLive);
    }

    /**
     * Tries again when the driver fails. The run that is held spans its attempts, and so does its reference, in any JVM,
     * as long as the first attempt's pod exists; the attempts' pods stay for their logs, each for its own
     * {@linkplain #timeToLive time to live}. Whoever watches the run begins the next attempt; several JVMs that do make
     * one, since its names follow from the attempt before. While nobody watches, nothing follows: whoever attaches
     * later goes on. An attempt that follows costs two calls more than a submission. For driver pods alone: operators
     * have restart policies of their own. Default: a failure is final.
     *
     * @throws InvalidSpecException when it is rendered: an operator's run, or manifests of more than about 200 kB zipped
     */
    public SubmitOptions restart(RestartPolicy policy) {
        return new SubmitOptions(key, backend, failFast, timeToLive, requireNonNull(policy, "policy"));
    }

    /** See {@link #restart(RestartPolicy)}. */
    public Optional<RestartPolicy> restart() {
        return Optional.ofNullable(restart);
    }

    /** Who runs the driver. Workflows have none. */
    public Backend backend() {
        return backend;
    }

    /** The key that was given. */
    public Optional<String> key() {
        return Optional.ofNullable(key);
    }

    /** The key that was given, or one that nobody else has. */
    public String keyOrRandom() {
        return key == null ? UUID.randomUUID().toString() : key;
    }
}
