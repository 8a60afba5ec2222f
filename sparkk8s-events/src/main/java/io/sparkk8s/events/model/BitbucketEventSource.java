package io.sparkk8s.events.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/**
 * The JSON object {@code BitbucketEventSource}; found at:
 *
 * <ul>
 *   <li>{@code EventSourceSpec.bitbucket.*}
 * </ul>
 */
@Generated("model-generator/Generate.java")
public final class BitbucketEventSource extends WireObject {
    private final @Nullable Boolean deleteHookOnFinish;
    private final @Nullable Map<String, String> metadata;
    private final @Nullable WebhookContext webhook;
    private final @Nullable BitbucketAuth auth;
    private final @Nullable List<String> events;
    private final @Nullable String owner;
    private final @Nullable String projectKey;
    private final @Nullable String repositorySlug;
    private final @Nullable List<BitbucketRepository> repositories;
    private final @Nullable EventSourceFilter filter;

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    private BitbucketEventSource(Builder builder) {
        super(builder);
        deleteHookOnFinish = builder.deleteHookOnFinish;
        metadata = WireObject.copy(builder.metadata);
        webhook = builder.webhook;
        auth = builder.auth;
        events = WireObject.copy(builder.events);
        owner = builder.owner;
        projectKey = builder.projectKey;
        repositorySlug = builder.repositorySlug;
        repositories = WireObject.copy(builder.repositories);
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
        builder.deleteHookOnFinish = deleteHookOnFinish;
        builder.metadata = metadata;
        builder.webhook = webhook;
        builder.auth = auth;
        builder.events = events;
        builder.owner = owner;
        builder.projectKey = projectKey;
        builder.repositorySlug = repositorySlug;
        builder.repositories = repositories;
        builder.filter = filter;
        return builder;
    }

    /** {@code deleteHookOnFinish}. */
    public @Nullable Boolean deleteHookOnFinish() {
        return deleteHookOnFinish;
    }

    /** {@code metadata}. */
    public Map<String, String> metadata() {
        return metadata == null ? Map.of() : metadata;
    }

    /** {@code webhook}; an empty one when absent. */
    public WebhookContext webhook() {
        return webhook == null ? WebhookContext.builder().build() : webhook;
    }

    /** {@code auth}; an empty one when absent. */
    public BitbucketAuth auth() {
        return auth == null ? BitbucketAuth.builder().build() : auth;
    }

    /** {@code events}. */
    public List<String> events() {
        return events == null ? List.of() : events;
    }

    /** {@code owner}. */
    public @Nullable String owner() {
        return owner;
    }

    /** {@code projectKey}. */
    public @Nullable String projectKey() {
        return projectKey;
    }

    /** {@code repositorySlug}. */
    public @Nullable String repositorySlug() {
        return repositorySlug;
    }

    /** {@code repositories}. */
    public List<BitbucketRepository> repositories() {
        return repositories == null ? List.of() : repositories;
    }

    /** {@code filter}. */
    public @Nullable EventSourceFilter filter() {
        return filter;
    }

    @Override
    Map<String, @Nullable Object> asMap() {
        Map<String, @Nullable Object> map = WireObject.newMap();
        put(map, "deleteHookOnFinish", deleteHookOnFinish);
        put(map, "metadata", metadata);
        put(map, "webhook", webhook);
        put(map, "auth", auth);
        put(map, "events", events);
        put(map, "owner", owner);
        put(map, "projectKey", projectKey);
        put(map, "repositorySlug", repositorySlug);
        put(map, "repositories", repositories);
        put(map, "filter", filter);
        map.putAll(unknown());
        return map;
    }

    /** Sets the fields of a {@link BitbucketEventSource}; null and empty collections leave a field out. */
    public static final class Builder extends WireObject.Builder<Builder> {
        @JsonProperty
        private @Nullable Boolean deleteHookOnFinish;

        @JsonProperty
        private @Nullable Map<String, String> metadata;

        @JsonProperty
        private @Nullable WebhookContext webhook;

        @JsonProperty
        private @Nullable BitbucketAuth auth;

        @JsonProperty
        private @Nullable List<String> events;

        @JsonProperty
        private @Nullable String owner;

        @JsonProperty
        private @Nullable String projectKey;

        @JsonProperty
        private @Nullable String repositorySlug;

        @JsonProperty
        private @Nullable List<BitbucketRepository> repositories;

        @JsonProperty
        private @Nullable EventSourceFilter filter;

        private Builder() {}

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

        /** {@code auth}. */
        public Builder auth(@Nullable BitbucketAuth auth) {
            this.auth = auth;
            return this;
        }

        /** {@code auth}, filled by the caller. */
        public Builder auth(Consumer<BitbucketAuth.Builder> auth) {
            BitbucketAuth.Builder nested = BitbucketAuth.builder();
            auth.accept(nested);
            return auth(nested.build());
        }

        /** {@code events}. */
        public Builder events(@Nullable List<String> events) {
            this.events = emptyToNull(events);
            return this;
        }

        /** {@code owner}. */
        public Builder owner(@Nullable String owner) {
            this.owner = owner;
            return this;
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

        /** {@code repositories}. */
        public Builder repositories(@Nullable List<BitbucketRepository> repositories) {
            this.repositories = emptyToNull(repositories);
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

        /** The object as it stands now; nothing is checked. */
        public BitbucketEventSource build() {
            return new BitbucketEventSource(this);
        }

        @Override
        Builder self() {
            return this;
        }
    }
}
