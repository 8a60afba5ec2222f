package io.sparkk8s.events.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Map;
import java.util.function.Consumer;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/**
 * The JSON object {@code TriggerPolicy}; found at:
 *
 * <ul>
 *   <li>{@code Trigger.policy}
 * </ul>
 */
@Generated("model-generator/Generate.java")
public final class TriggerPolicy extends WireObject {
    private final @Nullable K8SResourcePolicy k8s;
    private final @Nullable StatusPolicy status;

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    private TriggerPolicy(Builder builder) {
        super(builder);
        k8s = builder.k8s;
        status = builder.status;
    }

    /** A builder of an empty one. */
    public static Builder builder() {
        return new Builder();
    }

    /** A builder that holds all that this holds, unknown fields included. */
    public Builder toBuilder() {
        Builder builder = new Builder();
        builder.unknown(unknown());
        builder.k8s = k8s;
        builder.status = status;
        return builder;
    }

    /** {@code k8s}. */
    public @Nullable K8SResourcePolicy k8s() {
        return k8s;
    }

    /** {@code status}. */
    public @Nullable StatusPolicy status() {
        return status;
    }

    @Override
    Map<String, @Nullable Object> asMap() {
        Map<String, @Nullable Object> map = WireObject.newMap();
        put(map, "k8s", k8s);
        put(map, "status", status);
        map.putAll(unknown());
        return map;
    }

    /** Sets the fields of a {@link TriggerPolicy}; null and empty collections leave a field out. */
    public static final class Builder extends WireObject.Builder<Builder> {
        @JsonProperty
        private @Nullable K8SResourcePolicy k8s;

        @JsonProperty
        private @Nullable StatusPolicy status;

        private Builder() {}

        /** {@code k8s}. */
        public Builder k8s(@Nullable K8SResourcePolicy k8s) {
            this.k8s = k8s;
            return this;
        }

        /** {@code k8s}, filled by the caller. */
        public Builder k8s(Consumer<K8SResourcePolicy.Builder> k8s) {
            K8SResourcePolicy.Builder nested = K8SResourcePolicy.builder();
            k8s.accept(nested);
            return k8s(nested.build());
        }

        /** {@code status}. */
        public Builder status(@Nullable StatusPolicy status) {
            this.status = status;
            return this;
        }

        /** {@code status}, filled by the caller. */
        public Builder status(Consumer<StatusPolicy.Builder> status) {
            StatusPolicy.Builder nested = StatusPolicy.builder();
            status.accept(nested);
            return status(nested.build());
        }

        /** The object as it stands now; nothing is checked. */
        public TriggerPolicy build() {
            return new TriggerPolicy(this);
        }

        @Override
        Builder self() {
            return this;
        }
    }
}
