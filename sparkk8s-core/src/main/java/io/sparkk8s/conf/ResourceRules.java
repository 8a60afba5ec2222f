package io.sparkk8s.conf;

import static io.sparkk8s.conf.ConfFinding.Code.BAD_VALUE;
import static io.sparkk8s.conf.ConfFinding.Code.CONTRADICTORY;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** GPUs and the like: {@code spark.executor.resource.gpu.amount}. */
final class ResourceRules {

    private static final double LARGEST_SHARE_BEFORE_4 = 0.5;

    private ResourceRules() {}

    static void check(Findings findings) {
        for (var prefix : List.of(SparkKeys.DRIVER_RESOURCE, SparkKeys.EXECUTOR_RESOURCE)) {
            names(findings, prefix).forEach(name -> pod(findings, prefix + name));
        }
        var ofExecutors = names(findings, SparkKeys.EXECUTOR_RESOURCE);
        var ofTasks = names(findings, SparkKeys.TASK_RESOURCE);
        ofTasks.forEach(name -> task(findings, name));
        ofExecutors.stream()
                .filter(name -> !ofTasks.contains(name))
                .forEach(name -> findings.warning(
                        CONTRADICTORY,
                        SparkKeys.EXECUTOR_RESOURCE + name + ".amount",
                        "no task asks for it: say " + SparkKeys.TASK_RESOURCE + name + ".amount"));
    }

    private static void pod(Findings findings, String resource) {
        var amount = resource + ".amount";
        if (!findings.has(amount)) {
            findings.error(CONTRADICTORY, amount, "missing: Spark wants an amount of every resource that is named");
            return;
        }
        if (findings.numberGiven(amount).filter(value -> value == 0).isPresent()) {
            return;
        }
        if (!findings.has(resource + ".vendor")) {
            findings.error(
                    CONTRADICTORY,
                    resource + ".vendor",
                    "missing: on Kubernetes it is the first part of the resource's name, such as nvidia.com");
        }
        if (!findings.has(resource + ".discoveryScript") && !findings.has("spark.resources.discoveryPlugin")) {
            findings.warning(
                    CONTRADICTORY,
                    resource + ".discoveryScript",
                    "missing: Spark asks this script which of them the pod was given");
        }
    }

    private static void task(Findings findings, String name) {
        var key = SparkKeys.TASK_RESOURCE + name + ".amount";
        var asked = fraction(findings, key);
        if (asked.isEmpty()) {
            return;
        }
        double share = asked.get();
        var largest = findings.version().atLeast(4, 0) ? 1 : LARGEST_SHARE_BEFORE_4;
        if (share > largest && share != Math.rint(share)) {
            findings.error(BAD_VALUE, key, "must be a whole number or at most " + largest);
        }
        var perExecutor = fraction(findings, SparkKeys.EXECUTOR_RESOURCE + name + ".amount");
        if (share > 0 && perExecutor.isEmpty()) {
            findings.error(
                    CONTRADICTORY, key, "no executor has it: say " + SparkKeys.EXECUTOR_RESOURCE + name + ".amount");
        } else if (share > perExecutor.orElse(share)) {
            findings.error(CONTRADICTORY, key, "is more than an executor has");
        }
    }

    private static Optional<Double> fraction(Findings findings, String key) {
        try {
            return findings.conf().get(key).map(String::trim).map(Double::valueOf);
        } catch (NumberFormatException e) {
            return Optional.empty();
        }
    }

    private static Set<String> names(Findings findings, String prefix) {
        var names = new TreeSet<String>();
        findings.conf().family(prefix).keySet().forEach(rest -> {
            if (rest.indexOf('.') > 0) {
                names.add(rest.substring(0, rest.indexOf('.')));
            }
        });
        return names;
    }
}
