package io.sparkk8s.diagnose;

import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** What a scheduler says of a pod that no node takes, such as {@code 0/3 nodes are available: 3 Insufficient cpu.}. */
record SchedulerMessage(Set<String> lacking, Set<String> claims, boolean unbound) {

    private static final Pattern INSUFFICIENT = Pattern.compile("Insufficient ([\\w.-]+(?:/[\\w.-]+)?\\w)");
    private static final Pattern MISSING_CLAIM = Pattern.compile("persistentvolumeclaim \"([^\"]+)\" not found");
    private static final Pattern TAINT = Pattern.compile("untolerated taint(?:\\(s\\)| \\{([^}]*)})");

    /** The scheduler's own words for what else nodes fail by, each with a short one. */
    private static final Map<String, String> FILTERS = Map.of(
            "node affinity/selector", "node selector or affinity",
            "pod affinity rules", "pod affinity",
            "pod anti-affinity rules", "pod anti-affinity",
            "pod topology spread constraints", "topology spread",
            "Too many pods", "pods per node",
            "were unschedulable", "cordoned nodes",
            "no nodes available", "nodes",
            "free ports", "host ports",
            "volume node affinity conflict", "volume node affinity");

    static SchedulerMessage parse(String message) {
        // what would come of a preemption is no reason of its own
        var preemption = message.indexOf("preemption:");
        var reasons = preemption < 0 ? message : message.substring(0, preemption);
        var lacking = new LinkedHashSet<String>();
        INSUFFICIENT.matcher(reasons).results().forEach(found -> lacking.add(found.group(1)));
        TAINT.matcher(reasons).results().forEach(found -> {
            var taint = found.group(1) == null ? "" : found.group(1).strip().replaceAll(":\\s*$", "");
            lacking.add(taint.isEmpty() ? "taint" : "taint " + taint);
        });
        FILTERS.entrySet().stream()
                .filter(filter -> reasons.contains(filter.getKey()))
                .map(Map.Entry::getValue)
                .sorted()
                .forEach(lacking::add);
        var claims = new LinkedHashSet<String>();
        MISSING_CLAIM.matcher(reasons).results().forEach(found -> claims.add(found.group(1)));
        return new SchedulerMessage(lacking, claims, reasons.contains("unbound immediate PersistentVolumeClaims"));
    }

    /** Whether it is for volumes that no node takes the pod. */
    boolean isForVolumes() {
        return !claims.isEmpty() || unbound;
    }
}
