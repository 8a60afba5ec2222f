package io.sparkk8s.argo.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Map;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/**
 * The JSON object {@code SyncDatabaseRef}; found at:
 *
 * <ul>
 *   <li>{@code SemaphoreRef.database}
 * </ul>
 */
@Generated("model-generator/Generate.java")
public final class SyncDatabaseRef extends WireObject {
    private final @Nullable String key;

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    private SyncDatabaseRef(Builder builder) {
        super(builder);
        key = builder.key;
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
        return builder;
    }

    /** {@code key}; since Argo 3.7; empty when absent. */
    public String key() {
        return key == null ? "" : key;
    }

    @Override
    Map<String, @Nullable Object> asMap() {
        Map<String, @Nullable Object> map = WireObject.newMap();
        put(map, "key", key);
        map.putAll(unknown());
        return map;
    }

    /** Sets the fields of a {@link SyncDatabaseRef}; null and empty collections leave a field out. */
    public static final class Builder extends WireObject.Builder<Builder> {
        @JsonProperty
        private @Nullable String key;

        private Builder() {}

        /** {@code key}; since Argo 3.7. */
        public Builder key(@Nullable String key) {
            this.key = key;
            return this;
        }

        /** The object as it stands now; nothing is checked. */
        public SyncDatabaseRef build() {
            return new SyncDatabaseRef(this);
        }

        @Override
        Builder self() {
            return this;
        }
    }
}
