package io.sparkk8s.argo.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import java.util.Map;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/**
 * The JSON object {@code Histogram}; found at:
 *
 * <ul>
 *   <li>{@code Prometheus.histogram}
 * </ul>
 */
@Generated("model-generator/Generate.java")
public final class Histogram extends WireObject {
    private final @Nullable String value;
    private final @Nullable List<Number> buckets;

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    private Histogram(Builder builder) {
        super(builder);
        value = builder.value;
        buckets = WireObject.copy(builder.buckets);
    }

    /** A builder of an empty one. */
    public static Builder builder() {
        return new Builder();
    }

    /** A builder that holds all that this holds, unknown fields included. */
    public Builder toBuilder() {
        Builder builder = new Builder();
        builder.unknown(unknown());
        builder.value = value;
        builder.buckets = buckets;
        return builder;
    }

    /** {@code value}; empty when absent. */
    public String value() {
        return value == null ? "" : value;
    }

    /** {@code buckets}. */
    public List<Number> buckets() {
        return buckets == null ? List.of() : buckets;
    }

    @Override
    Map<String, @Nullable Object> asMap() {
        Map<String, @Nullable Object> map = WireObject.newMap();
        put(map, "value", value);
        put(map, "buckets", buckets);
        map.putAll(unknown());
        return map;
    }

    /** Sets the fields of a {@link Histogram}; null and empty collections leave a field out. */
    public static final class Builder extends WireObject.Builder<Builder> {
        @JsonProperty
        private @Nullable String value;

        @JsonProperty
        private @Nullable List<Number> buckets;

        private Builder() {}

        /** {@code value}. */
        public Builder value(@Nullable String value) {
            this.value = value;
            return this;
        }

        /** {@code buckets}. */
        public Builder buckets(@Nullable List<Number> buckets) {
            this.buckets = emptyToNull(buckets);
            return this;
        }

        /** The object as it stands now; nothing is checked. */
        public Histogram build() {
            return new Histogram(this);
        }

        @Override
        Builder self() {
            return this;
        }
    }
}
