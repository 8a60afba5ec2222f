package io.sparkk8s.events.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Map;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/**
 * The JSON object {@code EventContext}; found at:
 *
 * <ul>
 *   <li>{@code EventDependencyFilter.context}
 * </ul>
 */
@Generated("model-generator/Generate.java")
public final class EventContext extends WireObject {
    private final @Nullable String id;
    private final @Nullable String source;
    private final @Nullable String specversion;
    private final @Nullable String type;
    private final @Nullable String datacontenttype;
    private final @Nullable String subject;
    private final @Nullable String time;

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    private EventContext(Builder builder) {
        super(builder);
        id = builder.id;
        source = builder.source;
        specversion = builder.specversion;
        type = builder.type;
        datacontenttype = builder.datacontenttype;
        subject = builder.subject;
        time = builder.time;
    }

    /** A builder of an empty one. */
    public static Builder builder() {
        return new Builder();
    }

    /** A builder that holds all that this holds, unknown fields included. */
    public Builder toBuilder() {
        Builder builder = new Builder();
        builder.unknown(unknown());
        builder.id = id;
        builder.source = source;
        builder.specversion = specversion;
        builder.type = type;
        builder.datacontenttype = datacontenttype;
        builder.subject = subject;
        builder.time = time;
        return builder;
    }

    /** {@code id}; empty when absent. */
    public String id() {
        return id == null ? "" : id;
    }

    /** {@code source}; empty when absent. */
    public String source() {
        return source == null ? "" : source;
    }

    /** {@code specversion}; empty when absent. */
    public String specversion() {
        return specversion == null ? "" : specversion;
    }

    /** {@code type}; empty when absent. */
    public String type() {
        return type == null ? "" : type;
    }

    /** {@code datacontenttype}; empty when absent. */
    public String datacontenttype() {
        return datacontenttype == null ? "" : datacontenttype;
    }

    /** {@code subject}; empty when absent. */
    public String subject() {
        return subject == null ? "" : subject;
    }

    /** {@code time}, RFC 3339; empty when absent. */
    public String time() {
        return time == null ? "" : time;
    }

    @Override
    Map<String, @Nullable Object> asMap() {
        Map<String, @Nullable Object> map = WireObject.newMap();
        put(map, "id", id);
        put(map, "source", source);
        put(map, "specversion", specversion);
        put(map, "type", type);
        put(map, "datacontenttype", datacontenttype);
        put(map, "subject", subject);
        put(map, "time", time);
        map.putAll(unknown());
        return map;
    }

    /** Sets the fields of a {@link EventContext}; null and empty collections leave a field out. */
    public static final class Builder extends WireObject.Builder<Builder> {
        @JsonProperty
        private @Nullable String id;

        @JsonProperty
        private @Nullable String source;

        @JsonProperty
        private @Nullable String specversion;

        @JsonProperty
        private @Nullable String type;

        @JsonProperty
        private @Nullable String datacontenttype;

        @JsonProperty
        private @Nullable String subject;

        @JsonProperty
        private @Nullable String time;

        private Builder() {}

        /** {@code id}. */
        public Builder id(@Nullable String id) {
            this.id = id;
            return this;
        }

        /** {@code source}. */
        public Builder source(@Nullable String source) {
            this.source = source;
            return this;
        }

        /** {@code specversion}. */
        public Builder specversion(@Nullable String specversion) {
            this.specversion = specversion;
            return this;
        }

        /** {@code type}. */
        public Builder type(@Nullable String type) {
            this.type = type;
            return this;
        }

        /** {@code datacontenttype}. */
        public Builder datacontenttype(@Nullable String datacontenttype) {
            this.datacontenttype = datacontenttype;
            return this;
        }

        /** {@code subject}. */
        public Builder subject(@Nullable String subject) {
            this.subject = subject;
            return this;
        }

        /** {@code time}, RFC 3339. */
        public Builder time(@Nullable String time) {
            this.time = time;
            return this;
        }

        /** The object as it stands now; nothing is checked. */
        public EventContext build() {
            return new EventContext(this);
        }

        @Override
        Builder self() {
            return this;
        }
    }
}
