package io.sparkk8s.events.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Map;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/**
 * The JSON object {@code TriggerParameterSource}; found at:
 *
 * <ul>
 *   <li>{@code TriggerParameter.src}
 * </ul>
 */
@Generated("model-generator/Generate.java")
public final class TriggerParameterSource extends WireObject {
    private final @Nullable String dependencyName;
    private final @Nullable String contextKey;
    private final @Nullable String contextTemplate;
    private final @Nullable String dataKey;
    private final @Nullable String dataTemplate;
    private final @Nullable String value;
    private final @Nullable Boolean useRawData;

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    private TriggerParameterSource(Builder builder) {
        super(builder);
        dependencyName = builder.dependencyName;
        contextKey = builder.contextKey;
        contextTemplate = builder.contextTemplate;
        dataKey = builder.dataKey;
        dataTemplate = builder.dataTemplate;
        value = builder.value;
        useRawData = builder.useRawData;
    }

    /** A builder of an empty one. */
    public static Builder builder() {
        return new Builder();
    }

    /** A builder that holds all that this holds, unknown fields included. */
    public Builder toBuilder() {
        Builder builder = new Builder();
        builder.unknown(unknown());
        builder.dependencyName = dependencyName;
        builder.contextKey = contextKey;
        builder.contextTemplate = contextTemplate;
        builder.dataKey = dataKey;
        builder.dataTemplate = dataTemplate;
        builder.value = value;
        builder.useRawData = useRawData;
        return builder;
    }

    /** {@code dependencyName}; empty when absent. */
    public String dependencyName() {
        return dependencyName == null ? "" : dependencyName;
    }

    /** {@code contextKey}. */
    public @Nullable String contextKey() {
        return contextKey;
    }

    /** {@code contextTemplate}. */
    public @Nullable String contextTemplate() {
        return contextTemplate;
    }

    /** {@code dataKey}. */
    public @Nullable String dataKey() {
        return dataKey;
    }

    /** {@code dataTemplate}. */
    public @Nullable String dataTemplate() {
        return dataTemplate;
    }

    /** {@code value}. */
    public @Nullable String value() {
        return value;
    }

    /** {@code useRawData}. */
    public @Nullable Boolean useRawData() {
        return useRawData;
    }

    @Override
    Map<String, @Nullable Object> asMap() {
        Map<String, @Nullable Object> map = WireObject.newMap();
        put(map, "dependencyName", dependencyName);
        put(map, "contextKey", contextKey);
        put(map, "contextTemplate", contextTemplate);
        put(map, "dataKey", dataKey);
        put(map, "dataTemplate", dataTemplate);
        put(map, "value", value);
        put(map, "useRawData", useRawData);
        map.putAll(unknown());
        return map;
    }

    /** Sets the fields of a {@link TriggerParameterSource}; null and empty collections leave a field out. */
    public static final class Builder extends WireObject.Builder<Builder> {
        @JsonProperty
        private @Nullable String dependencyName;

        @JsonProperty
        private @Nullable String contextKey;

        @JsonProperty
        private @Nullable String contextTemplate;

        @JsonProperty
        private @Nullable String dataKey;

        @JsonProperty
        private @Nullable String dataTemplate;

        @JsonProperty
        private @Nullable String value;

        @JsonProperty
        private @Nullable Boolean useRawData;

        private Builder() {}

        /** {@code dependencyName}. */
        public Builder dependencyName(@Nullable String dependencyName) {
            this.dependencyName = dependencyName;
            return this;
        }

        /** {@code contextKey}. */
        public Builder contextKey(@Nullable String contextKey) {
            this.contextKey = contextKey;
            return this;
        }

        /** {@code contextTemplate}. */
        public Builder contextTemplate(@Nullable String contextTemplate) {
            this.contextTemplate = contextTemplate;
            return this;
        }

        /** {@code dataKey}. */
        public Builder dataKey(@Nullable String dataKey) {
            this.dataKey = dataKey;
            return this;
        }

        /** {@code dataTemplate}. */
        public Builder dataTemplate(@Nullable String dataTemplate) {
            this.dataTemplate = dataTemplate;
            return this;
        }

        /** {@code value}. */
        public Builder value(@Nullable String value) {
            this.value = value;
            return this;
        }

        /** {@code useRawData}. */
        public Builder useRawData(@Nullable Boolean useRawData) {
            this.useRawData = useRawData;
            return this;
        }

        /** The object as it stands now; nothing is checked. */
        public TriggerParameterSource build() {
            return new TriggerParameterSource(this);
        }

        @Override
        Builder self() {
            return this;
        }
    }
}
