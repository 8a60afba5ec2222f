package io.sparkk8s.internal;

import io.sparkk8s.RunRef;
import io.sparkk8s.RunState;
import io.sparkk8s.RunStatus;
import io.sparkk8s.SparkRun;
import io.sparkk8s.backend.crd.OperatorResource;
import io.sparkk8s.cluster.Cluster;
import io.sparkk8s.diagnose.Diagnosis;
import io.sparkk8s.watch.Watches;
import org.jspecify.annotations.Nullable;

/** Runs that are an operator's resources. */
public record OperatorRuns<T extends OperatorResource>(Cluster cluster, Watches watches, OperatorKind<T> kind)
        implements ObjectRunner.Kind<T> {

    @Override
    public Class<T> type() {
        return kind.type();
    }

    @Override
    public SparkRun follow(T resource) {
        return OperatorRun.follow(cluster, watches, kind, resource);
    }

    @Override
    public SparkRun gone(RunRef ref) {
        return OperatorRun.gone(cluster, watches, kind, ref);
    }

    @Override
    public RunStatus status(@Nullable T resource) {
        return resource == null
                ? OperatorStatus.gone(kind, RunStatus.of(RunState.PENDING).build(), null, false)
                : OperatorStatus.of(kind, resource);
    }

    @Override
    public Diagnosis diagnose(RunRef ref, @Nullable T resource) {
        return new OperatorDrivers(cluster, kind).diagnose(ref, status(resource));
    }
}
