package io.sparkk8s.events.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Map;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/**
 * The JSON object {@code BitbucketServerRepository}; found at:
 *
 * <ul>
 *   <li>{@code BitbucketServerEventSource.repositories[]}
 * </ul>
 */
@Generated("model-generator/Generate.java")
public final class BitbucketServerRepository extends WireObject {
    private final @Nullable String projectKey;
    private final @Nullable String repositorySlug;

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    private BitbucketServerRepository(Builder builder) {
        super(builder);
        projectKey = builder.projectKey;
        repositorySlug = builder.repositorySlug;
    }

    /** A builder of an empty one. */
    public static Builder builder() {
        return new Builder();
    }

    /** A builder that holds all that this holds, unknown fields included. */
    public Builder toBuilder() {
        Builder builder = new Builder();
        builder.unknown(unknown());
        builder.projectKey = projectKey;
        builder.repositorySlug = repositorySlug;
        return builder;
    }

    /** {@code projectKey}; empty when absent. */
    public String projectKey() {
        return projectKey == null ? "" : projectKey;
    }

    /** {@code repositorySlug}; empty when absent. */
    public String repositorySlug() {
        return repositorySlug == null ? "" : repositorySlug;
    }

    @Override
    Map<String, @Nullable Object> asMap() {
        Map<String, @Nullable Object> map = WireObject.newMap();
        put(map, "projectKey", projectKey);
        put(map, "repositorySlug", repositorySlug);
        map.putAll(unknown());
        return map;
    }

    /** Sets the fields of a {@link BitbucketServerRepository}; null and empty collections leave a field out. */
    public static final class Builder extends WireObject.Builder<Builder> {
        @JsonProperty
        private @Nullable String projectKey;

        @JsonProperty
        private @Nullable String repositorySlug;

        private Builder() {}

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

        /** The object as it stands now; nothing is checked. */
        public BitbucketServerRepository build() {
            return new BitbucketServerRepository(this);
        }

        @Override
        Builder self() {
            return this;
        }
    }
}
