package io.sparkk8s.manifest;

import io.fabric8.kubernetes.api.model.Pod;
import io.sparkk8s.FaultCollector;
import io.sparkk8s.InvalidSpecException;
import io.sparkk8s.app.SparkApplication;
import io.sparkk8s.conf.SparkConf;
import io.sparkk8s.conf.SparkKeys;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * A container that runs {@code spark-submit --deploy-mode client}, so that the driver is in it. It does not need to
 * know the pod around it: it reads the pod's name, namespace and address from its environment. It serves a pod of
 * its own as well as a step of a workflow.
 */
public final class ClientContainer {

    /** Where pods find the API server. */
    public static final String API_SERVER = "https://kubernetes.default.svc";

    static final String SPARK_SUBMIT = "/opt/spark/bin/spark-submit";

    private static final String POD_NAME = "SPARKK8S_POD_NAME";
    private static final String POD_NAMESPACE = "SPARKK8S_POD_NAMESPACE";
    private static final String POD_IP = "SPARKK8S_POD_IP";

    private ClientContainer() {}

    /**
     * For a step of a workflow: a pod whose only container has {@code spark-submit} as its command, in place of the image's
     * entry point. What is not of a step (names, labels) is to be ignored.
     *
     * @throws InvalidSpecException the application needs objects beside its pod, which a step does not make
     */
    public static Pod step(SparkApplication app) {
        var in = DriverInputs.of(app, RunIdentity.of(app, ""));
        var driver = described(in, PodTemplate.initial(in, app.conf()));
        var faults = new FaultCollector();
        driver.before()
                .forEach(object -> faults.add(
                        object.getKind(),
                        object.getMetadata().getName()
                                + " would have to be made before the step: make it yourself, and name it"
                                + " in the application"));
        faults.addAll(SparkManifests.onlyOfPods(app, "a workflow's step"));
        faults.addIf(
                !driver.pod().getSpec().getContainers().isEmpty()
                        || !driver.pod().getSpec().getInitContainers().isEmpty(),
                "driver.template",
                "has containers beside the driver's: a step's are added to the workflow's template");
        faults.throwIfAny(app + " as a step");
        return driver.container(
                        container -> container.withCommand(SPARK_SUBMIT).withArgs(arguments(in, driver.properties())))
                .whole();
    }

    /** The driver as the steps of cluster mode describe it, without what only a pod made by Spark's submission has. */
    static DriverSpec described(DriverInputs in, DriverSpec start) {
        var basics = new DriverBasics(in);
        var driver = basics.container(basics.pod(start))
                .env(List.of(
                        DriverSpec.field(POD_NAME, "metadata.name"),
                        DriverSpec.field(POD_NAMESPACE, "metadata.namespace"),
                        DriverSpec.field(POD_IP, "status.podIP")))
                .env(basics.environment());
        return Stream.<DriverStep>of(
                        new KubernetesCredentials(in),
                        new MountedSecrets(in),
                        new SecretEnvironment(in),
                        new MountedVolumes(in),
                        new HadoopConf(in),
                        new KerberosConf(in),
                        new ExecutorTemplate(in),
                        new LocalDirs(in).onlyAsked())
                .reduce(driver, (spec, step) -> step.apply(spec), (one, other) -> other);
    }

    static List<String> arguments(DriverInputs in, SparkConf given) {
        var ports = DriverPorts.ofContainer(in);
        var conf = given.with(SparkKeys.DRIVER_PORT, ports.rpc())
                .with(SparkKeys.DRIVER_BLOCK_MANAGER_PORT, ports.blockManager());
        var app = in.app();
        var arguments = new ArrayList<>(
                List.of("--master", "k8s://" + API_SERVER, "--deploy-mode", "client", "--name", app.name()));
        app.proxyUser().ifPresent(user -> arguments.addAll(List.of("--proxy-user", KubernetesText.literal(user))));
        conf.entries().forEach((key, value) -> arguments.addAll(conf(key, KubernetesText.literal(value))));
        arguments.addAll(conf(SparkKeys.NAMESPACE.name(), "$(" + POD_NAMESPACE + ")"));
        arguments.addAll(conf(SparkKeys.DRIVER_POD_NAME.name(), "$(" + POD_NAME + ")"));
        arguments.addAll(conf(SparkKeys.DRIVER_HOST.name(), "$(" + POD_IP + ")"));
        SubmitArguments.ofSparkSubmit(app).forEach(argument -> arguments.add(KubernetesText.literal(argument)));
        return arguments;
    }

    private static List<String> conf(String key, String value) {
        return List.of("--conf", key + "=" + value);
    }
}
