package io.sparkk8s.testkit.internal.argo;

import io.sparkk8s.testkit.internal.apiserver.Json;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** The pod of a step, as the controller makes it: the user's container between Argo's own. */
final class PodManifest {

    static final String WORKFLOW = "workflows.argoproj.io/workflow";
    static final String COMPLETED = "workflows.argoproj.io/completed";
    static final String NODE_NAME = "workflows.argoproj.io/node-name";

    private static final String EXECUTOR = "quay.io/argoproj/argoexec:v3.7.18";
    private static final List<String> LOGGING =
            List.of("--loglevel", "info", "--log-format", "text", "--gloglevel", "0");

    /** Fields of the workflow's spec that are the pod's. */
    private static final List<String> OF_SPEC = List.of(
            "affinity",
            "automountServiceAccountToken",
            "dnsConfig",
            "dnsPolicy",
            "hostAliases",
            "hostNetwork",
            "imagePullSecrets",
            "nodeSelector",
            "schedulerName",
            "securityContext",
            "serviceAccountName",
            "tolerations");

    private final ObjectNode workflow;
    private final JsonNode spec;
    private final Node node;
    private final ObjectNode template;
    private final boolean result;

    /**
     * @param spec what the workflow runs by
     * @param result whether what the container prints is kept
     */
    PodManifest(ObjectNode workflow, JsonNode spec, Node node, ObjectNode template, boolean result) {
        this.workflow = workflow;
        this.spec = spec;
        this.node = node;
        this.template = template;
        this.result = result;
    }

    ObjectNode pod(String name) {
        var pod = Json.object().put("apiVersion", "v1").put("kind", "Pod");
        var meta = Json.meta(pod).put("name", name).put("namespace", Json.namespace(workflow));
        metadata(meta);
        var owner = meta.putArray("ownerReferences").addObject();
        owner.put("apiVersion", "argoproj.io/v1alpha1").put("kind", "Workflow");
        owner.put("name", Json.name(workflow)).put("uid", Json.uid(workflow));
        owner.put("controller", true).put("blockOwnerDeletion", true);
        spec(pod.putObject("spec"));
        return pod;
    }

    private void metadata(ObjectNode meta) {
        var annotations = meta.putObject("annotations");
        var labels = meta.putObject("labels");
        for (var more : List.of(spec.path("podMetadata"), template.path("metadata"))) {
            more.path("annotations").forEachEntry(annotations::set);
            more.path("labels").forEachEntry(labels::set);
        }
        annotations.put("kubectl.kubernetes.io/default-container", "main");
        annotations.put("workflows.argoproj.io/node-id", node.id()).put(NODE_NAME, node.name());
        labels.put(WORKFLOW, Json.name(workflow)).put(COMPLETED, "false");
    }

    private void spec(ObjectNode pod) {
        for (var field : OF_SPEC) {
            for (var from : List.of(spec, template)) {
                if (from.has(field)) {
                    pod.set(field, from.path(field).deepCopy());
                }
            }
        }
        if (spec.path("nodeSelector") instanceof ObjectNode all
                && template.path("nodeSelector") instanceof ObjectNode own) {
            pod.set("nodeSelector", all.deepCopy().setAll(own));
        }
        priority(pod);
        pod.put("restartPolicy", "Never");
        if (template.has("activeDeadlineSeconds")) {
            pod.put(
                    "activeDeadlineSeconds",
                    template.path("activeDeadlineSeconds").asInt());
        }
        pod.putArray("initContainers").add(init());
        var containers = pod.putArray("containers");
        containers.add(executor("wait", "wait"));
        containers.add(main());
        var volumes = pod.putArray("volumes");
        volume(volumes, "var-run-argo");
        volume(volumes, "tmp-dir-argo");
        if (template.has("script")) {
            volume(volumes, "argo-staging");
        }
        spec.path("volumes").forEach(volumes::add);
        template.path("volumes").forEach(volumes::add);
    }

    private void priority(ObjectNode pod) {
        for (var name : List.of(Json.text(spec, "podPriorityClassName"), Json.text(template, "priorityClassName"))) {
            if (!name.isEmpty()) {
                pod.put("priorityClassName", name);
            }
        }
    }

    private static void volume(ArrayNode volumes, String name) {
        volumes.addObject().put("name", name).putObject("emptyDir");
    }

    private ObjectNode init() {
        var init = executor("init", "init");
        ((ArrayNode) init.path("env")).addObject().put("name", "ARGO_TEMPLATE").put("value", Json.write(template));
        mount(init, "var-run-argo", "/var/run/argo");
        if (template.has("script")) {
            mount(init, "argo-staging", "/argo/staging");
        }
        return init;
    }

    private ObjectNode executor(String name, String word) {
        var container = Json.object().put("name", name).put("image", EXECUTOR);
        var command = container.putArray("command").add("argoexec").add(word);
        LOGGING.forEach(command::add);
        environment(container, name);
        return container;
    }

    private void environment(ObjectNode container, String name) {
        var environment = Json.arrayIn(container, "env");
        environment.addObject().put("name", "ARGO_CONTAINER_NAME").put("value", name);
        environment.addObject().put("name", "ARGO_WORKFLOW_NAME").put("value", Json.name(workflow));
        environment.addObject().put("name", "ARGO_NODE_ID").put("value", node.id());
        environment.addObject().put("name", "ARGO_INCLUDE_SCRIPT_OUTPUT").put("value", Boolean.toString(result));
    }

    private ObjectNode main() {
        var script = template.has("script");
        var main = ((ObjectNode) template.path(script ? "script" : "container")).deepCopy();
        main.put("name", "main");
        main.remove("source");
        var own = main.path("command");
        var command = Json.array().add("/var/run/argo/argoexec").add("emissary");
        LOGGING.forEach(command::add);
        command.add("--").addAll(own.valueStream().toList());
        main.set("command", command);
        if (script) {
            Json.arrayIn(main, "args").add("/argo/staging/script");
            mount(main, "argo-staging", "/argo/staging");
        }
        environment(main, "main");
        mount(main, "var-run-argo", "/var/run/argo");
        return main;
    }

    private static void mount(ObjectNode container, String volume, String path) {
        Json.arrayIn(container, "volumeMounts").addObject().put("name", volume).put("mountPath", path);
    }

    /** The template that a pod was made from. */
    static JsonNode template(ObjectNode pod) {
        for (var variable : Json.at(pod, "spec", "initContainers").path(0).path("env")) {
            if (Json.text(variable, "name").equals("ARGO_TEMPLATE")) {
                return Json.parse(Json.text(variable, "value"));
            }
        }
        return Json.object();
    }

    /** Whether what a pod's container printed is kept. */
    static boolean keepsResult(ObjectNode pod) {
        return Json.at(pod, "spec", "initContainers")
                .path(0)
                .path("env")
                .valueStream()
                .anyMatch(variable -> Json.text(variable, "name").equals("ARGO_INCLUDE_SCRIPT_OUTPUT")
                        && Json.text(variable, "value").equals("true"));
    }
}
