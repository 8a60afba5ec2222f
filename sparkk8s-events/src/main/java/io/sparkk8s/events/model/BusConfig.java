package io.sparkk8s.events.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Map;
import java.util.function.Consumer;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/**
 * The JSON object {@code BusConfig}; found at:
 *
 * <ul>
 *   <li>{@code EventBusStatus.config}
 * </ul>
 */
@Generated("model-generator/Generate.java")
public final class BusConfig extends WireObject {
    private final @Nullable NATSConfig nats;
    private final @Nullable JetStreamConfig jetstream;
    private final @Nullable KafkaBus kafka;

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    private BusConfig(Builder builder) {
        super(builder);
        nats = builder.nats;
        jetstream = builder.jetstream;
        kafka = builder.kafka;
    }

    /** A builder of an empty one. */
    public static Builder builder() {
        return new Builder();
    }

    /** A builder that holds all that this holds, unknown fields included. */
    public Builder toBuilder() {
        Builder builder = new Builder();
        builder.unknown(unknown());
        builder.nats = nats;
        builder.jetstream = jetstream;
        builder.kafka = kafka;
        return builder;
    }

    /** {@code nats}. */
    public @Nullable NATSConfig nats() {
        return nats;
    }

    /** {@code jetstream}. */
    public @Nullable JetStreamConfig jetstream() {
        return jetstream;
    }

    /** {@code kafka}. */
    public @Nullable KafkaBus kafka() {
        return kafka;
    }

    @Override
    Map<String, @Nullable Object> asMap() {
        Map<String, @Nullable Object> map = WireObject.newMap();
        put(map, "nats", nats);
        put(map, "jetstream", jetstream);
        put(map, "kafka", kafka);
        map.putAll(unknown());
        return map;
    }

    /** Sets the fields of a {@link BusConfig}; null and empty collections leave a field out. */
    public static final class Builder extends WireObject.Builder<Builder> {
        @JsonProperty
        private @Nullable NATSConfig nats;

        @JsonProperty
        private @Nullable JetStreamConfig jetstream;

        @JsonProperty
        private @Nullable KafkaBus kafka;

        private Builder() {}

        /** {@code nats}. */
        public Builder nats(@Nullable NATSConfig nats) {
            this.nats = nats;
            return this;
        }

        /** {@code nats}, filled by the caller. */
        public Builder nats(Consumer<NATSConfig.Builder> nats) {
            NATSConfig.Builder nested = NATSConfig.builder();
            nats.accept(nested);
            return nats(nested.build());
        }

        /** {@code jetstream}. */
        public Builder jetstream(@Nullable JetStreamConfig jetstream) {
            this.jetstream = jetstream;
            return this;
        }

        /** {@code jetstream}, filled by the caller. */
        public Builder jetstream(Consumer<JetStreamConfig.Builder> jetstream) {
            JetStreamConfig.Builder nested = JetStreamConfig.builder();
            jetstream.accept(nested);
            return jetstream(nested.build());
        }

        /** {@code kafka}. */
        public Builder kafka(@Nullable KafkaBus kafka) {
            this.kafka = kafka;
            return this;
        }

        /** {@code kafka}, filled by the caller. */
        public Builder kafka(Consumer<KafkaBus.Builder> kafka) {
            KafkaBus.Builder nested = KafkaBus.builder();
            kafka.accept(nested);
            return kafka(nested.build());
        }

        /** The object as it stands now; nothing is checked. */
        public BusConfig build() {
            return new BusConfig(this);
        }

        @Override
        Builder self() {
            return this;
        }
    }
}
