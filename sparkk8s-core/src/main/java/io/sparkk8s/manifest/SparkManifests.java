package io.sparkk8s.manifest;

import io.fabric8.kubernetes.api.model.HasMetadata;
import io.fabric8.kubernetes.api.model.Pod;
import io.sparkk8s.Fault;
import io.sparkk8s.FaultCollector;
import io.sparkk8s.InvalidSpecException;
import io.sparkk8s.app.DeployMode;
import io.sparkk8s.app.SparkApplication;
import java.util.List;
import java.util.stream.Stream;

/**
 * The Kubernetes objects of one submission, as they would be created, in the order of creation: the one that is the run
 * comes last, so that it never waits for what a dead submitter did not make.
 *
 * @param identity the names
 * @param before what the main object needs; these are owned by it once it exists
 * @param main the driver pod, or an operator's resource that becomes one
 */
public record SparkManifests(RunIdentity identity, List<HasMetadata> before, HasMetadata main) {

    /** Spark's own name for the driver container. */
    public static final String DRIVER_CONTAINER = "spark-kubernetes-driver";

    public SparkManifests {
        before = List.copyOf(before);
    }

    /**
     * Renders an application: no cluster is asked, and the same application gives the same objects. The files of this
     * machine that the configuration names (pod templates, krb5.conf, a keytab, certificates) are read.
     *
     * @throws InvalidSpecException with all that cannot be rendered, such as a file that would have to be uploaded
     */
    public static SparkManifests render(SparkApplication app, RunIdentity identity) {
        var in = DriverInputs.of(app, identity);
        var driver = app.deployMode() == DeployMode.CLUSTER ? ClusterMode.render(in) : ClientMode.render(in);
        return DriverIngress.addTo(BatchObjects.addTo(driver, app), app);
    }

    /**
     * Faults for what needs objects beside the pod that only a rendering of driver pods makes: a batch scheduler's
     * PodGroup or task groups, and an Ingress.
     *
     * @param where what runs the application instead, for the message
     */
    public static List<Fault> onlyOfPods(SparkApplication app, String where) {
        var faults = new FaultCollector();
        faults.addIf(
                app.batchScheduler().filter(BatchObjects::areNeededBy).isPresent(),
                "batchScheduler",
                "wants an object for each run, which " + where + " does not make: submit a driver pod of its own"
                        + " (Backend.pods())");
        faults.addIf(
                app.uiIngress().isPresent(),
                "ui.ingress",
                "is an object for each run, which " + where + " does not make: submit a driver pod of its own"
                        + " (Backend.pods())");
        return faults.faults();
    }

    /**
     * The pod that the driver runs in.
     *
     * @throws IllegalStateException an operator makes it, from {@link #main}
     */
    public Pod driverPod() {
        if (main instanceof Pod pod) {
            return pod;
        }
        throw new IllegalStateException("the driver pod is made by the operator, from the " + main.getKind());
    }

    /** All objects, in the order of creation. */
    public List<HasMetadata> all() {
        return Stream.concat(before.stream(), Stream.of(main)).toList();
    }

    /** All objects as YAML documents with {@code ---} between them, in the order of creation. */
    public String toYaml() {
        return Manifests.toYaml(all());
    }

    /** All objects as one JSON array, in the order of creation. */
    public String toJson() {
        return Manifests.toJson(all());
    }
}
