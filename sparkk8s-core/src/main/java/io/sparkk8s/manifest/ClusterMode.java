package io.sparkk8s.manifest;

import io.fabric8.kubernetes.api.model.ConfigMap;
import io.fabric8.kubernetes.api.model.ConfigMapBuilder;
import io.fabric8.kubernetes.api.model.Container;
import io.fabric8.kubernetes.api.model.ContainerBuilder;
import io.fabric8.kubernetes.api.model.ContainerPortBuilder;
import io.fabric8.kubernetes.api.model.EnvVar;
import io.fabric8.kubernetes.api.model.Service;
import io.fabric8.kubernetes.api.model.ServiceBuilder;
import io.fabric8.kubernetes.api.model.Volume;
import io.fabric8.kubernetes.api.model.VolumeBuilder;
import io.fabric8.kubernetes.api.model.VolumeMountBuilder;
import io.sparkk8s.app.MainResource;
import io.sparkk8s.app.SparkApplication;
import io.sparkk8s.conf.SparkConf;
import io.sparkk8s.conf.SparkKeys;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What spark-submit makes in cluster mode: a driver pod, its headless Service, and its configuration. */
final class ClusterMode {

    private static final String CONF_DIR = "/opt/spark/conf";
    private static final String CONF_VOLUME = "spark-conf-volume-driver";
    private static final String PROPERTIES = "spark.properties";

    private final SparkApplication app;
    private final RunIdentity id;
    private final DriverPorts ports;
    private final LocalDirs localDirs;

    private ClusterMode(SparkApplication app, RunIdentity id) {
        this.app = app;
        this.id = id;
        this.ports = DriverPorts.of(app);
        this.localDirs = LocalDirs.of(app, id);
    }

    static SparkManifests render(SparkApplication app, RunIdentity id) {
        var mode = new ClusterMode(app, id);
        var pod = DriverPod.of(app, id, mode.container(), mode.volumes());
        return new SparkManifests(id, List.of(mode.service(), mode.configMap()), pod);
    }

    private Container container() {
        var arguments = new ArrayList<>(List.of("driver", "--properties-file", CONF_DIR + "/" + PROPERTIES));
        SubmitArguments.ofDriverEntryPoint(app).forEach(argument -> arguments.add(KubernetesText.literal(argument)));
        return new ContainerBuilder()
                .withName(SparkManifests.DRIVER_CONTAINER)
                .withImage(DriverPod.image(app))
                .withImagePullPolicy(DriverPod.pullPolicy(app))
                .withArgs(arguments)
                .withEnv(environment())
                .withPorts(ports.all().stream()
                        .map(port -> new ContainerPortBuilder()
                                .withName(port.name())
                                .withContainerPort(port.number())
                                .withProtocol("TCP")
                                .build())
                        .toList())
                .withResources(DriverResources.of(app))
                .withVolumeMounts(localDirs.mounts())
                .addToVolumeMounts(new VolumeMountBuilder()
                        .withName(CONF_VOLUME)
                        .withMountPath(CONF_DIR)
                        .build())
                .build();
    }

    private List<EnvVar> environment() {
        var variables = new ArrayList<EnvVar>();
        variables.add(DriverEnvironment.value("SPARK_APPLICATION_ID", id.applicationId()));
        variables.addAll(DriverEnvironment.ofUser(app.conf()));
        variables.add(DriverEnvironment.field("SPARK_DRIVER_BIND_ADDRESS", "status.podIP"));
        variables.add(DriverEnvironment.value("SPARK_LOCAL_DIRS", localDirs.environment()));
        variables.add(DriverEnvironment.value("SPARK_CONF_DIR", CONF_DIR));
        return variables;
    }

    private List<Volume> volumes() {
        var volumes = new ArrayList<>(localDirs.volumes());
        volumes.add(new VolumeBuilder()
                .withName(CONF_VOLUME)
                .withNewConfigMap()
                .withName(id.configMapName())
                .addNewItem()
                .withKey(PROPERTIES)
                .withMode(0644)
                .withPath(PROPERTIES)
                .endItem()
                .endConfigMap()
                .build());
        return volumes;
    }

    private Service service() {
        return new ServiceBuilder()
                .withNewMetadata()
                .withName(id.serviceName())
                .withNamespace(app.namespace())
                .withLabels(Labels.ofOurs(id))
                .addToAnnotations(Labels.KEY, id.key())
                .endMetadata()
                .withNewSpec()
                .withClusterIP("None")
                .withIpFamilyPolicy("SingleStack")
                .withIpFamilies("IPv4")
                .withSelector(Labels.ofDriver(app, id))
                .withPorts(ports.servicePorts())
                .endSpec()
                .build();
    }

    private ConfigMap configMap() {
        return new ConfigMapBuilder()
                .withNewMetadata()
                .withName(id.configMapName())
                .withNamespace(app.namespace())
                .withLabels(Labels.ofOurs(id))
                .addToAnnotations(Labels.KEY, id.key())
                .endMetadata()
                .withImmutable(true)
                .addToData(PROPERTIES, PropertiesText.of(properties()))
                .build();
    }

    private SparkConf properties() {
        return jars(app.conf())
                .with(SparkKeys.APP_NAME, app.name())
                .with(SparkKeys.APP_ID, id.applicationId())
                .with(SparkKeys.NAMESPACE, app.namespace())
                .with(SparkKeys.MASTER, "k8s://" + ClientContainer.API_SERVER)
                .with(SparkKeys.DEPLOY_MODE, "cluster")
                .with(SparkKeys.SUBMIT_IN_DRIVER, true)
                .with(SparkKeys.DRIVER_POD_NAME, id.driverPodName())
                .with(SparkKeys.DRIVER_HOST, id.serviceName() + "." + app.namespace() + ".svc")
                .with(SparkKeys.DRIVER_PORT, ports.rpc())
                .with(SparkKeys.DRIVER_BLOCK_MANAGER_PORT, ports.blockManager())
                .with(SparkKeys.MEMORY_OVERHEAD_FACTOR, DriverResources.overheadFactor(app))
                .withDefault(SparkKeys.EXECUTOR_POD_NAME_PREFIX, id.prefix())
                .with(SparkKeys.RESOURCE_TYPE, app.mainResource() instanceof MainResource.Jvm ? "java" : "python");
    }

    /** Executors load an application's own jar by this key. */
    private SparkConf jars(SparkConf conf) {
        if (!(app.mainResource() instanceof MainResource.Jvm)) {
            return conf;
        }
        var jars = conf.get(SparkKeys.JARS).stream().flatMap(all -> Arrays.stream(all.split(",")));
        var main = Stream.of(SubmitArguments.inContainer(app.mainResource().file()));
        return conf.with(SparkKeys.JARS, Stream.concat(jars, main).distinct().collect(Collectors.joining(",")));
    }
}
