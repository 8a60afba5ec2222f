package io.sparkk8s.argo.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import io.fabric8.kubernetes.api.model.SecretKeySelector;
import java.util.Map;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/**
 * The JSON object {@code HTTPHeaderSource}; found at:
 *
 * <ul>
 *   <li>{@code HTTPHeader.valueFrom}
 * </ul>
 */
@Generated("model-generator/Generate.java")
public final class HTTPHeaderSource extends WireObject {
    private final @Nullable SecretKeySelector secretKeyRef;

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    private HTTPHeaderSource(Builder builder) {
        super(builder);
        secretKeyRef = builder.secretKeyRef;
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
        return builder;
    }

    /** {@code secretKeyRef}. */
    public @Nullable SecretKeySelector secretKeyRef() {
        return secretKeyRef;
    }

    @Override
    Map<String, @Nullable Object> asMap() {
        Map<String, @Nullable Object> map = WireObject.newMap();
        put(map, "secretKeyRef", secretKeyRef);
        map.putAll(unknown());
        return map;
    }

    /** Sets the fields of a {@link HTTPHeaderSource}; null and empty collections leave a field out. */
    public static final class Builder extends WireObject.Builder<Builder> {
        @JsonProperty
        private @Nullable SecretKeySelector secretKeyRef;

        private Builder() {}

        /** {@code secretKeyRef}. */
        public Builder secretKeyRef(@Nullable SecretKeySelector secretKeyRef) {
            this.secretKeyRef = secretKeyRef;
            return this;
        }

        /** The object as it stands now; nothing is checked. */
        public HTTPHeaderSource build() {
            return new HTTPHeaderSource(this);
        }

        @Override
        Builder self() {
            return this;
        }
    }
}
