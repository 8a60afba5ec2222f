package io.sparkk8s.internal;

import static java.util.Objects.requireNonNull;

import io.fabric8.kubernetes.api.model.Pod;
import io.sparkk8s.RunRef;
import io.sparkk8s.RunStatus;
import io.sparkk8s.SparkRun;
import io.sparkk8s.cluster.Cluster;
import io.sparkk8s.diagnose.Diagnosis;
import io.sparkk8s.diagnose.DriverDiagnosis;
import io.sparkk8s.submit.Attempts;
import io.sparkk8s.watch.Watches;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Runs that are driver pods. */
public record DriverPods(Cluster cluster, Watches watches) implements ObjectRunner.Kind<Pod> {

    @Override
    public Class<Pod> type() {
        return Pod.class;
    }

    @Override
    public SparkRun follow(Pod pod) {
        return Attempts.policy(pod)
                .map(policy -> RestartingRun.begin(cluster, policy, pod, this::attempt))
                .orElseGet(() -> attempt(pod));
    }

    private SparkRun attempt(Pod pod) {
        return DriverPodRun.follow(cluster, watches, pod);
    }

    @Override
    public SparkRun gone(RunRef ref) {
        return DriverPodRun.gone(cluster, ref);
    }

    @Override
    public RunStatus status(@Nullable Pod pod) {
        return Optional.ofNullable(pod)
                .flatMap(Attempts::policy)
                .map(policy -> RestartingRun.poll(cluster, policy, requireNonNull(pod)))
                .orElseGet(() -> DriverPodRun.read(pod));
    }

    @Override
    public Diagnosis diagnose(RunRef ref, @Nullable Pod pod) {
        return pod == null
                ? Diagnosis.of(ref, status(null), List.of())
                : new DriverDiagnosis(cluster).of(ref, status(pod), pod);
    }
}
