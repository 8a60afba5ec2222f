package io.sparkk8s.argo.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Map;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/**
 * The JSON object {@code Condition}; found at:
 *
 * <ul>
 *   <li>{@code CronWorkflowStatus.conditions[]}
 *   <li>{@code WorkflowStatus.conditions[]}
 * </ul>
 */
@Generated("model-generator/Generate.java")
public final class Condition extends WireObject {
    private final @Nullable String type;
    private final @Nullable String status;
    private final @Nullable String message;

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    private Condition(Builder builder) {
        super(builder);
        type = builder.type;
        status = builder.status;
        message = builder.message;
    }

    /** A builder of an empty one. */
    public static Builder builder() {
        return new Builder();
    }

    /** A builder that holds all that this holds, unknown fields included. */
    public Builder toBuilder() {
        Builder builder = new Builder();
        builder.unknown(unknown());
        builder.type = type;
        builder.status = status;
        builder.message = message;
        return builder;
    }

    /**
     * {@code type}, one of ArtifactGCError, Completed, MetricsError, PodRunning, SpecError, SpecWarning,
     * SubmissionError.
     */
    public @Nullable String type() {
        return type;
    }

    /** {@code status}. */
    public @Nullable String status() {
        return status;
    }

    /** {@code message}. */
    public @Nullable String message() {
        return message;
    }

    @Override
    Map<String, @Nullable Object> asMap() {
        Map<String, @Nullable Object> map = WireObject.newMap();
        put(map, "type", type);
        put(map, "status", status);
        put(map, "message", message);
        map.putAll(unknown());
        return map;
    }

    /** Sets the fields of a {@link Condition}; null and empty collections leave a field out. */
    public static final class Builder extends WireObject.Builder<Builder> {
        @JsonProperty
        private @Nullable String type;

        @JsonProperty
        private @Nullable String status;

        @JsonProperty
        private @Nullable String message;

        private Builder() {}

        /**
         * {@code type}, one of ArtifactGCError, Completed, MetricsError, PodRunning, SpecError, SpecWarning,
         * SubmissionError.
         */
        public Builder type(@Nullable String type) {
            this.type = type;
            return this;
        }

        /** {@code status}. */
        public Builder status(@Nullable String status) {
            this.status = status;
            return this;
        }

        /** {@code message}. */
        public Builder message(@Nullable String message) {
            this.message = message;
            return this;
        }

        /** The object as it stands now; nothing is checked. */
        public Condition build() {
            return new Condition(this);
        }

        @Override
        Builder self() {
            return this;
        }
    }
}
