package io.sparkk8s.events.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/**
 * The JSON object {@code NATSTrigger}; found at:
 *
 * <ul>
 *   <li>{@code TriggerTemplate.nats}
 * </ul>
 */
@Generated("model-generator/Generate.java")
public final class NATSTrigger extends WireObject {
    private final @Nullable String url;
    private final @Nullable String subject;
    private final @Nullable List<TriggerParameter> payload;
    private final @Nullable List<TriggerParameter> parameters;
    private final @Nullable TLSConfig tls;
    private final @Nullable NATSAuth auth;

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    private NATSTrigger(Builder builder) {
        super(builder);
        url = builder.url;
        subject = builder.subject;
        payload = WireObject.copy(builder.payload);
        parameters = WireObject.copy(builder.parameters);
        tls = builder.tls;
        auth = builder.auth;
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
        builder.subject = subject;
        builder.payload = payload;
        builder.parameters = parameters;
        builder.tls = tls;
        builder.auth = auth;
        return builder;
    }

    /** {@code url}; empty when absent. */
    public String url() {
        return url == null ? "" : url;
    }

    /** {@code subject}; empty when absent. */
    public String subject() {
        return subject == null ? "" : subject;
    }

    /** {@code payload}. */
    public List<TriggerParameter> payload() {
        return payload == null ? List.of() : payload;
    }

    /** {@code parameters}. */
    public List<TriggerParameter> parameters() {
        return parameters == null ? List.of() : parameters;
    }

    /** {@code tls}. */
    public @Nullable TLSConfig tls() {
        return tls;
    }

    /** {@code auth}. */
    public @Nullable NATSAuth auth() {
        return auth;
    }

    @Override
    Map<String, @Nullable Object> asMap() {
        Map<String, @Nullable Object> map = WireObject.newMap();
        put(map, "url", url);
        put(map, "subject", subject);
        put(map, "payload", payload);
        put(map, "parameters", parameters);
        put(map, "tls", tls);
        put(map, "auth", auth);
        map.putAll(unknown());
        return map;
    }

    /** Sets the fields of a {@link NATSTrigger}; null and empty collections leave a field out. */
    public static final class Builder extends WireObject.Builder<Builder> {
        @JsonProperty
        private @Nullable String url;

        @JsonProperty
        private @Nullable String subject;

        @JsonProperty
        private @Nullable List<TriggerParameter> payload;

        @JsonProperty
        private @Nullable List<TriggerParameter> parameters;

        @JsonProperty
        private @Nullable TLSConfig tls;

        @JsonProperty
        private @Nullable NATSAuth auth;

        private Builder() {}

        /** {@code url}. */
        public Builder url(@Nullable String url) {
            this.url = url;
            return this;
        }

        /** {@code subject}. */
        public Builder subject(@Nullable String subject) {
            this.subject = subject;
            return this;
        }

        /** {@code payload}. */
        public Builder payload(@Nullable List<TriggerParameter> payload) {
            this.payload = emptyToNull(payload);
            return this;
        }

        /** {@code parameters}. */
        public Builder parameters(@Nullable List<TriggerParameter> parameters) {
            this.parameters = emptyToNull(parameters);
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

        /** {@code auth}. */
        public Builder auth(@Nullable NATSAuth auth) {
            this.auth = auth;
            return this;
        }

        /** {@code auth}, filled by the caller. */
        public Builder auth(Consumer<NATSAuth.Builder> auth) {
            NATSAuth.Builder nested = NATSAuth.builder();
            auth.accept(nested);
            return auth(nested.build());
        }

        /** The object as it stands now; nothing is checked. */
        public NATSTrigger build() {
            return new NATSTrigger(this);
        }

        @Override
        Builder self() {
            return this;
        }
    }
}
