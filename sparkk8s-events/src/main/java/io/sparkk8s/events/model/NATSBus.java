package io.sparkk8s.events.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Map;
import java.util.function.Consumer;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/**
 * The JSON object {@code NATSBus}; found at:
 *
 * <ul>
 *   <li>{@code EventBusSpec.nats}
 * </ul>
 */
@Generated("model-generator/Generate.java")
public final class NATSBus extends WireObject {
    private final @Nullable NativeStrategy nativeBus;
    private final @Nullable NATSConfig exotic;

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    private NATSBus(Builder builder) {
        super(builder);
        nativeBus = builder.nativeBus;
        exotic = builder.exotic;
    }

    /** A builder of an empty one. */
    public static Builder builder() {
        return new Builder();
    }

    /** A builder that holds all that this holds, unknown fields included. */
    public Builder toBuilder() {
        Builder builder = new Builder();
        builder.unknown(unknown());
        builder.nativeBus = nativeBus;
        builder.exotic = exotic;
        return builder;
    }

    /** {@code native}. */
    public @Nullable NativeStrategy nativeBus() {
        return nativeBus;
    }

    /** {@code exotic}. */
    public @Nullable NATSConfig exotic() {
        return exotic;
    }

    @Override
    Map<String, @Nullable Object> asMap() {
        Map<String, @Nullable Object> map = WireObject.newMap();
        put(map, "native", nativeBus);
        put(map, "exotic", exotic);
        map.putAll(unknown());
        return map;
    }

    /** Sets the fields of a {@link NATSBus}; null and empty collections leave a field out. */
    public static final class Builder extends WireObject.Builder<Builder> {
        @JsonProperty("native")
        private @Nullable NativeStrategy nativeBus;

        @JsonProperty
        private @Nullable NATSConfig exotic;

        private Builder() {}

        /** {@code native}. */
        public Builder nativeBus(@Nullable NativeStrategy nativeBus) {
            this.nativeBus = nativeBus;
            return this;
        }

        /** {@code native}, filled by the caller. */
        public Builder nativeBus(Consumer<NativeStrategy.Builder> nativeBus) {
            NativeStrategy.Builder nested = NativeStrategy.builder();
            nativeBus.accept(nested);
            return nativeBus(nested.build());
        }

        /** {@code exotic}. */
        public Builder exotic(@Nullable NATSConfig exotic) {
            this.exotic = exotic;
            return this;
        }

        /** {@code exotic}, filled by the caller. */
        public Builder exotic(Consumer<NATSConfig.Builder> exotic) {
            NATSConfig.Builder nested = NATSConfig.builder();
            exotic.accept(nested);
            return exotic(nested.build());
        }

        /** The object as it stands now; nothing is checked. */
        public NATSBus build() {
            return new NATSBus(this);
        }

        @Override
        Builder self() {
            return this;
        }
    }
}
