package io.sparkk8s.events.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import io.fabric8.kubernetes.api.model.ConfigMapKeySelector;
import io.fabric8.kubernetes.api.model.SecretKeySelector;
import java.util.Map;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/**
 * The JSON object {@code ValueFromSource}; found at:
 *
 * <ul>
 *   <li>{@code SecureHeader.valueFrom}
 * </ul>
 */
@Generated("model-generator/Generate.java")
public final class ValueFromSource extends WireObject {
    private final @Nullable SecretKeySelector secretKeyRef;
    private final @Nullable ConfigMapKeySelector configMapKeyRef;

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    private ValueFromSource(Builder builder) {
        super(builder);
        secretKeyRef = builder.secretKeyRef;
        configMapKeyRef = builder.configMapKeyRef;
    }

    /** A builder of an empty one. */
    public static Builder builder() {
        return new Builder();
    }

    /** A builder that holds all that this holds, unknown fields included. */
    public Builder toBuilder() {
        Builder builder = new Builder();
        builder.unknown(unknown());
        builder.secretKeyRef = secretKeyRef;
        builder.configMapKeyRef = configMapKeyRef;
        return builder;
    }

    /** {@code secretKeyRef}. */
    public @Nullable SecretKeySelector secretKeyRef() {
        return secretKeyRef;
    }

    /** {@code configMapKeyRef}. */
    public @Nullable ConfigMapKeySelector configMapKeyRef() {
        return configMapKeyRef;
    }

    @Override
    Map<String, @Nullable Object> asMap() {
        Map<String, @Nullable Object> map = WireObject.newMap();
        put(map, "secretKeyRef", secretKeyRef);
        put(map, "configMapKeyRef", configMapKeyRef);
        map.putAll(unknown());
        return map;
    }

    /** Sets the fields of a {@link ValueFromSource}; null and empty collections leave a field out. */
    public static final class Builder extends WireObject.Builder<Builder> {
        @JsonProperty
        private @Nullable SecretKeySelector secretKeyRef;

        @JsonProperty
        private @Nullable ConfigMapKeySelector configMapKeyRef;

        private Builder() {}

        /** {@code secretKeyRef}. */
        public Builder secretKeyRef(@Nullable SecretKeySelector secretKeyRef) {
            this.secretKeyRef = secretKeyRef;
            return this;
        }

        /** {@code configMapKeyRef}. */
        public Builder configMapKeyRef(@Nullable ConfigMapKeySelector configMapKeyRef) {
            this.configMapKeyRef = configMapKeyRef;
            return this;
        }

        /** The object as it stands now; nothing is checked. */
        public ValueFromSource build() {
            return new ValueFromSource(this);
        }

        @Override
        Builder self() {
            return this;
        }
    }
}
