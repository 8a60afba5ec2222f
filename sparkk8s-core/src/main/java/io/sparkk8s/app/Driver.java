package io.sparkk8s.app;

import static java.util.Objects.requireNonNull;

import io.fabric8.kubernetes.api.model.PodTemplateSpec;
import io.sparkk8s.conf.SparkKeys;
import java.util.function.Consumer;

/** The driver's settings. Each is one of Spark's keys, named in its Javadoc. Not thread-safe. */
public final class Driver {

    private final ConfWriter conf;
    private final Consumer<PodTemplateSpec> template;

    Driver(ConfWriter conf, Consumer<PodTemplateSpec> template) {
        this.conf = conf;
        this.template = template;
    }

    /** {@code spark.driver.cores}; also the pod's CPU request unless {@link #requestCores} is given. Default 1. */
    public Driver cores(int cores) {
        conf.set("driver.cores", SparkKeys.DRIVER_CORES, cores);
        return this;
    }

    /** {@code spark.kubernetes.driver.request.cores}: the pod's CPU request, such as {@code 500m}. */
    public Driver requestCores(String quantity) {
        conf.set("driver.requestCores", SparkKeys.DRIVER_REQUEST_CORES, quantity);
        return this;
    }

    /** {@code spark.kubernetes.driver.limit.cores}: the pod's CPU limit, such as {@code 2}. Default none. */
    public Driver limitCores(String quantity) {
        conf.set("driver.limitCores", SparkKeys.DRIVER_LIMIT_CORES, quantity);
        return this;
    }

    /** {@code spark.driver.memory}: the JVM's heap, such as {@code 4g}. The pod gets it and an overhead. Default 1g. */
    public Driver memory(String size) {
        conf.set("driver.memory", SparkKeys.DRIVER_MEMORY, size);
        return this;
    }

    /**
     * {@code spark.driver.memoryOverhead}: what the pod gets beyond the heap, such as {@code 1g}. Default a tenth of
     * the heap for JVM applications, four tenths for others, and 384m at least.
     */
    public Driver memoryOverhead(String size) {
        conf.set("driver.memoryOverhead", SparkKeys.DRIVER_MEMORY_OVERHEAD, size);
        return this;
    }

    /** {@code spark.kubernetes.authenticate.driver.serviceAccountName}: it must be allowed to make executor pods. */
    public Driver serviceAccount(String name) {
        conf.set("driver.serviceAccount", SparkKeys.DRIVER_SERVICE_ACCOUNT, name);
        return this;
    }

    /** {@code spark.kubernetes.driverEnv.NAME}: an environment variable. */
    public Driver env(String name, String value) {
        conf.set("driver.env", SparkKeys.DRIVER_ENV + name, value);
        return this;
    }

    /** {@code spark.kubernetes.driver.secretKeyRef.NAME}: an environment variable out of a Secret of the namespace. */
    public Driver secretEnv(String name, String secret, String key) {
        conf.set("driver.secretEnv", SparkKeys.DRIVER_SECRET_ENV + name, secret + ":" + key);
        return this;
    }

    /** {@code spark.kubernetes.driver.label.KEY}: a label of the driver pod. */
    public Driver label(String key, String value) {
        conf.set("driver.label", SparkKeys.DRIVER_LABEL + key, value);
        return this;
    }

    /** {@code spark.kubernetes.driver.annotation.KEY}: an annotation of the driver pod. */
    public Driver annotation(String key, String value) {
        conf.set("driver.annotation", SparkKeys.DRIVER_ANNOTATION + key, value);
        return this;
    }

    /** The pod that the driver's is made from: what Spark has no key for. It is copied. */
    public Driver template(PodTemplateSpec template) {
        this.template.accept(requireNonNull(template, "template"));
        return this;
    }
}
