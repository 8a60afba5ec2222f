package io.sparkk8s.argo.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/**
 * The JSON object {@code HTTPArtifact}; found at:
 *
 * <ul>
 *   <li>{@code Artifact.http}
 *   <li>{@code ArtifactLocation.http}
 *   <li>{@code ArtifactPaths.http}
 * </ul>
 */
@Generated("model-generator/Generate.java")
public final class HTTPArtifact extends WireObject {
    private final @Nullable String url;
    private final @Nullable List<Header> headers;
    private final @Nullable HTTPAuth auth;
    private final @Nullable Boolean saveStreamViaFile;

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    private HTTPArtifact(Builder builder) {
        super(builder);
        url = builder.url;
        headers = WireObject.copy(builder.headers);
        auth = builder.auth;
        saveStreamViaFile = builder.saveStreamViaFile;
    }

    /** A builder of an empty one. */
    public static Builder builder() {
        return new Builder();
    }

    /** A builder that holds all that this holds, unknown fields included. */
    public Builder toBuilder() {
        Builder builder = new Builder();
        builder.unknown(unknown());
        builder.url = url;
        builder.headers = headers;
        builder.auth = auth;
        builder.saveStreamViaFile = saveStreamViaFile;
        return builder;
    }

    /** {@code url}; empty when absent. */
    public String url() {
        return url == null ? "" : url;
    }

    /** {@code headers}. */
    public List<Header> headers() {
        return headers == null ? List.of() : headers;
    }

    /** {@code auth}. */
    public @Nullable HTTPAuth auth() {
        return auth;
    }

    /** {@code saveStreamViaFile}; since Argo 4.1. */
    public @Nullable Boolean saveStreamViaFile() {
        return saveStreamViaFile;
    }

    @Override
    Map<String, @Nullable Object> asMap() {
        Map<String, @Nullable Object> map = WireObject.newMap();
        put(map, "url", url);
        put(map, "headers", headers);
        put(map, "auth", auth);
        put(map, "saveStreamViaFile", saveStreamViaFile);
        map.putAll(unknown());
        return map;
    }

    /** Sets the fields of a {@link HTTPArtifact}; null and empty collections leave a field out. */
    public static final class Builder extends WireObject.Builder<Builder> {
        @JsonProperty
        private @Nullable String url;

        @JsonProperty
        private @Nullable List<Header> headers;

        @JsonProperty
        private @Nullable HTTPAuth auth;

        @JsonProperty
        private @Nullable Boolean saveStreamViaFile;

        private Builder() {}

        /** {@code url}. */
        public Builder url(@Nullable String url) {
            this.url = url;
            return this;
        }

        /** {@code headers}. */
        public Builder headers(@Nullable List<Header> headers) {
            this.headers = emptyToNull(headers);
            return this;
        }

        /** {@code auth}. */
        public Builder auth(@Nullable HTTPAuth auth) {
            this.auth = auth;
            return this;
        }

        /** {@code auth}, filled by the caller. */
        public Builder auth(Consumer<HTTPAuth.Builder> auth) {
            HTTPAuth.Builder nested = HTTPAuth.builder();
            auth.accept(nested);
            return auth(nested.build());
        }

        /** {@code saveStreamViaFile}; since Argo 4.1. */
        public Builder saveStreamViaFile(@Nullable Boolean saveStreamViaFile) {
            this.saveStreamViaFile = saveStreamViaFile;
            return this;
        }

        /** The object as it stands now; nothing is checked. */
        public HTTPArtifact build() {
            return new HTTPArtifact(this);
        }

        @Override
        Builder self() {
            return this;
        }
    }
}
