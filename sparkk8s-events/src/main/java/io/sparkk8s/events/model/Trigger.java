package io.sparkk8s.events.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/**
 * The JSON object {@code Trigger}; found at:
 *
 * <ul>
 *   <li>{@code SensorSpec.triggers[]}
 *   <li>{@code Trigger.dlqTrigger}
 * </ul>
 */
@Generated("model-generator/Generate.java")
public final class Trigger extends WireObject {
    private final @Nullable TriggerTemplate template;
    private final @Nullable List<TriggerParameter> parameters;
    private final @Nullable TriggerPolicy policy;
    private final @Nullable Backoff retryStrategy;
    private final @Nullable RateLimit rateLimit;
    private final @Nullable Boolean atLeastOnce;
    private final @Nullable Trigger dlqTrigger;

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    private Trigger(Builder builder) {
        super(builder);
        template = builder.template;
        parameters = WireObject.copy(builder.parameters);
        policy = builder.policy;
        retryStrategy = builder.retryStrategy;
        rateLimit = builder.rateLimit;
        atLeastOnce = builder.atLeastOnce;
        dlqTrigger = builder.dlqTrigger;
    }

    /** A builder of an empty one. */
    public static Builder builder() {
        return new Builder();
    }

    /** A builder that holds all that this holds, unknown fields included. */
    public Builder toBuilder() {
        Builder builder = new Builder();
        builder.unknown(unknown());
        builder.template = template;
        builder.parameters = parameters;
        builder.policy = policy;
        builder.retryStrategy = retryStrategy;
        builder.rateLimit = rateLimit;
        builder.atLeastOnce = atLeastOnce;
        builder.dlqTrigger = dlqTrigger;
        return builder;
    }

    /** {@code template}. */
    public @Nullable TriggerTemplate template() {
        return template;
    }

    /** {@code parameters}. */
    public List<TriggerParameter> parameters() {
        return parameters == null ? List.of() : parameters;
    }

    /** {@code policy}. */
    public @Nullable TriggerPolicy policy() {
        return policy;
    }

    /** {@code retryStrategy}. */
    public @Nullable Backoff retryStrategy() {
        return retryStrategy;
    }

    /** {@code rateLimit}. */
    public @Nullable RateLimit rateLimit() {
        return rateLimit;
    }

    /** {@code atLeastOnce}. */
    public @Nullable Boolean atLeastOnce() {
        return atLeastOnce;
    }

    /** {@code dlqTrigger}. */
    public @Nullable Trigger dlqTrigger() {
        return dlqTrigger;
    }

    @Override
    Map<String, @Nullable Object> asMap() {
        Map<String, @Nullable Object> map = WireObject.newMap();
        put(map, "template", template);
        put(map, "parameters", parameters);
        put(map, "policy", policy);
        put(map, "retryStrategy", retryStrategy);
        put(map, "rateLimit", rateLimit);
        put(map, "atLeastOnce", atLeastOnce);
        put(map, "dlqTrigger", dlqTrigger);
        map.putAll(unknown());
        return map;
    }

    /** Sets the fields of a {@link Trigger}; null and empty collections leave a field out. */
    public static final class Builder extends WireObject.Builder<Builder> {
        @JsonProperty
        private @Nullable TriggerTemplate template;

        @JsonProperty
        private @Nullable List<TriggerParameter> parameters;

        @JsonProperty
        private @Nullable TriggerPolicy policy;

        @JsonProperty
        private @Nullable Backoff retryStrategy;

        @JsonProperty
        private @Nullable RateLimit rateLimit;

        @JsonProperty
        private @Nullable Boolean atLeastOnce;

        @JsonProperty
        private @Nullable Trigger dlqTrigger;

        private Builder() {}

        /** {@code template}. */
        public Builder template(@Nullable TriggerTemplate template) {
            this.template = template;
            return this;
        }

        /** {@code template}, filled by the caller. */
        public Builder template(Consumer<TriggerTemplate.Builder> template) {
            TriggerTemplate.Builder nested = TriggerTemplate.builder();
            template.accept(nested);
            return template(nested.build());
        }

        /** {@code parameters}. */
        public Builder parameters(@Nullable List<TriggerParameter> parameters) {
            this.parameters = emptyToNull(parameters);
            return this;
        }

        /** {@code policy}. */
        public Builder policy(@Nullable TriggerPolicy policy) {
            this.policy = policy;
            return this;
        }

        /** {@code policy}, filled by the caller. */
        public Builder policy(Consumer<TriggerPolicy.Builder> policy) {
            TriggerPolicy.Builder nested = TriggerPolicy.builder();
            policy.accept(nested);
            return policy(nested.build());
        }

        /** {@code retryStrategy}. */
        public Builder retryStrategy(@Nullable Backoff retryStrategy) {
            this.retryStrategy = retryStrategy;
            return this;
        }

        /** {@code retryStrategy}, filled by the caller. */
        public Builder retryStrategy(Consumer<Backoff.Builder> retryStrategy) {
            Backoff.Builder nested = Backoff.builder();
            retryStrategy.accept(nested);
            return retryStrategy(nested.build());
        }

        /** {@code rateLimit}. */
        public Builder rateLimit(@Nullable RateLimit rateLimit) {
            this.rateLimit = rateLimit;
            return this;
        }

        /** {@code rateLimit}, filled by the caller. */
        public Builder rateLimit(Consumer<RateLimit.Builder> rateLimit) {
            RateLimit.Builder nested = RateLimit.builder();
            rateLimit.accept(nested);
            return rateLimit(nested.build());
        }

        /** {@code atLeastOnce}. */
        public Builder atLeastOnce(@Nullable Boolean atLeastOnce) {
            this.atLeastOnce = atLeastOnce;
            return this;
        }

        /** {@code dlqTrigger}. */
        public Builder dlqTrigger(@Nullable Trigger dlqTrigger) {
            this.dlqTrigger = dlqTrigger;
            return this;
        }

        /** {@code dlqTrigger}, filled by the caller. */
        public Builder dlqTrigger(Consumer<Trigger.Builder> dlqTrigger) {
            Trigger.Builder nested = Trigger.builder();
            dlqTrigger.accept(nested);
            return dlqTrigger(nested.build());
        }

        /** The object as it stands now; nothing is checked. */
        public Trigger build() {
            return new Trigger(this);
        }

        @Override
        Builder self() {
            return this;
        }
    }
}
