package io.sparkk8s.events.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import io.fabric8.kubernetes.api.model.ConfigMapKeySelector;
import io.fabric8.kubernetes.api.model.SecretKeySelector;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/**
 * The JSON object {@code HDFSEventSource}; found at:
 *
 * <ul>
 *   <li>{@code EventSourceSpec.hdfs.*}
 * </ul>
 */
@Generated("model-generator/Generate.java")
public final class HDFSEventSource extends WireObject {
    private final @Nullable String directory;
    private final @Nullable String path;
    private final @Nullable String pathRegexp;
    private final @Nullable String type;
    private final @Nullable String checkInterval;
    private final @Nullable List<String> addresses;
    private final @Nullable String hdfsUser;
    private final @Nullable SecretKeySelector krbCCacheSecret;
    private final @Nullable SecretKeySelector krbKeytabSecret;
    private final @Nullable String krbUsername;
    private final @Nullable String krbRealm;
    private final @Nullable ConfigMapKeySelector krbConfigConfigMap;
    private final @Nullable String krbServicePrincipalName;
    private final @Nullable Map<String, String> metadata;
    private final @Nullable EventSourceFilter filter;

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    private HDFSEventSource(Builder builder) {
        super(builder);
        directory = builder.directory;
        path = builder.path;
        pathRegexp = builder.pathRegexp;
        type = builder.type;
        checkInterval = builder.checkInterval;
        addresses = WireObject.copy(builder.addresses);
        hdfsUser = builder.hdfsUser;
        krbCCacheSecret = builder.krbCCacheSecret;
        krbKeytabSecret = builder.krbKeytabSecret;
        krbUsername = builder.krbUsername;
        krbRealm = builder.krbRealm;
        krbConfigConfigMap = builder.krbConfigConfigMap;
        krbServicePrincipalName = builder.krbServicePrincipalName;
        metadata = WireObject.copy(builder.metadata);
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
        builder.directory = directory;
        builder.path = path;
        builder.pathRegexp = pathRegexp;
        builder.type = type;
        builder.checkInterval = checkInterval;
        builder.addresses = addresses;
        builder.hdfsUser = hdfsUser;
        builder.krbCCacheSecret = krbCCacheSecret;
        builder.krbKeytabSecret = krbKeytabSecret;
        builder.krbUsername = krbUsername;
        builder.krbRealm = krbRealm;
        builder.krbConfigConfigMap = krbConfigConfigMap;
        builder.krbServicePrincipalName = krbServicePrincipalName;
        builder.metadata = metadata;
        builder.filter = filter;
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

    /** {@code type}; empty when absent. */
    public String type() {
        return type == null ? "" : type;
    }

    /** {@code checkInterval}. */
    public @Nullable String checkInterval() {
        return checkInterval;
    }

    /** {@code addresses}. */
    public List<String> addresses() {
        return addresses == null ? List.of() : addresses;
    }

    /** {@code hdfsUser}. */
    public @Nullable String hdfsUser() {
        return hdfsUser;
    }

    /** {@code krbCCacheSecret}. */
    public @Nullable SecretKeySelector krbCCacheSecret() {
        return krbCCacheSecret;
    }

    /** {@code krbKeytabSecret}. */
    public @Nullable SecretKeySelector krbKeytabSecret() {
        return krbKeytabSecret;
    }

    /** {@code krbUsername}. */
    public @Nullable String krbUsername() {
        return krbUsername;
    }

    /** {@code krbRealm}. */
    public @Nullable String krbRealm() {
        return krbRealm;
    }

    /** {@code krbConfigConfigMap}. */
    public @Nullable ConfigMapKeySelector krbConfigConfigMap() {
        return krbConfigConfigMap;
    }

    /** {@code krbServicePrincipalName}. */
    public @Nullable String krbServicePrincipalName() {
        return krbServicePrincipalName;
    }

    /** {@code metadata}. */
    public Map<String, String> metadata() {
        return metadata == null ? Map.of() : metadata;
    }

    /** {@code filter}. */
    public @Nullable EventSourceFilter filter() {
        return filter;
    }

    @Override
    Map<String, @Nullable Object> asMap() {
        Map<String, @Nullable Object> map = WireObject.newMap();
        put(map, "directory", directory);
        put(map, "path", path);
        put(map, "pathRegexp", pathRegexp);
        put(map, "type", type);
        put(map, "checkInterval", checkInterval);
        put(map, "addresses", addresses);
        put(map, "hdfsUser", hdfsUser);
        put(map, "krbCCacheSecret", krbCCacheSecret);
        put(map, "krbKeytabSecret", krbKeytabSecret);
        put(map, "krbUsername", krbUsername);
        put(map, "krbRealm", krbRealm);
        put(map, "krbConfigConfigMap", krbConfigConfigMap);
        put(map, "krbServicePrincipalName", krbServicePrincipalName);
        put(map, "metadata", metadata);
        put(map, "filter", filter);
        map.putAll(unknown());
        return map;
    }

    /** Sets the fields of a {@link HDFSEventSource}; null and empty collections leave a field out. */
    public static final class Builder extends WireObject.Builder<Builder> {
        @JsonProperty
        private @Nullable String directory;

        @JsonProperty
        private @Nullable String path;

        @JsonProperty
        private @Nullable String pathRegexp;

        @JsonProperty
        private @Nullable String type;

        @JsonProperty
        private @Nullable String checkInterval;

        @JsonProperty
        private @Nullable List<String> addresses;

        @JsonProperty
        private @Nullable String hdfsUser;

        @JsonProperty
        private @Nullable SecretKeySelector krbCCacheSecret;

        @JsonProperty
        private @Nullable SecretKeySelector krbKeytabSecret;

        @JsonProperty
        private @Nullable String krbUsername;

        @JsonProperty
        private @Nullable String krbRealm;

        @JsonProperty
        private @Nullable ConfigMapKeySelector krbConfigConfigMap;

        @JsonProperty
        private @Nullable String krbServicePrincipalName;

        @JsonProperty
        private @Nullable Map<String, String> metadata;

        @JsonProperty
        private @Nullable EventSourceFilter filter;

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

        /** {@code type}. */
        public Builder type(@Nullable String type) {
            this.type = type;
            return this;
        }

        /** {@code checkInterval}. */
        public Builder checkInterval(@Nullable String checkInterval) {
            this.checkInterval = checkInterval;
            return this;
        }

        /** {@code addresses}. */
        public Builder addresses(@Nullable List<String> addresses) {
            this.addresses = emptyToNull(addresses);
            return this;
        }

        /** {@code hdfsUser}. */
        public Builder hdfsUser(@Nullable String hdfsUser) {
            this.hdfsUser = hdfsUser;
            return this;
        }

        /** {@code krbCCacheSecret}. */
        public Builder krbCCacheSecret(@Nullable SecretKeySelector krbCCacheSecret) {
            this.krbCCacheSecret = krbCCacheSecret;
            return this;
        }

        /** {@code krbKeytabSecret}. */
        public Builder krbKeytabSecret(@Nullable SecretKeySelector krbKeytabSecret) {
            this.krbKeytabSecret = krbKeytabSecret;
            return this;
        }

        /** {@code krbUsername}. */
        public Builder krbUsername(@Nullable String krbUsername) {
            this.krbUsername = krbUsername;
            return this;
        }

        /** {@code krbRealm}. */
        public Builder krbRealm(@Nullable String krbRealm) {
            this.krbRealm = krbRealm;
            return this;
        }

        /** {@code krbConfigConfigMap}. */
        public Builder krbConfigConfigMap(@Nullable ConfigMapKeySelector krbConfigConfigMap) {
            this.krbConfigConfigMap = krbConfigConfigMap;
            return this;
        }

        /** {@code krbServicePrincipalName}. */
        public Builder krbServicePrincipalName(@Nullable String krbServicePrincipalName) {
            this.krbServicePrincipalName = krbServicePrincipalName;
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

        /** The object as it stands now; nothing is checked. */
        public HDFSEventSource build() {
            return new HDFSEventSource(this);
        }

        @Override
        Builder self() {
            return this;
        }
    }
}
