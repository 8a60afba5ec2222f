package io.sparkk8s.testkit.internal.kubelet;

import io.sparkk8s.testkit.internal.ControlPlane;
import io.sparkk8s.testkit.internal.apiserver.ApiServer;
import io.sparkk8s.testkit.internal.apiserver.Json;
import io.sparkk8s.testkit.internal.apiserver.Resources;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import tools.jackson.databind.node.ObjectNode;

/** What a running Spark driver does to the cluster: its executors come, and go with it. */
public final class Executors {

    /** What Spark on Kubernetes takes when its configuration does not say. */
    private static final int SPARK_DEFAULT = 2;

    private static final int OVERHEAD_MIB = 384;
    private static final Pattern LABEL = Pattern.compile("spark\\.kubernetes\\.executor\\.label\\.([^\\s=]+)=(\\S+)");

    private final ControlPlane plane;

    public Executors(ControlPlane plane) {
        this.plane = plane;
    }

    void start(ObjectNode driver, PodLife life) {
        if (Json.label(driver, "spark-role").equals("driver")) {
            plane.run(server -> {
                var conf = configuration(server, driver);
                make(server, driver, conf, life.executors().orElseGet(() -> instances(conf)));
            });
        }
    }

    /** Those of a driver in client mode, which the pod it runs in owns. */
    public void startIn(String namespace, String clientPod, String conf) {
        plane.run(server -> server.get(Resources.PODS, namespace, clientPod)
                .ifPresent(pod -> make(server, pod, conf, instances(conf))));
    }

    private static void make(ApiServer server, ObjectNode driver, String conf, int count) {
        for (var n = 1; n <= count; n++) {
            var executor = executor(driver, conf, n);
            var there = server.get(Resources.PODS, Json.namespace(driver), Json.name(executor));
            if (there.isEmpty()) {
                server.create(Resources.PODS, Json.namespace(driver), executor);
            }
        }
    }

    /** What a driver does at its end, if it is let. */
    public void stopApplication(String namespace, String applicationId) {
        stop(namespace, pod -> Json.label(pod, "spark-app-selector").equals(applicationId));
    }

    void stop(String namespace, String driverUid) {
        stop(namespace, pod -> Json.at(pod, "metadata", "ownerReferences")
                .valueStream()
                .anyMatch(owner -> Json.text(owner, "uid").equals(driverUid)));
    }

    private void stop(String namespace, Predicate<ObjectNode> which) {
        plane.run(server -> server.list(Resources.PODS, namespace).stream()
                .filter(Lives::isExecutor)
                .filter(which)
                .filter(pod -> !Json.deleting(pod))
                .forEach(pod -> server.delete(Resources.PODS, namespace, Json.name(pod))));
    }

    /** All that configures the driver: the properties mounted into it, then its command line. */
    private static String configuration(ApiServer server, ObjectNode driver) {
        var text = new StringBuilder();
        for (var container : Json.at(driver, "spec", "containers")) {
            for (var list : new String[] {"command", "args"}) {
                container.path(list).forEach(word -> text.append(word.asString(""))
                        .append('\n'));
            }
        }
        for (var volume : Json.at(driver, "spec", "volumes")) {
            var name = Json.text(volume, "configMap", "name");
            server.get(Resources.CONFIG_MAPS, Json.namespace(driver), name)
                    .map(map -> Json.text(map, "data", "spark.properties"))
                    .ifPresent(properties -> text.append(properties).append('\n'));
        }
        return text.toString();
    }

    private static int instances(String conf) {
        if (conf.contains("spark.dynamicAllocation.enabled=true")) {
            return value(conf, "spark.dynamicAllocation.initialExecutors")
                    .or(() -> value(conf, "spark.dynamicAllocation.minExecutors"))
                    .map(Integer::parseInt)
                    .orElse(0);
        }
        // a driver of which no configuration is known is no real one
        var otherwise = conf.contains("spark.") && !conf.contains("spark.master=local") ? SPARK_DEFAULT : 0;
        return value(conf, "spark.executor.instances").map(Integer::parseInt).orElse(otherwise);
    }

    private static Optional<String> value(String conf, String key) {
        var matcher = Pattern.compile("(?<![\\w.])" + Pattern.quote(key) + "\\s*[=:\\s]\\s*([^\\s\"']+)")
                .matcher(conf);
        return matcher.find() ? Optional.of(matcher.group(1)) : Optional.empty();
    }

    private static ObjectNode executor(ObjectNode driver, String conf, int n) {
        var prefix = value(conf, "spark.kubernetes.executor.podNamePrefix")
                .orElseGet(() -> Json.name(driver).replaceFirst("-driver$", ""));
        var pod = Json.object().put("apiVersion", "v1").put("kind", "Pod");
        var meta = Json.meta(pod).put("name", prefix + "-exec-" + n);
        var labels = meta.putObject("labels");
        LABEL.matcher(conf).results().forEach(label -> labels.put(label.group(1), label.group(2)));
        // the driver pod has it from there, but a client pod does not
        value(conf, "spark.app.id").ifPresent(id -> labels.put("spark-app-selector", id));
        for (var label : new String[] {"spark-app-selector", "spark-app-name", "spark-version"}) {
            if (!Json.label(driver, label).isEmpty()) {
                labels.put(label, Json.label(driver, label));
            }
        }
        labels.put("spark-role", "executor").put("spark-exec-id", Integer.toString(n));
        labels.put("spark-exec-resourceprofile-id", "0").put("spark-exec-inactive", "false");
        var owner = meta.putArray("ownerReferences")
                .addObject()
                .put("apiVersion", "v1")
                .put("kind", "Pod");
        owner.put("name", Json.name(driver)).put("uid", Json.uid(driver)).put("controller", true);
        var spec = pod.putObject("spec").put("restartPolicy", "Never");
        spec.put("serviceAccountName", Json.text(driver, "spec", "serviceAccountName"));
        var container = spec.putArray("containers").addObject().put("name", "spark-kubernetes-executor");
        var image = value(conf, "spark.kubernetes.executor.container.image")
                .or(() -> value(conf, "spark.kubernetes.container.image"))
                .orElseGet(() -> Json.text(Json.at(driver, "spec", "containers").path(0), "image"));
        container.put("image", image);
        container.putArray("args").add("executor");
        var memory = value(conf, "spark.executor.memory").orElse("1g");
        var requests = container.putObject("resources").putObject("requests");
        requests.put("cpu", value(conf, "spark.executor.cores").orElse("1"));
        requests.put("memory", withOverhead(memory) + "Mi");
        container.withObjectProperty("resources").putObject("limits").put("memory", withOverhead(memory) + "Mi");
        return pod;
    }

    private static long withOverhead(String memory) {
        var number = memory.replaceAll("[^0-9]", "");
        var unit = memory.replaceAll("[0-9]", "");
        var amount = number.isEmpty() ? 1024 : Long.parseLong(number);
        var mebibytes = unit.startsWith("g") ? amount * 1024 : unit.startsWith("t") ? amount * 1024 * 1024 : amount;
        return mebibytes + Math.max(OVERHEAD_MIB, mebibytes / 10);
    }
}
