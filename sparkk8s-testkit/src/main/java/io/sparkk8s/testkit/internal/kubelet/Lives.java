package io.sparkk8s.testkit.internal.kubelet;

import io.sparkk8s.testkit.internal.apiserver.Json;
import io.sparkk8s.testkit.lifecycle.PodScript;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Stream;
import tools.jackson.databind.node.ObjectNode;

/** Which life a pod has. */
public final class Lives {

    private static final String ARGO_NODE = "workflows.argoproj.io/node-name";

    private final List<Script> scripts = new CopyOnWriteArrayList<>();
    private final Map<String, PodLife> steps = new ConcurrentHashMap<>();

    /** Begins a script for the pods that fit a pattern, where {@code *} stands for anything. */
    public PodScript script(String pattern) {
        var script = new Script(pattern);
        scripts.add(script);
        return script;
    }

    PodLife of(ObjectNode pod) {
        var names = names(pod);
        var name = Json.name(pod);
        // an executor lives as long as its driver, and what would only be restarted for ever
        var lasts = isExecutor(pod) || Json.text(pod, "spec", "restartPolicy").equals("Always");
        for (var i = scripts.size() - 1; i >= 0; i--) {
            var life = scripts.get(i).take(names, name, lasts);
            if (life.isPresent()) {
                return remembered(pod, life.get());
            }
        }
        return remembered(pod, new Script("*").take(names, name, lasts).orElseThrow());
    }

    private PodLife remembered(ObjectNode pod, PodLife life) {
        if (!Json.annotation(pod, ARGO_NODE).isEmpty()) {
            steps.put(Json.uid(pod), life);
        }
        return life;
    }

    /** The value that the pod of an Argo step gives for an output, if its script has one. */
    public Optional<String> returned(ObjectNode pod, String output) {
        return Optional.ofNullable(steps.get(Json.uid(pod)))
                .map(life -> life.outputs().get(output));
    }

    /** All that the pod of an Argo step prints. */
    public String printed(ObjectNode pod) {
        return Optional.ofNullable(steps.get(Json.uid(pod)))
                .map(life -> String.join("\n", life.logs()))
                .orElse("");
    }

    static boolean isExecutor(ObjectNode pod) {
        return Json.label(pod, "spark-role").equals("executor");
    }

    /** The ReplicaSet or the like that made the pod, and the Deployment behind it. */
    private static List<String> makers(ObjectNode pod) {
        return Json.at(pod, "metadata", "ownerReferences")
                .valueStream()
                .filter(owner -> List.of("ReplicaSet", "StatefulSet", "Job").contains(Json.text(owner, "kind")))
                .map(owner -> Json.text(owner, "name"))
                .flatMap(name -> {
                    var suffix = "-" + Json.label(pod, "pod-template-hash");
                    return name.endsWith(suffix) && suffix.length() > 1
                            ? Stream.of(name, name.substring(0, name.length() - suffix.length()))
                            : Stream.of(name);
                })
                .toList();
    }

    /** What a pattern may match: the pod's name, its Deployment's, its Spark application's, its Argo step's. */
    private static List<String> names(ObjectNode pod) {
        var names = new ArrayList<String>();
        names.add(Json.name(pod));
        // executors share their driver's labels, but not its script
        if (!isExecutor(pod)) {
            names.add(Json.label(pod, "spark-app-name"));
            names.addAll(makers(pod));
            var node = Json.annotation(pod, ARGO_NODE);
            // nightly-x7k2p.extract(0) is the first try, or item, of the step extract
            var bare = node.replaceFirst("\\([^()]*\\)$", "");
            var step = bare.substring(bare.lastIndexOf('.') + 1);
            names.add(step);
            names.add(step + node.substring(bare.length()));
        }
        names.removeIf(String::isEmpty);
        return names;
    }
}
