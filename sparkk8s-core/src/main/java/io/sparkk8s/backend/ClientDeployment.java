package io.sparkk8s.backend;

import static java.util.Objects.requireNonNull;

import io.fabric8.kubernetes.api.model.ConfigMapBuilder;
import io.sparkk8s.FaultCollector;
import io.sparkk8s.app.SparkApplication;
import io.sparkk8s.conf.SparkKeys;
import io.sparkk8s.manifest.Labels;
import io.sparkk8s.manifest.RunIdentity;
import io.sparkk8s.manifest.SparkManifests;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A long-running Deployment of a Spark image, in whose pod each submission runs {@code spark-submit} in client mode, by
 * exec: the driver starts at once, without a pod of its own, and shares the client's CPU and memory with all others.
 *
 * <p>A submission is a ConfigMap, its record: it names the client pod, and gets the exit code. The client's image needs a
 * POSIX shell, {@code setsid} and Spark in {@code /opt/spark}; its service account must be allowed to make executors. A
 * driver ends with its client pod: then the run is {@link io.sparkk8s.RunState#LOST}, and the executors go with the pod
 * that owns them.
 *
 * @param deployment in the application's namespace
 * @param container of its pods; null for the first
 */
public record ClientDeployment(String deployment, @Nullable String container) implements Backend {

    /** The kind of a reference to the record of such a run. */
    public static final String KIND = "spark-exec";

    /** The key of a record's data with the shell script that is the run. */
    public static final String SCRIPT = "run.sh";

    /** Label of a record: the Deployment's name. */
    public static final String DEPLOYMENT = "sparkk8s.io/client-deployment";

    /** Annotation of a record: the container of the client pod that was asked for. */
    public static final String CONTAINER = "sparkk8s.io/client-container";

    /** What shapes a driver pod, and cannot shape one that runs already. */
    private static final Map<String, String> OF_THE_POD = Map.of(
            SparkKeys.DRIVER_VOLUMES, "volumes",
            SparkKeys.DRIVER_SECRETS, "Secrets",
            SparkKeys.DRIVER_SECRET_ENV, "environment variables out of Secrets",
            SparkKeys.DRIVER_LABEL, "labels",
            SparkKeys.DRIVER_ANNOTATION, "annotations",
            SparkKeys.DRIVER_NODE_SELECTOR, "node selectors",
            SparkKeys.DRIVER_RESOURCE, "devices");

    public ClientDeployment {
        requireNonNull(deployment, "deployment");
    }

    @Override
    public String kind() {
        return KIND;
    }

    /** The container to use, if one was named. */
    public Optional<String> containerName() {
        return Optional.ofNullable(container);
    }

    @Override
    public SparkManifests render(SparkApplication app, RunIdentity identity) {
        check(app);
        var record = new ConfigMapBuilder()
                .withNewMetadata()
                .withName(identity.prefix() + "-submission")
                .withNamespace(app.namespace())
                .withLabels(Labels.ofOurs(identity))
                .addToLabels(DEPLOYMENT, deployment)
                .addToAnnotations(Labels.KEY, identity.key())
                .endMetadata()
                .addToData(SCRIPT, ClientCommand.script(app, identity));
        if (container != null) {
            record.editMetadata().addToAnnotations(CONTAINER, container).endMetadata();
        }
        return new SparkManifests(identity, List.of(), record.build());
    }

    private void check(SparkApplication app) {
        var faults = new FaultCollector();
        faults.addAll(app.mainResource().notSubmittable());
        var advice = "not possible in the client Deployment " + deployment
                + ", whose pods run already: set it there, or submit with another backend";
        OF_THE_POD.forEach((family, what) -> faults.addIf(
                !app.conf().family(family).isEmpty(), family + "*", what + " of the driver are " + advice));
        faults.addIf(app.driverTemplate().isPresent(), "driver.template", "a pod template of the driver is " + advice);
        faults.addIf(
                app.conf().get(SparkKeys.DRIVER_SERVICE_ACCOUNT).isPresent(),
                SparkKeys.DRIVER_SERVICE_ACCOUNT.name(),
                "a service account of the driver is " + advice);
        faults.addAll(SparkManifests.onlyOfPods(app, "a client Deployment"));
        faults.throwIfAny(app + " in the client Deployment " + deployment);
    }
}
