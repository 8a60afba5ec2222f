package io.sparkk8s.events.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Map;
import java.util.function.Consumer;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/**
 * The JSON object {@code SecureHeader}; found at:
 *
 * <ul>
 *   <li>{@code HTTPTrigger.secureHeaders[]}
 *   <li>{@code KafkaTrigger.secureHeaders[]}
 * </ul>
 */
@Generated("model-generator/Generate.java")
public final class SecureHeader extends WireObject {
    private final @Nullable String name;
    private final @Nullable ValueFromSource valueFrom;

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    private SecureHeader(Builder builder) {
        super(builder);
        name = builder.name;
        valueFrom = builder.valueFrom;
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
        builder.valueFrom = valueFrom;
        return builder;
    }

    /** {@code name}. */
    public @Nullable String name() {
        return name;
    }

    /** {@code valueFrom}. */
    public @Nullable ValueFromSource valueFrom() {
        return valueFrom;
    }

    @Override
    Map<String, @Nullable Object> asMap() {
        Map<String, @Nullable Object> map = WireObject.newMap();
        put(map, "name", name);
        put(map, "valueFrom", valueFrom);
        map.putAll(unknown());
        return map;
    }

    /** Sets the fields of a {@link SecureHeader}; null and empty collections leave a field out. */
    public static final class Builder extends WireObject.Builder<Builder> {
        @JsonProperty
        private @Nullable String name;

        @JsonProperty
        private @Nullable ValueFromSource valueFrom;

        private Builder() {}

        /** {@code name}. */
        public Builder name(@Nullable String name) {
            this.name = name;
            return this;
        }

        /** {@code valueFrom}. */
        public Builder valueFrom(@Nullable ValueFromSource valueFrom) {
            this.valueFrom = valueFrom;
            return this;
        }

        /** {@code valueFrom}, filled by the caller. */
        public Builder valueFrom(Consumer<ValueFromSource.Builder> valueFrom) {
            ValueFromSource.Builder nested = ValueFromSource.builder();
            valueFrom.accept(nested);
            return valueFrom(nested.build());
        }

        /** The object as it stands now; nothing is checked. */
        public SecureHeader build() {
            return new SecureHeader(this);
        }

        @Override
        Builder self() {
            return this;
        }
    }
}
