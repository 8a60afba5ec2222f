package io.sparkk8s.events.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/**
 * The JSON object {@code SensorSpec}; found at:
 *
 * <ul>
 *   <li>{@code Sensor.spec}
 * </ul>
 */
@Generated("model-generator/Generate.java")
public final class SensorSpec extends WireObject {
    private final @Nullable List<EventDependency> dependencies;
    private final @Nullable List<Trigger> triggers;
    private final @Nullable Template template;
    private final @Nullable Boolean errorOnFailedRound;
    private final @Nullable String eventBusName;
    private final @Nullable Integer replicas;
    private final @Nullable Integer revisionHistoryLimit;
    private final @Nullable Map<String, String> loggingFields;

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    private SensorSpec(Builder builder) {
        super(builder);
        dependencies = WireObject.copy(builder.dependencies);
        triggers = WireObject.copy(builder.triggers);
        template = builder.template;
        errorOnFailedRound = builder.errorOnFailedRound;
        eventBusName = builder.eventBusName;
        replicas = builder.replicas;
        revisionHistoryLimit = builder.revisionHistoryLimit;
        loggingFields = WireObject.copy(builder.loggingFields);
    }

    /** A builder of an empty one. */
    public static Builder builder() {
        return new Builder();
    }

    /** A builder that holds all that this holds, unknown fields included. */
    public Builder toBuilder() {
        Builder builder = new Builder();
        builder.unknown(unknown());
        builder.dependencies = dependencies;
        builder.triggers = triggers;
        builder.template = template;
        builder.errorOnFailedRound = errorOnFailedRound;
        builder.eventBusName = eventBusName;
        builder.replicas = replicas;
        builder.revisionHistoryLimit = revisionHistoryLimit;
        builder.loggingFields = loggingFields;
        return builder;
    }

    /** {@code dependencies}. */
    public List<EventDependency> dependencies() {
        return dependencies == null ? List.of() : dependencies;
    }

    /** {@code triggers}. */
    public List<Trigger> triggers() {
        return triggers == null ? List.of() : triggers;
    }

    /** {@code template}. */
    public @Nullable Template template() {
        return template;
    }

    /** {@code errorOnFailedRound}. */
    public @Nullable Boolean errorOnFailedRound() {
        return errorOnFailedRound;
    }

    /** {@code eventBusName}. */
    public @Nullable String eventBusName() {
        return eventBusName;
    }

    /** {@code replicas}. */
    public @Nullable Integer replicas() {
        return replicas;
    }

    /** {@code revisionHistoryLimit}. */
    public @Nullable Integer revisionHistoryLimit() {
        return revisionHistoryLimit;
    }

    /** {@code loggingFields}. */
    public Map<String, String> loggingFields() {
        return loggingFields == null ? Map.of() : loggingFields;
    }

    @Override
    Map<String, @Nullable Object> asMap() {
        Map<String, @Nullable Object> map = WireObject.newMap();
        put(map, "dependencies", dependencies);
        put(map, "triggers", triggers);
        put(map, "template", template);
        put(map, "errorOnFailedRound", errorOnFailedRound);
        put(map, "eventBusName", eventBusName);
        put(map, "replicas", replicas);
        put(map, "revisionHistoryLimit", revisionHistoryLimit);
        put(map, "loggingFields", loggingFields);
        map.putAll(unknown());
        return map;
    }

    /** Sets the fields of a {@link SensorSpec}; null and empty collections leave a field out. */
    public static final class Builder extends WireObject.Builder<Builder> {
        @JsonProperty
        private @Nullable List<EventDependency> dependencies;

        @JsonProperty
        private @Nullable List<Trigger> triggers;

        @JsonProperty
        private @Nullable Template template;

        @JsonProperty
        private @Nullable Boolean errorOnFailedRound;

        @JsonProperty
        private @Nullable String eventBusName;

        @JsonProperty
        private @Nullable Integer replicas;

        @JsonProperty
        private @Nullable Integer revisionHistoryLimit;

        @JsonProperty
        private @Nullable Map<String, String> loggingFields;

        private Builder() {}

        /** {@code dependencies}. */
        public Builder dependencies(@Nullable List<EventDependency> dependencies) {
            this.dependencies = emptyToNull(dependencies);
            return this;
        }

        /** {@code triggers}. */
        public Builder triggers(@Nullable List<Trigger> triggers) {
            this.triggers = emptyToNull(triggers);
            return this;
        }

        /** {@code template}. */
        public Builder template(@Nullable Template template) {
            this.template = template;
            return this;
        }

        /** {@code template}, filled by the caller. */
        public Builder template(Consumer<Template.Builder> template) {
            Template.Builder nested = Template.builder();
            template.accept(nested);
            return template(nested.build());
        }

        /** {@code errorOnFailedRound}. */
        public Builder errorOnFailedRound(@Nullable Boolean errorOnFailedRound) {
            this.errorOnFailedRound = errorOnFailedRound;
            return this;
        }

        /** {@code eventBusName}. */
        public Builder eventBusName(@Nullable String eventBusName) {
            this.eventBusName = eventBusName;
            return this;
        }

        /** {@code replicas}. */
        public Builder replicas(@Nullable Integer replicas) {
            this.replicas = replicas;
            return this;
        }

        /** {@code revisionHistoryLimit}. */
        public Builder revisionHistoryLimit(@Nullable Integer revisionHistoryLimit) {
            this.revisionHistoryLimit = revisionHistoryLimit;
            return this;
        }

        /** {@code loggingFields}. */
        public Builder loggingFields(@Nullable Map<String, String> loggingFields) {
            this.loggingFields = emptyToNull(loggingFields);
            return this;
        }

        /** The object as it stands now; nothing is checked. */
        public SensorSpec build() {
            return new SensorSpec(this);
        }

        @Override
        Builder self() {
            return this;
        }
    }
}
