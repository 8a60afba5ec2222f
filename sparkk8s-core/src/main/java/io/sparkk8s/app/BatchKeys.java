package io.sparkk8s.app;

import io.sparkk8s.conf.SparkConf;
import io.sparkk8s.conf.SparkKeys;
import java.util.SortedMap;
import java.util.TreeMap;

/** The Spark keys of a batch scheduler: they follow from it and from the rest of the configuration. */
final class BatchKeys {

    private static final String SCHEDULER = "spark.kubernetes.scheduler.name";
    private static final String KUEUE = "kueue.x-k8s.io/";
    private static final String YUNIKORN = "yunikorn.apache.org/";

    private final SortedMap<String, String> keys = new TreeMap<>();

    private BatchKeys() {}

    static SortedMap<String, String> of(BatchScheduler scheduler, SparkConf conf) {
        var batch = new BatchKeys();
        if (scheduler instanceof BatchScheduler.Volcano) {
            batch.keys.put(SCHEDULER, "volcano");
            batch.annotation("scheduling.k8s.io/group-name", SparkApplication.POD_GROUP);
        } else if (scheduler instanceof BatchScheduler.Coscheduling coscheduling) {
            batch.keys.put(SCHEDULER, coscheduling.schedulerName());
            batch.label("scheduling.x-k8s.io/pod-group", SparkApplication.POD_GROUP);
        } else if (scheduler instanceof BatchScheduler.YuniKorn yuniKorn) {
            batch.yuniKorn(yuniKorn);
        } else if (scheduler instanceof BatchScheduler.Kueue kueue) {
            batch.kueue(kueue, conf);
        }
        return batch.keys;
    }

    private void yuniKorn(BatchScheduler.YuniKorn yuniKorn) {
        keys.put(SCHEDULER, "yunikorn");
        yuniKorn.queue().ifPresent(queue -> label("queue", queue));
        annotation(YUNIKORN + "app-id", "{{APP_ID}}");
        yuniKorn.gang().ifPresent(gang -> {
            for (var role : Role.values()) {
                annotation(role, YUNIKORN + "task-group-name", "spark-" + role.word());
            }
            annotation(
                    Role.DRIVER,
                    YUNIKORN + "schedulingPolicyParameters",
                    "placeholderTimeoutInSeconds=" + gang.placeholderTimeout().toSeconds() + " gangSchedulingStyle="
                            + (gang.hard() ? "Hard" : "Soft"));
        });
    }

    private void kueue(BatchScheduler.Kueue kueue, SparkConf conf) {
        label(KUEUE + "queue-name", kueue.queue());
        kueue.priorityClass().ifPresent(priority -> label(KUEUE + "priority-class", priority));
        // Kueue leaves alone what a pod owns, unless it is told that these wait for it too
        keys.put(Role.EXECUTOR.kubernetes("label.") + KUEUE + "managed", "true");
        annotation(Role.EXECUTOR, KUEUE + "pod-suspending-parent", "spark-driver");
        if (kueue.grouped()) {
            var executors = conf.get(SparkKeys.EXECUTOR_INSTANCES.name())
                    .flatMap(SparkKeys.EXECUTOR_INSTANCES::parse)
                    .orElse(SparkApplication.DEFAULT_EXECUTORS);
            label(KUEUE + "pod-group-name", SparkApplication.POD_GROUP);
            annotation(KUEUE + "pod-group-total-count", String.valueOf(executors + 1));
            annotation(KUEUE + "pod-group-fast-admission", "true");
            // a group that is admitted by its first pod has one role, whose name all pods must agree in
            annotation(KUEUE + "role-hash", "spark");
        }
    }

    private void label(String key, String value) {
        for (var role : Role.values()) {
            keys.put(role.kubernetes("label.") + key, value);
        }
    }

    private void annotation(String key, String value) {
        for (var role : Role.values()) {
            annotation(role, key, value);
        }
    }

    private void annotation(Role role, String key, String value) {
        keys.put(role.kubernetes("annotation.") + key, value);
    }
}
