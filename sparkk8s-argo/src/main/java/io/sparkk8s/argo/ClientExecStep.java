package io.sparkk8s.argo;

import io.fabric8.kubernetes.api.model.Container;
import io.fabric8.kubernetes.api.model.ContainerBuilder;
import io.sparkk8s.FaultCollector;
import io.sparkk8s.app.SparkApplication;
import io.sparkk8s.backend.ClientDeployment;
import io.sparkk8s.conf.SparkConf;
import io.sparkk8s.conf.SparkKeys;
import io.sparkk8s.manifest.KubernetesText;
import io.sparkk8s.manifest.RunIdentity;
import java.util.ArrayList;
import java.util.List;

/** A container that runs {@code spark-submit} in a pod of a client Deployment, by {@code kubectl exec}. */
final class ClientExecStep {

    /** In the client pod: RUN, environment, {@code --}, what spark-submit is told. */
    private static final String REMOTE =
            """
            echo $$ >"/tmp/sparkk8s-$1.pid"
            shift
            while [ "$1" != -- ]; do export "$1"; shift; done
            shift
            host=$(hostname)
            ip=$(hostname -i)
            exec /opt/spark/bin/spark-submit --conf "spark.driver.host=${ip%% *}" \
                --conf "spark.kubernetes.driver.pod.name=$host" "$@"
            """;

    /**
     * In the step: DEPLOYMENT, CONTAINER or nothing, REMOTE, RUN, and what follows it. All goes to one pod of the
     * Deployment. kubectl ends with the exit code of what it ran; ending kubectl does not end that.
     */
    private static final String SCRIPT =
            """
            deployment=$1
            container=$2
            remote=$3
            shift 3
            run=$1
            client() {
                target=$1
                shift
                kubectl exec "$target" ${container:+-c} ${container:+"$container"} -- "$@"
            }
            pod=$(client "deployment/$deployment" hostname) || exit
            client "pod/$pod" /bin/sh -c "$remote" sparkk8s-step "$@" &
            child=$!
            trap 'client "pod/$pod" /bin/sh -c '\\''kill $(cat "/tmp/sparkk8s-$1.pid")'\\'' sh "$run"; exit 143' TERM INT
            wait "$child"
            """;

    private ClientExecStep() {}

    static Container of(ClientDeployment client, String kubectlImage, SparkApplication app) {
        check(client, app);
        List<String> words = new ArrayList<>(List.of(
                client.deployment(), client.containerName().orElse(""), KubernetesText.literal(REMOTE), OwnPod.NAME));
        app.conf()
                .family(SparkKeys.DRIVER_ENV)
                .forEach((name, value) -> words.add(KubernetesText.literal(name + "=" + value)));
        words.add("--");
        SparkConf conf = SparkArguments.ofClient(app);
        words.addAll(SparkArguments.of(
                app,
                conf,
                "client",
                List.of(
                        SparkArguments.setting(SparkKeys.NAMESPACE, OwnPod.NAMESPACE),
                        SparkArguments.setting(SparkKeys.EXECUTOR_POD_NAME_PREFIX, OwnPod.NAME))));
        return new ContainerBuilder()
                .withImage(kubectlImage)
                .withCommand("/bin/sh", "-c", SCRIPT, "sparkk8s")
                .withArgs(words)
                .withEnv(OwnPod.env())
                .build();
    }

    private static void check(ClientDeployment client, SparkApplication app) {
        // for its faults: what a pod that runs already cannot be told
        var unused = client.render(app, RunIdentity.of(app, ""));
        FaultCollector faults = new FaultCollector();
        SparkArguments.check(app, "a client Deployment by kubectl", faults);
        faults.throwIfAny(app + " as a step in the client Deployment " + client.deployment());
    }
}
