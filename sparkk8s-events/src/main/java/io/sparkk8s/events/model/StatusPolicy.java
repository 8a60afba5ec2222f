package io.sparkk8s.events.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import java.util.Map;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/**
 * The JSON object {@code StatusPolicy}; found at:
 *
 * <ul>
 *   <li>{@code TriggerPolicy.status}
 * </ul>
 */
@Generated("model-generator/Generate.java")
public final class StatusPolicy extends WireObject {
    private final @Nullable List<Integer> allow;

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    private StatusPolicy(Builder builder) {
        super(builder);
        allow = WireObject.copy(builder.allow);
    }

    /** A builder of an empty one. */
    public static Builder builder() {
        return new Builder();
    }

    /** A builder that holds all that this holds, unknown fields included. */
    public Builder toBuilder() {
        Builder builder = new Builder();
        builder.unknown(unknown());
        builder.allow = allow;
        return builder;
    }

    /** {@code allow}. */
    public List<Integer> allow() {
        return allow == null ? List.of() : allow;
    }

    @Override
    Map<String, @Nullable Object> asMap() {
        Map<String, @Nullable Object> map = WireObject.newMap();
        put(map, "allow", allow);
        map.putAll(unknown());
        return map;
    }

    /** Sets the fields of a {@link StatusPolicy}; null and empty collections leave a field out. */
    public static final class Builder extends WireObject.Builder<Builder> {
        @JsonProperty
        private @Nullable List<Integer> allow;

        private Builder() {}

        /** {@code allow}. */
        public Builder allow(@Nullable List<Integer> allow) {
            this.allow = emptyToNull(allow);
            return this;
        }

        /** The object as it stands now; nothing is checked. */
        public StatusPolicy build() {
            return new StatusPolicy(this);
        }

        @Override
        Builder self() {
            return this;
        }
    }
}
