package io.sparkk8s.argo.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Map;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/**
 * The JSON object {@code ExecutorConfig}; found at:
 *
 * <ul>
 *   <li>{@code Template.executor}
 *   <li>{@code WorkflowSpec.executor}
 * </ul>
 */
@Generated("model-generator/Generate.java")
public final class ExecutorConfig extends WireObject {
    private final @Nullable String serviceAccountName;

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    private ExecutorConfig(Builder builder) {
        super(builder);
        serviceAccountName = builder.serviceAccountName;
    }

    /** A builder of an empty one. */
    public static Builder builder() {
        return new Builder();
    }

    /** A builder that holds all that this holds, unknown fields included. */
    public Builder toBuilder() {
        Builder builder = new Builder();
        builder.unknown(unknown());
        builder.serviceAccountName = serviceAccountName;
        return builder;
    }

    /** {@code serviceAccountName}. */
    public @Nullable String serviceAccountName() {
        return serviceAccountName;
    }

    @Override
    Map<String, @Nullable Object> asMap() {
        Map<String, @Nullable Object> map = WireObject.newMap();
        put(map, "serviceAccountName", serviceAccountName);
        map.putAll(unknown());
        return map;
    }

    /** Sets the fields of a {@link ExecutorConfig}; null and empty collections leave a field out. */
    public static final class Builder extends WireObject.Builder<Builder> {
        @JsonProperty
        private @Nullable String serviceAccountName;

        private Builder() {}

        /** {@code serviceAccountName}. */
        public Builder serviceAccountName(@Nullable String serviceAccountName) {
            this.serviceAccountName = serviceAccountName;
            return this;
        }

        /** The object as it stands now; nothing is checked. */
        public ExecutorConfig build() {
            return new ExecutorConfig(this);
        }

        @Override
        Builder self() {
            return this;
        }
    }
}
