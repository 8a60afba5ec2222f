package io.sparkk8s.events.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Map;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/**
 * The JSON object {@code WatchPathConfig}; found at:
 *
 * <ul>
 *   <li>{@code FileEventSource.watchPathConfig}
 *   <li>{@code SFTPEventSource.watchPathConfig}
 * </ul>
 */
@Generated("model-generator/Generate.java")
public final class WatchPathConfig extends WireObject {
    private final @Nullable String directory;
    private final @Nullable String path;
    private final @Nullable String pathRegexp;

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    private WatchPathConfig(Builder builder) {
        super(builder);
        directory = builder.directory;
        path = builder.path;
        pathRegexp = builder.pathRegexp;
    }

    /** A builder of an empty one. */
    public static Builder builder() {
        return new Builder();
    }

    /** A builder that holds all that this holds, unknown fields included. */
    public Builder toBuilder() {
        Builder builder = new Builder();
        builder.unknown(unknown());
        builder.directory = directory;
        builder.path = path;
        builder.pathRegexp = pathRegexp;
        return builder;
    }

    /** {@code directory}; empty when absent. */
    public String directory() {
        return directory == null ? "" : directory;
    }

    /** {@code path}. */
    public @Nullable String path() {
        return path;
    }

    /** {@code pathRegexp}. */
    public @Nullable String pathRegexp() {
        return pathRegexp;
    }

    @Override
    Map<String, @Nullable Object> asMap() {
        Map<String, @Nullable Object> map = WireObject.newMap();
        put(map, "directory", directory);
        put(map, "path", path);
        put(map, "pathRegexp", pathRegexp);
        map.putAll(unknown());
        return map;
    }

    /** Sets the fields of a {@link WatchPathConfig}; null and empty collections leave a field out. */
    public static final class Builder extends WireObject.Builder<Builder> {
        @JsonProperty
        private @Nullable String directory;

        @JsonProperty
        private @Nullable String path;

        @JsonProperty
        private @Nullable String pathRegexp;

        private Builder() {}

        /** {@code directory}. */
        public Builder directory(@Nullable String directory) {
            this.directory = directory;
            return this;
        }

        /** {@code path}. */
        public Builder path(@Nullable String path) {
            this.path = path;
            return this;
        }

        /** {@code pathRegexp}. */
        public Builder pathRegexp(@Nullable String pathRegexp) {
            this.pathRegexp = pathRegexp;
            return this;
        }

        /** The object as it stands now; nothing is checked. */
        public WatchPathConfig build() {
            return new WatchPathConfig(this);
        }

        @Override
        Builder self() {
            return this;
        }
    }
}
