package io.sparkk8s.argo.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/**
 * The JSON object {@code Data}; found at:
 *
 * <ul>
 *   <li>{@code Template.data}
 * </ul>
 */
@Generated("model-generator/Generate.java")
public final class Data extends WireObject {
    private final @Nullable DataSource source;
    private final @Nullable List<TransformationStep> transformation;

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    private Data(Builder builder) {
        super(builder);
        source = builder.source;
        transformation = WireObject.copy(builder.transformation);
    }

    /** A builder of an empty one. */
    public static Builder builder() {
        return new Builder();
    }

    /** A builder that holds all that this holds, unknown fields included. */
    public Builder toBuilder() {
        Builder builder = new Builder();
        builder.unknown(unknown());
        builder.source = source;
        builder.transformation = transformation;
        return builder;
    }

    /** {@code source}; an empty one when absent. */
    public DataSource source() {
        return source == null ? DataSource.builder().build() : source;
    }

    /** {@code transformation}. */
    public List<TransformationStep> transformation() {
        return transformation == null ? List.of() : transformation;
    }

    @Override
    Map<String, @Nullable Object> asMap() {
        Map<String, @Nullable Object> map = WireObject.newMap();
        put(map, "source", source);
        put(map, "transformation", transformation);
        map.putAll(unknown());
        return map;
    }

    /** Sets the fields of a {@link Data}; null and empty collections leave a field out. */
    public static final class Builder extends WireObject.Builder<Builder> {
        @JsonProperty
        private @Nullable DataSource source;

        @JsonProperty
        private @Nullable List<TransformationStep> transformation;

        private Builder() {}

        /** {@code source}. */
        public Builder source(@Nullable DataSource source) {
            this.source = source;
            return this;
        }

        /** {@code source}, filled by the caller. */
        public Builder source(Consumer<DataSource.Builder> source) {
            DataSource.Builder nested = DataSource.builder();
            source.accept(nested);
            return source(nested.build());
        }

        /** {@code transformation}. */
        public Builder transformation(@Nullable List<TransformationStep> transformation) {
            this.transformation = emptyToNull(transformation);
            return this;
        }

        /** The object as it stands now; nothing is checked. */
        public Data build() {
            return new Data(this);
        }

        @Override
        Builder self() {
            return this;
        }
    }
}
