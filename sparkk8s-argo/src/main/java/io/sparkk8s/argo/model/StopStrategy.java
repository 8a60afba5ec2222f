package io.sparkk8s.argo.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Map;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/**
 * The JSON object {@code StopStrategy}; found at:
 *
 * <ul>
 *   <li>{@code CronWorkflowSpec.stopStrategy}
 * </ul>
 */
@Generated("model-generator/Generate.java")
public final class StopStrategy extends WireObject {
    private final @Nullable String expression;

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    private StopStrategy(Builder builder) {
        super(builder);
        expression = builder.expression;
    }

    /** A builder of an empty one. */
    public static Builder builder() {
        return new Builder();
    }

    /** A builder that holds all that this holds, unknown fields included. */
    public Builder toBuilder() {
        Builder builder = new Builder();
        builder.unknown(unknown());
        builder.expression = expression;
        return builder;
    }

    /** {@code expression}; since Argo 3.6; empty when absent. */
    public String expression() {
        return expression == null ? "" : expression;
    }

    @Override
    Map<String, @Nullable Object> asMap() {
        Map<String, @Nullable Object> map = WireObject.newMap();
        put(map, "expression", expression);
        map.putAll(unknown());
        return map;
    }

    /** Sets the fields of a {@link StopStrategy}; null and empty collections leave a field out. */
    public static final class Builder extends WireObject.Builder<Builder> {
        @JsonProperty
        private @Nullable String expression;

        private Builder() {}

        /** {@code expression}; since Argo 3.6. */
        public Builder expression(@Nullable String expression) {
            this.expression = expression;
            return this;
        }

        /** The object as it stands now; nothing is checked. */
        public StopStrategy build() {
            return new StopStrategy(this);
        }

        @Override
        Builder self() {
            return this;
        }
    }
}
