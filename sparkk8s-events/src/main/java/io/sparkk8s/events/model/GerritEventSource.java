package io.sparkk8s.events.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/**
 * The JSON object {@code GerritEventSource}; found at:
 *
 * <ul>
 *   <li>{@code EventSourceSpec.gerrit.*}
 * </ul>
 */
@Generated("model-generator/Generate.java")
public final class GerritEventSource extends WireObject {
    private final @Nullable WebhookContext webhook;
    private final @Nullable String hookName;
    private final @Nullable List<String> events;
    private final @Nullable BasicAuth auth;
    private final @Nullable String gerritBaseURL;
    private final @Nullable Boolean deleteHookOnFinish;
    private final @Nullable Map<String, String> metadata;
    private final @Nullable List<String> projects;
    private final @Nullable Boolean sslVerify;
    private final @Nullable EventSourceFilter filter;
    private final @Nullable Long maxTries;

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    private GerritEventSource(Builder builder) {
        super(builder);
        webhook = builder.webhook;
        hookName = builder.hookName;
        events = WireObject.copy(builder.events);
        auth = builder.auth;
        gerritBaseURL = builder.gerritBaseURL;
        deleteHookOnFinish = builder.deleteHookOnFinish;
        metadata = WireObject.copy(builder.metadata);
        projects = WireObject.copy(builder.projects);
        sslVerify = builder.sslVerify;
        filter = builder.filter;
        maxTries = builder.maxTries;
    }

    /** A builder of an empty one. */
    public static Builder builder() {
        return new Builder();
    }

    /** A builder that holds all that this holds, unknown fields included. */
    public Builder toBuilder() {
        Builder builder = new Builder();
        builder.unknown(unknown());
        builder.webhook = webhook;
        builder.hookName = hookName;
        builder.events = events;
        builder.auth = auth;
        builder.gerritBaseURL = gerritBaseURL;
        builder.deleteHookOnFinish = deleteHookOnFinish;
        builder.metadata = metadata;
        builder.projects = projects;
        builder.sslVerify = sslVerify;
        builder.filter = filter;
        builder.maxTries = maxTries;
        return builder;
    }

    /** {@code webhook}. */
    public @Nullable WebhookContext webhook() {
        return webhook;
    }

    /** {@code hookName}; empty when absent. */
    public String hookName() {
        return hookName == null ? "" : hookName;
    }

    /** {@code events}. */
    public List<String> events() {
        return events == null ? List.of() : events;
    }

    /** {@code auth}. */
    public @Nullable BasicAuth auth() {
        return auth;
    }

    /** {@code gerritBaseURL}; empty when absent. */
    public String gerritBaseURL() {
        return gerritBaseURL == null ? "" : gerritBaseURL;
    }

    /** {@code deleteHookOnFinish}. */
    public @Nullable Boolean deleteHookOnFinish() {
        return deleteHookOnFinish;
    }

    /** {@code metadata}. */
    public Map<String, String> metadata() {
        return metadata == null ? Map.of() : metadata;
    }

    /** {@code projects}. */
    public List<String> projects() {
        return projects == null ? List.of() : projects;
    }

    /** {@code sslVerify}. */
    public @Nullable Boolean sslVerify() {
        return sslVerify;
    }

    /** {@code filter}. */
    public @Nullable EventSourceFilter filter() {
        return filter;
    }

    /** {@code maxTries}. */
    public @Nullable Long maxTries() {
        return maxTries;
    }

    @Override
    Map<String, @Nullable Object> asMap() {
        Map<String, @Nullable Object> map = WireObject.newMap();
        put(map, "webhook", webhook);
        put(map, "hookName", hookName);
        put(map, "events", events);
        put(map, "auth", auth);
        put(map, "gerritBaseURL", gerritBaseURL);
        put(map, "deleteHookOnFinish", deleteHookOnFinish);
        put(map, "metadata", metadata);
        put(map, "projects", projects);
        put(map, "sslVerify", sslVerify);
        put(map, "filter", filter);
        put(map, "maxTries", maxTries);
        map.putAll(unknown());
        return map;
    }

    /** Sets the fields of a {@link GerritEventSource}; null and empty collections leave a field out. */
    public static final class Builder extends WireObject.Builder<Builder> {
        @JsonProperty
        private @Nullable WebhookContext webhook;

        @JsonProperty
        private @Nullable String hookName;

        @JsonProperty
        private @Nullable List<String> events;

        @JsonProperty
        private @Nullable BasicAuth auth;

        @JsonProperty
        private @Nullable String gerritBaseURL;

        @JsonProperty
        private @Nullable Boolean deleteHookOnFinish;

        @JsonProperty
        private @Nullable Map<String, String> metadata;

        @JsonProperty
        private @Nullable List<String> projects;

        @JsonProperty
        private @Nullable Boolean sslVerify;

        @JsonProperty
        private @Nullable EventSourceFilter filter;

        @JsonProperty
        private @Nullable Long maxTries;

        private Builder() {}

        /** {@code webhook}. */
        public Builder webhook(@Nullable WebhookContext webhook) {
            this.webhook = webhook;
            return this;
        }

        /** {@code webhook}, filled by the caller. */
        public Builder webhook(Consumer<WebhookContext.Builder> webhook) {
            WebhookContext.Builder nested = WebhookContext.builder();
            webhook.accept(nested);
            return webhook(nested.build());
        }

        /** {@code hookName}. */
        public Builder hookName(@Nullable String hookName) {
            this.hookName = hookName;
            return this;
        }

        /** {@code events}. */
        public Builder events(@Nullable List<String> events) {
            this.events = emptyToNull(events);
            return this;
        }

        /** {@code auth}. */
        public Builder auth(@Nullable BasicAuth auth) {
            this.auth = auth;
            return this;
        }

        /** {@code auth}, filled by the caller. */
        public Builder auth(Consumer<BasicAuth.Builder> auth) {
            BasicAuth.Builder nested = BasicAuth.builder();
            auth.accept(nested);
            return auth(nested.build());
        }

        /** {@code gerritBaseURL}. */
        public Builder gerritBaseURL(@Nullable String gerritBaseURL) {
            this.gerritBaseURL = gerritBaseURL;
            return this;
        }

        /** {@code deleteHookOnFinish}. */
        public Builder deleteHookOnFinish(@Nullable Boolean deleteHookOnFinish) {
            this.deleteHookOnFinish = deleteHookOnFinish;
            return this;
        }

        /** {@code metadata}. */
        public Builder metadata(@Nullable Map<String, String> metadata) {
            this.metadata = emptyToNull(metadata);
            return this;
        }

        /** {@code projects}. */
        public Builder projects(@Nullable List<String> projects) {
            this.projects = emptyToNull(projects);
            return this;
        }

        /** {@code sslVerify}. */
        public Builder sslVerify(@Nullable Boolean sslVerify) {
            this.sslVerify = sslVerify;
            return this;
        }

        /** {@code filter}. */
        public Builder filter(@Nullable EventSourceFilter filter) {
            this.filter = filter;
            return this;
        }

        /** {@code filter}, filled by the caller. */
        public Builder filter(Consumer<EventSourceFilter.Builder> filter) {
            EventSourceFilter.Builder nested = EventSourceFilter.builder();
            filter.accept(nested);
            return filter(nested.build());
        }

        /** {@code maxTries}. */
        public Builder maxTries(@Nullable Long maxTries) {
            this.maxTries = maxTries;
            return this;
        }

        /** The object as it stands now; nothing is checked. */
        public GerritEventSource build() {
            return new GerritEventSource(this);
        }

        @Override
        Builder self() {
            return this;
        }
    }
}
