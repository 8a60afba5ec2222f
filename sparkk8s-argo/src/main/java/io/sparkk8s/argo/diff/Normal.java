package io.sparkk8s.argo.diff;

import io.fabric8.kubernetes.api.model.HasMetadata;
import io.sparkk8s.argo.wire.WireTree;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** An object without what says nothing. */
final class Normal {

    /** Written by the API server, controllers and clients, not by people. */
    private static final Set<String> META = Set.of(
            "uid",
            "resourceVersion",
            "generation",
            "creationTimestamp",
            "deletionTimestamp",
            "deletionGracePeriodSeconds",
            "managedFields",
            "selfLink",
            "ownerReferences",
            "namespace");

    private static final List<String> MARKS = List.of(
            "kubectl.kubernetes.io/",
            "cronworkflows.argoproj.io/",
            "workflows.argoproj.io/phase",
            "workflows.argoproj.io/completed",
            "workflows.argoproj.io/creator",
            "workflows.argoproj.io/pod-name-format",
            "workflows.argoproj.io/workflow-archiving-status",
            "sparkk8s.io/",
            "app.kubernetes.io/managed-by");

    /** What is written means the same as what is left out. */
    private static final Map<String, Object> DEFAULTS = Map.ofEntries(
            Map.entry("concurrencyPolicy", "Allow"),
            Map.entry("suspend", false),
            Map.entry("imagePullPolicy", "IfNotPresent"),
            Map.entry("terminationMessagePath", "/dev/termination-log"),
            Map.entry("terminationMessagePolicy", "File"),
            Map.entry("clusterScope", false),
            Map.entry("optional", false),
            Map.entry("readOnly", false),
            Map.entry("hostNetwork", false),
            Map.entry("daemon", false));

    /** Objects that say something though they are empty. */
    private static final Set<String> MARKERS =
            Set.of("suspend", "none", "tar", "zip", "emptyDir", "supplied", "retryStrategy", "nodeAntiAffinity");

    /** What may be an empty text. */
    private static final Set<String> TEXTS = Set.of("value", "default");

    private Normal() {}

    static Map<String, Object> of(HasMetadata object) {
        var tree = WireTree.of(object);
        tree.remove("status");
        tree.remove("apiVersion");
        var metadata = new LinkedHashMap<>(Json.map(tree.get("metadata")));
        metadata.keySet().removeAll(META);
        for (var marked : List.of("labels", "annotations")) {
            var kept = new LinkedHashMap<>(Json.map(metadata.get(marked)));
            kept.keySet().removeIf(key -> MARKS.stream().anyMatch(key::startsWith));
            metadata.put(marked, kept);
        }
        tree.put("metadata", metadata);
        return clean(tree);
    }

    /** Without empty values and defaults; {@code dependencies} become {@code depends}, {@code schedule} a list. */
    private static Map<String, Object> clean(Map<String, Object> map) {
        var clean = new TreeMap<String, Object>();
        map.forEach((key, value) -> {
            var inner = value(value);
            var says = !Map.of().equals(inner) || MARKERS.contains(key);
            var empty = "".equals(inner) && !TEXTS.contains(key);
            if (inner != null && says && !empty && !inner.equals(DEFAULTS.get(key))) {
                clean.put(key, inner);
            }
        });
        if (clean.get("dependencies") instanceof List<?> before && !clean.containsKey("depends")) {
            clean.remove("dependencies");
            clean.put(
                    "depends",
                    String.join(" && ", before.stream().map(String::valueOf).toList()));
        }
        if (clean.get("schedule") instanceof String schedule && clean.containsKey("workflowSpec")) {
            clean.remove("schedule");
            clean.put("schedules", List.of(schedule));
        }
        return clean;
    }

    private static @Nullable Object value(@Nullable Object value) {
        if (value instanceof Map<?, ?>) {
            return clean(Json.map(value));
        }
        if (value instanceof List<?> list) {
            return list.isEmpty() ? null : list.stream().map(Normal::value).toList();
        }
        return value;
    }
}
