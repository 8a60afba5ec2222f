package io.sparkk8s.testkit.internal.apiserver;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** What a server fills in where an object says nothing: the fields that clients commonly read back. */
final class Defaults {

    private Defaults() {}

    static void apply(Resource resource, ObjectNode object) {
        if (!resource.builtIn()) {
            return;
        }
        switch (resource.plural()) {
            case "pods" -> pod(object);
            case "services" -> service(object);
            case "namespaces" -> namespace(object);
            case "secrets" -> secret(object);
            case "persistentvolumeclaims" -> {
                absent(object.withObjectProperty("spec"), "volumeMode", "Filesystem");
                absent(object.withObjectProperty("status"), "phase", "Pending");
            }
            case "jobs" -> {
                var spec = object.withObjectProperty("spec");
                absent(spec, "parallelism", 1);
                absent(spec, "completions", 1);
                absent(spec, "backoffLimit", 6);
            }
            case "deployments" -> {
                var spec = object.withObjectProperty("spec");
                absent(spec, "replicas", 1);
                absent(spec, "revisionHistoryLimit", 10);
                absent(spec, "progressDeadlineSeconds", 600);
                strategy(spec.withObjectProperty("strategy"));
            }
            default -> {}
        }
    }

    private static void strategy(ObjectNode strategy) {
        absent(strategy, "type", "RollingUpdate");
        if (Json.text(strategy, "type").equals("RollingUpdate")) {
            var rolling = strategy.withObjectProperty("rollingUpdate");
            for (var limit : new String[] {"maxSurge", "maxUnavailable"}) {
                if (!rolling.hasNonNull(limit)) {
                    rolling.put(limit, "25%");
                }
            }
        }
    }

    private static void pod(ObjectNode pod) {
        var spec = pod.withObjectProperty("spec");
        absent(spec, "restartPolicy", "Always");
        absent(spec, "terminationGracePeriodSeconds", 30);
        absent(spec, "dnsPolicy", "ClusterFirst");
        absent(spec, "schedulerName", "default-scheduler");
        absent(spec, "enableServiceLinks", true);
        absent(spec, "priority", 0);
        absent(spec, "preemptionPolicy", "PreemptLowerPriority");
        spec.withObjectProperty("securityContext");
        absent(spec, "serviceAccountName", "default");
        spec.set("serviceAccount", spec.path("serviceAccountName"));
        for (var list : new String[] {"initContainers", "containers"}) {
            for (var container : spec.path(list)) {
                if (container instanceof ObjectNode node) {
                    container(node);
                }
            }
        }
        for (var volume : spec.path("volumes")) {
            for (var source : new String[] {"configMap", "secret", "projected", "downwardAPI"}) {
                if (volume.get(source) instanceof ObjectNode node) {
                    absent(node, "defaultMode", 420);
                }
            }
        }
        var status = pod.withObjectProperty("status");
        absent(status, "phase", "Pending");
        absent(status, "qosClass", Quantities.qosClass(spec));
    }

    private static void container(ObjectNode container) {
        var image = container.path("image").asString("");
        var tag = image.substring(image.lastIndexOf('/') + 1);
        var latest = tag.endsWith(":latest") || (tag.indexOf(':') < 0 && tag.indexOf('@') < 0);
        absent(container, "imagePullPolicy", latest ? "Always" : "IfNotPresent");
        absent(container, "terminationMessagePath", "/dev/termination-log");
        absent(container, "terminationMessagePolicy", "File");
        var resources = container.withObjectProperty("resources");
        if (resources.get("limits") instanceof ObjectNode limits) {
            var requests = resources.withObjectProperty("requests");
            limits.forEachEntry((name, limit) -> {
                if (!requests.has(name)) {
                    requests.set(name, limit);
                }
            });
        }
        for (var port : container.path("ports")) {
            absent((ObjectNode) port, "protocol", "TCP");
        }
        for (var variable : container.path("env")) {
            if (Json.at(variable, "valueFrom", "fieldRef") instanceof ObjectNode field) {
                absent(field, "apiVersion", "v1");
            }
        }
    }

    private static void service(ObjectNode service) {
        var spec = service.withObjectProperty("spec");
        absent(spec, "type", "ClusterIP");
        absent(spec, "sessionAffinity", "None");
        absent(spec, "internalTrafficPolicy", "Cluster");
        absent(spec, "ipFamilyPolicy", "SingleStack");
        if (!spec.has("ipFamilies")) {
            spec.putArray("ipFamilies").add("IPv4");
        }
        absent(spec, "clusterIP", address(Json.uid(service)));
        if (!spec.has("clusterIPs")) {
            spec.putArray("clusterIPs").add(spec.path("clusterIP"));
        }
        for (var port : spec.path("ports")) {
            var node = (ObjectNode) port;
            absent(node, "protocol", "TCP");
            if (!node.has("targetPort")) {
                node.set("targetPort", node.path("port"));
            }
        }
        service.withObjectProperty("status").withObjectProperty("loadBalancer");
    }

    private static String address(String uid) {
        var bits = uid.hashCode();
        return "10.96." + (bits & 0xff) + "." + (1 + ((bits >> 8) & 0x7f));
    }

    private static void namespace(ObjectNode namespace) {
        Json.meta(namespace).withObjectProperty("labels").put("kubernetes.io/metadata.name", Json.name(namespace));
        var spec = namespace.withObjectProperty("spec");
        if (!spec.has("finalizers") && !Json.deleting(namespace)) {
            spec.putArray("finalizers").add("kubernetes");
        }
        absent(namespace.withObjectProperty("status"), "phase", "Active");
    }

    private static void secret(ObjectNode secret) {
        absent(secret, "type", "Opaque");
        if (secret.get("stringData") instanceof ObjectNode plain) {
            var data = secret.withObjectProperty("data");
            plain.forEachEntry((name, value) -> data.put(name, base64(value)));
            secret.remove("stringData");
        }
    }

    private static String base64(JsonNode value) {
        return Base64.getEncoder().encodeToString(value.asString("").getBytes(StandardCharsets.UTF_8));
    }

    private static void absent(ObjectNode node, String name, String value) {
        if (Json.text(node, name).isEmpty()) {
            node.put(name, value);
        }
    }

    private static void absent(ObjectNode node, String name, int value) {
        if (!node.hasNonNull(name)) {
            node.put(name, value);
        }
    }

    private static void absent(ObjectNode node, String name, boolean value) {
        if (!node.hasNonNull(name)) {
            node.put(name, value);
        }
    }
}
