package io.sparkk8s.events.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import io.fabric8.kubernetes.api.model.ServicePort;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/**
 * The JSON object {@code Service}; found at:
 *
 * <ul>
 *   <li>{@code EventSourceSpec.service}
 * </ul>
 */
@Generated("model-generator/Generate.java")
public final class Service extends WireObject {
    private final @Nullable Metadata metadata;
    private final @Nullable List<ServicePort> ports;
    private final @Nullable String clusterIP;

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    private Service(Builder builder) {
        super(builder);
        metadata = builder.metadata;
        ports = WireObject.copy(builder.ports);
        clusterIP = builder.clusterIP;
    }

    /** A builder of an empty one. */
    public static Builder builder() {
        return new Builder();
    }

    /** A builder that holds all that this holds, unknown fields included. */
    public Builder toBuilder() {
        Builder builder = new Builder();
        builder.unknown(unknown());
        builder.metadata = metadata;
        builder.ports = ports;
        builder.clusterIP = clusterIP;
        return builder;
    }

    /** {@code metadata}. */
    public @Nullable Metadata metadata() {
        return metadata;
    }

    /** {@code ports}. */
    public List<ServicePort> ports() {
        return ports == null ? List.of() : ports;
    }

    /** {@code clusterIP}. */
    public @Nullable String clusterIP() {
        return clusterIP;
    }

    @Override
    Map<String, @Nullable Object> asMap() {
        Map<String, @Nullable Object> map = WireObject.newMap();
        put(map, "metadata", metadata);
        put(map, "ports", ports);
        put(map, "clusterIP", clusterIP);
        map.putAll(unknown());
        return map;
    }

    /** Sets the fields of a {@link Service}; null and empty collections leave a field out. */
    public static final class Builder extends WireObject.Builder<Builder> {
        @JsonProperty
        private @Nullable Metadata metadata;

        @JsonProperty
        private @Nullable List<ServicePort> ports;

        @JsonProperty
        private @Nullable String clusterIP;

        private Builder() {}

        /** {@code metadata}. */
        public Builder metadata(@Nullable Metadata metadata) {
            this.metadata = metadata;
            return this;
        }

        /** {@code metadata}, filled by the caller. */
        public Builder metadata(Consumer<Metadata.Builder> metadata) {
            Metadata.Builder nested = Metadata.builder();
            metadata.accept(nested);
            return metadata(nested.build());
        }

        /** {@code ports}. */
        public Builder ports(@Nullable List<ServicePort> ports) {
            this.ports = emptyToNull(ports);
            return this;
        }

        /** {@code clusterIP}. */
        public Builder clusterIP(@Nullable String clusterIP) {
            this.clusterIP = clusterIP;
            return this;
        }

        /** The object as it stands now; nothing is checked. */
        public Service build() {
            return new Service(this);
        }

        @Override
        Builder self() {
            return this;
        }
    }
}
