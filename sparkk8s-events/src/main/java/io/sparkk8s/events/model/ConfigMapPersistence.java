package io.sparkk8s.events.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Map;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/**
 * The JSON object {@code ConfigMapPersistence}; found at:
 *
 * <ul>
 *   <li>{@code EventPersistence.configMap}
 * </ul>
 */
@Generated("model-generator/Generate.java")
public final class ConfigMapPersistence extends WireObject {
    private final @Nullable String name;
    private final @Nullable Boolean createIfNotExist;

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    private ConfigMapPersistence(Builder builder) {
        super(builder);
        name = builder.name;
        createIfNotExist = builder.createIfNotExist;
    }

    /** A builder of an empty one. */
    public static Builder builder() {
        return new Builder();
    }

    /** A builder that holds all that this holds, unknown fields included. */
    public Builder toBuilder() {
        Builder builder = new Builder();
        builder.unknown(unknown());
        builder.name = name;
        builder.createIfNotExist = createIfNotExist;
        return builder;
    }

    /** {@code name}. */
    public @Nullable String name() {
        return name;
    }

    /** {@code createIfNotExist}. */
    public @Nullable Boolean createIfNotExist() {
        return createIfNotExist;
    }

    @Override
    Map<String, @Nullable Object> asMap() {
        Map<String, @Nullable Object> map = WireObject.newMap();
        put(map, "name", name);
        put(map, "createIfNotExist", createIfNotExist);
        map.putAll(unknown());
        return map;
    }

    /** Sets the fields of a {@link ConfigMapPersistence}; null and empty collections leave a field out. */
    public static final class Builder extends WireObject.Builder<Builder> {
        @JsonProperty
        private @Nullable String name;

        @JsonProperty
        private @Nullable Boolean createIfNotExist;

        private Builder() {}

        /** {@code name}. */
        public Builder name(@Nullable String name) {
            this.name = name;
            return this;
        }

        /** {@code createIfNotExist}. */
        public Builder createIfNotExist(@Nullable Boolean createIfNotExist) {
            this.createIfNotExist = createIfNotExist;
            return this;
        }

        /** The object as it stands now; nothing is checked. */
        public ConfigMapPersistence build() {
            return new ConfigMapPersistence(this);
        }

        @Override
        Builder self() {
            return this;
        }
    }
}
