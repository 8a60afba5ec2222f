package io.sparkk8s.app;

import io.sparkk8s.FaultCollector;
import io.sparkk8s.conf.SparkConf;
import java.time.Duration;
import java.util.Optional;

/** What is wrong with the batch scheduler and the way to the UI. */
final class SchedulingCheck {

    private static final String BATCH = "batchScheduler.";
    private static final String INGRESS = "ui.ingress.";

    private final FaultCollector faults;
    private final KubernetesRules rules;
    private final SparkConf conf;

    SchedulingCheck(FaultCollector faults, SparkConf conf) {
        this.faults = faults;
        this.rules = new KubernetesRules(faults);
        this.conf = conf;
    }

    void run(SparkApplication.Builder app) {
        var given = app.conf.conf();
        app.derivedKeys(given)
                .forEach((setter, keys) -> keys.forEach((key, value) -> given.get(key)
                        .filter(other -> !other.equals(value))
                        .ifPresent(other -> faults.add(
                                key, "given twice: '" + other + "' as a key and '" + value + "' by " + setter))));
        if (app.batchScheduler != null) {
            scheduler(app.batchScheduler);
        }
        if (app.ingress != null) {
            ingress(app.ingress, app.deployMode);
        }
        prometheus();
    }

    private void scheduler(BatchScheduler scheduler) {
        if (scheduler instanceof BatchScheduler.Volcano volcano) {
            volcano.queue().ifPresent(queue -> rules.object(BATCH + "queue", queue));
            volcano.priorityClass().ifPresent(priority -> rules.object(BATCH + "priorityClass", priority));
        } else if (scheduler instanceof BatchScheduler.YuniKorn yuniKorn) {
            yuniKorn.queue().ifPresent(queue -> {
                rules.labelValue(BATCH + "queue", queue);
                faults.addIf(queue.isBlank(), BATCH + "queue", "is empty");
            });
            yuniKorn.gang().ifPresent(gang -> seconds("gang", Optional.of(gang.placeholderTimeout())));
        } else if (scheduler instanceof BatchScheduler.Kueue kueue) {
            rules.label(BATCH + "queue", kueue.queue());
            kueue.priorityClass().ifPresent(priority -> rules.label(BATCH + "priorityClass", priority));
            faults.addIf(
                    kueue.grouped()
                            && "true"
                                    .equals(conf.get("spark.dynamicAllocation.enabled")
                                            .orElse("")),
                    BATCH + "podGroup",
                    "cannot be together with dynamic allocation: Kueue wants to know the number of pods");
        } else if (scheduler instanceof BatchScheduler.Coscheduling coscheduling) {
            rules.object(BATCH + "schedulerName", coscheduling.schedulerName());
            seconds("scheduleTimeout", coscheduling.scheduleTimeout());
        }
    }

    private void seconds(String name, Optional<Duration> duration) {
        duration.filter(time -> time.toSeconds() < 1 || !time.equals(Duration.ofSeconds(time.toSeconds())))
                .ifPresent(
                        time -> faults.add(BATCH + name, "'" + time + "' is not a positive number of whole seconds"));
    }

    private void ingress(UiIngress ingress, DeployMode mode) {
        faults.addIf(
                mode == DeployMode.CLIENT,
                "ui.ingress",
                "wants deployMode(CLUSTER): in client mode there is no Service to lead to");
        rules.object(INGRESS + "host", ingress.host());
        rules.absolutePath(INGRESS + "path", ingress.path());
        faults.addIf(
                ingress.path().length() > 1 && ingress.path().endsWith("/"),
                INGRESS + "path",
                "'" + ingress.path() + "' ends in a slash");
        ingress.className().ifPresent(name -> rules.object(INGRESS + "className", name));
        ingress.tlsSecret().ifPresent(name -> rules.object(INGRESS + "tls", name));
        ingress.annotations().keySet().forEach(key -> rules.annotationKey(INGRESS + "annotation", key));
        faults.addIf(
                "false".equals(conf.get("spark.ui.enabled").orElse("")), "ui.ingress", "leads nowhere: the UI is off");
    }

    /** The annotation is written when the port of the UI is not known yet. */
    private void prometheus() {
        var key = Role.DRIVER.kubernetes("annotation.") + Monitoring.PROMETHEUS_PORT;
        var path = conf.get(Role.DRIVER.kubernetes("annotation.") + "prometheus.io/path");
        conf.get(key)
                .filter(port -> path.isPresent() && path.get().startsWith("/metrics/executors"))
                .filter(port -> !port.equals(conf.get("spark.ui.port").orElse("4040")))
                .ifPresent(port -> faults.add(
                        key,
                        "'" + port + "' is not the UI's port, spark.ui.port is "
                                + conf.get("spark.ui.port").orElse("4040")));
    }
}
