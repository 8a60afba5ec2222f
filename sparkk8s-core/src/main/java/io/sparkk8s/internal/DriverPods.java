package io.sparkk8s.internal;

import io.fabric8.kubernetes.api.model.Pod;
import io.sparkk8s.RunRef;
import io.sparkk8s.RunStatus;
import io.sparkk8s.SparkRun;
import io.sparkk8s.cluster.Cluster;
import io.sparkk8s.diagnose.Diagnosis;
import io.sparkk8s.diagnose.DriverDiagnosis;
import io.sparkk8s.watch.Watches;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Runs that are driver pods. */
public record DriverPods(Cluster cluster, Watches watches) implements ObjectRunner.Kind<Pod> {

    @Override
    public Class<Pod> type() {
        return Pod.class;
    }

    @Override
    public SparkRun follow(Pod pod) {
        return DriverPodRun.follow(cluster, watches, pod);
    }

    @Override
    public SparkRun gone(RunRef ref) {
        return DriverPodRun.gone(cluster, ref);
    }

    @Override
    public RunStatus status(@Nullable Pod pod) {
        return DriverPodRun.read(pod);
    }

    @Override
    public Diagnosis diagnose(RunRef ref, @Nullable Pod pod) {
        return pod == null
                ? Diagnosis.of(ref, status(null), List.of())
                : new DriverDiagnosis(cluster).of(ref, status(pod), pod);
    }
}
