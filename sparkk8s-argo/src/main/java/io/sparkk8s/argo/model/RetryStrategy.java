package io.sparkk8s.argo.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import io.fabric8.kubernetes.api.model.IntOrString;
import java.util.Map;
import java.util.function.Consumer;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/**
 * The JSON object {@code RetryStrategy}; found at:
 *
 * <ul>
 *   <li>{@code Template.retryStrategy}
 *   <li>{@code WorkflowSpec.retryStrategy}
 * </ul>
 */
@Generated("model-generator/Generate.java")
public final class RetryStrategy extends WireObject {
    private final @Nullable IntOrString limit;
    private final @Nullable String retryPolicy;
    private final @Nullable Backoff backoff;
    private final @Nullable RetryAffinity affinity;
    private final @Nullable String expression;

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    private RetryStrategy(Builder builder) {
        super(builder);
        limit = builder.limit;
        retryPolicy = builder.retryPolicy;
        backoff = builder.backoff;
        affinity = builder.affinity;
        expression = builder.expression;
    }

    /** A builder of an empty one. */
    public static Builder builder() {
        return new Builder();
    }

    /** A builder that holds all that this holds, unknown fields included. */
    public Builder toBuilder() {
        Builder builder = new Builder();
        builder.unknown(unknown());
        builder.limit = limit;
        builder.retryPolicy = retryPolicy;
        builder.backoff = backoff;
        builder.affinity = affinity;
        builder.expression = expression;
        return builder;
    }

    /** {@code limit}. */
    public @Nullable IntOrString limit() {
        return limit;
    }

    /** {@code retryPolicy}, one of Always, OnError, OnFailure, OnTransientError. */
    public @Nullable String retryPolicy() {
        return retryPolicy;
    }

    /** {@code backoff}. */
    public @Nullable Backoff backoff() {
        return backoff;
    }

    /** {@code affinity}. */
    public @Nullable RetryAffinity affinity() {
        return affinity;
    }

    /** {@code expression}. */
    public @Nullable String expression() {
        return expression;
    }

    @Override
    Map<String, @Nullable Object> asMap() {
        Map<String, @Nullable Object> map = WireObject.newMap();
        put(map, "limit", limit);
        put(map, "retryPolicy", retryPolicy);
        put(map, "backoff", backoff);
        put(map, "affinity", affinity);
        put(map, "expression", expression);
        map.putAll(unknown());
        return map;
    }

    /** Sets the fields of a {@link RetryStrategy}; null and empty collections leave a field out. */
    public static final class Builder extends WireObject.Builder<Builder> {
        @JsonProperty
        private @Nullable IntOrString limit;

        @JsonProperty
        private @Nullable String retryPolicy;

        @JsonProperty
        private @Nullable Backoff backoff;

        @JsonProperty
        private @Nullable RetryAffinity affinity;

        @JsonProperty
        private @Nullable String expression;

        private Builder() {}

        /** {@code limit}. */
        public Builder limit(@Nullable IntOrString limit) {
            this.limit = limit;
            return this;
        }

        /** {@code retryPolicy}, one of Always, OnError, OnFailure, OnTransientError. */
        public Builder retryPolicy(@Nullable String retryPolicy) {
            this.retryPolicy = retryPolicy;
            return this;
        }

        /** {@code backoff}. */
        public Builder backoff(@Nullable Backoff backoff) {
            this.backoff = backoff;
            return this;
        }

        /** {@code backoff}, filled by the caller. */
        public Builder backoff(Consumer<Backoff.Builder> backoff) {
            Backoff.Builder nested = Backoff.builder();
            backoff.accept(nested);
            return backoff(nested.build());
        }

        /** {@code affinity}. */
        public Builder affinity(@Nullable RetryAffinity affinity) {
            this.affinity = affinity;
            return this;
        }

        /** {@code affinity}, filled by the caller. */
        public Builder affinity(Consumer<RetryAffinity.Builder> affinity) {
            RetryAffinity.Builder nested = RetryAffinity.builder();
            affinity.accept(nested);
            return affinity(nested.build());
        }

        /** {@code expression}. */
        public Builder expression(@Nullable String expression) {
            this.expression = expression;
            return this;
        }

        /** The object as it stands now; nothing is checked. */
        public RetryStrategy build() {
            return new RetryStrategy(this);
        }

        @Override
        Builder self() {
            return this;
        }
    }
}
