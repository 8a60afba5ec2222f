package io.sparkk8s.internal;

import io.fabric8.kubernetes.api.model.Pod;
import io.fabric8.kubernetes.client.dsl.PodResource;
import io.fabric8.kubernetes.client.dsl.base.PatchContext;
import io.fabric8.kubernetes.client.dsl.base.PatchType;
import io.fabric8.kubernetes.client.utils.Serialization;
import io.sparkk8s.ConflictException;
import io.sparkk8s.Failure;
import io.sparkk8s.NotFoundException;
import io.sparkk8s.ObjectRef;
import io.sparkk8s.RunRef;
import io.sparkk8s.RunState;
import io.sparkk8s.SparkK8sException;
import io.sparkk8s.cluster.ApiCall;
import io.sparkk8s.cluster.Cluster;
import io.sparkk8s.diagnose.DriverDiagnosis;
import io.sparkk8s.diagnose.FailFast;
import io.sparkk8s.diagnose.Finding;
import io.sparkk8s.diagnose.PodFindings;
import io.sparkk8s.diagnose.Reason;
import io.sparkk8s.time.Timer;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Ends a run that is pending without hope, by the policy written on its pod. It learns of reasons from the pods that the
 * watch brings; when a patience is over it looks once, closely, and then ends the run or waits on. Thread-safe.
 */
final class FailFastGuard implements AutoCloseable {

    private static final Logger log = LoggerFactory.getLogger(FailFastGuard.class);

    private static final Duration AGAIN = Duration.ofSeconds(30);

    private final Cluster cluster;
    private final RunRef ref;
    private final Map<Reason, Instant> since = new EnumMap<>(Reason.class);
    private FailFast policy = FailFast.none();
    private boolean over;
    private @Nullable Timer timer;

    FailFastGuard(Cluster cluster, RunRef ref) {
        this.cluster = cluster;
        this.ref = ref;
    }

    synchronized void seen(Pod pod) {
        policy = FailFastPolicy.read(pod);
        if (over || policy.isNone()) {
            return;
        }
        if (!waits(pod)) {
            close();
            return;
        }
        remember(PodFindings.of(pod));
        wakeAt(since.entrySet().stream()
                .flatMap(one -> policy.patience(one.getKey()).map(one.getValue()::plus).stream())
                .min(Instant::compareTo));
    }

    private static boolean waits(Pod pod) {
        var state = DriverStatus.of(pod).state();
        return (state == RunState.PENDING || state == RunState.QUEUED) && !PodEnd.deleting(pod);
    }

    private void remember(List<Finding> findings) {
        var now = cluster.time().instant();
        var present = new EnumMap<Reason, Instant>(Reason.class);
        for (var finding : findings) {
            var began = Objects.requireNonNullElse(finding.since(), now);
            present.put(finding.reason(), since.getOrDefault(finding.reason(), began));
            if (finding.reason() == Reason.SLOW_START) {
                // the pod's status does not tell these two from a slow start; events do
                present.put(Reason.FAILED_MOUNT, since.getOrDefault(Reason.FAILED_MOUNT, began));
                present.put(Reason.CONTAINER_START, since.getOrDefault(Reason.CONTAINER_START, began));
            }
        }
        since.clear();
        since.putAll(present);
    }

    private void wakeAt(Optional<Instant> due) {
        if (timer != null) {
            timer.close();
        }
        timer = due.map(at -> cluster.after(Duration.between(cluster.time().instant(), at), this::look))
                .orElse(null);
    }

    private void look() {
        try {
            var pod = cluster.call(
                    ApiCall.read("read", new ObjectRef("Pod", ref.namespace(), ref.name())),
                    () -> resource().get());
            if (pod != null && pod.getMetadata().getUid().equals(ref.uid()) && waits(pod)) {
                judge(pod);
            }
        } catch (ConflictException e) {
            // the pod has changed meanwhile: the watch brings it, and with it the next look
            log.debug("{} changed while it was to be ended", ref, e);
        } catch (SparkK8sException e) {
            log.warn("Could not look why {} is pending; trying again in {}", ref, AGAIN, e);
            again();
        }
    }

    private void judge(Pod pod) {
        var diagnosis = new DriverDiagnosis(cluster).of(ref, DriverStatus.of(pod), pod);
        var now = cluster.time().instant();
        var hopeless = diagnosis.findings().stream()
                .filter(finding -> due(finding).map(at -> !at.isAfter(now)).orElse(false))
                .findFirst();
        if (hopeless.isPresent()) {
            end(
                    pod,
                    new Failure(
                            hopeless.get().reason().failure(), hopeless.get().toString()));
        } else {
            again();
        }
    }

    private synchronized Optional<Instant> due(Finding finding) {
        var began = since.getOrDefault(
                finding.reason(),
                Objects.requireNonNullElse(finding.since(), cluster.time().instant()));
        return policy.patience(finding.reason()).map(began::plus);
    }

    private synchronized void again() {
        if (!over) {
            wakeAt(Optional.of(cluster.time().instant().plus(AGAIN)));
        }
    }

    /** Both calls are for the pod as it was judged, and no later version of it. */
    private void end(Pod pod, Failure failure) {
        var version = pod.getMetadata().getResourceVersion();
        var patch = Map.of(
                "metadata",
                Map.of("uid", ref.uid(), "resourceVersion", version, "annotations", Ending.annotation(failure)));
        var object = new ObjectRef("Pod", ref.namespace(), ref.name());
        log.info("{} is given up: {}", ref, failure);
        try {
            cluster.call(ApiCall.write("mark as failed", object), () -> resource()
                    .patch(PatchContext.of(PatchType.JSON_MERGE), Serialization.asJson(patch)));
            cluster.call(ApiCall.write("delete", object), () -> resource().delete());
        } catch (NotFoundException e) {
            log.debug("{} has gone before it was given up", ref, e);
        }
    }

    private PodResource resource() {
        return cluster.client().pods().inNamespace(ref.namespace()).withName(ref.name());
    }

    /** The driver runs, or nobody follows it here any more. */
    @Override
    public synchronized void close() {
        over = true;
        wakeAt(Optional.empty());
    }
}
