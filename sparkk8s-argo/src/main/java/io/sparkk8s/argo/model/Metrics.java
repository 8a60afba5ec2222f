package io.sparkk8s.argo.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import java.util.Map;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/**
 * The JSON object {@code Metrics}; found at:
 *
 * <ul>
 *   <li>{@code Template.metrics}
 *   <li>{@code WorkflowSpec.metrics}
 * </ul>
 */
@Generated("model-generator/Generate.java")
public final class Metrics extends WireObject {
    private final @Nullable List<Prometheus> prometheus;

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    private Metrics(Builder builder) {
        super(builder);
        prometheus = WireObject.copy(builder.prometheus);
    }

    /** A builder of an empty one. */
    public static Builder builder() {
        return new Builder();
    }

    /** A builder that holds all that this holds, unknown fields included. */
    public Builder toBuilder() {
        Builder builder = new Builder();
        builder.unknown(unknown());
        builder.prometheus = prometheus;
        return builder;
    }

    /** {@code prometheus}. */
    public List<Prometheus> prometheus() {
        return prometheus == null ? List.of() : prometheus;
    }

    @Override
    Map<String, @Nullable Object> asMap() {
        Map<String, @Nullable Object> map = WireObject.newMap();
        put(map, "prometheus", prometheus);
        map.putAll(unknown());
        return map;
    }

    /** Sets the fields of a {@link Metrics}; null and empty collections leave a field out. */
    public static final class Builder extends WireObject.Builder<Builder> {
        @JsonProperty
        private @Nullable List<Prometheus> prometheus;

        private Builder() {}

        /** {@code prometheus}. */
        public Builder prometheus(@Nullable List<Prometheus> prometheus) {
            this.prometheus = emptyToNull(prometheus);
            return this;
        }

        /** The object as it stands now; nothing is checked. */
        public Metrics build() {
            return new Metrics(this);
        }

        @Override
        Builder self() {
            return this;
        }
    }
}
