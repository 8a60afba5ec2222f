package io.sparkk8s.events.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/**
 * The JSON object {@code ResourceEventSource}; found at:
 *
 * <ul>
 *   <li>{@code EventSourceSpec.resource.*}
 * </ul>
 */
@Generated("model-generator/Generate.java")
public final class ResourceEventSource extends WireObject {
    private final @Nullable String namespace;
    private final @Nullable ResourceFilter filter;
    private final @Nullable String group;
    private final @Nullable String version;
    private final @Nullable String resource;
    private final @Nullable List<String> eventTypes;
    private final @Nullable Map<String, String> metadata;

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    private ResourceEventSource(Builder builder) {
        super(builder);
        namespace = builder.namespace;
        filter = builder.filter;
        group = builder.group;
        version = builder.version;
        resource = builder.resource;
        eventTypes = WireObject.copy(builder.eventTypes);
        metadata = WireObject.copy(builder.metadata);
    }

    /** A builder of an empty one. */
    public static Builder builder() {
        return new Builder();
    }

    /** A builder that holds all that this holds, unknown fields included. */
    public Builder toBuilder() {
        Builder builder = new Builder();
        builder.unknown(unknown());
        builder.namespace = namespace;
        builder.filter = filter;
        builder.group = group;
        builder.version = version;
        builder.resource = resource;
        builder.eventTypes = eventTypes;
        builder.metadata = metadata;
        return builder;
    }

    /** {@code namespace}; empty when absent. */
    public String namespace() {
        return namespace == null ? "" : namespace;
    }

    /** {@code filter}. */
    public @Nullable ResourceFilter filter() {
        return filter;
    }

    /** {@code group}; empty when absent. */
    public String group() {
        return group == null ? "" : group;
    }

    /** {@code version}; empty when absent. */
    public String version() {
        return version == null ? "" : version;
    }

    /** {@code resource}; empty when absent. */
    public String resource() {
        return resource == null ? "" : resource;
    }

    /** {@code eventTypes}, one of ADD, DELETE, UPDATE. */
    public List<String> eventTypes() {
        return eventTypes == null ? List.of() : eventTypes;
    }

    /** {@code metadata}. */
    public Map<String, String> metadata() {
        return metadata == null ? Map.of() : metadata;
    }

    @Override
    Map<String, @Nullable Object> asMap() {
        Map<String, @Nullable Object> map = WireObject.newMap();
        put(map, "namespace", namespace);
        put(map, "filter", filter);
        put(map, "group", group);
        put(map, "version", version);
        put(map, "resource", resource);
        put(map, "eventTypes", eventTypes);
        put(map, "metadata", metadata);
        map.putAll(unknown());
        return map;
    }

    /** Sets the fields of a {@link ResourceEventSource}; null and empty collections leave a field out. */
    public static final class Builder extends WireObject.Builder<Builder> {
        @JsonProperty
        private @Nullable String namespace;

        @JsonProperty
        private @Nullable ResourceFilter filter;

        @JsonProperty
        private @Nullable String group;

        @JsonProperty
        private @Nullable String version;

        @JsonProperty
        private @Nullable String resource;

        @JsonProperty
        private @Nullable List<String> eventTypes;

        @JsonProperty
        private @Nullable Map<String, String> metadata;

        private Builder() {}

        /** {@code namespace}. */
        public Builder namespace(@Nullable String namespace) {
            this.namespace = namespace;
            return this;
        }

        /** {@code filter}. */
        public Builder filter(@Nullable ResourceFilter filter) {
            this.filter = filter;
            return this;
        }

        /** {@code filter}, filled by the caller. */
        public Builder filter(Consumer<ResourceFilter.Builder> filter) {
            ResourceFilter.Builder nested = ResourceFilter.builder();
            filter.accept(nested);
            return filter(nested.build());
        }

        /** {@code group}. */
        public Builder group(@Nullable String group) {
            this.group = group;
            return this;
        }

        /** {@code version}. */
        public Builder version(@Nullable String version) {
            this.version = version;
            return this;
        }

        /** {@code resource}. */
        public Builder resource(@Nullable String resource) {
            this.resource = resource;
            return this;
        }

        /** {@code eventTypes}, one of ADD, DELETE, UPDATE. */
        public Builder eventTypes(@Nullable List<String> eventTypes) {
            this.eventTypes = emptyToNull(eventTypes);
            return this;
        }

        /** {@code metadata}. */
        public Builder metadata(@Nullable Map<String, String> metadata) {
            this.metadata = emptyToNull(metadata);
            return this;
        }

        /** The object as it stands now; nothing is checked. */
        public ResourceEventSource build() {
            return new ResourceEventSource(this);
        }

        @Override
        Builder self() {
            return this;
        }
    }
}
