package io.sparkk8s.events.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Map;
import java.util.function.Consumer;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/**
 * The JSON object {@code SchemaRegistryConfig}; found at:
 *
 * <ul>
 *   <li>{@code KafkaEventSource.schemaRegistry}
 *   <li>{@code KafkaTrigger.schemaRegistry}
 * </ul>
 */
@Generated("model-generator/Generate.java")
public final class SchemaRegistryConfig extends WireObject {
    private final @Nullable String url;
    private final @Nullable Integer schemaId;
    private final @Nullable BasicAuth auth;

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    private SchemaRegistryConfig(Builder builder) {
        super(builder);
        url = builder.url;
        schemaId = builder.schemaId;
        auth = builder.auth;
    }

    /** A builder of an empty one. */
    public static Builder builder() {
        return new Builder();
    }

    /** A builder that holds all that this holds, unknown fields included. */
    public Builder toBuilder() {
        Builder builder = new Builder();
        builder.unknown(unknown());
        builder.url = url;
        builder.schemaId = schemaId;
        builder.auth = auth;
        return builder;
    }

    /** {@code url}; empty when absent. */
    public String url() {
        return url == null ? "" : url;
    }

    /** {@code schemaId}. */
    public @Nullable Integer schemaId() {
        return schemaId;
    }

    /** {@code auth}. */
    public @Nullable BasicAuth auth() {
        return auth;
    }

    @Override
    Map<String, @Nullable Object> asMap() {
        Map<String, @Nullable Object> map = WireObject.newMap();
        put(map, "url", url);
        put(map, "schemaId", schemaId);
        put(map, "auth", auth);
        map.putAll(unknown());
        return map;
    }

    /** Sets the fields of a {@link SchemaRegistryConfig}; null and empty collections leave a field out. */
    public static final class Builder extends WireObject.Builder<Builder> {
        @JsonProperty
        private @Nullable String url;

        @JsonProperty
        private @Nullable Integer schemaId;

        @JsonProperty
        private @Nullable BasicAuth auth;

        private Builder() {}

        /** {@code url}. */
        public Builder url(@Nullable String url) {
            this.url = url;
            return this;
        }

        /** {@code schemaId}. */
        public Builder schemaId(@Nullable Integer schemaId) {
            this.schemaId = schemaId;
            return this;
        }

        /** {@code auth}. */
        public Builder auth(@Nullable BasicAuth auth) {
            this.auth = auth;
            return this;
        }

        /** {@code auth}, filled by the caller. */
        public Builder auth(Consumer<BasicAuth.Builder> auth) {
            BasicAuth.Builder nested = BasicAuth.builder();
            auth.accept(nested);
            return auth(nested.build());
        }

        /** The object as it stands now; nothing is checked. */
        public SchemaRegistryConfig build() {
            return new SchemaRegistryConfig(this);
        }

        @Override
        Builder self() {
            return this;
        }
    }
}
