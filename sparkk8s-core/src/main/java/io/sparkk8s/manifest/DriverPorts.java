package io.sparkk8s.manifest;

import io.fabric8.kubernetes.api.model.ServicePort;
import io.fabric8.kubernetes.api.model.ServicePortBuilder;
import io.sparkk8s.app.SparkApplication;
import io.sparkk8s.conf.SparkKeys;
import io.sparkk8s.conf.SparkVersion;
import java.util.ArrayList;
import java.util.List;

/** The ports on which a driver listens, by the names that Spark gives them. */
record DriverPorts(int rpc, int blockManager, int ui, boolean connect) {

    private static final int CONNECT = 15002;

    record Port(String name, int number) {}

    static DriverPorts of(SparkApplication app) {
        var conf = app.conf();
        return new DriverPorts(
                conf.get(SparkKeys.DRIVER_PORT).orElse(7078),
                conf.get(SparkKeys.DRIVER_BLOCK_MANAGER_PORT)
                        .or(() -> conf.get(SparkKeys.BLOCK_MANAGER_PORT))
                        .orElse(7079),
                conf.get(SparkKeys.UI_PORT).orElse(4040),
                app.sparkVersion().orElse(SparkVersion.NEWEST).atLeast(4, 1));
    }

    List<Port> all() {
        var ports = new ArrayList<>(List.of(
                new Port("driver-rpc-port", rpc), new Port("blockmanager", blockManager), new Port("spark-ui", ui)));
        if (connect) {
            ports.add(new Port("spark-connect", CONNECT));
        }
        return ports;
    }

    List<ServicePort> servicePorts() {
        return all().stream()
                .map(port -> new ServicePortBuilder()
                        .withName(port.name())
                        .withPort(port.number())
                        .withNewTargetPort(port.number())
                        .build())
                .toList();
    }
}
