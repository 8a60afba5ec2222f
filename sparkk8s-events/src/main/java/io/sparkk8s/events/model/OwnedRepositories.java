package io.sparkk8s.events.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import java.util.Map;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/**
 * The JSON object {@code OwnedRepositories}; found at:
 *
 * <ul>
 *   <li>{@code GithubEventSource.repositories[]}
 * </ul>
 */
@Generated("model-generator/Generate.java")
public final class OwnedRepositories extends WireObject {
    private final @Nullable String owner;
    private final @Nullable List<String> names;

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    private OwnedRepositories(Builder builder) {
        super(builder);
        owner = builder.owner;
        names = WireObject.copy(builder.names);
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
        builder.names = names;
        return builder;
    }

    /** {@code owner}. */
    public @Nullable String owner() {
        return owner;
    }

    /** {@code names}. */
    public List<String> names() {
        return names == null ? List.of() : names;
    }

    @Override
    Map<String, @Nullable Object> asMap() {
        Map<String, @Nullable Object> map = WireObject.newMap();
        put(map, "owner", owner);
        put(map, "names", names);
        map.putAll(unknown());
        return map;
    }

    /** Sets the fields of a {@link OwnedRepositories}; null and empty collections leave a field out. */
    public static final class Builder extends WireObject.Builder<Builder> {
        @JsonProperty
        private @Nullable String owner;

        @JsonProperty
        private @Nullable List<String> names;

        private Builder() {}

        /** {@code owner}. */
        public Builder owner(@Nullable String owner) {
            this.owner = owner;
            return this;
        }

        /** {@code names}. */
        public Builder names(@Nullable List<String> names) {
            this.names = emptyToNull(names);
            return this;
        }

        /** The object as it stands now; nothing is checked. */
        public OwnedRepositories build() {
            return new OwnedRepositories(this);
        }

        @Override
        Builder self() {
            return this;
        }
    }
}
