package io.sparkk8s.manifest;

import io.fabric8.kubernetes.api.model.Quantity;
import io.fabric8.kubernetes.api.model.ResourceRequirements;
import java.math.BigDecimal;
import java.util.Collections;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.BinaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * What pods ask for, as the scheduler and quotas count it: {@code cpu} in cores, {@code memory} and
 * {@code ephemeral-storage} in bytes, and extended resources such as {@code nvidia.com/gpu}. Immutable.
 *
 * @param requests by the name of the resource
 * @param limits by the name of the resource
 */
public record PodResources(SortedMap<String, BigDecimal> requests, SortedMap<String, BigDecimal> limits) {

    private static final BigDecimal MEBI = BigDecimal.valueOf(1L << 20);
    private static final BigDecimal MILLI = BigDecimal.valueOf(1000);

    public PodResources {
        requests = Collections.unmodifiableSortedMap(new TreeMap<>(requests));
        limits = Collections.unmodifiableSortedMap(new TreeMap<>(limits));
    }

    static final PodResources NONE = new PodResources(Collections.emptySortedMap(), Collections.emptySortedMap());

    /** Of one container. What has a limit and no request asks for its limit, as the API server fills it in. */
    static PodResources of(ResourceRequirements container) {
        var limits = amounts(container.getLimits());
        var requests = new TreeMap<>(limits);
        requests.putAll(amounts(container.getRequests()));
        return new PodResources(requests, limits);
    }

    private static SortedMap<String, BigDecimal> amounts(@Nullable Map<String, Quantity> quantities) {
        var amounts = new TreeMap<String, BigDecimal>();
        if (quantities != null) {
            quantities.forEach((name, quantity) -> amounts.put(name, Quantity.getAmountInBytes(quantity)));
        }
        return amounts;
    }

    /** Of both. */
    public PodResources plus(PodResources other) {
        return combine(other, BigDecimal::add);
    }

    /** Of so many. */
    public PodResources times(int count) {
        return new PodResources(times(requests, count), times(limits, count));
    }

    /** The larger of both, for each resource. */
    PodResources max(PodResources other) {
        return combine(other, BigDecimal::max);
    }

    private PodResources combine(PodResources other, BinaryOperator<BigDecimal> by) {
        return new PodResources(combine(requests, other.requests, by), combine(limits, other.limits, by));
    }

    private static SortedMap<String, BigDecimal> combine(
            SortedMap<String, BigDecimal> one, SortedMap<String, BigDecimal> other, BinaryOperator<BigDecimal> by) {
        var both = new TreeMap<>(one);
        other.forEach((name, amount) -> both.merge(name, amount, by));
        return both;
    }

    private static SortedMap<String, BigDecimal> times(SortedMap<String, BigDecimal> amounts, int count) {
        var all = new TreeMap<String, BigDecimal>();
        amounts.forEach((name, amount) -> all.put(name, amount.multiply(BigDecimal.valueOf(count))));
        return all;
    }

    /** The requests as Kubernetes writes them: {@code 1500m}, {@code 4506Mi}, {@code 2}. */
    public SortedMap<String, Quantity> requestQuantities() {
        return quantities(requests);
    }

    /** The limits as Kubernetes writes them. */
    public SortedMap<String, Quantity> limitQuantities() {
        return quantities(limits);
    }

    private static SortedMap<String, Quantity> quantities(SortedMap<String, BigDecimal> amounts) {
        var quantities = new TreeMap<String, Quantity>();
        amounts.forEach((name, amount) -> quantities.put(name, new Quantity(text(amount))));
        return quantities;
    }

    private static String text(BigDecimal amount) {
        if (amount.signum() > 0 && amount.remainder(MEBI).signum() == 0) {
            return amount.divide(MEBI).toBigInteger() + "Mi";
        }
        var milli = amount.multiply(MILLI);
        return amount.remainder(BigDecimal.ONE).signum() == 0
                        || milli.remainder(BigDecimal.ONE).signum() != 0
                ? amount.stripTrailingZeros().toPlainString()
                : milli.toBigInteger() + "m";
    }
}
