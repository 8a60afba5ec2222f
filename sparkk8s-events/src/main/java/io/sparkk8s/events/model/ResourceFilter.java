package io.sparkk8s.events.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import java.util.Map;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/**
 * The JSON object {@code ResourceFilter}; found at:
 *
 * <ul>
 *   <li>{@code ResourceEventSource.filter}
 * </ul>
 */
@Generated("model-generator/Generate.java")
public final class ResourceFilter extends WireObject {
    private final @Nullable String prefix;
    private final @Nullable List<Selector> labels;
    private final @Nullable List<Selector> fields;
    private final @Nullable String createdBy;
    private final @Nullable Boolean afterStart;

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    private ResourceFilter(Builder builder) {
        super(builder);
        prefix = builder.prefix;
        labels = WireObject.copy(builder.labels);
        fields = WireObject.copy(builder.fields);
        createdBy = builder.createdBy;
        afterStart = builder.afterStart;
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
        builder.labels = labels;
        builder.fields = fields;
        builder.createdBy = createdBy;
        builder.afterStart = afterStart;
        return builder;
    }

    /** {@code prefix}. */
    public @Nullable String prefix() {
        return prefix;
    }

    /** {@code labels}. */
    public List<Selector> labels() {
        return labels == null ? List.of() : labels;
    }

    /** {@code fields}. */
    public List<Selector> fields() {
        return fields == null ? List.of() : fields;
    }

    /** {@code createdBy}, RFC 3339. */
    public @Nullable String createdBy() {
        return createdBy;
    }

    /** {@code afterStart}. */
    public @Nullable Boolean afterStart() {
        return afterStart;
    }

    @Override
    Map<String, @Nullable Object> asMap() {
        Map<String, @Nullable Object> map = WireObject.newMap();
        put(map, "prefix", prefix);
        put(map, "labels", labels);
        put(map, "fields", fields);
        put(map, "createdBy", createdBy);
        put(map, "afterStart", afterStart);
        map.putAll(unknown());
        return map;
    }

    /** Sets the fields of a {@link ResourceFilter}; null and empty collections leave a field out. */
    public static final class Builder extends WireObject.Builder<Builder> {
        @JsonProperty
        private @Nullable String prefix;

        @JsonProperty
        private @Nullable List<Selector> labels;

        @JsonProperty
        private @Nullable List<Selector> fields;

        @JsonProperty
        private @Nullable String createdBy;

        @JsonProperty
        private @Nullable Boolean afterStart;

        private Builder() {}

        /** {@code prefix}. */
        public Builder prefix(@Nullable String prefix) {
            this.prefix = prefix;
            return this;
        }

        /** {@code labels}. */
        public Builder labels(@Nullable List<Selector> labels) {
            this.labels = emptyToNull(labels);
            return this;
        }

        /** {@code fields}. */
        public Builder fields(@Nullable List<Selector> fields) {
            this.fields = emptyToNull(fields);
            return this;
        }

        /** {@code createdBy}, RFC 3339. */
        public Builder createdBy(@Nullable String createdBy) {
            this.createdBy = createdBy;
            return this;
        }

        /** {@code afterStart}. */
        public Builder afterStart(@Nullable Boolean afterStart) {
            this.afterStart = afterStart;
            return this;
        }

        /** The object as it stands now; nothing is checked. */
        public ResourceFilter build() {
            return new ResourceFilter(this);
        }

        @Override
        Builder self() {
            return this;
        }
    }
}
