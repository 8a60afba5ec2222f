package io.sparkk8s.argo.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Map;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/**
 * The JSON object {@code OSSLifecycleRule}; found at:
 *
 * <ul>
 *   <li>{@code OSSArtifact.lifecycleRule}
 *   <li>{@code OSSArtifactRepository.lifecycleRule}
 * </ul>
 */
@Generated("model-generator/Generate.java")
public final class OSSLifecycleRule extends WireObject {
    private final @Nullable Integer markInfrequentAccessAfterDays;
    private final @Nullable Integer markDeletionAfterDays;

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    private OSSLifecycleRule(Builder builder) {
        super(builder);
        markInfrequentAccessAfterDays = builder.markInfrequentAccessAfterDays;
        markDeletionAfterDays = builder.markDeletionAfterDays;
    }

    /** A builder of an empty one. */
    public static Builder builder() {
        return new Builder();
    }

    /** A builder that holds all that this holds, unknown fields included. */
    public Builder toBuilder() {
        Builder builder = new Builder();
        builder.unknown(unknown());
        builder.markInfrequentAccessAfterDays = markInfrequentAccessAfterDays;
        builder.markDeletionAfterDays = markDeletionAfterDays;
        return builder;
    }

    /** {@code markInfrequentAccessAfterDays}. */
    public @Nullable Integer markInfrequentAccessAfterDays() {
        return markInfrequentAccessAfterDays;
    }

    /** {@code markDeletionAfterDays}. */
    public @Nullable Integer markDeletionAfterDays() {
        return markDeletionAfterDays;
    }

    @Override
    Map<String, @Nullable Object> asMap() {
        Map<String, @Nullable Object> map = WireObject.newMap();
        put(map, "markInfrequentAccessAfterDays", markInfrequentAccessAfterDays);
        put(map, "markDeletionAfterDays", markDeletionAfterDays);
        map.putAll(unknown());
        return map;
    }

    /** Sets the fields of a {@link OSSLifecycleRule}; null and empty collections leave a field out. */
    public static final class Builder extends WireObject.Builder<Builder> {
        @JsonProperty
        private @Nullable Integer markInfrequentAccessAfterDays;

        @JsonProperty
        private @Nullable Integer markDeletionAfterDays;

        private Builder() {}

        /** {@code markInfrequentAccessAfterDays}. */
        public Builder markInfrequentAccessAfterDays(@Nullable Integer markInfrequentAccessAfterDays) {
            this.markInfrequentAccessAfterDays = markInfrequentAccessAfterDays;
            return this;
        }

        /** {@code markDeletionAfterDays}. */
        public Builder markDeletionAfterDays(@Nullable Integer markDeletionAfterDays) {
            this.markDeletionAfterDays = markDeletionAfterDays;
            return this;
        }

        /** The object as it stands now; nothing is checked. */
        public OSSLifecycleRule build() {
            return new OSSLifecycleRule(this);
        }

        @Override
        Builder self() {
            return this;
        }
    }
}
