package io.sparkk8s.testkit;

import io.fabric8.kubernetes.api.model.apps.DeploymentBuilder;
import io.sparkk8s.testkit.internal.client.ClientShell;
import io.sparkk8s.testkit.internal.kubelet.Executors;
import io.sparkk8s.testkit.lifecycle.ExecProgram;
import io.sparkk8s.testkit.lifecycle.ExecScript;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * The pods of a client Deployment, in which {@code Backend.clientDeployment(..)} runs {@code spark-submit} by exec. The
 * Deployment is the test's to create, or a plain one is made by {@link #deployedIn}.
 *
 * <pre>{@code
 * cluster.sparkClient("spark-client").submitted("daily-etl", ExecScript.begin().stdout("Pi is roughly 3").exit(1));
 * }</pre>
 *
 * <p>An application that no script fits prints a line, and succeeds after ten seconds. While it runs it has as many
 * executors as its {@code spark.executor.instances} says, owned by the client pod, whose lives {@code
 * cluster.pods("daily-etl-*-exec-1")} may script. They go when it ends, unless it is killed: exit code 137. Thread-safe.
 */
public final class SparkClient {

    private static final ExecScript USUAL = ExecScript.begin()
            .stdout("Running Spark")
            .after(Duration.ofSeconds(10))
            .exit(0);

    private final Map<Pattern, ExecProgram> scripts = new LinkedHashMap<>();
    private final List<String> submissions = new ArrayList<>();

    private final FakeCluster cluster;
    private final String deployment;

    SparkClient(FakeCluster cluster, String deployment) {
        this.cluster = cluster;
        this.deployment = deployment;
        var executors = new Executors(cluster.controlPlane());
        cluster.pods(deployment).onExec(new ClientShell(cluster.clock(), executors, this::programOf));
    }

    /** Makes the Deployment, of one pod with one container, and lets a minute pass, in which it becomes ready. */
    public SparkClient deployedIn(String namespace) {
        var labels = Map.of("app", deployment);
        cluster.client()
                .resource(new DeploymentBuilder()
                        .withNewMetadata()
                        .withName(deployment)
                        .withNamespace(namespace)
                        .endMetadata()
                        .withNewSpec()
                        .withNewSelector()
                        .withMatchLabels(labels)
                        .endSelector()
                        .withNewTemplate()
                        .withNewMetadata()
                        .withLabels(labels)
                        .endMetadata()
                        .withNewSpec()
                        .addNewContainer()
                        .withName("spark")
                        .withImage("spark:1")
                        .endContainer()
                        .endSpec()
                        .endTemplate()
                        .endSpec()
                        .build())
                .create();
        cluster.clock().advance(Duration.ofMinutes(1));
        return this;
    }

    /**
     * What {@code spark-submit} does for applications submitted from then on: what it prints and how it ends. Where
     * several scripts fit, the last one counts.
     *
     * @param appName the application's name; {@code *} stands for any characters
     */
    public synchronized SparkClient submitted(String appName, ExecProgram script) {
        var pattern = Pattern.compile(Pattern.quote(appName).replace("*", "\\E.*\\Q"));
        scripts.put(pattern, script);
        return this;
    }

    /** The names of the applications for which {@code spark-submit} was begun, in order, over all pods. */
    public synchronized List<String> submissions() {
        return List.copyOf(submissions);
    }

    private synchronized ExecProgram programOf(String appName) {
        submissions.add(appName);
        ExecProgram last = USUAL;
        for (var script : scripts.entrySet()) {
            if (script.getKey().matcher(appName).matches()) {
                last = script.getValue();
            }
        }
        return last;
    }
}
