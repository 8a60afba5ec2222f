package io.sparkk8s.diagnose;

import io.fabric8.kubernetes.api.model.ListOptionsBuilder;
import io.fabric8.kubernetes.api.model.Pod;
import io.fabric8.kubernetes.api.model.Quantity;
import io.fabric8.kubernetes.api.model.ResourceQuota;
import io.sparkk8s.ObjectRef;
import io.sparkk8s.RunStatus;
import io.sparkk8s.cluster.Cluster;
import io.sparkk8s.manifest.Labels;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;

/** Why a driver that runs has no executors, or too few. */
final class ExecutorFindings {

    /** There may be thousands; these show what is wrong with the others too. */
    private static final long LOOKED_AT = 200;

    /** Spark asks for its first executors as soon as it is up; before that there is nothing to be said. */
    private static final Duration STARTING = Duration.ofSeconds(30);

    private final Cluster cluster;
    private final DriverDiagnosis.Looks looks;

    ExecutorFindings(Cluster cluster, DriverDiagnosis.Looks looks) {
        this.cluster = cluster;
        this.looks = looks;
    }

    List<Finding> of(Pod driver, RunStatus status) {
        var namespace = driver.getMetadata().getNamespace();
        var application = driver.getMetadata().getLabels() == null
                ? null
                : driver.getMetadata().getLabels().get(Labels.APP_SELECTOR);
        if (application == null) {
            return List.of();
        }
        var pods = looks.list(new ObjectRef("Pod", namespace, null), cluster, () -> cluster.client()
                .pods()
                .inNamespace(namespace)
                .withLabel(Labels.ROLE, "executor")
                .withLabel(Labels.APP_SELECTOR, application)
                .list(new ListOptionsBuilder().withLimit(LOOKED_AT).build())
                .getItems());
        var findings = new ArrayList<Finding>(pending(pods));
        var running = count(pods, "Running");
        if (running == 0 && findings.isEmpty()) {
            findings.addAll(none(driver, status));
        }
        if (findings.isEmpty()) {
            findings.add(new Finding(
                    Reason.RUNNING_FINE,
                    "",
                    ref(driver),
                    running + " executors run",
                    status.startedAt().orElse(null),
                    ""));
        }
        return findings;
    }

    private static long count(List<Pod> pods, String phase) {
        return pods.stream()
                .filter(pod -> pod.getStatus() != null)
                .filter(pod -> phase.equals(pod.getStatus().getPhase()))
                .count();
    }

    /** The pending ones, by what holds them up. */
    private List<Finding> pending(List<Pod> pods) {
        var byCause = new LinkedHashMap<String, List<Finding>>();
        pods.stream()
                .filter(pod -> pod.getMetadata().getDeletionTimestamp() == null)
                .filter(pod -> pod.getStatus() == null
                        || "Pending".equals(pod.getStatus().getPhase()))
                .map(pod -> PodFindings.of(pod).get(0))
                .forEach(finding -> byCause.computeIfAbsent(
                                finding.reason() + " " + finding.subject(), key -> new ArrayList<>())
                        .add(finding));
        return byCause.values().stream().map(same -> pending(same, pods.size())).toList();
    }

    private static Finding pending(List<Finding> same, int all) {
        var one = same.get(0);
        return new Finding(
                Reason.EXECUTORS_PENDING,
                one.reason() + (one.subject().isEmpty() ? "" : " " + one.subject()),
                one.object(),
                same.size() + " of " + all + " executors are pending, as this one: " + one,
                one.since(),
                one.advice());
    }

    /** The driver has no executor pods: either it has just begun, or it may not make them, which its log tells. */
    private List<Finding> none(Pod driver, RunStatus status) {
        var full = quotas(driver.getMetadata().getNamespace());
        if (!full.isEmpty()) {
            return full;
        }
        var running = status.startedAt()
                .map(start -> Duration.between(start, cluster.time().instant()))
                .orElse(Duration.ZERO);
        var refused = Refusal.lastIn(looks, cluster, driver).map(refusal -> refusal.finding(ref(driver)));
        if (refused.isPresent()) {
            return List.of(refused.get());
        }
        return running.compareTo(STARTING) < 0
                ? List.of(new Finding(
                        Reason.SLOW_START,
                        "driver",
                        ref(driver),
                        "the driver has run for " + running.toSeconds() + " s and has no executors yet",
                        status.startedAt().orElse(null),
                        ""))
                : List.of();
    }

    private List<Finding> quotas(String namespace) {
        var quotas = looks.list(new ObjectRef("ResourceQuota", namespace, null), cluster, () -> cluster.client()
                .resourceQuotas()
                .inNamespace(namespace)
                .list()
                .getItems());
        return quotas.stream().flatMap(quota -> full(quota).stream()).toList();
    }

    private static Optional<Finding> full(ResourceQuota quota) {
        if (quota.getStatus() == null
                || quota.getStatus().getHard() == null
                || quota.getStatus().getUsed() == null) {
            return Optional.empty();
        }
        var hard = quota.getStatus().getHard();
        var used = quota.getStatus().getUsed();
        var full = new TreeSet<String>();
        for (Map.Entry<String, Quantity> limit : hard.entrySet()) {
            var taken = used.get(limit.getKey());
            if (ofPods(limit.getKey())
                    && taken != null
                    && taken.getNumericalAmount().compareTo(limit.getValue().getNumericalAmount()) >= 0) {
                full.add(limit.getKey() + " " + taken + " of " + limit.getValue());
            }
        }
        return full.isEmpty()
                ? Optional.empty()
                : Optional.of(new Finding(
                        Reason.QUOTA_EXCEEDED,
                        "ResourceQuota " + quota.getMetadata().getName(),
                        ObjectRef.of(quota),
                        "used up: " + String.join(", ", full),
                        null,
                        "ask for less, wait for runs to end, or raise the quota"));
    }

    private static boolean ofPods(String resource) {
        return resource.equals("pods")
                || resource.equals("count/pods")
                || resource.equals("cpu")
                || resource.equals("memory")
                || resource.startsWith("requests.")
                || resource.startsWith("limits.");
    }

    private static ObjectRef ref(Pod pod) {
        return new ObjectRef(
                "Pod", pod.getMetadata().getNamespace(), pod.getMetadata().getName());
    }
}
