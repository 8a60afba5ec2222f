package io.sparkk8s.argo.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Map;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/**
 * The JSON object {@code TarStrategy}; found at:
 *
 * <ul>
 *   <li>{@code ArchiveStrategy.tar}
 * </ul>
 */
@Generated("model-generator/Generate.java")
public final class TarStrategy extends WireObject {
    private final @Nullable Integer compressionLevel;

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    private TarStrategy(Builder builder) {
        super(builder);
        compressionLevel = builder.compressionLevel;
    }

    /** A builder of an empty one. */
    public static Builder builder() {
        return new Builder();
    }

    /** A builder that holds all that this holds, unknown fields included. */
    public Builder toBuilder() {
        Builder builder = new Builder();
        builder.unknown(unknown());
        builder.compressionLevel = compressionLevel;
        return builder;
    }

    /** {@code compressionLevel}. */
    public @Nullable Integer compressionLevel() {
        return compressionLevel;
    }

    @Override
    Map<String, @Nullable Object> asMap() {
        Map<String, @Nullable Object> map = WireObject.newMap();
        put(map, "compressionLevel", compressionLevel);
        map.putAll(unknown());
        return map;
    }

    /** Sets the fields of a {@link TarStrategy}; null and empty collections leave a field out. */
    public static final class Builder extends WireObject.Builder<Builder> {
        @JsonProperty
        private @Nullable Integer compressionLevel;

        private Builder() {}

        /** {@code compressionLevel}. */
        public Builder compressionLevel(@Nullable Integer compressionLevel) {
            this.compressionLevel = compressionLevel;
            return this;
        }

        /** The object as it stands now; nothing is checked. */
        public TarStrategy build() {
            return new TarStrategy(this);
        }

        @Override
        Builder self() {
            return this;
        }
    }
}
