package io.sparkk8s.argo.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import io.fabric8.kubernetes.api.model.ObjectReference;
import java.util.List;
import java.util.Map;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/**
 * The JSON object {@code CronWorkflowStatus}; found at:
 *
 * <ul>
 *   <li>{@code CronWorkflow.status}
 * </ul>
 */
@Generated("model-generator/Generate.java")
public final class CronWorkflowStatus extends WireObject {
    private final @Nullable List<ObjectReference> active;
    private final @Nullable String lastScheduledTime;
    private final @Nullable List<Condition> conditions;
    private final @Nullable Long succeeded;
    private final @Nullable Long failed;
    private final @Nullable String phase;

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    private CronWorkflowStatus(Builder builder) {
        super(builder);
        active = WireObject.copy(builder.active);
        lastScheduledTime = builder.lastScheduledTime;
        conditions = WireObject.copy(builder.conditions);
        succeeded = builder.succeeded;
        failed = builder.failed;
        phase = builder.phase;
    }

    /** A builder of an empty one. */
    public static Builder builder() {
        return new Builder();
    }

    /** A builder that holds all that this holds, unknown fields included. */
    public Builder toBuilder() {
        Builder builder = new Builder();
        builder.unknown(unknown());
        builder.active = active;
        builder.lastScheduledTime = lastScheduledTime;
        builder.conditions = conditions;
        builder.succeeded = succeeded;
        builder.failed = failed;
        builder.phase = phase;
        return builder;
    }

    /** {@code active}. */
    public List<ObjectReference> active() {
        return active == null ? List.of() : active;
    }

    /** {@code lastScheduledTime}, RFC 3339; empty when absent. */
    public String lastScheduledTime() {
        return lastScheduledTime == null ? "" : lastScheduledTime;
    }

    /** {@code conditions}. */
    public List<Condition> conditions() {
        return conditions == null ? List.of() : conditions;
    }

    /** {@code succeeded}; since Argo 3.6. */
    public @Nullable Long succeeded() {
        return succeeded;
    }

    /** {@code failed}; since Argo 3.6. */
    public @Nullable Long failed() {
        return failed;
    }

    /** {@code phase}, one of Active, Stopped; since Argo 3.6; empty when absent. */
    public String phase() {
        return phase == null ? "" : phase;
    }

    @Override
    Map<String, @Nullable Object> asMap() {
        Map<String, @Nullable Object> map = WireObject.newMap();
        put(map, "active", active);
        put(map, "lastScheduledTime", lastScheduledTime);
        put(map, "conditions", conditions);
        put(map, "succeeded", succeeded);
        put(map, "failed", failed);
        put(map, "phase", phase);
        map.putAll(unknown());
        return map;
    }

    /** Sets the fields of a {@link CronWorkflowStatus}; null and empty collections leave a field out. */
    public static final class Builder extends WireObject.Builder<Builder> {
        @JsonProperty
        private @Nullable List<ObjectReference> active;

        @JsonProperty
        private @Nullable String lastScheduledTime;

        @JsonProperty
        private @Nullable List<Condition> conditions;

        @JsonProperty
        private @Nullable Long succeeded;

        @JsonProperty
        private @Nullable Long failed;

        @JsonProperty
        private @Nullable String phase;

        private Builder() {}

        /** {@code active}. */
        public Builder active(@Nullable List<ObjectReference> active) {
            this.active = emptyToNull(active);
            return this;
        }

        /** {@code lastScheduledTime}, RFC 3339. */
        public Builder lastScheduledTime(@Nullable String lastScheduledTime) {
            this.lastScheduledTime = lastScheduledTime;
            return this;
        }

        /** {@code conditions}. */
        public Builder conditions(@Nullable List<Condition> conditions) {
            this.conditions = emptyToNull(conditions);
            return this;
        }

        /** {@code succeeded}; since Argo 3.6. */
        public Builder succeeded(@Nullable Long succeeded) {
            this.succeeded = succeeded;
            return this;
        }

        /** {@code failed}; since Argo 3.6. */
        public Builder failed(@Nullable Long failed) {
            this.failed = failed;
            return this;
        }

        /** {@code phase}, one of Active, Stopped; since Argo 3.6. */
        public Builder phase(@Nullable String phase) {
            this.phase = phase;
            return this;
        }

        /** The object as it stands now; nothing is checked. */
        public CronWorkflowStatus build() {
            return new CronWorkflowStatus(this);
        }

        @Override
        Builder self() {
            return this;
        }
    }
}
