package io.sparkk8s.events.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Map;
import java.util.function.Consumer;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/**
 * The JSON object {@code K8SResourcePolicy}; found at:
 *
 * <ul>
 *   <li>{@code TriggerPolicy.k8s}
 * </ul>
 */
@Generated("model-generator/Generate.java")
public final class K8SResourcePolicy extends WireObject {
    private final @Nullable Map<String, String> labels;
    private final @Nullable Backoff backoff;
    private final @Nullable Boolean errorOnBackoffTimeout;

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    private K8SResourcePolicy(Builder builder) {
        super(builder);
        labels = WireObject.copy(builder.labels);
        backoff = builder.backoff;
        errorOnBackoffTimeout = builder.errorOnBackoffTimeout;
    }

    /** A builder of an empty one. */
    public static Builder builder() {
        return new Builder();
    }

    /** A builder that holds all that this holds, unknown fields included. */
    public Builder toBuilder() {
        Builder builder = new Builder();
        builder.unknown(unknown());
        builder.labels = labels;
        builder.backoff = backoff;
        builder.errorOnBackoffTimeout = errorOnBackoffTimeout;
        return builder;
    }

    /** {@code labels}. */
    public Map<String, String> labels() {
        return labels == null ? Map.of() : labels;
    }

    /** {@code backoff}; an empty one when absent. */
    public Backoff backoff() {
        return backoff == null ? Backoff.builder().build() : backoff;
    }

    /** {@code errorOnBackoffTimeout}. */
    public @Nullable Boolean errorOnBackoffTimeout() {
        return errorOnBackoffTimeout;
    }

    @Override
    Map<String, @Nullable Object> asMap() {
        Map<String, @Nullable Object> map = WireObject.newMap();
        put(map, "labels", labels);
        put(map, "backoff", backoff);
        put(map, "errorOnBackoffTimeout", errorOnBackoffTimeout);
        map.putAll(unknown());
        return map;
    }

    /** Sets the fields of a {@link K8SResourcePolicy}; null and empty collections leave a field out. */
    public static final class Builder extends WireObject.Builder<Builder> {
        @JsonProperty
        private @Nullable Map<String, String> labels;

        @JsonProperty
        private @Nullable Backoff backoff;

        @JsonProperty
        private @Nullable Boolean errorOnBackoffTimeout;

        private Builder() {}

        /** {@code labels}. */
        public Builder labels(@Nullable Map<String, String> labels) {
            this.labels = emptyToNull(labels);
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

        /** {@code errorOnBackoffTimeout}. */
        public Builder errorOnBackoffTimeout(@Nullable Boolean errorOnBackoffTimeout) {
            this.errorOnBackoffTimeout = errorOnBackoffTimeout;
            return this;
        }

        /** The object as it stands now; nothing is checked. */
        public K8SResourcePolicy build() {
            return new K8SResourcePolicy(this);
        }

        @Override
        Builder self() {
            return this;
        }
    }
}
