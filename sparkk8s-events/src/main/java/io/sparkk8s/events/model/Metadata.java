package io.sparkk8s.events.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Map;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/**
 * The JSON object {@code Metadata}; found at:
 *
 * <ul>
 *   <li>{@code JetStreamBus.metadata}
 *   <li>{@code NativeStrategy.metadata}
 *   <li>{@code Service.metadata}
 *   <li>{@code Template.metadata}
 * </ul>
 */
@Generated("model-generator/Generate.java")
public final class Metadata extends WireObject {
    private final @Nullable Map<String, String> annotations;
    private final @Nullable Map<String, String> labels;

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    private Metadata(Builder builder) {
        super(builder);
        annotations = WireObject.copy(builder.annotations);
        labels = WireObject.copy(builder.labels);
    }

    /** A builder of an empty one. */
    public static Builder builder() {
        return new Builder();
    }

    /** A builder that holds all that this holds, unknown fields included. */
    public Builder toBuilder() {
        Builder builder = new Builder();
        builder.unknown(unknown());
        builder.annotations = annotations;
        builder.labels = labels;
        return builder;
    }

    /** {@code annotations}. */
    public Map<String, String> annotations() {
        return annotations == null ? Map.of() : annotations;
    }

    /** {@code labels}. */
    public Map<String, String> labels() {
        return labels == null ? Map.of() : labels;
    }

    @Override
    Map<String, @Nullable Object> asMap() {
        Map<String, @Nullable Object> map = WireObject.newMap();
        put(map, "annotations", annotations);
        put(map, "labels", labels);
        map.putAll(unknown());
        return map;
    }

    /** Sets the fields of a {@link Metadata}; null and empty collections leave a field out. */
    public static final class Builder extends WireObject.Builder<Builder> {
        @JsonProperty
        private @Nullable Map<String, String> annotations;

        @JsonProperty
        private @Nullable Map<String, String> labels;

        private Builder() {}

        /** {@code annotations}. */
        public Builder annotations(@Nullable Map<String, String> annotations) {
            this.annotations = emptyToNull(annotations);
            return this;
        }

        /** {@code labels}. */
        public Builder labels(@Nullable Map<String, String> labels) {
            this.labels = emptyToNull(labels);
            return this;
        }

        /** The object as it stands now; nothing is checked. */
        public Metadata build() {
            return new Metadata(this);
        }

        @Override
        Builder self() {
            return this;
        }
    }
}
