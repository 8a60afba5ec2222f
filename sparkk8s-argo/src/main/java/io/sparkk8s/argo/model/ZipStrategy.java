package io.sparkk8s.argo.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import java.util.Map;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/**
 * The JSON object {@code ZipStrategy}; found at:
 *
 * <ul>
 *   <li>{@code ArchiveStrategy.zip}
 * </ul>
 */
@Generated("model-generator/Generate.java")
public final class ZipStrategy extends WireObject {

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    private ZipStrategy(Builder builder) {
        super(builder);
    }

    /** A builder of an empty one. */
    public static Builder builder() {
        return new Builder();
    }

    /** A builder that holds all that this holds, unknown fields included. */
    public Builder toBuilder() {
        Builder builder = new Builder();
        builder.unknown(unknown());
        return builder;
    }

    @Override
    Map<String, @Nullable Object> asMap() {
        Map<String, @Nullable Object> map = WireObject.newMap();
        map.putAll(unknown());
        return map;
    }

    /** Sets the fields of a {@link ZipStrategy}; null and empty collections leave a field out. */
    public static final class Builder extends WireObject.Builder<Builder> {
        private Builder() {}

        /** The object as it stands now; nothing is checked. */
        public ZipStrategy build() {
            return new ZipStrategy(this);
        }

        @Override
        Builder self() {
            return this;
        }
    }
}
