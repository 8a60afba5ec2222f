package io.sparkk8s.argo.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Map;
import java.util.function.Consumer;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/**
 * The JSON object {@code ArchiveStrategy}; found at:
 *
 * <ul>
 *   <li>{@code Artifact.archive}
 *   <li>{@code ArtifactPaths.archive}
 * </ul>
 */
@Generated("model-generator/Generate.java")
public final class ArchiveStrategy extends WireObject {
    private final @Nullable TarStrategy tar;
    private final @Nullable NoneStrategy none;
    private final @Nullable ZipStrategy zip;

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    private ArchiveStrategy(Builder builder) {
        super(builder);
        tar = builder.tar;
        none = builder.none;
        zip = builder.zip;
    }

    /** A builder of an empty one. */
    public static Builder builder() {
        return new Builder();
    }

    /** A builder that holds all that this holds, unknown fields included. */
    public Builder toBuilder() {
        Builder builder = new Builder();
        builder.unknown(unknown());
        builder.tar = tar;
        builder.none = none;
        builder.zip = zip;
        return builder;
    }

    /** {@code tar}. */
    public @Nullable TarStrategy tar() {
        return tar;
    }

    /** {@code none}. */
    public @Nullable NoneStrategy none() {
        return none;
    }

    /** {@code zip}. */
    public @Nullable ZipStrategy zip() {
        return zip;
    }

    @Override
    Map<String, @Nullable Object> asMap() {
        Map<String, @Nullable Object> map = WireObject.newMap();
        put(map, "tar", tar);
        put(map, "none", none);
        put(map, "zip", zip);
        map.putAll(unknown());
        return map;
    }

    /** Sets the fields of a {@link ArchiveStrategy}; null and empty collections leave a field out. */
    public static final class Builder extends WireObject.Builder<Builder> {
        @JsonProperty
        private @Nullable TarStrategy tar;

        @JsonProperty
        private @Nullable NoneStrategy none;

        @JsonProperty
        private @Nullable ZipStrategy zip;

        private Builder() {}

        /** {@code tar}. */
        public Builder tar(@Nullable TarStrategy tar) {
            this.tar = tar;
            return this;
        }

        /** {@code tar}, filled by the caller. */
        public Builder tar(Consumer<TarStrategy.Builder> tar) {
            TarStrategy.Builder nested = TarStrategy.builder();
            tar.accept(nested);
            return tar(nested.build());
        }

        /** {@code none}. */
        public Builder none(@Nullable NoneStrategy none) {
            this.none = none;
            return this;
        }

        /** {@code none}, filled by the caller. */
        public Builder none(Consumer<NoneStrategy.Builder> none) {
            NoneStrategy.Builder nested = NoneStrategy.builder();
            none.accept(nested);
            return none(nested.build());
        }

        /** {@code zip}. */
        public Builder zip(@Nullable ZipStrategy zip) {
            this.zip = zip;
            return this;
        }

        /** {@code zip}, filled by the caller. */
        public Builder zip(Consumer<ZipStrategy.Builder> zip) {
            ZipStrategy.Builder nested = ZipStrategy.builder();
            zip.accept(nested);
            return zip(nested.build());
        }

        /** The object as it stands now; nothing is checked. */
        public ArchiveStrategy build() {
            return new ArchiveStrategy(this);
        }

        @Override
        Builder self() {
            return this;
        }
    }
}
