package io.sparkk8s.diagnose;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.fabric8.kubernetes.api.model.Pod;
import io.sparkk8s.cluster.BoundedGet;
import io.sparkk8s.cluster.Cluster;
import io.sparkk8s.manifest.SparkManifests;
import java.net.URLEncoder;
import java.util.List;
import java.util.concurrent.CompletionStage;

/** The last lines of a driver's log, in one request and bounded. */
public final class LogEnd {

    private static final int LINES = 500;
    private static final int BYTES = 2 << 20;

    private LogEnd() {}

    static CompletionStage<List<String>> read(Cluster cluster, Pod driver) {
        var containers = driver.getSpec().getContainers();
        var container = containers.stream().anyMatch(one -> one.getName().equals(SparkManifests.DRIVER_CONTAINER))
                ? SparkManifests.DRIVER_CONTAINER
                : containers.get(0).getName();
        return read(
                cluster,
                driver.getMetadata().getNamespace(),
                driver.getMetadata().getName(),
                container);
    }

    /**
     * Reads it once, without blocking; the caller minds the time.
     *
     * @return the lines; fails when the log cannot be read
     */
    public static CompletionStage<List<String>> read(Cluster cluster, String namespace, String pod, String container) {
        var path = "api/v1/namespaces/" + namespace + "/pods/" + pod + "/log?container="
                + URLEncoder.encode(container, UTF_8) + "&tailLines=" + LINES + "&limitBytes=" + BYTES;
        return BoundedGet.send(cluster, path, BYTES).thenApply(answer -> {
            if (answer.code() >= 300) {
                throw new IllegalStateException("HTTP " + answer.code() + ": " + answer.body());
            }
            return answer.body().lines().toList();
        });
    }
}
