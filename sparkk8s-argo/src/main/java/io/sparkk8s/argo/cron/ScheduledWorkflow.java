package io.sparkk8s.argo.cron;

import static java.util.Objects.requireNonNull;

import io.fabric8.kubernetes.api.model.HasMetadata;
import io.fabric8.kubernetes.api.model.ObjectMeta;
import io.fabric8.kubernetes.api.model.ObjectMetaBuilder;
import io.sparkk8s.argo.model.CronWorkflow;
import io.sparkk8s.argo.model.Workflow;
import io.sparkk8s.manifest.Labels;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The workflow of one time of a CronWorkflow.
 *
 * @param scheduledTime when it would have run
 * @param key the same for the same time of the same CronWorkflow
 * @param workflow as the controller would have made it, but for the owner; see {@link BackfillPlan}
 */
public record ScheduledWorkflow(Instant scheduledTime, String key, Workflow workflow) {

    private static final String ARGO = "workflows.argoproj.io/";

    /** Label: the CronWorkflow. */
    static final String CRON_WORKFLOW = ARGO + "cron-workflow";

    /** Annotation: the time, as RFC 3339. */
    static final String SCHEDULED_TIME = ARGO + "scheduled-time";

    private static final String BACKFILL = ARGO + "backfill";
    private static final String INSTANCE = ARGO + "controller-instanceid";

    /** What Argo takes over from the CronWorkflow's own labels. */
    private static final List<String> INHERITED =
            List.of(ARGO + "creator", ARGO + "creator-email", ARGO + "creator-preferred-username", INSTANCE);

    public ScheduledWorkflow {
        requireNonNull(scheduledTime, "scheduledTime");
        requireNonNull(key, "key");
        requireNonNull(workflow, "workflow");
    }

    static ScheduledWorkflow of(CronWorkflow cron, Instant time) {
        var name = cron.getMetadata().getName();
        var key = "cron." + name + "." + time;
        var given = Objects.requireNonNullElseGet(cron.spec().workflowMetadata(), ObjectMeta::new);
        var metadata = new ObjectMetaBuilder()
                .withName(name + "-" + time.getEpochSecond())
                .withNamespace(cron.getMetadata().getNamespace())
                .withLabels(labels(cron, given.getLabels()))
                .addToAnnotations(SCHEDULED_TIME, time.toString())
                .addToAnnotations(given.getAnnotations())
                .addToAnnotations(Labels.KEY, key)
                .withFinalizers(given.getFinalizers())
                .build();
        return new ScheduledWorkflow(
                time,
                key,
                Workflow.builder()
                        .metadata(metadata)
                        .spec(cron.spec().workflowSpec())
                        .build());
    }

    private static Map<String, String> labels(CronWorkflow cron, @Nullable Map<String, String> given) {
        var labels = new LinkedHashMap<String, String>();
        var own = Objects.requireNonNullElse(cron.getMetadata().getLabels(), Map.<String, String>of());
        INHERITED.stream().filter(own::containsKey).forEach(label -> labels.put(label, own.get(label)));
        labels.put(CRON_WORKFLOW, cron.getMetadata().getName());
        if (given != null) {
            labels.putAll(given);
        }
        labels.put(BACKFILL, cron.getMetadata().getName());
        labels.put(Labels.MANAGED_BY, "sparkk8s");
        return labels;
    }

    /** Whether an object of that name is the run of the same time, made here or by the controller. */
    boolean isSame(HasMetadata present) {
        var labels = Objects.requireNonNullElse(present.getMetadata().getLabels(), Map.<String, String>of());
        var annotations = Objects.requireNonNullElse(present.getMetadata().getAnnotations(), Map.<String, String>of());
        return Objects.equals(
                        labels.get(CRON_WORKFLOW),
                        workflow.getMetadata().getLabels().get(CRON_WORKFLOW))
                && annotations.containsKey(SCHEDULED_TIME);
    }
}
