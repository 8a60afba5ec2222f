package io.sparkk8s.conf;

import static io.sparkk8s.conf.ConfFinding.Code.BAD_VALUE;
import static io.sparkk8s.conf.ConfFinding.Code.CONTRADICTORY;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;

/** The ports on which Spark listens. */
final class PortRules {

    private static final int FIRST = 1024;
    private static final int LAST = 65535;
    private static final long DRIVER_DEFAULT = 7078;
    private static final long BLOCK_MANAGER_DEFAULT = 7079;
    private static final long UI_DEFAULT = 4040;

    /** Since 4.1 the driver's Service has it, whether it is used or not. */
    private static final long CONNECT = 15002;

    private PortRules() {}

    static void check(Findings findings) {
        for (var key : List.of(
                SparkKeys.DRIVER_PORT,
                SparkKeys.DRIVER_BLOCK_MANAGER_PORT,
                SparkKeys.BLOCK_MANAGER_PORT,
                SparkKeys.UI_PORT)) {
            findings.numberGiven(key.name())
                    .filter(port -> port != 0 && (port < FIRST || port > LAST))
                    .ifPresent(port -> findings.error(
                            BAD_VALUE, key.name(), "'" + port + "' is not a port for Spark: " + FIRST + " to " + LAST));
        }
        if (findings.clusterMode()) {
            service(findings);
        }
    }

    /** In cluster mode they are the ports of the driver's Service, each of which Kubernetes wants once and not 0. */
    private static void service(Findings findings) {
        var ports = new LinkedHashMap<String, Optional<Long>>();
        ports.put(SparkKeys.DRIVER_PORT.name(), given(findings, SparkKeys.DRIVER_PORT, DRIVER_DEFAULT));
        var blocks = findings.has(SparkKeys.DRIVER_BLOCK_MANAGER_PORT.name())
                        || !findings.has(SparkKeys.BLOCK_MANAGER_PORT.name())
                ? SparkKeys.DRIVER_BLOCK_MANAGER_PORT
                : SparkKeys.BLOCK_MANAGER_PORT;
        ports.put(blocks.name(), given(findings, blocks, BLOCK_MANAGER_DEFAULT));
        ports.put(SparkKeys.UI_PORT.name(), given(findings, SparkKeys.UI_PORT, UI_DEFAULT));
        var first = new HashMap<Long, String>();
        if (findings.version().atLeast(4, 1)) {
            first.put(CONNECT, "Spark Connect");
        }
        ports.forEach((key, port) -> port.ifPresent(number -> {
            var before = first.putIfAbsent(number, key);
            if (number == 0) {
                findings.error(BAD_VALUE, key, "cannot be 0 in cluster mode: it is a port of the driver's Service");
            } else if (before != null) {
                findings.error(
                        CONTRADICTORY,
                        findings.has(key) ? key : before,
                        number + " is the port of " + (findings.has(key) ? before : key) + " too");
            }
        }));
    }

    private static Optional<Long> given(Findings findings, ConfKey<Integer> key, long otherwise) {
        return findings.has(key.name()) ? findings.numberGiven(key.name()) : Optional.of(otherwise);
    }
}
