package io.sparkk8s.backend;

import io.sparkk8s.app.SparkApplication;
import io.sparkk8s.manifest.RunIdentity;
import io.sparkk8s.manifest.SparkManifests;

/** Who runs the driver of an application. What comes of it is one kind of {@link io.sparkk8s.SparkRun} all the same. */
public sealed interface Backend permits PodBackend, ClientDeployment, KubeflowOperator, ApacheOperator {

    /**
     * Kubernetes itself: a driver pod of its own, as {@code spark-submit} makes it in cluster mode, or, for an
     * application of {@link io.sparkk8s.app.DeployMode#CLIENT}, a pod that runs {@code spark-submit} in client mode. The
     * default.
     */
    static Backend pods() {
        return PodBackend.INSTANCE;
    }

    /** Kubeflow's Spark operator, without restarts. */
    static KubeflowOperator kubeflowOperator() {
        return KubeflowOperator.DEFAULT;
    }

    /** Apache's Spark operator, without restarts. */
    static ApacheOperator apacheOperator() {
        return ApacheOperator.DEFAULT;
    }

    /** A pod of a long-running Deployment of a Spark image, by its first container; see {@link ClientDeployment}. */
    static Backend clientDeployment(String name) {
        return new ClientDeployment(name, null);
    }

    /** A pod of a long-running Deployment of a Spark image; see {@link ClientDeployment}. */
    static Backend clientDeployment(String name, String container) {
        return new ClientDeployment(name, container);
    }

    /** The kind of a {@link io.sparkk8s.RunRef} to such a run. */
    String kind();

    /**
     * The objects that a submission creates: a pure function, no cluster is asked.
     *
     * @throws io.sparkk8s.InvalidSpecException the application asks for what this backend cannot do; it has all faults
     */
    SparkManifests render(SparkApplication app, RunIdentity identity);
}
