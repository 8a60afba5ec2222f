package io.sparkk8s.app;

/**
 * Files in S3 or in a store that speaks like it: {@code spark.hadoop.fs.s3a.*}. The image must have
 * {@code hadoop-aws}. Not thread-safe.
 */
public final class S3a {

    private final ObjectStore store;

    S3a(ConfWriter conf) {
        this.store = new ObjectStore(conf, "s3a");
    }

    /** {@code fs.s3a.endpoint}: a URL, for stores other than Amazon's. */
    public S3a endpoint(String url) {
        store.hadoop("fs.s3a.endpoint", url);
        return this;
    }

    /** {@code fs.s3a.endpoint.region}. */
    public S3a region(String region) {
        store.hadoop("fs.s3a.endpoint.region", region);
        return this;
    }

    /** {@code fs.s3a.path.style.access}: buckets in the path and not in the host's name. */
    public S3a pathStyle(boolean enabled) {
        store.hadoop("fs.s3a.path.style.access", enabled);
        return this;
    }

    /** {@code fs.s3a.connection.ssl.enabled}. Default true. */
    public S3a ssl(boolean enabled) {
        store.hadoop("fs.s3a.connection.ssl.enabled", enabled);
        return this;
    }

    /**
     * The keys are in a Secret: the variables {@code AWS_ACCESS_KEY_ID} and {@code AWS_SECRET_ACCESS_KEY} of the driver
     * and the executors, which S3A reads by default.
     */
    public S3a credentialsFromSecret(String secret, String accessKeyItem, String secretKeyItem) {
        store.secretEnv("AWS_ACCESS_KEY_ID", secret, accessKeyItem);
        store.secretEnv("AWS_SECRET_ACCESS_KEY", secret, secretKeyItem);
        return this;
    }

    /** {@code fs.s3a.aws.credentials.provider}: a class, such as one for the service account's own identity. */
    public S3a credentialsProvider(String className) {
        store.hadoop("fs.s3a.aws.credentials.provider", className);
        return this;
    }
}
