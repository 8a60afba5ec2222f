package io.sparkk8s.argo.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Map;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/**
 * The JSON object {@code ArtGCStatus}; found at:
 *
 * <ul>
 *   <li>{@code WorkflowStatus.artifactGCStatus}
 * </ul>
 */
@Generated("model-generator/Generate.java")
public final class ArtGCStatus extends WireObject {
    private final @Nullable Map<String, Boolean> strategiesProcessed;
    private final @Nullable Map<String, Boolean> podsRecouped;
    private final @Nullable Boolean notSpecified;

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    private ArtGCStatus(Builder builder) {
        super(builder);
        strategiesProcessed = WireObject.copy(builder.strategiesProcessed);
        podsRecouped = WireObject.copy(builder.podsRecouped);
        notSpecified = builder.notSpecified;
    }

    /** A builder of an empty one. */
    public static Builder builder() {
        return new Builder();
    }

    /** A builder that holds all that this holds, unknown fields included. */
    public Builder toBuilder() {
        Builder builder = new Builder();
        builder.unknown(unknown());
        builder.strategiesProcessed = strategiesProcessed;
        builder.podsRecouped = podsRecouped;
        builder.notSpecified = notSpecified;
        return builder;
    }

    /** {@code strategiesProcessed}. */
    public Map<String, Boolean> strategiesProcessed() {
        return strategiesProcessed == null ? Map.of() : strategiesProcessed;
    }

    /** {@code podsRecouped}. */
    public Map<String, Boolean> podsRecouped() {
        return podsRecouped == null ? Map.of() : podsRecouped;
    }

    /** {@code notSpecified}. */
    public @Nullable Boolean notSpecified() {
        return notSpecified;
    }

    @Override
    Map<String, @Nullable Object> asMap() {
        Map<String, @Nullable Object> map = WireObject.newMap();
        put(map, "strategiesProcessed", strategiesProcessed);
        put(map, "podsRecouped", podsRecouped);
        put(map, "notSpecified", notSpecified);
        map.putAll(unknown());
        return map;
    }

    /** Sets the fields of a {@link ArtGCStatus}; null and empty collections leave a field out. */
    public static final class Builder extends WireObject.Builder<Builder> {
        @JsonProperty
        private @Nullable Map<String, Boolean> strategiesProcessed;

        @JsonProperty
        private @Nullable Map<String, Boolean> podsRecouped;

        @JsonProperty
        private @Nullable Boolean notSpecified;

        private Builder() {}

        /** {@code strategiesProcessed}. */
        public Builder strategiesProcessed(@Nullable Map<String, Boolean> strategiesProcessed) {
            this.strategiesProcessed = emptyToNull(strategiesProcessed);
            return this;
        }

        /** {@code podsRecouped}. */
        public Builder podsRecouped(@Nullable Map<String, Boolean> podsRecouped) {
            this.podsRecouped = emptyToNull(podsRecouped);
            return this;
        }

        /** {@code notSpecified}. */
        public Builder notSpecified(@Nullable Boolean notSpecified) {
            this.notSpecified = notSpecified;
            return this;
        }

        /** The object as it stands now; nothing is checked. */
        public ArtGCStatus build() {
            return new ArtGCStatus(this);
        }

        @Override
        Builder self() {
            return this;
        }
    }
}
