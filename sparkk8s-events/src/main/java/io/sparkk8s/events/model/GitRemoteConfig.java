package io.sparkk8s.events.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import java.util.Map;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/**
 * The JSON object {@code GitRemoteConfig}; found at:
 *
 * <ul>
 *   <li>{@code GitArtifact.remote}
 * </ul>
 */
@Generated("model-generator/Generate.java")
public final class GitRemoteConfig extends WireObject {
    private final @Nullable String name;
    private final @Nullable List<String> urls;

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    private GitRemoteConfig(Builder builder) {
        super(builder);
        name = builder.name;
        urls = WireObject.copy(builder.urls);
    }

    /** A builder of an empty one. */
    public static Builder builder() {
        return new Builder();
    }

    /** A builder that holds all that this holds, unknown fields included. */
    public Builder toBuilder() {
        Builder builder = new Builder();
        builder.unknown(unknown());
        builder.name = name;
        builder.urls = urls;
        return builder;
    }

    /** {@code name}; empty when absent. */
    public String name() {
        return name == null ? "" : name;
    }

    /** {@code urls}. */
    public List<String> urls() {
        return urls == null ? List.of() : urls;
    }

    @Override
    Map<String, @Nullable Object> asMap() {
        Map<String, @Nullable Object> map = WireObject.newMap();
        put(map, "name", name);
        put(map, "urls", urls);
        map.putAll(unknown());
        return map;
    }

    /** Sets the fields of a {@link GitRemoteConfig}; null and empty collections leave a field out. */
    public static final class Builder extends WireObject.Builder<Builder> {
        @JsonProperty
        private @Nullable String name;

        @JsonProperty
        private @Nullable List<String> urls;

        private Builder() {}

        /** {@code name}. */
        public Builder name(@Nullable String name) {
            this.name = name;
            return this;
        }

        /** {@code urls}. */
        public Builder urls(@Nullable List<String> urls) {
            this.urls = emptyToNull(urls);
            return this;
        }

        /** The object as it stands now; nothing is checked. */
        public GitRemoteConfig build() {
            return new GitRemoteConfig(this);
        }

        @Override
        Builder self() {
            return this;
        }
    }
}
