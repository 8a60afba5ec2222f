package io.sparkk8s.events.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Map;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/**
 * The JSON object {@code AWSMSKIAMConfig}; found at:
 *
 * <ul>
 *   <li>{@code KafkaEventSource.awsMskIamAuth}
 * </ul>
 */
@Generated("model-generator/Generate.java")
public final class AWSMSKIAMConfig extends WireObject {
    private final @Nullable String region;

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    private AWSMSKIAMConfig(Builder builder) {
        super(builder);
        region = builder.region;
    }

    /** A builder of an empty one. */
    public static Builder builder() {
        return new Builder();
    }

    /** A builder that holds all that this holds, unknown fields included. */
    public Builder toBuilder() {
        Builder builder = new Builder();
        builder.unknown(unknown());
        builder.region = region;
        return builder;
    }

    /** {@code region}; empty when absent. */
    public String region() {
        return region == null ? "" : region;
    }

    @Override
    Map<String, @Nullable Object> asMap() {
        Map<String, @Nullable Object> map = WireObject.newMap();
        put(map, "region", region);
        map.putAll(unknown());
        return map;
    }

    /** Sets the fields of a {@link AWSMSKIAMConfig}; null and empty collections leave a field out. */
    public static final class Builder extends WireObject.Builder<Builder> {
        @JsonProperty
        private @Nullable String region;

        private Builder() {}

        /** {@code region}. */
        public Builder region(@Nullable String region) {
            this.region = region;
            return this;
        }

        /** The object as it stands now; nothing is checked. */
        public AWSMSKIAMConfig build() {
            return new AWSMSKIAMConfig(this);
        }

        @Override
        Builder self() {
            return this;
        }
    }
}
