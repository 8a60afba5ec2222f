package io.sparkk8s.argo.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Map;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/**
 * The JSON object {@code HTTPBodySource}; found at:
 *
 * <ul>
 *   <li>{@code HTTP.bodyFrom}
 * </ul>
 */
@Generated("model-generator/Generate.java")
public final class HTTPBodySource extends WireObject {
    private final @Nullable String bytes;

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    private HTTPBodySource(Builder builder) {
        super(builder);
        bytes = builder.bytes;
    }

    /** A builder of an empty one. */
    public static Builder builder() {
        return new Builder();
    }

    /** A builder that holds all that this holds, unknown fields included. */
    public Builder toBuilder() {
        Builder builder = new Builder();
        builder.unknown(unknown());
        builder.bytes = bytes;
        return builder;
    }

    /** {@code bytes}. */
    public @Nullable String bytes() {
        return bytes;
    }

    @Override
    Map<String, @Nullable Object> asMap() {
        Map<String, @Nullable Object> map = WireObject.newMap();
        put(map, "bytes", bytes);
        map.putAll(unknown());
        return map;
    }

    /** Sets the fields of a {@link HTTPBodySource}; null and empty collections leave a field out. */
    public static final class Builder extends WireObject.Builder<Builder> {
        @JsonProperty
        private @Nullable String bytes;

        private Builder() {}

        /** {@code bytes}. */
        public Builder bytes(@Nullable String bytes) {
            this.bytes = bytes;
            return this;
        }

        /** The object as it stands now; nothing is checked. */
        public HTTPBodySource build() {
            return new HTTPBodySource(this);
        }

        @Override
        Builder self() {
            return this;
        }
    }
}
