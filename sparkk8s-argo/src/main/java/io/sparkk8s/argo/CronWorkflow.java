package io.sparkk8s.argo;

import static java.util.Objects.requireNonNull;

import io.fabric8.kubernetes.api.model.ObjectMetaBuilder;
import io.sparkk8s.FaultCollector;
import io.sparkk8s.InvalidSpecException;
import io.sparkk8s.argo.model.CronWorkflowSpec;
import java.time.Duration;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A workflow that is run again and again by the clock. Immutable.
 *
 * <pre>{@code
 * var nightly = CronWorkflow.named("nightly").schedule("0 23 * * *").timezone(ZoneId.of("Europe/Berlin"))
 *         .workflow(workflow).build();
 * }</pre>
 */
public final class CronWorkflow implements ArgoManifest {
    private final io.sparkk8s.argo.model.CronWorkflow wire;

    private CronWorkflow(io.sparkk8s.argo.model.CronWorkflow wire) {
        this.wire = wire;
    }

    /** What happens when a run is still going on at the time of the next. */
    public enum Concurrency {
        /** Both run. */
        ALLOW("Allow"),
        /** The next one is left out. */
        FORBID("Forbid"),
        /** The first one is stopped. */
        REPLACE("Replace");

        private final String text;

        Concurrency(String text) {
            this.text = text;
        }
    }

    /** A resource of this name. */
    public static Builder named(String name) {
        return new Builder(requireNonNull(name, "name"));
    }

    @Override
    public io.sparkk8s.argo.model.CronWorkflow model() {
        return wire.toBuilder().build();
    }

    @Override
    public String toString() {
        return "CronWorkflow " + name();
    }

    /** Describes it; not for use by several threads. */
    public static final class Builder {
        private final String name;
        private final FaultCollector faults = new FaultCollector();
        private final Map<String, String> labels = new LinkedHashMap<>();
        private final List<String> schedules = new ArrayList<>();
        private final List<Consumer<CronWorkflowSpec.Builder>> changes = new ArrayList<>();
        private @Nullable String namespace;
        private @Nullable Workflow workflow;

        private Builder(String name) {
            this.name = name;
        }

        /** The namespace to create it in. */
        public Builder namespace(String namespace) {
            this.namespace = requireNonNull(namespace, "namespace");
            return this;
        }

        /** A label of the resource; those of its workflows are the workflow's own. */
        public Builder label(String label, String value) {
            labels.put(label, value);
            return this;
        }

        /** When it is run: five fields of cron, or {@code @daily} and the like. Several are all heeded. */
        public Builder schedule(String cron) {
            schedules.add(requireNonNull(cron, "cron"));
            return this;
        }

        /** The time zone of the schedules; without one, the controller's. */
        public Builder timezone(ZoneId zone) {
            return spec(s -> s.timezone(zone.getId()));
        }

        /** What it runs. Its labels and annotations become those of each run. */
        public Builder workflow(Workflow workflow) {
            this.workflow = requireNonNull(workflow, "workflow");
            return this;
        }

        /** What happens when two runs would overlap. */
        public Builder concurrency(Concurrency policy) {
            return spec(s -> s.concurrencyPolicy(policy.text));
        }

        /** A run that was missed, while the controller was away, is made up for if it is no later than this. */
        public Builder startingDeadline(Duration late) {
            long seconds = Durations.seconds(late, "startingDeadlineSeconds");
            return spec(s -> s.startingDeadlineSeconds(seconds));
        }

        /** How many of the runs that ended are kept. */
        public Builder history(int successful, int failed) {
            return spec(s -> s.successfulJobsHistoryLimit(successful).failedJobsHistoryLimit(failed));
        }

        /** It makes no runs until someone resumes it. */
        public Builder suspended() {
            return spec(s -> s.suspend(true));
        }

        /** Only runs at whose time this is true, from {@link #lastScheduledTime} and the like; with Argo 3.6 or later. */
        public Builder when(Condition condition) {
            return spec(s -> s.when("{{=" + condition.expression() + "}}"));
        }

        /**
         * Ends the schedule for good, once this is true; with Argo 3.6 or later.
         *
         * @param condition from how many runs have succeeded and how many have failed
         */
        public Builder stopWhen(Function<Counts, Condition> condition) {
            Counts counts = new Counts(count("succeeded"), count("failed"));
            return spec(s -> s.stopStrategy(
                    stop -> stop.expression(condition.apply(counts).expression())));
        }

        private static Value<Integer> count(String which) {
            return Value.computed(Expr.computed("cronworkflow." + which, Integer.class), Set.of());
        }

        /** Anything else. What is set here is not checked. */
        public Builder spec(Consumer<CronWorkflowSpec.Builder> change) {
            changes.add(change);
            return this;
        }

        /**
         * The CronWorkflow.
         *
         * @throws InvalidSpecException with all that is wrong with it
         */
        public CronWorkflow build() {
            Place place = new Place(faults, "name");
            Names.checkObject(name, place);
            place.faultIf(
                    name.length() > 52, "has more than 52 characters, which leaves no room for those of its runs");
            faults.addIf(schedules.isEmpty(), "schedule", "missing: say schedule(..)");
            faults.addIf(workflow == null, "workflow", "missing: say workflow(..)");
            faults.throwIfAny("CronWorkflow " + name);
            CronWorkflowSpec.Builder spec = CronWorkflowSpec.builder().schedules(schedules);
            if (workflow != null) {
                var model = workflow.model();
                spec.workflowSpec(model.spec());
                var metadata = model.getMetadata();
                if (!metadata.getLabels().isEmpty()
                        || !metadata.getAnnotations().isEmpty()) {
                    spec.workflowMetadata(new ObjectMetaBuilder()
                            .withLabels(metadata.getLabels())
                            .withAnnotations(metadata.getAnnotations())
                            .build());
                }
            }
            changes.forEach(change -> change.accept(spec));
            return new CronWorkflow(io.sparkk8s.argo.model.CronWorkflow.builder()
                    .metadata(new ObjectMetaBuilder()
                            .withName(name)
                            .withNamespace(namespace)
                            .addToLabels(labels)
                            .build())
                    .spec(spec.build())
                    .build());
        }
    }

    /** How the runs until now ended; for {@link Builder#stopWhen}. */
    public record Counts(Value<Integer> succeeded, Value<Integer> failed) {}

    /** When it was last run, for {@link Builder#when}; null before the first time. */
    public static Value<String> lastScheduledTime() {
        return Value.computed(Expr.computed("cronworkflow.lastScheduledTime", Object.class), Set.of());
    }
}
