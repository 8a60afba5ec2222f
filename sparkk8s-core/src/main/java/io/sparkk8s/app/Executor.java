package io.sparkk8s.app;

import static java.util.Objects.requireNonNull;

import io.fabric8.kubernetes.api.model.PodTemplateSpec;
import io.sparkk8s.conf.SparkKeys;
import java.util.function.Consumer;

/** The executors' settings. Each is one of Spark's keys, named in its Javadoc. Not thread-safe. */
public final class Executor {

    private final ConfWriter conf;
    private final Consumer<PodTemplateSpec> template;

    Executor(ConfWriter conf, Consumer<PodTemplateSpec> template) {
        this.conf = conf;
        this.template = template;
    }

    /** {@code spark.executor.instances}: how many. Default 2. */
    public Executor instances(int instances) {
        conf.set("executor.instances", SparkKeys.EXECUTOR_INSTANCES, instances);
        return this;
    }

    /** {@code spark.executor.cores}: the tasks that one executor runs at a time. Default 1. */
    public Executor cores(int cores) {
        conf.set("executor.cores", SparkKeys.EXECUTOR_CORES, cores);
        return this;
    }

    /** {@code spark.kubernetes.executor.request.cores}: the pods' CPU request, such as {@code 500m}. */
    public Executor requestCores(String quantity) {
        conf.set("executor.requestCores", SparkKeys.EXECUTOR_REQUEST_CORES, quantity);
        return this;
    }

    /** {@code spark.kubernetes.executor.limit.cores}: the pods' CPU limit. Default none. */
    public Executor limitCores(String quantity) {
        conf.set("executor.limitCores", SparkKeys.EXECUTOR_LIMIT_CORES, quantity);
        return this;
    }

    /** {@code spark.executor.memory}: the JVM's heap, such as {@code 8g}. Default 1g. */
    public Executor memory(String size) {
        conf.set("executor.memory", SparkKeys.EXECUTOR_MEMORY, size);
        return this;
    }

    /** {@code spark.executor.memoryOverhead}: what the pods get beyond the heap. */
    public Executor memoryOverhead(String size) {
        conf.set("executor.memoryOverhead", SparkKeys.EXECUTOR_MEMORY_OVERHEAD, size);
        return this;
    }

    /** {@code spark.executorEnv.NAME}: an environment variable. */
    public Executor env(String name, String value) {
        conf.set("executor.env", SparkKeys.EXECUTOR_ENV + name, value);
        return this;
    }

    /** {@code spark.kubernetes.executor.secretKeyRef.NAME}: an environment variable out of a Secret. */
    public Executor secretEnv(String name, String secret, String key) {
        conf.set("executor.secretEnv", SparkKeys.EXECUTOR_SECRET_ENV + name, secret + ":" + key);
        return this;
    }

    /** {@code spark.kubernetes.executor.label.KEY}: a label of the executor pods. */
    public Executor label(String key, String value) {
        conf.set("executor.label", SparkKeys.EXECUTOR_LABEL + key, value);
        return this;
    }

    /** The pod that the executors' are made from: what Spark has no key for. It is copied. */
    public Executor template(PodTemplateSpec template) {
        this.template.accept(requireNonNull(template, "template"));
        return this;
    }
}
