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
 * The JSON object {@code S3Artifact}; found at:
 *
 * <ul>
 *   <li>{@code ArtifactLocation.s3}
 *   <li>{@code EventSourceSpec.minio.*}
 * </ul>
 */
@Generated("model-generator/Generate.java")
public final class S3Artifact extends WireObject {
    private final @Nullable String endpoint;
    private final @Nullable S3Bucket bucket;
    private final @Nullable String region;
    private final @Nullable Boolean insecure;
    private final @Nullable SecretKeySelector accessKey;
    private final @Nullable SecretKeySelector secretKey;
    private final @Nullable List<String> events;
    private final @Nullable S3Filter filter;
    private final @Nullable Map<String, String> metadata;
    private final @Nullable SecretKeySelector caCertificate;

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    private S3Artifact(Builder builder) {
        super(builder);
        endpoint = builder.endpoint;
        bucket = builder.bucket;
        region = builder.region;
        insecure = builder.insecure;
        accessKey = builder.accessKey;
        secretKey = builder.secretKey;
        events = WireObject.copy(builder.events);
        filter = builder.filter;
        metadata = WireObject.copy(builder.metadata);
        caCertificate = builder.caCertificate;
    }

    /** A builder of an empty one. */
    public static Builder builder() {
        return new Builder();
    }

    /** A builder that holds all that this holds, unknown fields included. */
    public Builder toBuilder() {
        Builder builder = new Builder();
        builder.unknown(unknown());
        builder.endpoint = endpoint;
        builder.bucket = bucket;
        builder.region = region;
        builder.insecure = insecure;
        builder.accessKey = accessKey;
        builder.secretKey = secretKey;
        builder.events = events;
        builder.filter = filter;
        builder.metadata = metadata;
        builder.caCertificate = caCertificate;
        return builder;
    }

    /** {@code endpoint}; empty when absent. */
    public String endpoint() {
        return endpoint == null ? "" : endpoint;
    }

    /** {@code bucket}; an empty one when absent. */
    public S3Bucket bucket() {
        return bucket == null ? S3Bucket.builder().build() : bucket;
    }

    /** {@code region}. */
    public @Nullable String region() {
        return region;
    }

    /** {@code insecure}. */
    public @Nullable Boolean insecure() {
        return insecure;
    }

    /** {@code accessKey}. */
    public @Nullable SecretKeySelector accessKey() {
        return accessKey;
    }

    /** {@code secretKey}. */
    public @Nullable SecretKeySelector secretKey() {
        return secretKey;
    }

    /** {@code events}. */
    public List<String> events() {
        return events == null ? List.of() : events;
    }

    /** {@code filter}. */
    public @Nullable S3Filter filter() {
        return filter;
    }

    /** {@code metadata}. */
    public Map<String, String> metadata() {
        return metadata == null ? Map.of() : metadata;
    }

    /** {@code caCertificate}. */
    public @Nullable SecretKeySelector caCertificate() {
        return caCertificate;
    }

    @Override
    Map<String, @Nullable Object> asMap() {
        Map<String, @Nullable Object> map = WireObject.newMap();
        put(map, "endpoint", endpoint);
        put(map, "bucket", bucket);
        put(map, "region", region);
        put(map, "insecure", insecure);
        put(map, "accessKey", accessKey);
        put(map, "secretKey", secretKey);
        put(map, "events", events);
        put(map, "filter", filter);
        put(map, "metadata", metadata);
        put(map, "caCertificate", caCertificate);
        map.putAll(unknown());
        return map;
    }

    /** Sets the fields of a {@link S3Artifact}; null and empty collections leave a field out. */
    public static final class Builder extends WireObject.Builder<Builder> {
        @JsonProperty
        private @Nullable String endpoint;

        @JsonProperty
        private @Nullable S3Bucket bucket;

        @JsonProperty
        private @Nullable String region;

        @JsonProperty
        private @Nullable Boolean insecure;

        @JsonProperty
        private @Nullable SecretKeySelector accessKey;

        @JsonProperty
        private @Nullable SecretKeySelector secretKey;

        @JsonProperty
        private @Nullable List<String> events;

        @JsonProperty
        private @Nullable S3Filter filter;

        @JsonProperty
        private @Nullable Map<String, String> metadata;

        @JsonProperty
        private @Nullable SecretKeySelector caCertificate;

        private Builder() {}

        /** {@code endpoint}. */
        public Builder endpoint(@Nullable String endpoint) {
            this.endpoint = endpoint;
            return this;
        }

        /** {@code bucket}. */
        public Builder bucket(@Nullable S3Bucket bucket) {
            this.bucket = bucket;
            return this;
        }

        /** {@code bucket}, filled by the caller. */
        public Builder bucket(Consumer<S3Bucket.Builder> bucket) {
            S3Bucket.Builder nested = S3Bucket.builder();
            bucket.accept(nested);
            return bucket(nested.build());
        }

        /** {@code region}. */
        public Builder region(@Nullable String region) {
            this.region = region;
            return this;
        }

        /** {@code insecure}. */
        public Builder insecure(@Nullable Boolean insecure) {
            this.insecure = insecure;
            return this;
        }

        /** {@code accessKey}. */
        public Builder accessKey(@Nullable SecretKeySelector accessKey) {
            this.accessKey = accessKey;
            return this;
        }

        /** {@code secretKey}. */
        public Builder secretKey(@Nullable SecretKeySelector secretKey) {
            this.secretKey = secretKey;
            return this;
        }

        /** {@code events}. */
        public Builder events(@Nullable List<String> events) {
            this.events = emptyToNull(events);
            return this;
        }

        /** {@code filter}. */
        public Builder filter(@Nullable S3Filter filter) {
            this.filter = filter;
            return this;
        }

        /** {@code filter}, filled by the caller. */
        public Builder filter(Consumer<S3Filter.Builder> filter) {
            S3Filter.Builder nested = S3Filter.builder();
            filter.accept(nested);
            return filter(nested.build());
        }

        /** {@code metadata}. */
        public Builder metadata(@Nullable Map<String, String> metadata) {
            this.metadata = emptyToNull(metadata);
            return this;
        }

        /** {@code caCertificate}. */
        public Builder caCertificate(@Nullable SecretKeySelector caCertificate) {
            this.caCertificate = caCertificate;
            return this;
        }

        /** The object as it stands now; nothing is checked. */
        public S3Artifact build() {
            return new S3Artifact(this);
        }

        @Override
        Builder self() {
            return this;
        }
    }
}
