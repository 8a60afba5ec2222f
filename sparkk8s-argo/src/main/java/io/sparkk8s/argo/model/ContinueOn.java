package io.sparkk8s.argo.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Map;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/**
 * The JSON object {@code ContinueOn}; found at:
 *
 * <ul>
 *   <li>{@code DAGTask.continueOn}
 *   <li>{@code WorkflowStep.continueOn}
 * </ul>
 */
@Generated("model-generator/Generate.java")
public final class ContinueOn extends WireObject {
    private final @Nullable Boolean error;
    private final @Nullable Boolean failed;

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    private ContinueOn(Builder builder) {
        super(builder);
        error = builder.error;
        failed = builder.failed;
    }

    /** A builder of an empty one. */
    public static Builder builder() {
        return new Builder();
    }

    /** A builder that holds all that this holds, unknown fields included. */
    public Builder toBuilder() {
        Builder builder = new Builder();
        builder.unknown(unknown());
        builder.error = error;
        builder.failed = failed;
        return builder;
    }

    /** {@code error}. */
    public @Nullable Boolean error() {
        return error;
    }

    /** {@code failed}. */
    public @Nullable Boolean failed() {
        return failed;
    }

    @Override
    Map<String, @Nullable Object> asMap() {
        Map<String, @Nullable Object> map = WireObject.newMap();
        put(map, "error", error);
        put(map, "failed", failed);
        map.putAll(unknown());
        return map;
    }

    /** Sets the fields of a {@link ContinueOn}; null and empty collections leave a field out. */
    public static final class Builder extends WireObject.Builder<Builder> {
        @JsonProperty
        private @Nullable Boolean error;

        @JsonProperty
        private @Nullable Boolean failed;

        private Builder() {}

        /** {@code error}. */
        public Builder error(@Nullable Boolean error) {
            this.error = error;
            return this;
        }

        /** {@code failed}. */
        public Builder failed(@Nullable Boolean failed) {
            this.failed = failed;
            return this;
        }

        /** The object as it stands now; nothing is checked. */
        public ContinueOn build() {
            return new ContinueOn(this);
        }

        @Override
        Builder self() {
            return this;
        }
    }
}
