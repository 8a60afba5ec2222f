package io.sparkk8s.events.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Map;
import java.util.function.Consumer;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/**
 * The JSON object {@code TriggerParameter}; found at:
 *
 * <ul>
 *   <li>{@code AWSLambdaTrigger.parameters[]}
 *   <li>{@code AWSLambdaTrigger.payload[]}
 *   <li>{@code ArgoWorkflowTrigger.parameters[]}
 *   <li>{@code AzureEventHubsTrigger.parameters[]}
 *   <li>{@code AzureEventHubsTrigger.payload[]}
 *   <li>{@code AzureServiceBusTrigger.parameters[]}
 *   <li>{@code AzureServiceBusTrigger.payload[]}
 *   <li>{@code CustomTrigger.parameters[]}
 *   <li>{@code CustomTrigger.payload[]}
 *   <li>{@code EmailTrigger.parameters[]}
 *   <li>{@code HTTPTrigger.dynamicHeaders[]}
 *   <li>{@code HTTPTrigger.parameters[]}
 *   <li>{@code HTTPTrigger.payload[]}
 *   <li>{@code KafkaTrigger.parameters[]}
 *   <li>{@code KafkaTrigger.payload[]}
 *   <li>{@code NATSTrigger.parameters[]}
 *   <li>{@code NATSTrigger.payload[]}
 *   <li>{@code OpenWhiskTrigger.parameters[]}
 *   <li>{@code OpenWhiskTrigger.payload[]}
 *   <li>{@code PulsarTrigger.parameters[]}
 *   <li>{@code PulsarTrigger.payload[]}
 *   <li>{@code SlackTrigger.parameters[]}
 *   <li>{@code StandardK8STrigger.parameters[]}
 *   <li>{@code Trigger.parameters[]}
 * </ul>
 */
@Generated("model-generator/Generate.java")
public final class TriggerParameter extends WireObject {
    private final @Nullable TriggerParameterSource src;
    private final @Nullable String dest;
    private final @Nullable String operation;

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    private TriggerParameter(Builder builder) {
        super(builder);
        src = builder.src;
        dest = builder.dest;
        operation = builder.operation;
    }

    /** A builder of an empty one. */
    public static Builder builder() {
        return new Builder();
    }

    /** A builder that holds all that this holds, unknown fields included. */
    public Builder toBuilder() {
        Builder builder = new Builder();
        builder.unknown(unknown());
        builder.src = src;
        builder.dest = dest;
        builder.operation = operation;
        return builder;
    }

    /** {@code src}. */
    public @Nullable TriggerParameterSource src() {
        return src;
    }

    /** {@code dest}; empty when absent. */
    public String dest() {
        return dest == null ? "" : dest;
    }

    /** {@code operation}, one of append, overwrite, prepend. */
    public @Nullable String operation() {
        return operation;
    }

    @Override
    Map<String, @Nullable Object> asMap() {
        Map<String, @Nullable Object> map = WireObject.newMap();
        put(map, "src", src);
        put(map, "dest", dest);
        put(map, "operation", operation);
        map.putAll(unknown());
        return map;
    }

    /** Sets the fields of a {@link TriggerParameter}; null and empty collections leave a field out. */
    public static final class Builder extends WireObject.Builder<Builder> {
        @JsonProperty
        private @Nullable TriggerParameterSource src;

        @JsonProperty
        private @Nullable String dest;

        @JsonProperty
        private @Nullable String operation;

        private Builder() {}

        /** {@code src}. */
        public Builder src(@Nullable TriggerParameterSource src) {
            this.src = src;
            return this;
        }

        /** {@code src}, filled by the caller. */
        public Builder src(Consumer<TriggerParameterSource.Builder> src) {
            TriggerParameterSource.Builder nested = TriggerParameterSource.builder();
            src.accept(nested);
            return src(nested.build());
        }

        /** {@code dest}. */
        public Builder dest(@Nullable String dest) {
            this.dest = dest;
            return this;
        }

        /** {@code operation}, one of append, overwrite, prepend. */
        public Builder operation(@Nullable String operation) {
            this.operation = operation;
            return this;
        }

        /** The object as it stands now; nothing is checked. */
        public TriggerParameter build() {
            return new TriggerParameter(this);
        }

        @Override
        Builder self() {
            return this;
        }
    }
}
