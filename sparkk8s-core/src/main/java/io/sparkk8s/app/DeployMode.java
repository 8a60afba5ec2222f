package io.sparkk8s.app;

/** Where the driver runs. */
public enum DeployMode {
    /** In a driver pod made by the submission, as {@code spark-submit --deploy-mode cluster} makes it. */
    CLUSTER,
    /** In a pod whose container runs {@code spark-submit --deploy-mode client}. */
    CLIENT
}
