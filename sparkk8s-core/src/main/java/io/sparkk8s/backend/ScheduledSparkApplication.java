package io.sparkk8s.backend;

import static java.util.Objects.requireNonNull;

import io.fabric8.kubernetes.api.model.ObjectMetaBuilder;
import io.sparkk8s.FaultCollector;
import io.sparkk8s.app.SparkApplication;
import io.sparkk8s.backend.crd.KubeflowSchedule;
import io.sparkk8s.manifest.Labels;
import io.sparkk8s.manifest.Manifests;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Kubeflow's {@code ScheduledSparkApplication}: the operator submits an application again and again, by a calendar. Made by
 * {@link #named}; immutable.
 */
public final class ScheduledSparkApplication {

    /** What happens when a run is due and the last one still runs. */
    public enum ConcurrencyPolicy {
        ALLOW("Allow"),
        /** The run is left out. */
        FORBID("Forbid"),
        /** The one that runs is killed. */
        REPLACE("Replace");

        private final String text;

        ConcurrencyPolicy(String text) {
            this.text = text;
        }
    }

    private final String name;
    private final String namespace;
    private final Map<String, @Nullable Object> spec;

    private ScheduledSparkApplication(String name, String namespace, Map<String, @Nullable Object> spec) {
        this.name = name;
        this.namespace = namespace;
        this.spec = spec;
    }

    /**
     * Begins a schedule.
     *
     * @param name of the resource; a DNS-1035 label of at most 40 characters, since runs are called after it
     */
    public static Builder named(String name) {
        return new Builder(name);
    }

    public String name() {
        return name;
    }

    /** That of the application. */
    public String namespace() {
        return namespace;
    }

    /** The resource, a new one each time. */
    public KubeflowSchedule manifest() {
        var resource = new KubeflowSchedule();
        resource.setMetadata(new ObjectMetaBuilder()
                .withName(name)
                .withNamespace(namespace)
                .addToLabels(Labels.MANAGED_BY, "sparkk8s")
                .build());
        resource.setSpec(spec);
        return resource;
    }

    /** The resource as one YAML document. */
    public String toYaml() {
        return Manifests.toYaml(manifest());
    }

    /** {@code ScheduledSparkApplication etl/nightly}. */
    @Override
    public String toString() {
        return "ScheduledSparkApplication " + namespace + "/" + name;
    }

    /** Collects a schedule. Not thread-safe. */
    public static final class Builder {

        private final String name;
        private final FaultCollector faults = new FaultCollector();
        private FieldTree fields = FieldTree.EMPTY;
        private String schedule = "";

        private Builder(String name) {
            this.name = requireNonNull(name, "name");
        }

        /**
         * {@code schedule}: five fields of cron (minute, hour, day of month, month, day of week), a word such as {@code
         * @daily}, or {@code @every 5m}.
         */
        public Builder schedule(String schedule) {
            this.schedule = requireNonNull(schedule, "schedule");
            return this;
        }

        /** {@code timeZone}: a name of the IANA database such as {@code Europe/Berlin}. Default is the operator's own. */
        public Builder timeZone(String zone) {
            CronText.zone(zone).ifPresent(fault -> faults.add("timeZone", fault));
            fields = fields.with("timeZone", zone);
            return this;
        }

        /** {@code concurrencyPolicy}. Default ALLOW. */
        public Builder concurrencyPolicy(ConcurrencyPolicy policy) {
            fields = fields.with("concurrencyPolicy", policy.text);
            return this;
        }

        /** {@code suspend}: no run is started until that is set to false. */
        public Builder suspended() {
            fields = fields.with("suspend", true);
            return this;
        }

        /** How many past runs are kept of those that succeeded, and of those that failed. Default 1 each. */
        public Builder history(int succeeded, int failed) {
            faults.addIf(succeeded < 0 || failed < 0, "history", "is less than 0");
            fields = fields.with("successfulRunHistoryLimit", succeeded).with("failedRunHistoryLimit", failed);
            return this;
        }

        /** The schedule of an application, by {@link KubeflowOperator} without restarts. */
        public ScheduledSparkApplication of(SparkApplication app) {
            return of(app, KubeflowOperator.DEFAULT);
        }

        /**
         * The schedule of an application.
         *
         * @throws io.sparkk8s.InvalidSpecException with every fault that was found, the application's too
         */
        public ScheduledSparkApplication of(SparkApplication app, KubeflowOperator operator) {
            OperatorRendering.checkName(name, 40, faults);
            CronText.schedule(schedule).ifPresent(fault -> faults.add("schedule", fault));
            var template = operator.spec(app, faults);
            faults.throwIfAny("ScheduledSparkApplication " + app.namespace() + "/" + name);
            var spec = fields.with("schedule", schedule).with("template", template);
            return new ScheduledSparkApplication(name, app.namespace(), spec.toJson());
        }
    }
}
