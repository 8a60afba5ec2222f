package io.sparkk8s.preflight;

import static java.util.stream.Collectors.joining;

import io.fabric8.kubernetes.api.model.LimitRange;
import io.fabric8.kubernetes.api.model.LimitRangeItem;
import io.fabric8.kubernetes.api.model.Quantity;
import io.sparkk8s.preflight.Demand.Amounts;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** What the LimitRanges of a namespace make of pods: their defaults, and whether they let them in. */
record LimitRanges(List<LimitRange> ranges) {

    private static final String CONTAINER = "Container";
    private static final String POD = "Pod";

    /** The pods as they are admitted, with the defaults of the namespace. */
    Demand withDefaults(Demand demand) {
        return demand.with(
                demand.containers().stream().map(this::withDefaults).toList(),
                demand.initContainers().stream().map(this::withDefaults).toList());
    }

    private Amounts withDefaults(Amounts amounts) {
        var limits = new TreeMap<>(amounts.limits());
        var requests = new TreeMap<>(amounts.requests());
        for (var range : ranges) {
            for (var item : items(range, CONTAINER)) {
                Demand.numbers(item.getDefaultRequest()).forEach(requests::putIfAbsent);
                Demand.numbers(item.getDefault()).forEach(limits::putIfAbsent);
            }
        }
        limits.forEach(requests::putIfAbsent);
        return new Amounts(amounts.container(), requests, limits);
    }

    /** One check for each LimitRange; the demand has the defaults already. */
    List<Check> check(Demand demand) {
        var checks = new ArrayList<Check>();
        for (var range : ranges) {
            var problems = new ArrayList<String>();
            for (var item : items(range, CONTAINER)) {
                for (var amounts : demand.all()) {
                    check("container " + amounts.container(), amounts.requests(), amounts.limits(), item, problems);
                }
            }
            for (var item : items(range, POD)) {
                check("pod", sum(demand, item, true), sum(demand, item, false), item, problems);
            }
            var subject = "LimitRange " + range.getMetadata().getNamespace() + "/"
                    + range.getMetadata().getName() + " for the " + demand.pod();
            checks.add(
                    problems.isEmpty()
                            ? Check.ok(subject, "lets it in")
                            : Check.failed(
                                    subject,
                                    problems.stream().collect(joining("; ")),
                                    "Change the " + demand.pod() + "'s cores or memory, or the LimitRange"));
        }
        return checks;
    }

    private static void check(
            String what,
            Map<String, BigDecimal> requests,
            Map<String, BigDecimal> limits,
            LimitRangeItem item,
            List<String> problems) {
        Demand.numbers(item.getMin()).forEach((resource, min) -> {
            var request = requests.get(resource);
            if (request == null || request.compareTo(min) < 0) {
                problems.add(said(what, "request", resource, request) + ", the least is " + Demand.text(resource, min));
            }
        });
        Demand.numbers(item.getMax()).forEach((resource, max) -> {
            var limit = limits.get(resource);
            if (limit == null || limit.compareTo(max) > 0) {
                problems.add(said(what, "limit", resource, limit) + ", the most is " + Demand.text(resource, max));
            }
        });
        Demand.numbers(item.getMaxLimitRequestRatio()).forEach((resource, most) -> {
            var limit = limits.get(resource);
            var request = requests.get(resource);
            if (limit == null || request == null || request.signum() == 0) {
                problems.add(what + " has no " + resource + " limit and request, of which the ratio must be at most "
                        + Demand.text("", most));
            } else if (limit.divide(request, MathContext.DECIMAL64).compareTo(most) > 0) {
                problems.add(what + " has a " + resource + " limit of more than " + Demand.text("", most)
                        + " times its request");
            }
        });
    }

    private static String said(String what, String side, String resource, @Nullable BigDecimal amount) {
        return what + " has "
                + (amount == null
                        ? "no " + resource + " " + side
                        : "a " + resource + " " + side + " of " + Demand.text(resource, amount));
    }

    private static Map<String, BigDecimal> sum(Demand demand, LimitRangeItem item, boolean requests) {
        var sums = new TreeMap<String, BigDecimal>();
        var named = new ArrayList<Map<String, Quantity>>();
        for (var map : List.of(item.getMin(), item.getMax(), item.getMaxLimitRequestRatio())) {
            if (map != null) {
                named.add(map);
            }
        }
        named.forEach(map -> map.keySet().forEach(resource -> {
            var all = demand.containers().stream()
                    .allMatch(c -> (requests ? c.requests() : c.limits()).containsKey(resource));
            if (all) {
                sums.put(resource, requests ? demand.request(resource) : demand.limit(resource));
            }
        }));
        return sums;
    }

    private static List<LimitRangeItem> items(LimitRange range, String type) {
        return range.getSpec().getLimits().stream()
                .filter(item -> type.equals(item.getType()))
                .toList();
    }
}
