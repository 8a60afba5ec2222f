package io.sparkk8s.manifest;

import io.fabric8.kubernetes.api.model.ContainerPort;
import io.fabric8.kubernetes.api.model.ContainerPortBuilder;
import io.fabric8.kubernetes.api.model.EnvVar;
import io.sparkk8s.conf.SparkKeys;
import java.util.ArrayList;
import java.util.List;

/** The driver of cluster mode: its container's ports and environment, and what its Spark is told of it. */
record BasicDriver(DriverInputs in) implements DriverStep {

    @Override
    public String sparkName() {
        return "BasicDriverFeatureStep";
    }

    @Override
    public DriverSpec apply(DriverSpec driver) {
        var basics = new DriverBasics(in);
        return basics.container(basics.pod(driver))
                .container(container -> {
                    if (!container.hasName()) {
                        container.withName(SparkManifests.DRIVER_CONTAINER);
                    }
                    container.addAllToPorts(ports());
                })
                .env(environment(basics))
                .property(SparkKeys.DRIVER_POD_NAME, in.id().driverPodName())
                .property(SparkKeys.APP_ID, in.id().applicationId())
                .property(SparkKeys.SUBMIT_IN_DRIVER, true)
                .property(SparkKeys.MEMORY_OVERHEAD_FACTOR, DriverResources.overheadFactorForExecutors(in.app()));
    }

    private List<EnvVar> environment(DriverBasics basics) {
        var variables = new ArrayList<EnvVar>();
        // Spark's is the user who submits; a manifest must not depend on who renders it
        in.app().proxyUser().ifPresent(user -> variables.add(DriverSpec.variable("SPARK_USER", user)));
        variables.add(DriverSpec.variable("SPARK_APPLICATION_ID", in.id().applicationId()));
        variables.addAll(basics.environment());
        variables.add(DriverSpec.field("SPARK_DRIVER_BIND_ADDRESS", "status.podIP"));
        return variables;
    }

    private List<ContainerPort> ports() {
        return DriverPorts.ofContainer(in).all().stream()
                .map(port -> new ContainerPortBuilder()
                        .withName(port.name())
                        .withContainerPort(port.number())
                        .withProtocol("TCP")
                        .build())
                .toList();
    }
}
