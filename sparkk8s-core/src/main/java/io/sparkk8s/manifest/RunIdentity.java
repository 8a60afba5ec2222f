package io.sparkk8s.manifest;

import io.sparkk8s.app.SparkApplication;
import io.sparkk8s.conf.SparkVersion;
import java.util.Locale;

/**
 * The names of one submission's objects. They follow from the application's namespace and name and the submission's
 * key alone, so that submitting again with the same key finds what is there.
 *
 * @param key the idempotency key
 * @param prefix what the names begin with, at most 47 characters: Spark's own limit for executor pods
 * @param applicationId {@code spark.app.id} and the label {@code spark-app-selector}
 * @param specHash of the application: two submissions with the same key must agree in it
 */
public record RunIdentity(String key, String prefix, String applicationId, String specHash) {

    private static final int PREFIX_LENGTH = 47;
    private static final int SUFFIX_LENGTH = 10;

    /** The identity of a submission. */
    public static RunIdentity of(SparkApplication app, String key) {
        var id = Fingerprint.of("run", app.namespace(), app.name(), key);
        return new RunIdentity(
                key, prefix(app.name(), id.substring(0, SUFFIX_LENGTH)), "spark-" + id.substring(0, 32), specHash(app));
    }

    /** Made of the name by Spark's own rules, and cut so that the end stays. */
    private static String prefix(String appName, String suffix) {
        var name = appName.trim()
                .toLowerCase(Locale.ROOT)
                .replaceAll("[\\s.]+", "-")
                .replaceAll("[^a-z0-9-]", "")
                .replaceAll("-+", "-")
                .replaceAll("^-", "")
                .replaceAll("^[0-9]", "x");
        var room = PREFIX_LENGTH - SUFFIX_LENGTH - 1;
        var cut = (name.length() <= room ? name : name.substring(0, room)).replaceAll("-$", "");
        return (cut.isEmpty() ? "spark" : cut) + "-" + suffix;
    }

    private static String specHash(SparkApplication app) {
        var version = app.sparkVersion().map(SparkVersion::text).orElse("");
        var hash = Fingerprint.of(
                "spec",
                app.namespace(),
                app.name(),
                version,
                app.deployMode().name(),
                app.mainResource().toString(),
                parts(app.arguments()),
                parts(app.conf().entries().keySet()),
                parts(app.conf().entries().values()));
        return hash.substring(0, 16);
    }

    private static String parts(Iterable<String> texts) {
        var joined = new StringBuilder();
        texts.forEach(text -> joined.append(text.length()).append(':').append(text));
        return joined.toString();
    }

    /** The driver pod's name. */
    public String driverPodName() {
        return prefix + "-driver";
    }

    /** The headless Service by which executors find the driver. */
    public String serviceName() {
        return prefix + "-driver-svc";
    }

    /** The ConfigMap with {@code spark.properties}. */
    public String configMapName() {
        return prefix + "-conf-map";
    }
}
