package io.sparkk8s.events.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Map;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/**
 * The JSON object {@code EventDependencyTransformer}; found at:
 *
 * <ul>
 *   <li>{@code EventDependency.transform}
 * </ul>
 */
@Generated("model-generator/Generate.java")
public final class EventDependencyTransformer extends WireObject {
    private final @Nullable String jq;
    private final @Nullable String script;

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    private EventDependencyTransformer(Builder builder) {
        super(builder);
        jq = builder.jq;
        script = builder.script;
    }

    /** A builder of an empty one. */
    public static Builder builder() {
        return new Builder();
    }

    /** A builder that holds all that this holds, unknown fields included. */
    public Builder toBuilder() {
        Builder builder = new Builder();
        builder.unknown(unknown());
        builder.jq = jq;
        builder.script = script;
        return builder;
    }

    /** {@code jq}. */
    public @Nullable String jq() {
        return jq;
    }

    /** {@code script}. */
    public @Nullable String script() {
        return script;
    }

    @Override
    Map<String, @Nullable Object> asMap() {
        Map<String, @Nullable Object> map = WireObject.newMap();
        put(map, "jq", jq);
        put(map, "script", script);
        map.putAll(unknown());
        return map;
    }

    /** Sets the fields of a {@link EventDependencyTransformer}; null and empty collections leave a field out. */
    public static final class Builder extends WireObject.Builder<Builder> {
        @JsonProperty
        private @Nullable String jq;

        @JsonProperty
        private @Nullable String script;

        private Builder() {}

        /** {@code jq}. */
        public Builder jq(@Nullable String jq) {
            this.jq = jq;
            return this;
        }

        /** {@code script}. */
        public Builder script(@Nullable String script) {
            this.script = script;
            return this;
        }

        /** The object as it stands now; nothing is checked. */
        public EventDependencyTransformer build() {
            return new EventDependencyTransformer(this);
        }

        @Override
        Builder self() {
            return this;
        }
    }
}
