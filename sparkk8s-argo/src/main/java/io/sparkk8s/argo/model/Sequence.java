package io.sparkk8s.argo.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import io.fabric8.kubernetes.api.model.IntOrString;
import java.util.Map;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/**
 * The JSON object {@code Sequence}; found at:
 *
 * <ul>
 *   <li>{@code DAGTask.withSequence}
 *   <li>{@code WorkflowStep.withSequence}
 * </ul>
 */
@Generated("model-generator/Generate.java")
public final class Sequence extends WireObject {
    private final @Nullable IntOrString count;
    private final @Nullable IntOrString start;
    private final @Nullable IntOrString end;
    private final @Nullable String format;

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    private Sequence(Builder builder) {
        super(builder);
        count = builder.count;
        start = builder.start;
        end = builder.end;
        format = builder.format;
    }

    /** A builder of an empty one. */
    public static Builder builder() {
        return new Builder();
    }

    /** A builder that holds all that this holds, unknown fields included. */
    public Builder toBuilder() {
        Builder builder = new Builder();
        builder.unknown(unknown());
        builder.count = count;
        builder.start = start;
        builder.end = end;
        builder.format = format;
        return builder;
    }

    /** {@code count}. */
    public @Nullable IntOrString count() {
        return count;
    }

    /** {@code start}. */
    public @Nullable IntOrString start() {
        return start;
    }

    /** {@code end}. */
    public @Nullable IntOrString end() {
        return end;
    }

    /** {@code format}. */
    public @Nullable String format() {
        return format;
    }

    @Override
    Map<String, @Nullable Object> asMap() {
        Map<String, @Nullable Object> map = WireObject.newMap();
        put(map, "count", count);
        put(map, "start", start);
        put(map, "end", end);
        put(map, "format", format);
        map.putAll(unknown());
        return map;
    }

    /** Sets the fields of a {@link Sequence}; null and empty collections leave a field out. */
    public static final class Builder extends WireObject.Builder<Builder> {
        @JsonProperty
        private @Nullable IntOrString count;

        @JsonProperty
        private @Nullable IntOrString start;

        @JsonProperty
        private @Nullable IntOrString end;

        @JsonProperty
        private @Nullable String format;

        private Builder() {}

        /** {@code count}. */
        public Builder count(@Nullable IntOrString count) {
            this.count = count;
            return this;
        }

        /** {@code start}. */
        public Builder start(@Nullable IntOrString start) {
            this.start = start;
            return this;
        }

        /** {@code end}. */
        public Builder end(@Nullable IntOrString end) {
            this.end = end;
            return this;
        }

        /** {@code format}. */
        public Builder format(@Nullable String format) {
            this.format = format;
            return this;
        }

        /** The object as it stands now; nothing is checked. */
        public Sequence build() {
            return new Sequence(this);
        }

        @Override
        Builder self() {
            return this;
        }
    }
}
