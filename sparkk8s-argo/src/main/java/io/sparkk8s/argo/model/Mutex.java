package io.sparkk8s.argo.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Map;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/**
 * The JSON object {@code Mutex}; found at:
 *
 * <ul>
 *   <li>{@code Synchronization.mutex}
 *   <li>{@code Synchronization.mutexes[]}
 * </ul>
 */
@Generated("model-generator/Generate.java")
public final class Mutex extends WireObject {
    private final @Nullable String name;
    private final @Nullable String namespace;
    private final @Nullable Boolean database;

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    private Mutex(Builder builder) {
        super(builder);
        name = builder.name;
        namespace = builder.namespace;
        database = builder.database;
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
        builder.namespace = namespace;
        builder.database = database;
        return builder;
    }

    /** {@code name}. */
    public @Nullable String name() {
        return name;
    }

    /** {@code namespace}. */
    public @Nullable String namespace() {
        return namespace;
    }

    /** {@code database}; since Argo 3.7. */
    public @Nullable Boolean database() {
        return database;
    }

    @Override
    Map<String, @Nullable Object> asMap() {
        Map<String, @Nullable Object> map = WireObject.newMap();
        put(map, "name", name);
        put(map, "namespace", namespace);
        put(map, "database", database);
        map.putAll(unknown());
        return map;
    }

    /** Sets the fields of a {@link Mutex}; null and empty collections leave a field out. */
    public static final class Builder extends WireObject.Builder<Builder> {
        @JsonProperty
        private @Nullable String name;

        @JsonProperty
        private @Nullable String namespace;

        @JsonProperty
        private @Nullable Boolean database;

        private Builder() {}

        /** {@code name}. */
        public Builder name(@Nullable String name) {
            this.name = name;
            return this;
        }

        /** {@code namespace}. */
        public Builder namespace(@Nullable String namespace) {
            this.namespace = namespace;
            return this;
        }

        /** {@code database}; since Argo 3.7. */
        public Builder database(@Nullable Boolean database) {
            this.database = database;
            return this;
        }

        /** The object as it stands now; nothing is checked. */
        public Mutex build() {
            return new Mutex(this);
        }

        @Override
        Builder self() {
            return this;
        }
    }
}
