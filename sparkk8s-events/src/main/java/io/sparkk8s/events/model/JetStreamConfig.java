package io.sparkk8s.events.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import io.fabric8.kubernetes.api.model.SecretKeySelector;
import java.util.Map;
import java.util.function.Consumer;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/**
 * The JSON object {@code JetStreamConfig}; found at:
 *
 * <ul>
 *   <li>{@code BusConfig.jetstream}
 *   <li>{@code EventBusSpec.jetstreamExotic}
 * </ul>
 */
@Generated("model-generator/Generate.java")
public final class JetStreamConfig extends WireObject {
    private final @Nullable String url;
    private final @Nullable SecretKeySelector accessSecret;
    private final @Nullable String streamConfig;
    private final @Nullable TLSConfig tls;

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    private JetStreamConfig(Builder builder) {
        super(builder);
        url = builder.url;
        accessSecret = builder.accessSecret;
        streamConfig = builder.streamConfig;
        tls = builder.tls;
    }

    /** A builder of an empty one. */
    public static Builder builder() {
        return new Builder();
    }

    /** A builder that holds all that this holds, unknown fields included. */
    public Builder toBuilder() {
        Builder builder = new Builder();
        builder.unknown(unknown());
        builder.url = url;
        builder.accessSecret = accessSecret;
        builder.streamConfig = streamConfig;
        builder.tls = tls;
        return builder;
    }

    /** {@code url}. */
    public @Nullable String url() {
        return url;
    }

    /** {@code accessSecret}. */
    public @Nullable SecretKeySelector accessSecret() {
        return accessSecret;
    }

    /** {@code streamConfig}. */
    public @Nullable String streamConfig() {
        return streamConfig;
    }

    /** {@code tls}. */
    public @Nullable TLSConfig tls() {
        return tls;
    }

    @Override
    Map<String, @Nullable Object> asMap() {
        Map<String, @Nullable Object> map = WireObject.newMap();
        put(map, "url", url);
        put(map, "accessSecret", accessSecret);
        put(map, "streamConfig", streamConfig);
        put(map, "tls", tls);
        map.putAll(unknown());
        return map;
    }

    /** Sets the fields of a {@link JetStreamConfig}; null and empty collections leave a field out. */
    public static final class Builder extends WireObject.Builder<Builder> {
        @JsonProperty
        private @Nullable String url;

        @JsonProperty
        private @Nullable SecretKeySelector accessSecret;

        @JsonProperty
        private @Nullable String streamConfig;

        @JsonProperty
        private @Nullable TLSConfig tls;

        private Builder() {}

        /** {@code url}. */
        public Builder url(@Nullable String url) {
            this.url = url;
            return this;
        }

        /** {@code accessSecret}. */
        public Builder accessSecret(@Nullable SecretKeySelector accessSecret) {
            this.accessSecret = accessSecret;
            return this;
        }

        /** {@code streamConfig}. */
        public Builder streamConfig(@Nullable String streamConfig) {
            this.streamConfig = streamConfig;
            return this;
        }

        /** {@code tls}. */
        public Builder tls(@Nullable TLSConfig tls) {
            this.tls = tls;
            return this;
        }

        /** {@code tls}, filled by the caller. */
        public Builder tls(Consumer<TLSConfig.Builder> tls) {
            TLSConfig.Builder nested = TLSConfig.builder();
            tls.accept(nested);
            return tls(nested.build());
        }

        /** The object as it stands now; nothing is checked. */
        public JetStreamConfig build() {
            return new JetStreamConfig(this);
        }

        @Override
        Builder self() {
            return this;
        }
    }
}
