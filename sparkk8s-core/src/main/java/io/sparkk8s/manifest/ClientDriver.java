package io.sparkk8s.manifest;

import static java.util.Objects.requireNonNull;

import java.nio.file.Path;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A driver that is a JVM of the caller's own: where executors reach it, and what it is called. Immutable. In a pod, which
 * knows its address and name by environment variables that its manifest takes from {@code status.podIP} and
 * {@code metadata.name}:
 *
 * <pre>{@code
 * ClientDriver.at(System.getenv("POD_IP")).podName(System.getenv("POD_NAME"))
 * }</pre>
 */
public final class ClientDriver {

    private final String host;
    private final @Nullable String bindAddress;
    private final int rpcPort;
    private final int blockManagerPort;
    private final @Nullable String podName;
    private final @Nullable String key;
    private final @Nullable Path templateDirectory;

    private ClientDriver(
            String host,
            @Nullable String bindAddress,
            int rpcPort,
            int blockManagerPort,
            @Nullable String podName,
            @Nullable String key,
            @Nullable Path templateDirectory) {
        this.host = host;
        this.bindAddress = bindAddress;
        this.rpcPort = rpcPort;
        this.blockManagerPort = blockManagerPort;
        this.podName = podName;
        this.key = key;
        this.templateDirectory = templateDirectory;
    }

    /**
     * A driver at an address.
     *
     * @param host {@code spark.driver.host}: a name or an address that pods of the cluster can reach
     */
    public static ClientDriver at(String host) {
        return new ClientDriver(requireNonNull(host, "host"), null, 0, 0, null, null, null);
    }

    /**
     * {@code spark.driver.bindAddress}: what the JVM listens on where that is not its host, as {@code 0.0.0.0} behind a
     * Service or an address translation. Default: the host.
     */
    public ClientDriver bindAddress(String address) {
        return new ClientDriver(
                host, requireNonNull(address, "address"), rpcPort, blockManagerPort, podName, key, templateDirectory);
    }

    /**
     * {@code spark.driver.port} and {@code spark.driver.blockManager.port}, for firewalls and Services; 0 for any free one.
     * Default: what the application's configuration says, else any.
     */
    public ClientDriver ports(int rpc, int blockManager) {
        return new ClientDriver(host, bindAddress, rpc, blockManager, podName, key, templateDirectory);
    }

    /**
     * {@code spark.kubernetes.driver.pod.name}: the pod that the JVM is in, of the application's namespace. It owns the
     * executors, so that they go when it goes, even if the JVM was killed. Default: the JVM is in no pod.
     */
    public ClientDriver podName(String name) {
        return new ClientDriver(
                host, bindAddress, rpcPort, blockManagerPort, requireNonNull(name, "name"), key, templateDirectory);
    }

    /**
     * From which {@code spark.app.id} and the executors' names follow, as from a submission's key. Two sessions of one
     * name at a time must not share it: Spark deletes executors by this id. Default: one that nobody else has.
     *
     * @param key no secret
     */
    public ClientDriver key(String key) {
        return new ClientDriver(
                host, bindAddress, rpcPort, blockManagerPort, podName, requireNonNull(key, "key"), templateDirectory);
    }

    /**
     * A directory of this machine where an executor template of the application is written, for Spark to read: as the file
     * {@code PREFIX-executor-template.yaml}, where PREFIX is {@code spark.kubernetes.executor.podNamePrefix}. It may be
     * deleted once the session is there.
     */
    public ClientDriver templateDirectory(Path directory) {
        return new ClientDriver(
                host, bindAddress, rpcPort, blockManagerPort, podName, key, requireNonNull(directory, "directory"));
    }

    String host() {
        return host;
    }

    Optional<String> bindAddress() {
        return Optional.ofNullable(bindAddress);
    }

    OptionalInt rpcPort() {
        return port(rpcPort);
    }

    OptionalInt blockManagerPort() {
        return port(blockManagerPort);
    }

    private static OptionalInt port(int port) {
        return port == 0 ? OptionalInt.empty() : OptionalInt.of(port);
    }

    Optional<String> podName() {
        return Optional.ofNullable(podName);
    }

    Optional<Path> templateDirectory() {
        return Optional.ofNullable(templateDirectory);
    }

    String keyOrRandom() {
        return key == null ? UUID.randomUUID().toString() : key;
    }
}
