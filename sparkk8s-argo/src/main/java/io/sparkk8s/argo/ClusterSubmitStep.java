package io.sparkk8s.argo;

import io.fabric8.kubernetes.api.model.Container;
import io.fabric8.kubernetes.api.model.ContainerBuilder;
import io.sparkk8s.FaultCollector;
import io.sparkk8s.app.DeployMode;
import io.sparkk8s.app.SparkApplication;
import io.sparkk8s.conf.SparkKeys;
import io.sparkk8s.manifest.ClientContainer;
import java.util.List;

/** A container that runs {@code spark-submit} in cluster mode, and then asks how its driver ended. */
final class ClusterSubmitStep {
    private static final String DRIVER = OwnPod.NAME + "-driver";

    /**
     * spark-submit ends with 0 however its driver ended, even if that was deleted; {@code --status} tells the phase of the
     * driver's pod. Kubernetes sends TERM when the workflow is stopped.
     */
    private static final String SCRIPT =
            """
            submit=/opt/spark/bin/spark-submit
            master=$1
            driver=$2
            shift 2
            "$submit" "$@" &
            child=$!
            trap '"$submit" --master "$master" --kill "$driver"; kill "$child"; exit 143' TERM INT
            wait "$child" || exit
            status=$("$submit" --master "$master" --status "$driver" 2>&1)
            printf '%s\\n' "$status"
            printf '%s\\n' "$status" | grep -q '^[[:space:]]*phase: Succeeded$' && exit
            echo "The driver $driver has not succeeded" >&2
            exit 1
            """;

    private ClusterSubmitStep() {}

    static Container of(SparkApplication app) {
        check(app);
        String image = app.conf().get("spark.kubernetes.container.image").orElse("");
        List<String> words = SparkArguments.of(
                app,
                app.conf(),
                "cluster",
                List.of(
                        SparkArguments.setting(SparkKeys.NAMESPACE, OwnPod.NAMESPACE),
                        SparkArguments.setting(SparkKeys.DRIVER_POD_NAME, DRIVER),
                        SparkArguments.setting(SparkKeys.WAIT_APP_COMPLETION, true)));
        return new ContainerBuilder()
                .withImage(image)
                .withCommand("/bin/bash", "-c", SCRIPT, "spark-submit")
                .withArgs("k8s://" + ClientContainer.API_SERVER, OwnPod.NAMESPACE + ":" + DRIVER)
                .addAllToArgs(words)
                .withEnv(OwnPod.env())
                .build();
    }

    private static void check(SparkApplication app) {
        FaultCollector faults = new FaultCollector();
        SparkArguments.check(app, "a workflow's step", faults);
        faults.addAll(SparkArguments.uploads(app));
        faults.addIf(
                app.deployMode() == DeployMode.CLIENT,
                "deployMode",
                "is client: leave deployMode(..) out, or take SparkTemplates.sparkSubmit");
        faults.addIf(
                app.conf().get(SparkKeys.DRIVER_POD_NAME).isPresent(),
                SparkKeys.DRIVER_POD_NAME.name(),
                "the step names the driver after its own pod, so that a second attempt is another driver");
        faults.throwIfAny(app + " as a step in cluster mode");
    }
}
