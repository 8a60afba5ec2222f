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
 * The JSON object {@code GitlabEventSource}; found at:
 *
 * <ul>
 *   <li>{@code EventSourceSpec.gitlab.*}
 * </ul>
 */
@Generated("model-generator/Generate.java")
public final class GitlabEventSource extends WireObject {
    private final @Nullable WebhookContext webhook;
    private final @Nullable String projectID;
    private final @Nullable List<String> events;
    private final @Nullable SecretKeySelector accessToken;
    private final @Nullable Boolean enableSSLVerification;
    private final @Nullable String gitlabBaseURL;
    private final @Nullable Boolean deleteHookOnFinish;
    private final @Nullable Map<String, String> metadata;
    private final @Nullable List<String> projects;
    private final @Nullable SecretKeySelector secretToken;
    private final @Nullable EventSourceFilter filter;
    private final @Nullable List<String> groups;

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    private GitlabEventSource(Builder builder) {
        super(builder);
        webhook = builder.webhook;
        projectID = builder.projectID;
        events = WireObject.copy(builder.events);
        accessToken = builder.accessToken;
        enableSSLVerification = builder.enableSSLVerification;
        gitlabBaseURL = builder.gitlabBaseURL;
        deleteHookOnFinish = builder.deleteHookOnFinish;
        metadata = WireObject.copy(builder.metadata);
        projects = WireObject.copy(builder.projects);
        secretToken = builder.secretToken;
        filter = builder.filter;
        groups = WireObject.copy(builder.groups);
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
        builder.projectID = projectID;
        builder.events = events;
        builder.accessToken = accessToken;
        builder.enableSSLVerification = enableSSLVerification;
        builder.gitlabBaseURL = gitlabBaseURL;
        builder.deleteHookOnFinish = deleteHookOnFinish;
        builder.metadata = metadata;
        builder.projects = projects;
        builder.secretToken = secretToken;
        builder.filter = filter;
        builder.groups = groups;
        return builder;
    }

    /** {@code webhook}. */
    public @Nullable WebhookContext webhook() {
        return webhook;
    }

    /** {@code projectID}. */
    public @Nullable String projectID() {
        return projectID;
    }

    /** {@code events}. */
    public List<String> events() {
        return events == null ? List.of() : events;
    }

    /** {@code accessToken}. */
    public @Nullable SecretKeySelector accessToken() {
        return accessToken;
    }

    /** {@code enableSSLVerification}. */
    public @Nullable Boolean enableSSLVerification() {
        return enableSSLVerification;
    }

    /** {@code gitlabBaseURL}; empty when absent. */
    public String gitlabBaseURL() {
        return gitlabBaseURL == null ? "" : gitlabBaseURL;
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

    /** {@code secretToken}. */
    public @Nullable SecretKeySelector secretToken() {
        return secretToken;
    }

    /** {@code filter}. */
    public @Nullable EventSourceFilter filter() {
        return filter;
    }

    /** {@code groups}. */
    public List<String> groups() {
        return groups == null ? List.of() : groups;
    }

    @Override
    Map<String, @Nullable Object> asMap() {
        Map<String, @Nullable Object> map = WireObject.newMap();
        put(map, "webhook", webhook);
        put(map, "projectID", projectID);
        put(map, "events", events);
        put(map, "accessToken", accessToken);
        put(map, "enableSSLVerification", enableSSLVerification);
        put(map, "gitlabBaseURL", gitlabBaseURL);
        put(map, "deleteHookOnFinish", deleteHookOnFinish);
        put(map, "metadata", metadata);
        put(map, "projects", projects);
        put(map, "secretToken", secretToken);
        put(map, "filter", filter);
        put(map, "groups", groups);
        map.putAll(unknown());
        return map;
    }

    /** Sets the fields of a {@link GitlabEventSource}; null and empty collections leave a field out. */
    public static final class Builder extends WireObject.Builder<Builder> {
        @JsonProperty
        private @Nullable WebhookContext webhook;

        @JsonProperty
        private @Nullable String projectID;

        @JsonProperty
        private @Nullable List<String> events;

        @JsonProperty
        private @Nullable SecretKeySelector accessToken;

        @JsonProperty
        private @Nullable Boolean enableSSLVerification;

        @JsonProperty
        private @Nullable String gitlabBaseURL;

        @JsonProperty
        private @Nullable Boolean deleteHookOnFinish;

        @JsonProperty
        private @Nullable Map<String, String> metadata;

        @JsonProperty
        private @Nullable List<String> projects;

        @JsonProperty
        private @Nullable SecretKeySelector secretToken;

        @JsonProperty
        private @Nullable EventSourceFilter filter;

        @JsonProperty
        private @Nullable List<String> groups;

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

        /** {@code projectID}. */
        public Builder projectID(@Nullable String projectID) {
            this.projectID = projectID;
            return this;
        }

        /** {@code events}. */
        public Builder events(@Nullable List<String> events) {
            this.events = emptyToNull(events);
            return this;
        }

        /** {@code accessToken}. */
        public Builder accessToken(@Nullable SecretKeySelector accessToken) {
            this.accessToken = accessToken;
            return this;
        }

        /** {@code enableSSLVerification}. */
        public Builder enableSSLVerification(@Nullable Boolean enableSSLVerification) {
            this.enableSSLVerification = enableSSLVerification;
            return this;
        }

        /** {@code gitlabBaseURL}. */
        public Builder gitlabBaseURL(@Nullable String gitlabBaseURL) {
            this.gitlabBaseURL = gitlabBaseURL;
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

        /** {@code secretToken}. */
        public Builder secretToken(@Nullable SecretKeySelector secretToken) {
            this.secretToken = secretToken;
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

        /** {@code groups}. */
        public Builder groups(@Nullable List<String> groups) {
            this.groups = emptyToNull(groups);
            return this;
        }

        /** The object as it stands now; nothing is checked. */
        public GitlabEventSource build() {
            return new GitlabEventSource(this);
        }

        @Override
        Builder self() {
            return this;
        }
    }
}
