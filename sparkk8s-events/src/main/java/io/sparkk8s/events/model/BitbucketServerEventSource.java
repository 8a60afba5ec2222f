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
 * The JSON object {@code BitbucketServerEventSource}; found at:
 *
 * <ul>
 *   <li>{@code EventSourceSpec.bitbucketserver.*}
 * </ul>
 */
@Generated("model-generator/Generate.java")
public final class BitbucketServerEventSource extends WireObject {
    private final @Nullable WebhookContext webhook;
    private final @Nullable String projectKey;
    private final @Nullable String repositorySlug;
    private final @Nullable List<String> projects;
    private final @Nullable List<BitbucketServerRepository> repositories;
    private final @Nullable List<String> events;
    private final @Nullable Boolean skipBranchRefsChangedOnOpenPR;
    private final @Nullable Boolean oneEventPerChange;
    private final @Nullable SecretKeySelector accessToken;
    private final @Nullable SecretKeySelector webhookSecret;
    private final @Nullable String bitbucketserverBaseURL;
    private final @Nullable Boolean deleteHookOnFinish;
    private final @Nullable Map<String, String> metadata;
    private final @Nullable EventSourceFilter filter;
    private final @Nullable TLSConfig tls;
    private final @Nullable String checkInterval;

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    private BitbucketServerEventSource(Builder builder) {
        super(builder);
        webhook = builder.webhook;
        projectKey = builder.projectKey;
        repositorySlug = builder.repositorySlug;
        projects = WireObject.copy(builder.projects);
        repositories = WireObject.copy(builder.repositories);
        events = WireObject.copy(builder.events);
        skipBranchRefsChangedOnOpenPR = builder.skipBranchRefsChangedOnOpenPR;
        oneEventPerChange = builder.oneEventPerChange;
        accessToken = builder.accessToken;
        webhookSecret = builder.webhookSecret;
        bitbucketserverBaseURL = builder.bitbucketserverBaseURL;
        deleteHookOnFinish = builder.deleteHookOnFinish;
        metadata = WireObject.copy(builder.metadata);
        filter = builder.filter;
        tls = builder.tls;
        checkInterval = builder.checkInterval;
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
        builder.projectKey = projectKey;
        builder.repositorySlug = repositorySlug;
        builder.projects = projects;
        builder.repositories = repositories;
        builder.events = events;
        builder.skipBranchRefsChangedOnOpenPR = skipBranchRefsChangedOnOpenPR;
        builder.oneEventPerChange = oneEventPerChange;
        builder.accessToken = accessToken;
        builder.webhookSecret = webhookSecret;
        builder.bitbucketserverBaseURL = bitbucketserverBaseURL;
        builder.deleteHookOnFinish = deleteHookOnFinish;
        builder.metadata = metadata;
        builder.filter = filter;
        builder.tls = tls;
        builder.checkInterval = checkInterval;
        return builder;
    }

    /** {@code webhook}. */
    public @Nullable WebhookContext webhook() {
        return webhook;
    }

    /** {@code projectKey}. */
    public @Nullable String projectKey() {
        return projectKey;
    }

    /** {@code repositorySlug}. */
    public @Nullable String repositorySlug() {
        return repositorySlug;
    }

    /** {@code projects}. */
    public List<String> projects() {
        return projects == null ? List.of() : projects;
    }

    /** {@code repositories}. */
    public List<BitbucketServerRepository> repositories() {
        return repositories == null ? List.of() : repositories;
    }

    /** {@code events}. */
    public List<String> events() {
        return events == null ? List.of() : events;
    }

    /** {@code skipBranchRefsChangedOnOpenPR}. */
    public @Nullable Boolean skipBranchRefsChangedOnOpenPR() {
        return skipBranchRefsChangedOnOpenPR;
    }

    /** {@code oneEventPerChange}. */
    public @Nullable Boolean oneEventPerChange() {
        return oneEventPerChange;
    }

    /** {@code accessToken}. */
    public @Nullable SecretKeySelector accessToken() {
        return accessToken;
    }

    /** {@code webhookSecret}. */
    public @Nullable SecretKeySelector webhookSecret() {
        return webhookSecret;
    }

    /** {@code bitbucketserverBaseURL}; empty when absent. */
    public String bitbucketserverBaseURL() {
        return bitbucketserverBaseURL == null ? "" : bitbucketserverBaseURL;
    }

    /** {@code deleteHookOnFinish}. */
    public @Nullable Boolean deleteHookOnFinish() {
        return deleteHookOnFinish;
    }

    /** {@code metadata}. */
    public Map<String, String> metadata() {
        return metadata == null ? Map.of() : metadata;
    }

    /** {@code filter}. */
    public @Nullable EventSourceFilter filter() {
        return filter;
    }

    /** {@code tls}. */
    public @Nullable TLSConfig tls() {
        return tls;
    }

    /** {@code checkInterval}; empty when absent. */
    public String checkInterval() {
        return checkInterval == null ? "" : checkInterval;
    }

    @Override
    Map<String, @Nullable Object> asMap() {
        Map<String, @Nullable Object> map = WireObject.newMap();
        put(map, "webhook", webhook);
        put(map, "projectKey", projectKey);
        put(map, "repositorySlug", repositorySlug);
        put(map, "projects", projects);
        put(map, "repositories", repositories);
        put(map, "events", events);
        put(map, "skipBranchRefsChangedOnOpenPR", skipBranchRefsChangedOnOpenPR);
        put(map, "oneEventPerChange", oneEventPerChange);
        put(map, "accessToken", accessToken);
        put(map, "webhookSecret", webhookSecret);
        put(map, "bitbucketserverBaseURL", bitbucketserverBaseURL);
        put(map, "deleteHookOnFinish", deleteHookOnFinish);
        put(map, "metadata", metadata);
        put(map, "filter", filter);
        put(map, "tls", tls);
        put(map, "checkInterval", checkInterval);
        map.putAll(unknown());
        return map;
    }

    /** Sets the fields of a {@link BitbucketServerEventSource}; null and empty collections leave a field out. */
    public static final class Builder extends WireObject.Builder<Builder> {
        @JsonProperty
        private @Nullable WebhookContext webhook;

        @JsonProperty
        private @Nullable String projectKey;

        @JsonProperty
        private @Nullable String repositorySlug;

        @JsonProperty
        private @Nullable List<String> projects;

        @JsonProperty
        private @Nullable List<BitbucketServerRepository> repositories;

        @JsonProperty
        private @Nullable List<String> events;

        @JsonProperty
        private @Nullable Boolean skipBranchRefsChangedOnOpenPR;

        @JsonProperty
        private @Nullable Boolean oneEventPerChange;

        @JsonProperty
        private @Nullable SecretKeySelector accessToken;

        @JsonProperty
        private @Nullable SecretKeySelector webhookSecret;

        @JsonProperty
        private @Nullable String bitbucketserverBaseURL;

        @JsonProperty
        private @Nullable Boolean deleteHookOnFinish;

        @JsonProperty
        private @Nullable Map<String, String> metadata;

        @JsonProperty
        private @Nullable EventSourceFilter filter;

        @JsonProperty
        private @Nullable TLSConfig tls;

        @JsonProperty
        private @Nullable String checkInterval;

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

        /** {@code projectKey}. */
        public Builder projectKey(@Nullable String projectKey) {
            this.projectKey = projectKey;
            return this;
        }

        /** {@code repositorySlug}. */
        public Builder repositorySlug(@Nullable String repositorySlug) {
            this.repositorySlug = repositorySlug;
            return this;
        }

        /** {@code projects}. */
        public Builder projects(@Nullable List<String> projects) {
            this.projects = emptyToNull(projects);
            return this;
        }

        /** {@code repositories}. */
        public Builder repositories(@Nullable List<BitbucketServerRepository> repositories) {
            this.repositories = emptyToNull(repositories);
            return this;
        }

        /** {@code events}. */
        public Builder events(@Nullable List<String> events) {
            this.events = emptyToNull(events);
            return this;
        }

        /** {@code skipBranchRefsChangedOnOpenPR}. */
        public Builder skipBranchRefsChangedOnOpenPR(@Nullable Boolean skipBranchRefsChangedOnOpenPR) {
            this.skipBranchRefsChangedOnOpenPR = skipBranchRefsChangedOnOpenPR;
            return this;
        }

        /** {@code oneEventPerChange}. */
        public Builder oneEventPerChange(@Nullable Boolean oneEventPerChange) {
            this.oneEventPerChange = oneEventPerChange;
            return this;
        }

        /** {@code accessToken}. */
        public Builder accessToken(@Nullable SecretKeySelector accessToken) {
            this.accessToken = accessToken;
            return this;
        }

        /** {@code webhookSecret}. */
        public Builder webhookSecret(@Nullable SecretKeySelector webhookSecret) {
            this.webhookSecret = webhookSecret;
            return this;
        }

        /** {@code bitbucketserverBaseURL}. */
        public Builder bitbucketserverBaseURL(@Nullable String bitbucketserverBaseURL) {
            this.bitbucketserverBaseURL = bitbucketserverBaseURL;
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

        /** {@code checkInterval}. */
        public Builder checkInterval(@Nullable String checkInterval) {
            this.checkInterval = checkInterval;
            return this;
        }

        /** The object as it stands now; nothing is checked. */
        public BitbucketServerEventSource build() {
            return new BitbucketServerEventSource(this);
        }

        @Override
        Builder self() {
            return this;
        }
    }
}
