package io.sparkk8s.app;

/**
 * Files in Google Cloud Storage: {@code spark.hadoop.fs.gs.*}. The image must have the connector. Not thread-safe.
 */
public final class Gcs {

    private static final String MOUNT = "/mnt/secrets/";

    private final ObjectStore store;

    Gcs(ConfWriter conf) {
        this.store = new ObjectStore(conf, "gcs");
    }

    /** {@code fs.gs.project.id}. */
    public Gcs project(String id) {
        store.hadoop("fs.gs.project.id", id);
        return this;
    }

    /**
     * A service account's key file is in a Secret: it is mounted in the driver and the executors, and
     * {@code GOOGLE_APPLICATION_CREDENTIALS} says where.
     */
    public Gcs keyFromSecret(String secret, String item) {
        store.hadoop("fs.gs.auth.type", "APPLICATION_DEFAULT");
        store.secretMount(secret, MOUNT + secret);
        store.env("GOOGLE_APPLICATION_CREDENTIALS", MOUNT + secret + "/" + item);
        return this;
    }

    /** The Kubernetes service accounts are bound to a Google one: {@code fs.gs.auth.type=COMPUTE_ENGINE}. */
    public Gcs workloadIdentity() {
        store.hadoop("fs.gs.auth.type", "COMPUTE_ENGINE");
        return this;
    }
}
