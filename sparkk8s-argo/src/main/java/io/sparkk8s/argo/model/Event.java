package io.sparkk8s.argo.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Map;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/**
 * The JSON object {@code Event}; found at:
 *
 * <ul>
 *   <li>{@code WorkflowEventBindingSpec.event}
 * </ul>
 */
@Generated("model-generator/Generate.java")
public final class Event extends WireObject {
    private final @Nullable String selector;

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    private Event(Builder builder) {
        super(builder);
        selector = builder.selector;
    }

    /** A builder of an empty one. */
    public static Builder builder() {
        return new Builder();
    }

    /** A builder that holds all that this holds, unknown fields included. */
    public Builder toBuilder() {
        Builder builder = new Builder();
        builder.unknown(unknown());
        builder.selector = selector;
        return builder;
    }

    /** {@code selector}; empty when absent. */
    public String selector() {
        return selector == null ? "" : selector;
    }

    @Override
    Map<String, @Nullable Object> asMap() {
        Map<String, @Nullable Object> map = WireObject.newMap();
        put(map, "selector", selector);
        map.putAll(unknown());
        return map;
    }

    /** Sets the fields of a {@link Event}; null and empty collections leave a field out. */
    public static final class Builder extends WireObject.Builder<Builder> {
        @JsonProperty
        private @Nullable String selector;

        private Builder() {}

        /** {@code selector}. */
        public Builder selector(@Nullable String selector) {
            this.selector = selector;
            return this;
        }

        /** The object as it stands now; nothing is checked. */
        public Event build() {
            return new Event(this);
        }

        @Override
        Builder self() {
            return this;
        }
    }
}
