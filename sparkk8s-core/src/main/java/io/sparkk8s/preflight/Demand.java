package io.sparkk8s.preflight;

import io.fabric8.kubernetes.api.model.Container;
import io.fabric8.kubernetes.api.model.ContainerBuilder;
import io.fabric8.kubernetes.api.model.PodSpec;
import io.fabric8.kubernetes.api.model.Quantity;
import io.fabric8.kubernetes.api.model.ResourceRequirements;
import io.sparkk8s.app.SparkApplication;
import io.sparkk8s.manifest.ExecutorResources;
import io.sparkk8s.manifest.ResourceTotals;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * What pods of one kind ask of the cluster.
 *
 * @param pod for people, such as {@code driver}
 * @param count how many there are at the start
 */
record Demand(String pod, int count, List<Amounts> containers, List<Amounts> initContainers) {

    /** What one container asks for, by the resource's name. */
    record Amounts(String container, Map<String, BigDecimal> requests, Map<String, BigDecimal> limits) {

        static Amounts of(Container container) {
            var resources = container.getResources() == null ? new ResourceRequirements() : container.getResources();
            var limits = numbers(resources.getLimits());
            // what has a limit alone asks for that
            var requests = new TreeMap<>(limits);
            requests.putAll(numbers(resources.getRequests()));
            return new Amounts(container.getName(), requests, limits);
        }
    }

    static Demand of(String pod, PodSpec spec) {
        return new Demand(
                pod,
                1,
                spec.getContainers().stream().map(Amounts::of).toList(),
                spec.getInitContainers().stream().map(Amounts::of).toList());
    }

    /** The first executors, as Spark sizes them. */
    static Demand ofExecutors(SparkApplication app) {
        var container = new ContainerBuilder()
                .withName("executor")
                .withResources(ExecutorResources.of(app))
                .build();
        return new Demand(
                "executor", ResourceTotals.of(app).executorCount(), List.of(Amounts.of(container)), List.of());
    }

    /** The same pods with other containers. */
    Demand with(List<Amounts> others, List<Amounts> otherInits) {
        return new Demand(pod, count, others, otherInits);
    }

    List<Amounts> all() {
        var all = new ArrayList<>(containers);
        all.addAll(initContainers);
        return all;
    }

    /** Of one pod: its containers together, or the greatest of those that run before them. */
    BigDecimal request(String resource) {
        return greatest(resource, true);
    }

    /** As {@link #request}. */
    BigDecimal limit(String resource) {
        return greatest(resource, false);
    }

    private BigDecimal greatest(String resource, boolean requests) {
        var together = containers.stream()
                .map(amounts -> amount(amounts, resource, requests))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        return initContainers.stream()
                .map(amounts -> amount(amounts, resource, requests))
                .reduce(together, BigDecimal::max);
    }

    private static BigDecimal amount(Amounts amounts, String resource, boolean requests) {
        return (requests ? amounts.requests() : amounts.limits()).getOrDefault(resource, BigDecimal.ZERO);
    }

    static Map<String, BigDecimal> numbers(@Nullable Map<String, Quantity> quantities) {
        var numbers = new TreeMap<String, BigDecimal>();
        if (quantities != null) {
            quantities.forEach((name, quantity) -> numbers.put(name, quantity.getNumericalAmount()));
        }
        return numbers;
    }

    /** A number as people write that resource. */
    static String text(String resource, BigDecimal amount) {
        var mebibyte = BigDecimal.valueOf(1024 * 1024);
        return resource.contains("memory") && amount.remainder(mebibyte).signum() == 0
                ? amount.divide(mebibyte).toPlainString() + "Mi"
                : amount.stripTrailingZeros().toPlainString();
    }
}
