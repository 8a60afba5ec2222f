package io.sparkk8s.events.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Map;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/**
 * The JSON object {@code BitbucketRepository}; found at:
 *
 * <ul>
 *   <li>{@code BitbucketEventSource.repositories[]}
 * </ul>
 */
@Generated("model-generator/Generate.java")
public final class BitbucketRepository extends WireObject {
    private final @Nullable String owner;
    private final @Nullable String repositorySlug;

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    private BitbucketRepository(Builder builder) {
        super(builder);
        owner = builder.owner;
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
        builder.owner = owner;
        builder.repositorySlug = repositorySlug;
        return builder;
    }

    /** {@code owner}; empty when absent. */
    public String owner() {
        return owner == null ? "" : owner;
    }

    /** {@code repositorySlug}; empty when absent. */
    public String repositorySlug() {
        return repositorySlug == null ? "" : repositorySlug;
    }

    @Override
    Map<String, @Nullable Object> asMap() {
        Map<String, @Nullable Object> map = WireObject.newMap();
        put(map, "owner", owner);
        put(map, "repositorySlug", repositorySlug);
        map.putAll(unknown());
        return map;
    }

    /** Sets the fields of a {@link BitbucketRepository}; null and empty collections leave a field out. */
    public static final class Builder extends WireObject.Builder<Builder> {
        @JsonProperty
        private @Nullable String owner;

        @JsonProperty
        private @Nullable String repositorySlug;

        private Builder() {}

        /** {@code owner}. */
        public Builder owner(@Nullable String owner) {
            this.owner = owner;
            return this;
        }

        /** {@code repositorySlug}. */
        public Builder repositorySlug(@Nullable String repositorySlug) {
            this.repositorySlug = repositorySlug;
            return this;
        }

        /** The object as it stands now; nothing is checked. */
        public BitbucketRepository build() {
            return new BitbucketRepository(this);
        }

        @Override
        Builder self() {
            return this;
        }
    }
}
