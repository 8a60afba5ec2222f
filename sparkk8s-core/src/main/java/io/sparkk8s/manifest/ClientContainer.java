package io.sparkk8s.manifest;

import io.fabric8.kubernetes.api.model.Container;
import io.fabric8.kubernetes.api.model.ContainerBuilder;
import io.fabric8.kubernetes.api.model.EnvVar;
import io.sparkk8s.app.SparkApplication;
import io.sparkk8s.conf.SparkConf;
import io.sparkk8s.conf.SparkKeys;
import java.util.ArrayList;
import java.util.List;

/**
 * A container that runs {@code spark-submit --deploy-mode client}, so that the driver is in it. It does not need to
 * know the pod around it: it reads the pod's name, namespace and address from its environment. It serves a pod of
 * its own as well as a step of a workflow.
 */
public final class ClientContainer {

    /** Where pods find the API server. */
    public static final String API_SERVER = "https://kubernetes.default.svc";

    private static final String SPARK_SUBMIT = "/opt/spark/bin/spark-submit";
    private static final String POD_NAME = "SPARKK8S_POD_NAME";
    private static final String POD_NAMESPACE = "SPARKK8S_POD_NAMESPACE";
    private static final String POD_IP = "SPARKK8S_POD_IP";

    private ClientContainer() {}

    /** For a step of a workflow: {@code spark-submit} is the command, in place of the image's entry point. */
    public static Container withCommand(SparkApplication app) {
        return base(app)
                .withCommand(SPARK_SUBMIT)
                .withArgs(arguments(app, app.conf()))
                .build();
    }

    /** For a pod of its own: {@code spark-submit} is the first argument to the image's entry point. */
    static Container withEntryPoint(SparkApplication app, RunIdentity id) {
        var conf = app.conf()
                .with(SparkKeys.APP_ID, id.applicationId())
                .withDefault(SparkKeys.EXECUTOR_POD_NAME_PREFIX, id.prefix());
        var arguments = new ArrayList<>(List.of(SPARK_SUBMIT));
        arguments.addAll(arguments(app, conf));
        return base(app)
                .withName(SparkManifests.DRIVER_CONTAINER)
                .withArgs(arguments)
                .build();
    }

    private static ContainerBuilder base(SparkApplication app) {
        return new ContainerBuilder()
                .withImage(DriverPod.image(app))
                .withImagePullPolicy(DriverPod.pullPolicy(app))
                .withEnv(environment(app))
                .withResources(DriverResources.of(app));
    }

    private static List<EnvVar> environment(SparkApplication app) {
        var variables = new ArrayList<EnvVar>();
        variables.add(DriverEnvironment.field(POD_NAME, "metadata.name"));
        variables.add(DriverEnvironment.field(POD_NAMESPACE, "metadata.namespace"));
        variables.add(DriverEnvironment.field(POD_IP, "status.podIP"));
        variables.addAll(DriverEnvironment.ofUser(app.conf()));
        return variables;
    }

    private static List<String> arguments(SparkApplication app, SparkConf given) {
        var ports = DriverPorts.of(app);
        var conf = given.with(SparkKeys.DRIVER_PORT, ports.rpc())
                .with(SparkKeys.DRIVER_BLOCK_MANAGER_PORT, ports.blockManager());
        var arguments = new ArrayList<>(
                List.of("--master", "k8s://" + API_SERVER, "--deploy-mode", "client", "--name", app.name()));
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
