package io.sparkk8s.events.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import io.fabric8.kubernetes.api.model.SecretKeySelector;
import java.util.Map;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/**
 * The JSON object {@code GithubAppCreds}; found at:
 *
 * <ul>
 *   <li>{@code GitArtifact.githubApp}
 *   <li>{@code GithubEventSource.githubApp}
 * </ul>
 */
@Generated("model-generator/Generate.java")
public final class GithubAppCreds extends WireObject {
    private final @Nullable SecretKeySelector privateKey;
    private final @Nullable Long appID;
    private final @Nullable Long installationID;

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    private GithubAppCreds(Builder builder) {
        super(builder);
        privateKey = builder.privateKey;
        appID = builder.appID;
        installationID = builder.installationID;
    }

    /** A builder of an empty one. */
    public static Builder builder() {
        return new Builder();
    }

    /** A builder that holds all that this holds, unknown fields included. */
    public Builder toBuilder() {
        Builder builder = new Builder();
        builder.unknown(unknown());
        builder.privateKey = privateKey;
        builder.appID = appID;
        builder.installationID = installationID;
        return builder;
    }

    /** {@code privateKey}. */
    public @Nullable SecretKeySelector privateKey() {
        return privateKey;
    }

    /** {@code appID}. */
    public @Nullable Long appID() {
        return appID;
    }

    /** {@code installationID}. */
    public @Nullable Long installationID() {
        return installationID;
    }

    @Override
    Map<String, @Nullable Object> asMap() {
        Map<String, @Nullable Object> map = WireObject.newMap();
        put(map, "privateKey", privateKey);
        put(map, "appID", appID);
        put(map, "installationID", installationID);
        map.putAll(unknown());
        return map;
    }

    /** Sets the fields of a {@link GithubAppCreds}; null and empty collections leave a field out. */
    public static final class Builder extends WireObject.Builder<Builder> {
        @JsonProperty
        private @Nullable SecretKeySelector privateKey;

        @JsonProperty
        private @Nullable Long appID;

        @JsonProperty
        private @Nullable Long installationID;

        private Builder() {}

        /** {@code privateKey}. */
        public Builder privateKey(@Nullable SecretKeySelector privateKey) {
            this.privateKey = privateKey;
            return this;
        }

        /** {@code appID}. */
        public Builder appID(@Nullable Long appID) {
            this.appID = appID;
            return this;
        }

        /** {@code installationID}. */
        public Builder installationID(@Nullable Long installationID) {
            this.installationID = installationID;
            return this;
        }

        /** The object as it stands now; nothing is checked. */
        public GithubAppCreds build() {
            return new GithubAppCreds(this);
        }

        @Override
        Builder self() {
            return this;
        }
    }
}
