package io.sparkk8s.events.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/**
 * The JSON object {@code StandardK8STrigger}; found at:
 *
 * <ul>
 *   <li>{@code TriggerTemplate.k8s}
 * </ul>
 */
@Generated("model-generator/Generate.java")
public final class StandardK8STrigger extends WireObject {
    private final @Nullable ArtifactLocation source;
    private final @Nullable String operation;
    private final @Nullable List<TriggerParameter> parameters;
    private final @Nullable String patchStrategy;
    private final @Nullable Boolean liveObject;

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    private StandardK8STrigger(Builder builder) {
        super(builder);
        source = builder.source;
        operation = builder.operation;
        parameters = WireObject.copy(builder.parameters);
        patchStrategy = builder.patchStrategy;
        liveObject = builder.liveObject;
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
        builder.operation = operation;
        builder.parameters = parameters;
        builder.patchStrategy = patchStrategy;
        builder.liveObject = liveObject;
        return builder;
    }

    /** {@code source}. */
    public @Nullable ArtifactLocation source() {
        return source;
    }

    /** {@code operation}, one of create, delete, patch, update. */
    public @Nullable String operation() {
        return operation;
    }

    /** {@code parameters}. */
    public List<TriggerParameter> parameters() {
        return parameters == null ? List.of() : parameters;
    }

    /** {@code patchStrategy}. */
    public @Nullable String patchStrategy() {
        return patchStrategy;
    }

    /** {@code liveObject}. */
    public @Nullable Boolean liveObject() {
        return liveObject;
    }

    @Override
    Map<String, @Nullable Object> asMap() {
        Map<String, @Nullable Object> map = WireObject.newMap();
        put(map, "source", source);
        put(map, "operation", operation);
        put(map, "parameters", parameters);
        put(map, "patchStrategy", patchStrategy);
        put(map, "liveObject", liveObject);
        map.putAll(unknown());
        return map;
    }

    /** Sets the fields of a {@link StandardK8STrigger}; null and empty collections leave a field out. */
    public static final class Builder extends WireObject.Builder<Builder> {
        @JsonProperty
        private @Nullable ArtifactLocation source;

        @JsonProperty
        private @Nullable String operation;

        @JsonProperty
        private @Nullable List<TriggerParameter> parameters;

        @JsonProperty
        private @Nullable String patchStrategy;

        @JsonProperty
        private @Nullable Boolean liveObject;

        private Builder() {}

        /** {@code source}. */
        public Builder source(@Nullable ArtifactLocation source) {
            this.source = source;
            return this;
        }

        /** {@code source}, filled by the caller. */
        public Builder source(Consumer<ArtifactLocation.Builder> source) {
            ArtifactLocation.Builder nested = ArtifactLocation.builder();
            source.accept(nested);
            return source(nested.build());
        }

        /** {@code operation}, one of create, delete, patch, update. */
        public Builder operation(@Nullable String operation) {
            this.operation = operation;
            return this;
        }

        /** {@code parameters}. */
        public Builder parameters(@Nullable List<TriggerParameter> parameters) {
            this.parameters = emptyToNull(parameters);
            return this;
        }

        /** {@code patchStrategy}. */
        public Builder patchStrategy(@Nullable String patchStrategy) {
            this.patchStrategy = patchStrategy;
            return this;
        }

        /** {@code liveObject}. */
        public Builder liveObject(@Nullable Boolean liveObject) {
            this.liveObject = liveObject;
            return this;
        }

        /** The object as it stands now; nothing is checked. */
        public StandardK8STrigger build() {
            return new StandardK8STrigger(this);
        }

        @Override
        Builder self() {
            return this;
        }
    }
}
