package io.sparkk8s.events.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Map;
import java.util.function.Consumer;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/**
 * The JSON object {@code EventBusSpec}; found at:
 *
 * <ul>
 *   <li>{@code EventBus.spec}
 * </ul>
 */
@Generated("model-generator/Generate.java")
public final class EventBusSpec extends WireObject {
    private final @Nullable NATSBus nats;
    private final @Nullable JetStreamBus jetstream;
    private final @Nullable KafkaBus kafka;
    private final @Nullable JetStreamConfig jetstreamExotic;

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    private EventBusSpec(Builder builder) {
        super(builder);
        nats = builder.nats;
        jetstream = builder.jetstream;
        kafka = builder.kafka;
        jetstreamExotic = builder.jetstreamExotic;
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
        builder.jetstreamExotic = jetstreamExotic;
        return builder;
    }

    /** {@code nats}. */
    public @Nullable NATSBus nats() {
        return nats;
    }

    /** {@code jetstream}. */
    public @Nullable JetStreamBus jetstream() {
        return jetstream;
    }

    /** {@code kafka}. */
    public @Nullable KafkaBus kafka() {
        return kafka;
    }

    /** {@code jetstreamExotic}. */
    public @Nullable JetStreamConfig jetstreamExotic() {
        return jetstreamExotic;
    }

    @Override
    Map<String, @Nullable Object> asMap() {
        Map<String, @Nullable Object> map = WireObject.newMap();
        put(map, "nats", nats);
        put(map, "jetstream", jetstream);
        put(map, "kafka", kafka);
        put(map, "jetstreamExotic", jetstreamExotic);
        map.putAll(unknown());
        return map;
    }

    /** Sets the fields of a {@link EventBusSpec}; null and empty collections leave a field out. */
    public static final class Builder extends WireObject.Builder<Builder> {
        @JsonProperty
        private @Nullable NATSBus nats;

        @JsonProperty
        private @Nullable JetStreamBus jetstream;

        @JsonProperty
        private @Nullable KafkaBus kafka;

        @JsonProperty
        private @Nullable JetStreamConfig jetstreamExotic;

        private Builder() {}

        /** {@code nats}. */
        public Builder nats(@Nullable NATSBus nats) {
            this.nats = nats;
            return this;
        }

        /** {@code nats}, filled by the caller. */
        public Builder nats(Consumer<NATSBus.Builder> nats) {
            NATSBus.Builder nested = NATSBus.builder();
            nats.accept(nested);
            return nats(nested.build());
        }

        /** {@code jetstream}. */
        public Builder jetstream(@Nullable JetStreamBus jetstream) {
            this.jetstream = jetstream;
            return this;
        }

        /** {@code jetstream}, filled by the caller. */
        public Builder jetstream(Consumer<JetStreamBus.Builder> jetstream) {
            JetStreamBus.Builder nested = JetStreamBus.builder();
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

        /** {@code jetstreamExotic}. */
        public Builder jetstreamExotic(@Nullable JetStreamConfig jetstreamExotic) {
            this.jetstreamExotic = jetstreamExotic;
            return this;
        }

        /** {@code jetstreamExotic}, filled by the caller. */
        public Builder jetstreamExotic(Consumer<JetStreamConfig.Builder> jetstreamExotic) {
            JetStreamConfig.Builder nested = JetStreamConfig.builder();
            jetstreamExotic.accept(nested);
            return jetstreamExotic(nested.build());
        }

        /** The object as it stands now; nothing is checked. */
        public EventBusSpec build() {
            return new EventBusSpec(this);
        }

        @Override
        Builder self() {
            return this;
        }
    }
}
