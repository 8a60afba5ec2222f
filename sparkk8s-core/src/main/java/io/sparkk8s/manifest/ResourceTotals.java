package io.sparkk8s.manifest;

import io.fabric8.kubernetes.api.model.Container;
import io.fabric8.kubernetes.api.model.PodTemplateSpec;
import io.fabric8.kubernetes.api.model.ResourceRequirements;
import io.sparkk8s.app.SparkApplication;
import io.sparkk8s.conf.SparkConf;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What an application needs to begin: its driver and its first executors, by the rules by which Spark sizes their pods,
 * with the other containers of their templates. For PodGroups, quotas and the price of a run.
 *
 * @param driver the driver pod
 * @param executor one executor pod
 * @param executorCount the executors that Spark asks for at first: {@code spark.executor.instances}, or with dynamic
 *     allocation the largest of that, the initial and the least number
 */
public record ResourceTotals(PodResources driver, PodResources executor, int executorCount) {

    /** Of an application: a pure function. */
    public static ResourceTotals of(SparkApplication app) {
        var driver = pod(app, app.driverTemplate(), PodResources.of(DriverResources.of(app)), "driver");
        var executor = pod(app, app.executorTemplate(), PodResources.of(ExecutorResources.of(app)), "executor");
        return new ResourceTotals(driver, executor, executorCount(app.conf()));
    }

    /** All first executors. */
    public PodResources executors() {
        return executor.times(executorCount);
    }

    /** The driver and all first executors. */
    public PodResources total() {
        return driver.plus(executors());
    }

    /** How many pods these are. */
    public int pods() {
        return 1 + executorCount;
    }

    private static int executorCount(SparkConf conf) {
        var instances = number(conf, "spark.executor.instances");
        if (!conf.get("spark.dynamicAllocation.enabled").orElse("").trim().equals("true")) {
            return instances.orElse(SparkApplication.DEFAULT_EXECUTORS);
        }
        var least = number(conf, "spark.dynamicAllocation.minExecutors").orElse(0);
        var initial = number(conf, "spark.dynamicAllocation.initialExecutors").orElse(least);
        return Math.max(Math.max(least, initial), instances.orElse(0));
    }

    private static Optional<Integer> number(SparkConf conf, String key) {
        return conf.get(key).map(text -> Integer.valueOf(text.trim()));
    }

    /** By Kubernetes' rule: all containers together, or the largest of those that run before them. */
    private static PodResources pod(
            SparkApplication app, Optional<PodTemplateSpec> template, PodResources own, String role) {
        var spec = template.map(PodTemplateSpec::getSpec).orElse(null);
        if (spec == null) {
            return own;
        }
        var name = app.conf().get("spark.kubernetes." + role + ".podTemplateContainerName");
        var others = new ArrayList<>(spec.getContainers());
        var spark = others.stream()
                .filter(container -> name.isPresent() && name.get().equals(container.getName()))
                .findFirst();
        if (!others.isEmpty()) {
            others.remove(spark.map(others::indexOf).orElse(0).intValue());
        }
        var running = own;
        for (var container : others) {
            running = running.plus(of(container));
        }
        return initialized(running, spec.getInitContainers());
    }

    /** An init container that is always restarted runs on, beside those after it. */
    private static PodResources initialized(PodResources running, List<Container> initContainers) {
        var beside = PodResources.NONE;
        var most = PodResources.NONE;
        for (var container : initContainers) {
            if ("Always".equals(container.getRestartPolicy())) {
                beside = beside.plus(of(container));
                most = most.max(beside);
            } else {
                most = most.max(beside.plus(of(container)));
            }
        }
        return running.plus(beside).max(most);
    }

    private static PodResources of(Container container) {
        return PodResources.of(
                container.getResources() == null ? new ResourceRequirements() : container.getResources());
    }
}
