package io.sparkk8s.events.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import io.fabric8.kubernetes.api.model.SecretKeySelector;
import java.util.List;
import java.util.Map;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/**
 * The JSON object {@code EmailTrigger}; found at:
 *
 * <ul>
 *   <li>{@code TriggerTemplate.email}
 * </ul>
 */
@Generated("model-generator/Generate.java")
public final class EmailTrigger extends WireObject {
    private final @Nullable List<TriggerParameter> parameters;
    private final @Nullable String username;
    private final @Nullable SecretKeySelector smtpPassword;
    private final @Nullable String host;
    private final @Nullable Integer port;
    private final @Nullable List<String> to;
    private final @Nullable String from;
    private final @Nullable String subject;
    private final @Nullable String body;

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    private EmailTrigger(Builder builder) {
        super(builder);
        parameters = WireObject.copy(builder.parameters);
        username = builder.username;
        smtpPassword = builder.smtpPassword;
        host = builder.host;
        port = builder.port;
        to = WireObject.copy(builder.to);
        from = builder.from;
        subject = builder.subject;
        body = builder.body;
    }

    /** A builder of an empty one. */
    public static Builder builder() {
        return new Builder();
    }

    /** A builder that holds all that this holds, unknown fields included. */
    public Builder toBuilder() {
        Builder builder = new Builder();
        builder.unknown(unknown());
        builder.parameters = parameters;
        builder.username = username;
        builder.smtpPassword = smtpPassword;
        builder.host = host;
        builder.port = port;
        builder.to = to;
        builder.from = from;
        builder.subject = subject;
        builder.body = body;
        return builder;
    }

    /** {@code parameters}. */
    public List<TriggerParameter> parameters() {
        return parameters == null ? List.of() : parameters;
    }

    /** {@code username}. */
    public @Nullable String username() {
        return username;
    }

    /** {@code smtpPassword}. */
    public @Nullable SecretKeySelector smtpPassword() {
        return smtpPassword;
    }

    /** {@code host}. */
    public @Nullable String host() {
        return host;
    }

    /** {@code port}. */
    public @Nullable Integer port() {
        return port;
    }

    /** {@code to}. */
    public List<String> to() {
        return to == null ? List.of() : to;
    }

    /** {@code from}. */
    public @Nullable String from() {
        return from;
    }

    /** {@code subject}. */
    public @Nullable String subject() {
        return subject;
    }

    /** {@code body}. */
    public @Nullable String body() {
        return body;
    }

    @Override
    Map<String, @Nullable Object> asMap() {
        Map<String, @Nullable Object> map = WireObject.newMap();
        put(map, "parameters", parameters);
        put(map, "username", username);
        put(map, "smtpPassword", smtpPassword);
        put(map, "host", host);
        put(map, "port", port);
        put(map, "to", to);
        put(map, "from", from);
        put(map, "subject", subject);
        put(map, "body", body);
        map.putAll(unknown());
        return map;
    }

    /** Sets the fields of a {@link EmailTrigger}; null and empty collections leave a field out. */
    public static final class Builder extends WireObject.Builder<Builder> {
        @JsonProperty
        private @Nullable List<TriggerParameter> parameters;

        @JsonProperty
        private @Nullable String username;

        @JsonProperty
        private @Nullable SecretKeySelector smtpPassword;

        @JsonProperty
        private @Nullable String host;

        @JsonProperty
        private @Nullable Integer port;

        @JsonProperty
        private @Nullable List<String> to;

        @JsonProperty
        private @Nullable String from;

        @JsonProperty
        private @Nullable String subject;

        @JsonProperty
        private @Nullable String body;

        private Builder() {}

        /** {@code parameters}. */
        public Builder parameters(@Nullable List<TriggerParameter> parameters) {
            this.parameters = emptyToNull(parameters);
            return this;
        }

        /** {@code username}. */
        public Builder username(@Nullable String username) {
            this.username = username;
            return this;
        }

        /** {@code smtpPassword}. */
        public Builder smtpPassword(@Nullable SecretKeySelector smtpPassword) {
            this.smtpPassword = smtpPassword;
            return this;
        }

        /** {@code host}. */
        public Builder host(@Nullable String host) {
            this.host = host;
            return this;
        }

        /** {@code port}. */
        public Builder port(@Nullable Integer port) {
            this.port = port;
            return this;
        }

        /** {@code to}. */
        public Builder to(@Nullable List<String> to) {
            this.to = emptyToNull(to);
            return this;
        }

        /** {@code from}. */
        public Builder from(@Nullable String from) {
            this.from = from;
            return this;
        }

        /** {@code subject}. */
        public Builder subject(@Nullable String subject) {
            this.subject = subject;
            return this;
        }

        /** {@code body}. */
        public Builder body(@Nullable String body) {
            this.body = body;
            return this;
        }

        /** The object as it stands now; nothing is checked. */
        public EmailTrigger build() {
            return new EmailTrigger(this);
        }

        @Override
        Builder self() {
            return this;
        }
    }
}
