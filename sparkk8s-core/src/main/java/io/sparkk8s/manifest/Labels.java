package io.sparkk8s.manifest;

import io.sparkk8s.app.SparkApplication;
import java.util.LinkedHashMap;
import java.util.Map;

/** The labels and annotations by which Spark and this library find their objects. */
public final class Labels {

    /** {@code driver} or {@code executor}; Spark's own. */
    public static final String ROLE = "spark-role";

    /** The application's id; Spark's own. */
    public static final String APP_SELECTOR = "spark-app-selector";

    public static final String APP_NAME = "spark-app-name";
    public static final String SPARK_VERSION = "spark-version";

    /** Kubernetes' recommended label; its value here is {@code sparkk8s}. */
    public static final String MANAGED_BY = "app.kubernetes.io/managed-by";

    /** A hash of the application, to tell a repeated submission from another one of the same name. */
    public static final String SPEC_HASH = "sparkk8s.io/spec-hash";

    /** Annotation: the submission's idempotency key. */
    public static final String KEY = "sparkk8s.io/key";

    /** Annotation: when the run was asked to stop; tells a stopped driver from one that was deleted by others. */
    public static final String STOP_REQUESTED = "sparkk8s.io/stop-requested";

    /** Annotation: for how long the run may be pending for which reasons, as {@code FailFast} writes it. */
    public static final String FAIL_FAST = "sparkk8s.io/fail-fast";

    /** Annotation: why this library ended the run, as {@code KIND: message}; it has failed then, for all who look. */
    public static final String FAILED_BECAUSE = "sparkk8s.io/failed-because";

    /** Annotation by which a driver of Spark 4.1 tells its exception; Spark's own. */
    public static final String EXIT_EXCEPTION = "spark.exit-exception";

    /** Annotation of what is made before the object that is the run: {@code apiVersion:Kind:name} of that. */
    public static final String MAIN = "sparkk8s.io/main";

    /** Annotation: how long a run stays after its end, as ISO 8601 has durations ({@code PT1H}). */
    public static final String TTL = "sparkk8s.io/ttl-after-finished";

    /** Annotation of a driver pod: whether another attempt follows its failure. */
    public static final String RESTART_POLICY = "sparkk8s.io/restart-policy";

    /** Annotation of a driver pod with a restart policy: which attempt it is, from 1. */
    public static final String ATTEMPT = "sparkk8s.io/attempt";

    /** Annotation of a driver pod: the uid of the attempt that has followed. */
    public static final String NEXT_ATTEMPT = "sparkk8s.io/next-attempt";

    /** Annotation of a driver pod with a restart policy: what it was made of, gzip and base64. */
    public static final String MANIFESTS = "sparkk8s.io/manifests";

    private Labels() {}

    static Map<String, String> ofDriver(SparkApplication app, RunIdentity id) {
        var labels = new LinkedHashMap<String, String>();
        labels.put(APP_NAME, SparkNames.label(app.name()));
        labels.put(APP_SELECTOR, id.applicationId());
        labels.put(ROLE, "driver");
        app.sparkVersion().ifPresent(version -> labels.put(SPARK_VERSION, version.text()));
        return labels;
    }

    /** Of every object that a submission makes. */
    public static Map<String, String> ofOurs(RunIdentity id) {
        var labels = new LinkedHashMap<String, String>();
        labels.put(MANAGED_BY, "sparkk8s");
        labels.put(SPEC_HASH, id.specHash());
        labels.put(APP_SELECTOR, id.applicationId());
        return labels;
    }
}
