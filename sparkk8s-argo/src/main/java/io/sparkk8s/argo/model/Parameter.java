package io.sparkk8s.argo.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/**
 * The JSON object {@code Parameter}; found at:
 *
 * <ul>
 *   <li>{@code Arguments.parameters[]}
 *   <li>{@code Inputs.parameters[]}
 *   <li>{@code Outputs.parameters[]}
 * </ul>
 */
@Generated("model-generator/Generate.java")
public final class Parameter extends WireObject {
    private final @Nullable String name;
    private final @Nullable String defaultValue;
    private final @Nullable String value;
    private final @Nullable ValueFrom valueFrom;
    private final @Nullable String globalName;
    private final @Nullable List<String> enumValues;
    private final @Nullable String description;

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    private Parameter(Builder builder) {
        super(builder);
        name = builder.name;
        defaultValue = builder.defaultValue;
        value = builder.value;
        valueFrom = builder.valueFrom;
        globalName = builder.globalName;
        enumValues = WireObject.copy(builder.enumValues);
        description = builder.description;
    }

    /** A builder of an empty one. */
    public static Builder builder() {
        return new Builder();
    }

    /** A builder that holds all that this holds, unknown fields included. */
    public Builder toBuilder() {
        Builder builder = new Builder();
        builder.unknown(unknown());
        builder.name = name;
        builder.defaultValue = defaultValue;
        builder.value = value;
        builder.valueFrom = valueFrom;
        builder.globalName = globalName;
        builder.enumValues = enumValues;
        builder.description = description;
        return builder;
    }

    /** {@code name}; empty when absent. */
    public String name() {
        return name == null ? "" : name;
    }

    /** {@code default}. */
    public @Nullable String defaultValue() {
        return defaultValue;
    }

    /** {@code value}. */
    public @Nullable String value() {
        return value;
    }

    /** {@code valueFrom}. */
    public @Nullable ValueFrom valueFrom() {
        return valueFrom;
    }

    /** {@code globalName}. */
    public @Nullable String globalName() {
        return globalName;
    }

    /** {@code enum}. */
    public List<String> enumValues() {
        return enumValues == null ? List.of() : enumValues;
    }

    /** {@code description}. */
    public @Nullable String description() {
        return description;
    }

    @Override
    Map<String, @Nullable Object> asMap() {
        Map<String, @Nullable Object> map = WireObject.newMap();
        put(map, "name", name);
        put(map, "default", defaultValue);
        put(map, "value", value);
        put(map, "valueFrom", valueFrom);
        put(map, "globalName", globalName);
        put(map, "enum", enumValues);
        put(map, "description", description);
        map.putAll(unknown());
        return map;
    }

    /** Sets the fields of a {@link Parameter}; null and empty collections leave a field out. */
    public static final class Builder extends WireObject.Builder<Builder> {
        @JsonProperty
        private @Nullable String name;

        private @Nullable String defaultValue;

        private @Nullable String value;

        @JsonProperty
        private @Nullable ValueFrom valueFrom;

        @JsonProperty
        private @Nullable String globalName;

        @JsonProperty("enum")
        private @Nullable List<String> enumValues;

        private @Nullable String description;

        private Builder() {}

        /** {@code name}. */
        public Builder name(@Nullable String name) {
            this.name = name;
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

        @JsonProperty("value")
        private void readValue(@Nullable Object json) {
            value = text("value", json);
        }

        /** {@code value}. */
        public Builder value(@Nullable String value) {
            this.value = value;
            return this;
        }

        /** {@code valueFrom}. */
        public Builder valueFrom(@Nullable ValueFrom valueFrom) {
            this.valueFrom = valueFrom;
            return this;
        }

        /** {@code valueFrom}, filled by the caller. */
        public Builder valueFrom(Consumer<ValueFrom.Builder> valueFrom) {
            ValueFrom.Builder nested = ValueFrom.builder();
            valueFrom.accept(nested);
            return valueFrom(nested.build());
        }

        /** {@code globalName}. */
        public Builder globalName(@Nullable String globalName) {
            this.globalName = globalName;
            return this;
        }

        /** {@code enum}. */
        public Builder enumValues(@Nullable List<String> enumValues) {
            this.enumValues = emptyToNull(enumValues);
            return this;
        }

        @JsonProperty("description")
        private void readDescription(@Nullable Object json) {
            description = text("description", json);
        }

        /** {@code description}. */
        public Builder description(@Nullable String description) {
            this.description = description;
            return this;
        }

        /** The object as it stands now; nothing is checked. */
        public Parameter build() {
            return new Parameter(this);
        }

        @Override
        Builder self() {
            return this;
        }
    }
}
