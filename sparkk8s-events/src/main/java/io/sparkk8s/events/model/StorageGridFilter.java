package io.sparkk8s.events.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Map;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/**
 * The JSON object {@code StorageGridFilter}; found at:
 *
 * <ul>
 *   <li>{@code StorageGridEventSource.filter}
 * </ul>
 */
@Generated("model-generator/Generate.java")
public final class StorageGridFilter extends WireObject {
    private final @Nullable String prefix;
    private final @Nullable String suffix;

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    private StorageGridFilter(Builder builder) {
        super(builder);
        prefix = builder.prefix;
        suffix = builder.suffix;
    }

    /** A builder of an empty one. */
    public static Builder builder() {
        return new Builder();
    }

    /** A builder that holds all that this holds, unknown fields included. */
    public Builder toBuilder() {
        Builder builder = new Builder();
        builder.unknown(unknown());
        builder.prefix = prefix;
        builder.suffix = suffix;
        return builder;
    }

    /** {@code prefix}; empty when absent. */
    public String prefix() {
        return prefix == null ? "" : prefix;
    }

    /** {@code suffix}; empty when absent. */
    public String suffix() {
        return suffix == null ? "" : suffix;
    }

    @Override
    Map<String, @Nullable Object> asMap() {
        Map<String, @Nullable Object> map = WireObject.newMap();
        put(map, "prefix", prefix);
        put(map, "suffix", suffix);
        map.putAll(unknown());
        return map;
    }

    /** Sets the fields of a {@link StorageGridFilter}; null and empty collections leave a field out. */
    public static final class Builder extends WireObject.Builder<Builder> {
        @JsonProperty
        private @Nullable String prefix;

        @JsonProperty
        private @Nullable String suffix;

        private Builder() {}

        /** {@code prefix}. */
        public Builder prefix(@Nullable String prefix) {
            this.prefix = prefix;
            return this;
        }

        /** {@code suffix}. */
        public Builder suffix(@Nullable String suffix) {
            this.suffix = suffix;
            return this;
        }

        /** The object as it stands now; nothing is checked. */
        public StorageGridFilter build() {
            return new StorageGridFilter(this);
        }

        @Override
        Builder self() {
            return this;
        }
    }
}
