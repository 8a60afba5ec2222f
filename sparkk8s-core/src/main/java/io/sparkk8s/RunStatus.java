package io.sparkk8s;

import static java.util.Objects.requireNonNull;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/** What is known of a run at one moment. Once {@link #state()} is terminal, it never changes again. */
public final class RunStatus {

    private final RunState state;
    private final String message;
    private final @Nullable Failure failure;
    private final @Nullable Integer exitCode;
    private final @Nullable Instant startedAt;
    private final @Nullable Instant finishedAt;

    private RunStatus(Builder builder) {
        this.state = builder.state;
        this.message = builder.message;
        this.failure = builder.failure;
        this.exitCode = builder.exitCode;
        this.startedAt = builder.startedAt;
        this.finishedAt = builder.finishedAt;
    }

    public static Builder of(RunState state) {
        return new Builder(state);
    }

    public RunState state() {
        return state;
    }

    /** What the cluster says of this state, such as {@code ImagePullBackOff: ...}; empty when it says nothing. */
    public String message() {
        return message;
    }

    /** Present for the states FAILED, KILLED and LOST. */
    public Optional<Failure> failure() {
        return Optional.ofNullable(failure);
    }

    /** The driver container's exit code, once it has ended; workflows have none. */
    public OptionalInt exitCode() {
        return exitCode == null ? OptionalInt.empty() : OptionalInt.of(exitCode);
    }

    /** When it began to run. */
    public Optional<Instant> startedAt() {
        return Optional.ofNullable(startedAt);
    }

    /** When it ended. */
    public Optional<Instant> finishedAt() {
        return Optional.ofNullable(finishedAt);
    }

    /** From start to end; empty while either is unknown. */
    public Optional<Duration> duration() {
        return startedAt == null || finishedAt == null
                ? Optional.empty()
                : Optional.of(Duration.between(startedAt, finishedAt));
    }

    /** {@code FAILED, exit code 137, OOM_KILLED: ...}. */
    @Override
    public String toString() {
        var text = new StringBuilder(state.name());
        if (exitCode != null) {
            text.append(", exit code ").append(exitCode);
        }
        if (failure != null) {
            text.append(", ").append(failure);
        } else if (!message.isEmpty()) {
            text.append(", ").append(message);
        }
        return text.toString();
    }

    /** Not thread-safe. */
    public static final class Builder {
        private final RunState state;
        private String message = "";
        private @Nullable Failure failure;
        private @Nullable Integer exitCode;
        private @Nullable Instant startedAt;
        private @Nullable Instant finishedAt;

        private Builder(RunState state) {
            this.state = requireNonNull(state, "state");
        }

        public Builder message(@Nullable String message) {
            this.message = message == null ? "" : message;
            return this;
        }

        public Builder failure(FailureKind kind, String message) {
            this.failure = new Failure(kind, message);
            return this;
        }

        public Builder exitCode(@Nullable Integer exitCode) {
            this.exitCode = exitCode;
            return this;
        }

        public Builder startedAt(@Nullable Instant startedAt) {
            this.startedAt = startedAt;
            return this;
        }

        public Builder finishedAt(@Nullable Instant finishedAt) {
            this.finishedAt = finishedAt;
            return this;
        }

        public RunStatus build() {
            return new RunStatus(this);
        }
    }
}
