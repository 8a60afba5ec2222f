package io.sparkk8s.testkit.internal.apiserver;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;

/** Amounts of CPU, memory and such: {@code 500m}, {@code 4Gi}, {@code 1e3}. */
final class Quantities {

    private static final Pattern FORM = Pattern.compile("([+-]?[0-9.]+)([eE][+-]?[0-9]+)?([numkMGTPE]i?|Ki)?");
    private static final Map<String, BigDecimal> SUFFIXES = Map.ofEntries(
            Map.entry("n", BigDecimal.ONE.movePointLeft(9)),
            Map.entry("u", BigDecimal.ONE.movePointLeft(6)),
            Map.entry("m", BigDecimal.ONE.movePointLeft(3)),
            Map.entry("k", BigDecimal.ONE.movePointRight(3)),
            Map.entry("M", BigDecimal.ONE.movePointRight(6)),
            Map.entry("G", BigDecimal.ONE.movePointRight(9)),
            Map.entry("T", BigDecimal.ONE.movePointRight(12)),
            Map.entry("P", BigDecimal.ONE.movePointRight(15)),
            Map.entry("E", BigDecimal.ONE.movePointRight(18)),
            Map.entry("Ki", power(1)),
            Map.entry("Mi", power(2)),
            Map.entry("Gi", power(3)),
            Map.entry("Ti", power(4)),
            Map.entry("Pi", power(5)),
            Map.entry("Ei", power(6)));

    private Quantities() {}

    private static BigDecimal power(int of1024) {
        return BigDecimal.valueOf(1024).pow(of1024);
    }

    /** Empty when it is no quantity. */
    static Optional<BigDecimal> parse(String text) {
        var matcher = FORM.matcher(text);
        if (!matcher.matches()) {
            return Optional.empty();
        }
        var suffix = matcher.group(3);
        if (suffix != null && (matcher.group(2) != null || !SUFFIXES.containsKey(suffix))) {
            return Optional.empty();
        }
        try {
            var exponent = matcher.group(2) == null ? "" : matcher.group(2);
            var number = new BigDecimal(matcher.group(1) + exponent);
            return Optional.of(
                    suffix == null ? number : number.multiply(SUFFIXES.getOrDefault(suffix, BigDecimal.ONE)));
        } catch (NumberFormatException e) {
            return Optional.empty();
        }
    }

    /** Guaranteed, Burstable or BestEffort, by the requests and limits of the containers. */
    static String qosClass(JsonNode podSpec) {
        var any = false;
        var guaranteed = true;
        for (var container : podSpec.path("containers")) {
            for (var name : Set.of("cpu", "memory")) {
                var request = Json.text(container, "resources", "requests", name);
                var limit = Json.text(container, "resources", "limits", name);
                any |= !request.isEmpty() || !limit.isEmpty();
                guaranteed &= !limit.isEmpty() && parse(limit).equals(parse(request));
            }
        }
        return !any ? "BestEffort" : guaranteed ? "Guaranteed" : "Burstable";
    }
}
