package io.sparkk8s.argo.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import io.fabric8.kubernetes.api.model.ConfigMapKeySelector;
import java.util.Map;
import java.util.function.Consumer;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/**
 * The JSON object {@code SemaphoreRef}; found at:
 *
 * <ul>
 *   <li>{@code Synchronization.semaphore}
 *   <li>{@code Synchronization.semaphores[]}
 * </ul>
 */
@Generated("model-generator/Generate.java")
public final class SemaphoreRef extends WireObject {
    private final @Nullable ConfigMapKeySelector configMapKeyRef;
    private final @Nullable String namespace;
    private final @Nullable SyncDatabaseRef database;

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    private SemaphoreRef(Builder builder) {
        super(builder);
        configMapKeyRef = builder.configMapKeyRef;
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
        builder.configMapKeyRef = configMapKeyRef;
        builder.namespace = namespace;
        builder.database = database;
        return builder;
    }

    /** {@code configMapKeyRef}. */
    public @Nullable ConfigMapKeySelector configMapKeyRef() {
        return configMapKeyRef;
    }

    /** {@code namespace}. */
    public @Nullable String namespace() {
        return namespace;
    }

    /** {@code database}; since Argo 3.7. */
    public @Nullable SyncDatabaseRef database() {
        return database;
    }

    @Override
    Map<String, @Nullable Object> asMap() {
        Map<String, @Nullable Object> map = WireObject.newMap();
        put(map, "configMapKeyRef", configMapKeyRef);
        put(map, "namespace", namespace);
        put(map, "database", database);
        map.putAll(unknown());
        return map;
    }

    /** Sets the fields of a {@link SemaphoreRef}; null and empty collections leave a field out. */
    public static final class Builder extends WireObject.Builder<Builder> {
        @JsonProperty
        private @Nullable ConfigMapKeySelector configMapKeyRef;

        @JsonProperty
        private @Nullable String namespace;

        @JsonProperty
        private @Nullable SyncDatabaseRef database;

        private Builder() {}

        /** {@code configMapKeyRef}. */
        public Builder configMapKeyRef(@Nullable ConfigMapKeySelector configMapKeyRef) {
            this.configMapKeyRef = configMapKeyRef;
            return this;
        }

        /** {@code namespace}. */
        public Builder namespace(@Nullable String namespace) {
            this.namespace = namespace;
            return this;
        }

        /** {@code database}; since Argo 3.7. */
        public Builder database(@Nullable SyncDatabaseRef database) {
            this.database = database;
            return this;
        }

        /** {@code database}, filled by the caller. */
        public Builder database(Consumer<SyncDatabaseRef.Builder> database) {
            SyncDatabaseRef.Builder nested = SyncDatabaseRef.builder();
            database.accept(nested);
            return database(nested.build());
        }

        /** The object as it stands now; nothing is checked. */
        public SemaphoreRef build() {
            return new SemaphoreRef(this);
        }

        @Override
        Builder self() {
            return this;
        }
    }
}
