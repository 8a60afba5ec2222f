package io.sparkk8s.diagnose;

import io.fabric8.kubernetes.api.model.Pod;
import io.fabric8.kubernetes.api.model.Quantity;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What to try. */
final class Advice {

    private Advice() {}

    static String unschedulable(SchedulerMessage message, Pod pod) {
        var asks = "the pod asks for " + requests(pod);
        if (message.lacking().stream().anyMatch(lack -> lack.startsWith("taint"))) {
            return asks + "; give it a toleration by a pod template, or wait for other nodes";
        }
        if (message.lacking().stream().anyMatch(lack -> lack.contains("affinity") || lack.contains("selector"))) {
            return "compare its node selector and affinity with the labels of the nodes";
        }
        return asks + "; ask for less, wait for other pods to end, or add nodes";
    }

    /** What a pod's containers ask for in all. */
    static String requests(Pod pod) {
        var sums = new TreeMap<String, Quantity>();
        pod.getSpec().getContainers().stream()
                .flatMap(container -> Stream.ofNullable(container.getResources()))
                .flatMap(resources -> Stream.ofNullable(resources.getRequests()))
                .flatMap(requests -> requests.entrySet().stream())
                .forEach(request -> sums.merge(request.getKey(), request.getValue(), Quantity::add));
        return sums.isEmpty()
                ? "no resources"
                : sums.entrySet().stream().map(Advice::text).collect(Collectors.joining(", "));
    }

    private static String text(Map.Entry<String, Quantity> request) {
        return request.getKey() + " " + request.getValue();
    }

    static String image(String message) {
        var said = message.toLowerCase(Locale.ROOT);
        if (said.contains("unauthorized") || said.contains("denied") || said.contains("authentication")) {
            return "does the image exist, and may the cluster pull it? A private registry needs a pull Secret:"
                    + " spark.kubernetes.container.image.pullSecrets";
        }
        if (said.contains("no such host") || said.contains("i/o timeout") || said.contains("connection refused")) {
            return "the nodes cannot reach the registry: is its name right, and the network open?";
        }
        if (said.contains("errimageneverpull")) {
            return "the image is not on the node and the pull policy is Never: load it there, or set"
                    + " spark.kubernetes.container.image.pullPolicy=IfNotPresent";
        }
        return "is there such an image and tag in the registry?";
    }

    static String missing(String subject) {
        return subject.startsWith("container ") ? "correct the container's environment" : "create " + named(subject);
    }

    private static String named(String subject) {
        return "the " + subject + " in the pod's namespace, or correct its name";
    }

    static String claims(boolean missing) {
        return missing
                ? "create the claim in the pod's namespace, or correct its name"
                : "is there a volume, or a StorageClass that makes one, for the claim's class, size and access mode?";
    }

    static String queue(String scheduler) {
        return "is the scheduler " + scheduler + " installed, does the queue exist, and does it have room?";
    }

    static String gate(String gate) {
        return gate.startsWith("kueue.x-k8s.io/")
                ? "look at the Workload of this pod: does the LocalQueue exist, and does its ClusterQueue have room?"
                : "the controller that set the gate must take it away";
    }
}
