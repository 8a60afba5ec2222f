package io.sparkk8s.argo.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import io.fabric8.kubernetes.api.model.ConfigMapKeySelector;
import java.util.Map;
import java.util.function.Consumer;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/**
 * The JSON object {@code ValueFrom}; found at:
 *
 * <ul>
 *   <li>{@code Parameter.valueFrom}
 * </ul>
 */
@Generated("model-generator/Generate.java")
public final class ValueFrom extends WireObject {
    private final @Nullable String path;
    private final @Nullable String jsonPath;
    private final @Nullable String jqFilter;
    private final @Nullable String event;
    private final @Nullable String parameter;
    private final @Nullable SuppliedValueFrom supplied;
    private final @Nullable ConfigMapKeySelector configMapKeyRef;
    private final @Nullable String defaultValue;
    private final @Nullable String expression;

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    private ValueFrom(Builder builder) {
        super(builder);
        path = builder.path;
        jsonPath = builder.jsonPath;
        jqFilter = builder.jqFilter;
        event = builder.event;
        parameter = builder.parameter;
        supplied = builder.supplied;
        configMapKeyRef = builder.configMapKeyRef;
        defaultValue = builder.defaultValue;
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
        builder.path = path;
        builder.jsonPath = jsonPath;
        builder.jqFilter = jqFilter;
        builder.event = event;
        builder.parameter = parameter;
        builder.supplied = supplied;
        builder.configMapKeyRef = configMapKeyRef;
        builder.defaultValue = defaultValue;
        builder.expression = expression;
        return builder;
    }

    /** {@code path}. */
    public @Nullable String path() {
        return path;
    }

    /** {@code jsonPath}. */
    public @Nullable String jsonPath() {
        return jsonPath;
    }

    /** {@code jqFilter}. */
    public @Nullable String jqFilter() {
        return jqFilter;
    }

    /** {@code event}. */
    public @Nullable String event() {
        return event;
    }

    /** {@code parameter}. */
    public @Nullable String parameter() {
        return parameter;
    }

    /** {@code supplied}. */
    public @Nullable SuppliedValueFrom supplied() {
        return supplied;
    }

    /** {@code configMapKeyRef}. */
    public @Nullable ConfigMapKeySelector configMapKeyRef() {
        return configMapKeyRef;
    }

    /** {@code default}. */
    public @Nullable String defaultValue() {
        return defaultValue;
    }

    /** {@code expression}. */
    public @Nullable String expression() {
        return expression;
    }

    @Override
    Map<String, @Nullable Object> asMap() {
        Map<String, @Nullable Object> map = WireObject.newMap();
        put(map, "path", path);
        put(map, "jsonPath", jsonPath);
        put(map, "jqFilter", jqFilter);
        put(map, "event", event);
        put(map, "parameter", parameter);
        put(map, "supplied", supplied);
        put(map, "configMapKeyRef", configMapKeyRef);
        put(map, "default", defaultValue);
        put(map, "expression", expression);
        map.putAll(unknown());
        return map;
    }

    /** Sets the fields of a {@link ValueFrom}; null and empty collections leave a field out. */
    public static final class Builder extends WireObject.Builder<Builder> {
        @JsonProperty
        private @Nullable String path;

        @JsonProperty
        private @Nullable String jsonPath;

        @JsonProperty
        private @Nullable String jqFilter;

        @JsonProperty
        private @Nullable String event;

        @JsonProperty
        private @Nullable String parameter;

        @JsonProperty
        private @Nullable SuppliedValueFrom supplied;

        @JsonProperty
        private @Nullable ConfigMapKeySelector configMapKeyRef;

        private @Nullable String defaultValue;

        @JsonProperty
        private @Nullable String expression;

        private Builder() {}

        /** {@code path}. */
        public Builder path(@Nullable String path) {
            this.path = path;
            return this;
        }

        /** {@code jsonPath}. */
        public Builder jsonPath(@Nullable String jsonPath) {
            this.jsonPath = jsonPath;
            return this;
        }

        /** {@code jqFilter}. */
        public Builder jqFilter(@Nullable String jqFilter) {
            this.jqFilter = jqFilter;
            return this;
        }

        /** {@code event}. */
        public Builder event(@Nullable String event) {
            this.event = event;
            return this;
        }

        /** {@code parameter}. */
        public Builder parameter(@Nullable String parameter) {
            this.parameter = parameter;
            return this;
        }

        /** {@code supplied}. */
        public Builder supplied(@Nullable SuppliedValueFrom supplied) {
            this.supplied = supplied;
            return this;
        }

        /** {@code supplied}, filled by the caller. */
        public Builder supplied(Consumer<SuppliedValueFrom.Builder> supplied) {
            SuppliedValueFrom.Builder nested = SuppliedValueFrom.builder();
            supplied.accept(nested);
            return supplied(nested.build());
        }

        /** {@code configMapKeyRef}. */
        public Builder configMapKeyRef(@Nullable ConfigMapKeySelector configMapKeyRef) {
            this.configMapKeyRef = configMapKeyRef;
            return this;
        }

        @JsonProperty("default")
        private void readDefaultValue(@Nullable Object json) {
            defaultValue = text("default", json);
        }

        /** {@code default}. */
        public Builder defaultValue(@Nullable String defaultValue) {
            this.defaultValue = defaultValue;
            return this;
        }

        /** {@code expression}. */
        public Builder expression(@Nullable String expression) {
            this.expression = expression;
            return this;
        }

        /** The object as it stands now; nothing is checked. */
        public ValueFrom build() {
            return new ValueFrom(this);
        }

        @Override
        Builder self() {
            return this;
        }
    }
}
