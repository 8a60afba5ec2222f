package io.sparkk8s.argo.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import io.fabric8.kubernetes.api.model.ObjectMeta;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/**
 * The JSON object {@code CronWorkflowSpec}; found at:
 *
 * <ul>
 *   <li>{@code CronWorkflow.spec}
 * </ul>
 */
@Generated("model-generator/Generate.java")
public final class CronWorkflowSpec extends WireObject {
    private final @Nullable WorkflowSpec workflowSpec;
    private final @Nullable String schedule;
    private final @Nullable String concurrencyPolicy;
    private final @Nullable Boolean suspend;
    private final @Nullable Long startingDeadlineSeconds;
    private final @Nullable Integer successfulJobsHistoryLimit;
    private final @Nullable Integer failedJobsHistoryLimit;
    private final @Nullable String timezone;
    private final @Nullable ObjectMeta workflowMetadata;
    private final @Nullable StopStrategy stopStrategy;
    private final @Nullable List<String> schedules;
    private final @Nullable String when;

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    private CronWorkflowSpec(Builder builder) {
        super(builder);
        workflowSpec = builder.workflowSpec;
        schedule = builder.schedule;
        concurrencyPolicy = builder.concurrencyPolicy;
        suspend = builder.suspend;
        startingDeadlineSeconds = builder.startingDeadlineSeconds;
        successfulJobsHistoryLimit = builder.successfulJobsHistoryLimit;
        failedJobsHistoryLimit = builder.failedJobsHistoryLimit;
        timezone = builder.timezone;
        workflowMetadata = builder.workflowMetadata;
        stopStrategy = builder.stopStrategy;
        schedules = WireObject.copy(builder.schedules);
        when = builder.when;
    }

    /** A builder of an empty one. */
    public static Builder builder() {
        return new Builder();
    }

    /** A builder that holds all that this holds, unknown fields included. */
    public Builder toBuilder() {
        Builder builder = new Builder();
        builder.unknown(unknown());
        builder.workflowSpec = workflowSpec;
        builder.schedule = schedule;
        builder.concurrencyPolicy = concurrencyPolicy;
        builder.suspend = suspend;
        builder.startingDeadlineSeconds = startingDeadlineSeconds;
        builder.successfulJobsHistoryLimit = successfulJobsHistoryLimit;
        builder.failedJobsHistoryLimit = failedJobsHistoryLimit;
        builder.timezone = timezone;
        builder.workflowMetadata = workflowMetadata;
        builder.stopStrategy = stopStrategy;
        builder.schedules = schedules;
        builder.when = when;
        return builder;
    }

    /** {@code workflowSpec}; an empty one when absent. */
    public WorkflowSpec workflowSpec() {
        return workflowSpec == null ? WorkflowSpec.builder().build() : workflowSpec;
    }

    /** {@code schedule}; until Argo 3.7. */
    public @Nullable String schedule() {
        return schedule;
    }

    /** {@code concurrencyPolicy}, one of Allow, Forbid, Replace. */
    public @Nullable String concurrencyPolicy() {
        return concurrencyPolicy;
    }

    /** {@code suspend}. */
    public @Nullable Boolean suspend() {
        return suspend;
    }

    /** {@code startingDeadlineSeconds}. */
    public @Nullable Long startingDeadlineSeconds() {
        return startingDeadlineSeconds;
    }

    /** {@code successfulJobsHistoryLimit}. */
    public @Nullable Integer successfulJobsHistoryLimit() {
        return successfulJobsHistoryLimit;
    }

    /** {@code failedJobsHistoryLimit}. */
    public @Nullable Integer failedJobsHistoryLimit() {
        return failedJobsHistoryLimit;
    }

    /** {@code timezone}. */
    public @Nullable String timezone() {
        return timezone;
    }

    /** {@code workflowMetadata}. */
    public @Nullable ObjectMeta workflowMetadata() {
        return workflowMetadata;
    }

    /** {@code stopStrategy}; since Argo 3.6. */
    public @Nullable StopStrategy stopStrategy() {
        return stopStrategy;
    }

    /** {@code schedules}; since Argo 3.6. */
    public List<String> schedules() {
        return schedules == null ? List.of() : schedules;
    }

    /** {@code when}; since Argo 3.6. */
    public @Nullable String when() {
        return when;
    }

    @Override
    Map<String, @Nullable Object> asMap() {
        Map<String, @Nullable Object> map = WireObject.newMap();
        put(map, "workflowSpec", workflowSpec);
        put(map, "schedule", schedule);
        put(map, "concurrencyPolicy", concurrencyPolicy);
        put(map, "suspend", suspend);
        put(map, "startingDeadlineSeconds", startingDeadlineSeconds);
        put(map, "successfulJobsHistoryLimit", successfulJobsHistoryLimit);
        put(map, "failedJobsHistoryLimit", failedJobsHistoryLimit);
        put(map, "timezone", timezone);
        put(map, "workflowMetadata", workflowMetadata);
        put(map, "stopStrategy", stopStrategy);
        put(map, "schedules", schedules);
        put(map, "when", when);
        map.putAll(unknown());
        return map;
    }

    /** Sets the fields of a {@link CronWorkflowSpec}; null and empty collections leave a field out. */
    public static final class Builder extends WireObject.Builder<Builder> {
        @JsonProperty
        private @Nullable WorkflowSpec workflowSpec;

        @JsonProperty
        private @Nullable String schedule;

        @JsonProperty
        private @Nullable String concurrencyPolicy;

        @JsonProperty
        private @Nullable Boolean suspend;

        @JsonProperty
        private @Nullable Long startingDeadlineSeconds;

        @JsonProperty
        private @Nullable Integer successfulJobsHistoryLimit;

        @JsonProperty
        private @Nullable Integer failedJobsHistoryLimit;

        @JsonProperty
        private @Nullable String timezone;

        @JsonProperty
        private @Nullable ObjectMeta workflowMetadata;

        @JsonProperty
        private @Nullable StopStrategy stopStrategy;

        @JsonProperty
        private @Nullable List<String> schedules;

        @JsonProperty
        private @Nullable String when;

        private Builder() {}

        /** {@code workflowSpec}. */
        public Builder workflowSpec(@Nullable WorkflowSpec workflowSpec) {
            this.workflowSpec = workflowSpec;
            return this;
        }

        /** {@code workflowSpec}, filled by the caller. */
        public Builder workflowSpec(Consumer<WorkflowSpec.Builder> workflowSpec) {
            WorkflowSpec.Builder nested = WorkflowSpec.builder();
            workflowSpec.accept(nested);
            return workflowSpec(nested.build());
        }

        /** {@code schedule}; until Argo 3.7. */
        public Builder schedule(@Nullable String schedule) {
            this.schedule = schedule;
            return this;
        }

        /** {@code concurrencyPolicy}, one of Allow, Forbid, Replace. */
        public Builder concurrencyPolicy(@Nullable String concurrencyPolicy) {
            this.concurrencyPolicy = concurrencyPolicy;
            return this;
        }

        /** {@code suspend}. */
        public Builder suspend(@Nullable Boolean suspend) {
            this.suspend = suspend;
            return this;
        }

        /** {@code startingDeadlineSeconds}. */
        public Builder startingDeadlineSeconds(@Nullable Long startingDeadlineSeconds) {
            this.startingDeadlineSeconds = startingDeadlineSeconds;
            return this;
        }

        /** {@code successfulJobsHistoryLimit}. */
        public Builder successfulJobsHistoryLimit(@Nullable Integer successfulJobsHistoryLimit) {
            this.successfulJobsHistoryLimit = successfulJobsHistoryLimit;
            return this;
        }

        /** {@code failedJobsHistoryLimit}. */
        public Builder failedJobsHistoryLimit(@Nullable Integer failedJobsHistoryLimit) {
            this.failedJobsHistoryLimit = failedJobsHistoryLimit;
            return this;
        }

        /** {@code timezone}. */
        public Builder timezone(@Nullable String timezone) {
            this.timezone = timezone;
            return this;
        }

        /** {@code workflowMetadata}. */
        public Builder workflowMetadata(@Nullable ObjectMeta workflowMetadata) {
            this.workflowMetadata = workflowMetadata;
            return this;
        }

        /** {@code stopStrategy}; since Argo 3.6. */
        public Builder stopStrategy(@Nullable StopStrategy stopStrategy) {
            this.stopStrategy = stopStrategy;
            return this;
        }

        /** {@code stopStrategy}, filled by the caller. */
        public Builder stopStrategy(Consumer<StopStrategy.Builder> stopStrategy) {
            StopStrategy.Builder nested = StopStrategy.builder();
            stopStrategy.accept(nested);
            return stopStrategy(nested.build());
        }

        /** {@code schedules}; since Argo 3.6. */
        public Builder schedules(@Nullable List<String> schedules) {
            this.schedules = emptyToNull(schedules);
            return this;
        }

        /** {@code when}; since Argo 3.6. */
        public Builder when(@Nullable String when) {
            this.when = when;
            return this;
        }

        /** The object as it stands now; nothing is checked. */
        public CronWorkflowSpec build() {
            return new CronWorkflowSpec(this);
        }

        @Override
        Builder self() {
            return this;
        }
    }
}
