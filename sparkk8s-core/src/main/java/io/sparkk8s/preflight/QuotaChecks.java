package io.sparkk8s.preflight;

import static java.util.stream.Collectors.joining;

import io.fabric8.kubernetes.api.Pluralize;
import io.fabric8.kubernetes.api.model.HasMetadata;
import io.fabric8.kubernetes.api.model.ResourceQuota;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** Whether pods and objects fit into a namespace's quotas, by what these have as used: pure. */
record QuotaChecks(List<Demand> pods, List<HasMetadata> objects) {

    Check check(ResourceQuota quota) {
        var subject = "ResourceQuota " + quota.getMetadata().getNamespace() + "/"
                + quota.getMetadata().getName();
        if (!quota.getSpec().getScopes().isEmpty() || quota.getSpec().getScopeSelector() != null) {
            return Check.unknown(subject, "it holds for some pods only, by its scopes, which are not looked at here");
        }
        var problems = new ArrayList<String>();
        var used = Demand.numbers(
                quota.getStatus() == null ? null : quota.getStatus().getUsed());
        Demand.numbers(quota.getSpec().getHard()).forEach((name, hard) -> {
            var needed = needed(name);
            var before = used.getOrDefault(name, BigDecimal.ZERO);
            if (needed.signum() > 0 && before.add(needed).compareTo(hard) > 0) {
                problems.add("%s: needs %s, of %s in all %s are used"
                        .formatted(
                                name, Demand.text(name, needed), Demand.text(name, hard), Demand.text(name, before)));
            }
            unset(name).forEach(problems::add);
        });
        return problems.isEmpty()
                ? Check.ok(subject, "has room for " + people())
                : Check.failed(
                        subject,
                        "has no room for " + people() + ": " + String.join("; ", problems),
                        "Ask for less, wait for other runs to end, or raise the quota");
    }

    private String people() {
        return pods.stream()
                .map(demand -> demand.count() == 1 ? "the " + demand.pod() : demand.count() + " " + demand.pod() + "s")
                .collect(joining(" and "));
    }

    private BigDecimal needed(String name) {
        var plain = name.startsWith("count/") ? name.substring("count/".length()) : name;
        if (plain.equals("pods")) {
            return BigDecimal.valueOf(pods.stream().mapToInt(Demand::count).sum());
        }
        var counted = counts().get(plain);
        if (counted != null) {
            return BigDecimal.valueOf(counted);
        }
        var limits = name.startsWith("limits.");
        var resource = resource(name);
        return pods.stream()
                .map(demand -> (limits ? demand.limit(resource) : demand.request(resource))
                        .multiply(BigDecimal.valueOf(demand.count())))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private static String resource(String name) {
        return name.startsWith("limits.") || name.startsWith("requests.")
                ? name.substring(name.indexOf('.') + 1)
                : name;
    }

    private Map<String, Integer> counts() {
        var counts = new TreeMap<String, Integer>();
        objects.forEach(
                object -> counts.merge(Pluralize.toPlural(object.getKind().toLowerCase(Locale.ROOT)), 1, Integer::sum));
        return counts;
    }

    /** Under a quota for cpu or memory every container must say what it asks for. */
    private List<String> unset(String name) {
        var resource = resource(name);
        if (!resource.equals("cpu") && !resource.equals("memory")) {
            return List.of();
        }
        var limits = name.startsWith("limits.");
        return pods.stream()
                .flatMap(demand -> demand.all().stream()
                        .filter(amounts -> !(limits ? amounts.limits() : amounts.requests()).containsKey(resource))
                        .map(amounts -> name + ": container " + amounts.container() + " of the " + demand.pod()
                                + " sets none, which a quota for it demands"))
                .toList();
    }
}
