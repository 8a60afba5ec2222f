package io.sparkk8s.manifest;

import io.sparkk8s.conf.SparkKeys;
import java.util.ArrayList;
import java.util.List;

/** The ports on which a driver listens, by the names that Spark gives them. */
record DriverPorts(List<Port> all) {

    private static final int RPC = 7078;
    private static final int BLOCK_MANAGER = 7079;
    private static final int UI = 4040;
    private static final int CONNECT = 15002;

    record Port(String name, int number) {}

    /** What the container declares: here, and here only, Spark looks at {@code spark.blockManager.port} too. */
    static DriverPorts ofContainer(DriverInputs in) {
        return of(in, in.get(SparkKeys.BLOCK_MANAGER_PORT).orElse(BLOCK_MANAGER));
    }

    /** What the driver listens on and its Service has. */
    static DriverPorts of(DriverInputs in) {
        return of(in, BLOCK_MANAGER);
    }

    private static DriverPorts of(DriverInputs in, int blockManager) {
        var ports = new ArrayList<>(List.of(
                new Port("driver-rpc-port", in.get(SparkKeys.DRIVER_PORT).orElse(RPC)),
                new Port(
                        "blockmanager",
                        in.get(SparkKeys.DRIVER_BLOCK_MANAGER_PORT).orElse(blockManager)),
                new Port("spark-ui", in.get(SparkKeys.UI_PORT).orElse(UI))));
        if (in.version().atLeast(4, 1)) {
            ports.add(new Port("spark-connect", in.get(SparkKeys.CONNECT_PORT).orElse(CONNECT)));
        }
        return new DriverPorts(List.copyOf(ports));
    }

    int rpc() {
        return all.get(0).number();
    }

    int blockManager() {
        return all.get(1).number();
    }
}
