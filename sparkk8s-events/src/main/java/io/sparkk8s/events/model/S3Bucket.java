package io.sparkk8s.events.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Map;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/**
 * The JSON object {@code S3Bucket}; found at:
 *
 * <ul>
 *   <li>{@code S3Artifact.bucket}
 * </ul>
 */
@Generated("model-generator/Generate.java")
public final class S3Bucket extends WireObject {
    private final @Nullable String key;
    private final @Nullable String name;

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    private S3Bucket(Builder builder) {
        super(builder);
        key = builder.key;
        name = builder.name;
    }

    /** A builder of an empty one. */
    public static Builder builder() {
        return new Builder();
    }

    /** A builder that holds all that this holds, unknown fields included. */
    public Builder toBuilder() {
        Builder builder = new Builder();
        builder.unknown(unknown());
        builder.key = key;
        builder.name = name;
        return builder;
    }

    /** {@code key}. */
    public @Nullable String key() {
        return key;
    }

    /** {@code name}; empty when absent. */
    public String name() {
        return name == null ? "" : name;
    }

    @Override
    Map<String, @Nullable Object> asMap() {
        Map<String, @Nullable Object> map = WireObject.newMap();
        put(map, "key", key);
        put(map, "name", name);
        map.putAll(unknown());
        return map;
    }

    /** Sets the fields of a {@link S3Bucket}; null and empty collections leave a field out. */
    public static final class Builder extends WireObject.Builder<Builder> {
        @JsonProperty
        private @Nullable String key;

        @JsonProperty
        private @Nullable String name;

        private Builder() {}

        /** {@code key}. */
        public Builder key(@Nullable String key) {
            this.key = key;
            return this;
        }

        /** {@code name}. */
        public Builder name(@Nullable String name) {
            this.name = name;
            return this;
        }

        /** The object as it stands now; nothing is checked. */
        public S3Bucket build() {
            return new S3Bucket(this);
        }

        @Override
        Builder self() {
            return this;
        }
    }
}
