package io.sparkk8s.manifest;

import io.fabric8.kubernetes.api.model.PodTemplateSpec;
import io.fabric8.kubernetes.client.utils.KubernetesSerialization;
import io.sparkk8s.app.SparkApplication;
import io.sparkk8s.conf.SparkKeys;
import io.sparkk8s.conf.SparkVersion;
import java.util.Optional;

/**
 * The names of one submission's objects, of the forms that Spark gives them. They follow from the application's namespace
 * and name and the submission's key alone, so that submitting again with the same key finds what is there; where Spark
 * has something random, there is a part of their hash. {@code spark.kubernetes.driver.resourceNamePrefix} and
 * {@code spark.kubernetes.driver.pod.name} are taken as they are given.
 *
 * @param key the idempotency key
 * @param prefix what the names begin with
 * @param driverPodName the driver pod's name
 * @param applicationId {@code spark.app.id} and the label {@code spark-app-selector}
 * @param specHash of the application and the backend's options: two submissions with the same key must agree in it
 */
public record RunIdentity(String key, String prefix, String driverPodName, String applicationId, String specHash) {

    /** Kubernetes takes names of 253 characters; the longest suffix and an executor's number fit behind this. */
    private static final int NAME_ROOM = 200;

    private static final String APPLICATION = "spark-";
    private static final int ID_LENGTH = 16;
    private static final KubernetesSerialization SERIALIZATION = new KubernetesSerialization();

    /** The identity of a submission. */
    public static RunIdentity of(SparkApplication app, String key) {
        var hash = Fingerprint.of("run", app.namespace(), app.name(), key);
        var prefix = app.conf()
                .get(SparkKeys.RESOURCE_NAME_PREFIX)
                .orElseGet(() -> SparkNames.prefix(app.name(), hash.substring(0, ID_LENGTH), NAME_ROOM));
        return new RunIdentity(
                key,
                prefix,
                app.conf().get(SparkKeys.DRIVER_POD_NAME).orElse(prefix + "-driver"),
                APPLICATION + hash.substring(0, 32),
                specHash(app));
    }

    /** The same, of a submission whose backend is given these options: text that is the same for the same options. */
    public RunIdentity with(String options) {
        return new RunIdentity(key, prefix, driverPodName, applicationId, shortened(Fingerprint.of(specHash, options)));
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
                parts(app.proxyUser().stream().toList()),
                template(app.driverTemplate()),
                template(app.executorTemplate()),
                app.batchScheduler().toString(),
                app.uiIngress().toString(),
                parts(app.conf().entries().keySet()),
                parts(app.conf().entries().values()));
        return shortened(hash);
    }

    private static String shortened(String hash) {
        return hash.substring(0, 16);
    }

    private static String template(Optional<PodTemplateSpec> template) {
        return template.map(SERIALIZATION::asJson).orElse("");
    }

    private static String parts(Iterable<String> texts) {
        var joined = new StringBuilder();
        texts.forEach(text -> joined.append(text.length()).append(':').append(text));
        return joined.toString();
    }

    /** What stands where Spark has a random id. */
    private String id() {
        return applicationId.substring(APPLICATION.length(), APPLICATION.length() + ID_LENGTH);
    }

    /** The headless Service by which executors find the driver: by Spark's rule, a short name if the prefix is long. */
    public String serviceName() {
        var preferred = prefix + "-driver-svc";
        return preferred.length() <= SparkNames.LABEL_LENGTH ? preferred : "spark-" + id() + "-driver-svc";
    }

    /** The ConfigMap with {@code spark.properties}. */
    public String configMapName() {
        return "spark-drv-" + id() + "-conf-map";
    }
}
