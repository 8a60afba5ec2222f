package io.sparkk8s.preflight;

import io.fabric8.kubernetes.api.model.Node;
import io.fabric8.kubernetes.api.model.PodSpec;
import io.fabric8.kubernetes.api.model.Taint;
import io.fabric8.kubernetes.api.model.Toleration;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Whether any node could take a pod if it were empty: its node selector, taints and allocatable resources. Pure. */
final class NodeChecks {

    private NodeChecks() {}

    static Check driver(PodSpec pod, Demand demand, List<Node> nodes) {
        var subject = "a node for the driver";
        var reasons = new TreeMap<String, Integer>();
        for (var node : nodes) {
            var why = why(pod, demand, node);
            if (why.isEmpty()) {
                return Check.ok(subject, "node " + node.getMetadata().getName() + " is large enough");
            }
            reasons.merge(String.join(" and ", why), 1, Integer::sum);
        }
        var said = new ArrayList<String>();
        reasons.forEach((reason, count) -> said.add(count + ": " + reason));
        return Check.failed(
                subject,
                "none of " + nodes.size() + " nodes could take it even if it were empty (" + String.join("; ", said)
                        + ")",
                "Ask for less, change the node selector or the tolerations, or add a node");
    }

    private static List<String> why(PodSpec pod, Demand demand, Node node) {
        var why = new ArrayList<String>();
        var labels = node.getMetadata().getLabels() == null
                ? Map.<String, String>of()
                : node.getMetadata().getLabels();
        if (Boolean.TRUE.equals(node.getSpec().getUnschedulable())) {
            why.add("cordoned");
        }
        if (pod.getNodeSelector() != null
                && !labels.entrySet().containsAll(pod.getNodeSelector().entrySet())) {
            why.add("not of the node selector " + pod.getNodeSelector());
        }
        node.getSpec().getTaints().stream()
                .filter(taint -> !"PreferNoSchedule".equals(taint.getEffect()))
                .filter(taint -> pod.getTolerations().stream().noneMatch(toleration -> tolerates(toleration, taint)))
                .forEach(taint -> why.add("has the taint " + taint.getKey()));
        var allocatable = Demand.numbers(
                node.getStatus() == null ? null : node.getStatus().getAllocatable());
        for (var resource : requested(demand)) {
            var there = allocatable.getOrDefault(resource, BigDecimal.ZERO);
            if (demand.request(resource).compareTo(there) > 0) {
                why.add("has %s %s, of which %s are asked for"
                        .formatted(
                                Demand.text(resource, there),
                                resource,
                                Demand.text(resource, demand.request(resource))));
            }
        }
        return why;
    }

    private static List<String> requested(Demand demand) {
        return demand.all().stream()
                .flatMap(amounts -> amounts.requests().keySet().stream())
                .distinct()
                .sorted()
                .toList();
    }

    /** Kubernetes' rule: an empty key with Exists tolerates all, an empty effect any. */
    private static boolean tolerates(Toleration toleration, Taint taint) {
        var key = toleration.getKey() == null ? "" : toleration.getKey();
        var effect = toleration.getEffect() == null ? "" : toleration.getEffect();
        if (!effect.isEmpty() && !effect.equals(taint.getEffect())) {
            return false;
        }
        if ("Exists".equals(toleration.getOperator())) {
            return key.isEmpty() || key.equals(taint.getKey());
        }
        var value = toleration.getValue() == null ? "" : toleration.getValue();
        return key.equals(taint.getKey()) && value.equals(taint.getValue() == null ? "" : taint.getValue());
    }
}
