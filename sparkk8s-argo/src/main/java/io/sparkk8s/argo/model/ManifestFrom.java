package io.sparkk8s.argo.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Map;
import java.util.function.Consumer;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/**
 * The JSON object {@code ManifestFrom}; found at:
 *
 * <ul>
 *   <li>{@code ResourceTemplate.manifestFrom}
 * </ul>
 */
@Generated("model-generator/Generate.java")
public final class ManifestFrom extends WireObject {
    private final @Nullable Artifact artifact;

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    private ManifestFrom(Builder builder) {
        super(builder);
        artifact = builder.artifact;
    }

    /** A builder of an empty one. */
    public static Builder builder() {
        return new Builder();
    }

    /** A builder that holds all that this holds, unknown fields included. */
    public Builder toBuilder() {
        Builder builder = new Builder();
        builder.unknown(unknown());
        builder.artifact = artifact;
        return builder;
    }

    /** {@code artifact}; an empty one when absent. */
    public Artifact artifact() {
        return artifact == null ? Artifact.builder().build() : artifact;
    }

    @Override
    Map<String, @Nullable Object> asMap() {
        Map<String, @Nullable Object> map = WireObject.newMap();
        put(map, "artifact", artifact);
        map.putAll(unknown());
        return map;
    }

    /** Sets the fields of a {@link ManifestFrom}; null and empty collections leave a field out. */
    public static final class Builder extends WireObject.Builder<Builder> {
        @JsonProperty
        private @Nullable Artifact artifact;

        private Builder() {}

        /** {@code artifact}. */
        public Builder artifact(@Nullable Artifact artifact) {
            this.artifact = artifact;
            return this;
        }

        /** {@code artifact}, filled by the caller. */
        public Builder artifact(Consumer<Artifact.Builder> artifact) {
            Artifact.Builder nested = Artifact.builder();
            artifact.accept(nested);
            return artifact(nested.build());
        }

        /** The object as it stands now; nothing is checked. */
        public ManifestFrom build() {
            return new ManifestFrom(this);
        }

        @Override
        Builder self() {
            return this;
        }
    }
}
