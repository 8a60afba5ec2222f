package io.sparkk8s.argo.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import io.fabric8.kubernetes.api.model.IntOrString;
import java.util.Map;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/**
 * The JSON object {@code ContainerSetRetryStrategy}; found at:
 *
 * <ul>
 *   <li>{@code ContainerSetTemplate.retryStrategy}
 * </ul>
 */
@Generated("model-generator/Generate.java")
public final class ContainerSetRetryStrategy extends WireObject {
    private final @Nullable String duration;
    private final @Nullable IntOrString retries;

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    private ContainerSetRetryStrategy(Builder builder) {
        super(builder);
        duration = builder.duration;
        retries = builder.retries;
    }

    /** A builder of an empty one. */
    public static Builder builder() {
        return new Builder();
    }

    /** A builder that holds all that this holds, unknown fields included. */
    public Builder toBuilder() {
        Builder builder = new Builder();
        builder.unknown(unknown());
        builder.duration = duration;
        builder.retries = retries;
        return builder;
    }

    /** {@code duration}. */
    public @Nullable String duration() {
        return duration;
    }

    /** {@code retries}. */
    public @Nullable IntOrString retries() {
        return retries;
    }

    @Override
    Map<String, @Nullable Object> asMap() {
        Map<String, @Nullable Object> map = WireObject.newMap();
        put(map, "duration", duration);
        put(map, "retries", retries);
        map.putAll(unknown());
        return map;
    }

    /** Sets the fields of a {@link ContainerSetRetryStrategy}; null and empty collections leave a field out. */
    public static final class Builder extends WireObject.Builder<Builder> {
        @JsonProperty
        private @Nullable String duration;

        @JsonProperty
        private @Nullable IntOrString retries;

        private Builder() {}

        /** {@code duration}. */
        public Builder duration(@Nullable String duration) {
            this.duration = duration;
            return this;
        }

        /** {@code retries}. */
        public Builder retries(@Nullable IntOrString retries) {
            this.retries = retries;
            return this;
        }

        /** The object as it stands now; nothing is checked. */
        public ContainerSetRetryStrategy build() {
            return new ContainerSetRetryStrategy(this);
        }

        @Override
        Builder self() {
            return this;
        }
    }
}
