package io.sparkk8s.events.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import io.fabric8.kubernetes.api.model.SecretKeySelector;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/**
 * The JSON object {@code GithubEventSource}; found at:
 *
 * <ul>
 *   <li>{@code EventSourceSpec.github.*}
 * </ul>
 */
@Generated("model-generator/Generate.java")
public final class GithubEventSource extends WireObject {
    private final @Nullable Long id;
    private final @Nullable WebhookContext webhook;
    private final @Nullable String owner;
    private final @Nullable String repository;
    private final @Nullable List<String> events;
    private final @Nullable SecretKeySelector apiToken;
    private final @Nullable SecretKeySelector webhookSecret;
    private final @Nullable Boolean insecure;
    private final @Nullable Boolean active;
    private final @Nullable String contentType;
    private final @Nullable String githubBaseURL;
    private final @Nullable String githubUploadURL;
    private final @Nullable Boolean deleteHookOnFinish;
    private final @Nullable Map<String, String> metadata;
    private final @Nullable List<OwnedRepositories> repositories;
    private final @Nullable List<String> organizations;
    private final @Nullable GithubAppCreds githubApp;
    private final @Nullable EventSourceFilter filter;

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    private GithubEventSource(Builder builder) {
        super(builder);
        id = builder.id;
        webhook = builder.webhook;
        owner = builder.owner;
        repository = builder.repository;
        events = WireObject.copy(builder.events);
        apiToken = builder.apiToken;
        webhookSecret = builder.webhookSecret;
        insecure = builder.insecure;
        active = builder.active;
        contentType = builder.contentType;
        githubBaseURL = builder.githubBaseURL;
        githubUploadURL = builder.githubUploadURL;
        deleteHookOnFinish = builder.deleteHookOnFinish;
        metadata = WireObject.copy(builder.metadata);
        repositories = WireObject.copy(builder.repositories);
        organizations = WireObject.copy(builder.organizations);
        githubApp = builder.githubApp;
        filter = builder.filter;
    }

    /** A builder of an empty one. */
    public static Builder builder() {
        return new Builder();
    }

    /** A builder that holds all that this holds, unknown fields included. */
    public Builder toBuilder() {
        Builder builder = new Builder();
        builder.unknown(unknown());
        builder.id = id;
        builder.webhook = webhook;
        builder.owner = owner;
        builder.repository = repository;
        builder.events = events;
        builder.apiToken = apiToken;
        builder.webhookSecret = webhookSecret;
        builder.insecure = insecure;
        builder.active = active;
        builder.contentType = contentType;
        builder.githubBaseURL = githubBaseURL;
        builder.githubUploadURL = githubUploadURL;
        builder.deleteHookOnFinish = deleteHookOnFinish;
        builder.metadata = metadata;
        builder.repositories = repositories;
        builder.organizations = organizations;
        builder.githubApp = githubApp;
        builder.filter = filter;
        return builder;
    }

    /** {@code id}. */
    public @Nullable Long id() {
        return id;
    }

    /** {@code webhook}. */
    public @Nullable WebhookContext webhook() {
        return webhook;
    }

    /** {@code owner}; empty when absent. */
    public String owner() {
        return owner == null ? "" : owner;
    }

    /** {@code repository}; empty when absent. */
    public String repository() {
        return repository == null ? "" : repository;
    }

    /** {@code events}. */
    public List<String> events() {
        return events == null ? List.of() : events;
    }

    /** {@code apiToken}. */
    public @Nullable SecretKeySelector apiToken() {
        return apiToken;
    }

    /** {@code webhookSecret}. */
    public @Nullable SecretKeySelector webhookSecret() {
        return webhookSecret;
    }

    /** {@code insecure}. */
    public @Nullable Boolean insecure() {
        return insecure;
    }

    /** {@code active}. */
    public @Nullable Boolean active() {
        return active;
    }

    /** {@code contentType}. */
    public @Nullable String contentType() {
        return contentType;
    }

    /** {@code githubBaseURL}. */
    public @Nullable String githubBaseURL() {
        return githubBaseURL;
    }

    /** {@code githubUploadURL}. */
    public @Nullable String githubUploadURL() {
        return githubUploadURL;
    }

    /** {@code deleteHookOnFinish}. */
    public @Nullable Boolean deleteHookOnFinish() {
        return deleteHookOnFinish;
    }

    /** {@code metadata}. */
    public Map<String, String> metadata() {
        return metadata == null ? Map.of() : metadata;
    }

    /** {@code repositories}. */
    public List<OwnedRepositories> repositories() {
        return repositories == null ? List.of() : repositories;
    }

    /** {@code organizations}. */
    public List<String> organizations() {
        return organizations == null ? List.of() : organizations;
    }

    /** {@code githubApp}. */
    public @Nullable GithubAppCreds githubApp() {
        return githubApp;
    }

    /** {@code filter}. */
    public @Nullable EventSourceFilter filter() {
        return filter;
    }

    @Override
    Map<String, @Nullable Object> asMap() {
        Map<String, @Nullable Object> map = WireObject.newMap();
        put(map, "id", id);
        put(map, "webhook", webhook);
        put(map, "owner", owner);
        put(map, "repository", repository);
        put(map, "events", events);
        put(map, "apiToken", apiToken);
        put(map, "webhookSecret", webhookSecret);
        put(map, "insecure", insecure);
        put(map, "active", active);
        put(map, "contentType", contentType);
        put(map, "githubBaseURL", githubBaseURL);
        put(map, "githubUploadURL", githubUploadURL);
        put(map, "deleteHookOnFinish", deleteHookOnFinish);
        put(map, "metadata", metadata);
        put(map, "repositories", repositories);
        put(map, "organizations", organizations);
        put(map, "githubApp", githubApp);
        put(map, "filter", filter);
        map.putAll(unknown());
        return map;
    }

    /** Sets the fields of a {@link GithubEventSource}; null and empty collections leave a field out. */
    public static final class Builder extends WireObject.Builder<Builder> {
        @JsonProperty
        private @Nullable Long id;

        @JsonProperty
        private @Nullable WebhookContext webhook;

        @JsonProperty
        private @Nullable String owner;

        @JsonProperty
        private @Nullable String repository;

        @JsonProperty
        private @Nullable List<String> events;

        @JsonProperty
        private @Nullable SecretKeySelector apiToken;

        @JsonProperty
        private @Nullable SecretKeySelector webhookSecret;

        @JsonProperty
        private @Nullable Boolean insecure;

        @JsonProperty
        private @Nullable Boolean active;

        @JsonProperty
        private @Nullable String contentType;

        @JsonProperty
        private @Nullable String githubBaseURL;

        @JsonProperty
        private @Nullable String githubUploadURL;

        @JsonProperty
        private @Nullable Boolean deleteHookOnFinish;

        @JsonProperty
        private @Nullable Map<String, String> metadata;

        @JsonProperty
        private @Nullable List<OwnedRepositories> repositories;

        @JsonProperty
        private @Nullable List<String> organizations;

        @JsonProperty
        private @Nullable GithubAppCreds githubApp;

        @JsonProperty
        private @Nullable EventSourceFilter filter;

        private Builder() {}

        /** {@code id}. */
        public Builder id(@Nullable Long id) {
            this.id = id;
            return this;
        }

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

        /** {@code owner}. */
        public Builder owner(@Nullable String owner) {
            this.owner = owner;
            return this;
        }

        /** {@code repository}. */
        public Builder repository(@Nullable String repository) {
            this.repository = repository;
            return this;
        }

        /** {@code events}. */
        public Builder events(@Nullable List<String> events) {
            this.events = emptyToNull(events);
            return this;
        }

        /** {@code apiToken}. */
        public Builder apiToken(@Nullable SecretKeySelector apiToken) {
            this.apiToken = apiToken;
            return this;
        }

        /** {@code webhookSecret}. */
        public Builder webhookSecret(@Nullable SecretKeySelector webhookSecret) {
            this.webhookSecret = webhookSecret;
            return this;
        }

        /** {@code insecure}. */
        public Builder insecure(@Nullable Boolean insecure) {
            this.insecure = insecure;
            return this;
        }

        /** {@code active}. */
        public Builder active(@Nullable Boolean active) {
            this.active = active;
            return this;
        }

        /** {@code contentType}. */
        public Builder contentType(@Nullable String contentType) {
            this.contentType = contentType;
            return this;
        }

        /** {@code githubBaseURL}. */
        public Builder githubBaseURL(@Nullable String githubBaseURL) {
            this.githubBaseURL = githubBaseURL;
            return this;
        }

        /** {@code githubUploadURL}. */
        public Builder githubUploadURL(@Nullable String githubUploadURL) {
            this.githubUploadURL = githubUploadURL;
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

        /** {@code repositories}. */
        public Builder repositories(@Nullable List<OwnedRepositories> repositories) {
            this.repositories = emptyToNull(repositories);
            return this;
        }

        /** {@code organizations}. */
        public Builder organizations(@Nullable List<String> organizations) {
            this.organizations = emptyToNull(organizations);
            return this;
        }

        /** {@code githubApp}. */
        public Builder githubApp(@Nullable GithubAppCreds githubApp) {
            this.githubApp = githubApp;
            return this;
        }

        /** {@code githubApp}, filled by the caller. */
        public Builder githubApp(Consumer<GithubAppCreds.Builder> githubApp) {
            GithubAppCreds.Builder nested = GithubAppCreds.builder();
            githubApp.accept(nested);
            return githubApp(nested.build());
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

        /** The object as it stands now; nothing is checked. */
        public GithubEventSource build() {
            return new GithubEventSource(this);
        }

        @Override
        Builder self() {
            return this;
        }
    }
}
