package io.sparkk8s.examples.cli;

import io.sparkk8s.InvalidSpecException;
import io.sparkk8s.Run;
import io.sparkk8s.RunRef;
import io.sparkk8s.RunStatus;
import io.sparkk8s.SparkK8s;
import io.sparkk8s.argo.ArgoWorkflows;
import io.sparkk8s.argo.run.WorkflowRun;
import io.sparkk8s.cluster.Cluster;
import io.sparkk8s.logs.LogListener;

/** Runs of any kind: the reference says what it is. */
record AnyRuns(SparkK8s spark, ArgoWorkflows argo) implements AutoCloseable {

    static AnyRuns on(Cluster cluster) {
        return new AnyRuns(SparkK8s.on(cluster), ArgoWorkflows.on(cluster));
    }

    static boolean isWorkflow(RunRef ref) {
        return ref.kind().equals(WorkflowRun.KIND);
    }

    Run<?> attach(RunRef ref) {
        return isWorkflow(ref) ? argo.attach(ref) : spark.attach(ref);
    }

    /** @throws InvalidSpecException it is no workflow */
    WorkflowRun workflow(RunRef ref) {
        return argo.attach(ref);
    }

    RunStatus poll(RunRef ref) {
        return isWorkflow(ref) ? argo.poll(ref) : spark.poll(ref);
    }

    /** Lines with the name of their step, where there are several. */
    static LogListener lines(RunRef ref, Console console) {
        return isWorkflow(ref) ? Lines.ofSteps(console) : new Lines(console, false);
    }

    @Override
    public void close() {
        spark.close();
        argo.close();
    }
}
