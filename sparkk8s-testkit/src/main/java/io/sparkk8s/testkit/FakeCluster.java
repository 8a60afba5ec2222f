package io.sparkk8s.testkit;

import io.fabric8.kubernetes.api.model.HasMetadata;
import io.fabric8.kubernetes.client.Config;
import io.fabric8.kubernetes.client.ConfigBuilder;
import io.fabric8.kubernetes.client.KubernetesClient;
import io.fabric8.kubernetes.client.KubernetesClientBuilder;
import io.fabric8.kubernetes.client.utils.KubernetesSerialization;
import io.sparkk8s.cluster.Cluster;
import io.sparkk8s.cluster.Resilience;
import io.sparkk8s.testkit.internal.ClusterEvents;
import io.sparkk8s.testkit.internal.ControlPlane;
import io.sparkk8s.testkit.internal.apiserver.Json;
import io.sparkk8s.testkit.internal.apiserver.Resource;
import io.sparkk8s.testkit.internal.apiserver.Resources;
import io.sparkk8s.testkit.internal.apiserver.User;
import io.sparkk8s.testkit.internal.argo.WorkflowController;
import io.sparkk8s.testkit.internal.controllers.Deployments;
import io.sparkk8s.testkit.internal.controllers.GarbageCollector;
import io.sparkk8s.testkit.internal.controllers.NamespaceLifecycle;
import io.sparkk8s.testkit.internal.controllers.ReplicaSets;
import io.sparkk8s.testkit.internal.controllers.RoleAggregation;
import io.sparkk8s.testkit.internal.events.EventsController;
import io.sparkk8s.testkit.internal.exec.Processes;
import io.sparkk8s.testkit.internal.kubelet.Kubelet;
import io.sparkk8s.testkit.internal.kubelet.Lives;
import io.sparkk8s.testkit.internal.kubelet.ScriptedRuntime;
import io.sparkk8s.testkit.internal.transport.Gateway;
import io.sparkk8s.testkit.internal.transport.MemoryHttpClientFactory;
import io.sparkk8s.testkit.lifecycle.PodScript;
import io.sparkk8s.time.Timekeeper;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executor;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

/**
 * A Kubernetes cluster in memory, for unit tests: an API server that behaves as a real one does, nodes that run pods as
 * their scripts say, and a clock that a test moves. It has no socket and no thread; the same test gives the same result
 * each time.
 *
 * <p>Workflows of Argo run: their steps become pods, their status is written as Argo's controller writes it. Calendars of
 * Argo Events fire when the clock comes to their times, and sensors create what they are to create. A namespace needs an
 * event bus for that.
 *
 * <p>What it does not support it refuses, and remembers: then {@link #close} fails the test.
 *
 * <p>Thread-safe. Informers and watchers are called on the thread that causes the change, in the order of the changes.
 * A blocking wait of the client itself, as {@code waitUntilCondition}, waits in real time, in which nothing happens
 * here: wait with the {@linkplain #clock() clock} instead.
 */
public final class FakeCluster implements AutoCloseable {

    private final VirtualClock clock;
    private final ControlPlane plane;
    private final CallGateway gateway;
    private final Lives lives = new Lives();
    private final KubernetesSerialization serialization = new KubernetesSerialization();
    private final List<KubernetesClient> clients = new ArrayList<>();
    private @Nullable KubernetesClient client;
    private boolean closed;

    FakeCluster(FakeClusterBuilder builder) {
        clock = new VirtualClock(builder.start());
        plane = new ControlPlane(clock);
        clock.attach(new ClusterSurroundings(plane));
        var processes = new Processes(plane);
        gateway = new CallGateway(plane, processes);
        plane.run(server -> builder.resources().forEach(server.resources()::register));
        plane.register(new GarbageCollector(plane));
        plane.register(new NamespaceLifecycle(plane));
        plane.register(new RoleAggregation(plane));
        var events = new ClusterEvents(clock);
        plane.register(new ReplicaSets(plane, events));
        plane.register(new Deployments(plane, events));
        var kubelet = new Kubelet(plane, lives, events);
        plane.register(kubelet);
        plane.register(processes);
        plane.run(server -> server.attach(new ScriptedRuntime(kubelet, processes)));
        plane.register(new WorkflowController(plane, kubelet, lives));
        plane.register(new EventsController(plane));
        namespace("default");
        builder.namespaces().forEach(this::namespace);
    }

    /** A cluster with the namespace {@code default}, whose clock begins at {@link VirtualClock#START}. */
    public static FakeCluster create() {
        return builder().build();
    }

    /** A cluster that begins otherwise. */
    public static FakeClusterBuilder builder() {
        return new FakeClusterBuilder();
    }

    /** The cluster's own client, always the same one. Its namespace is {@code default}. */
    public synchronized KubernetesClient client() {
        if (client == null) {
            client = newClient();
        }
        return client;
    }

    /** One more client, as another JVM would have it. Closed with the cluster at the latest. */
    public KubernetesClient newClient() {
        return newClient(gateway, User.ADMIN);
    }

    private synchronized KubernetesClient newClient(Gateway way, User user) {
        var made = new KubernetesClientBuilder()
                .withHttpClientFactory(new MemoryHttpClientFactory(way, user))
                // what it learns of a type is most of what a client costs
                .withKubernetesSerialization(serialization)
                .withTaskExecutor(plane::execute)
                .withConfig(config())
                .build();
        clients.add(made);
        return made;
    }

    /**
     * The library's connection to this cluster, on its clock: {@code SparkK8s.on(cluster.connect())}. Each is one of a
     * JVM of its own. Listeners are called on the thread that causes the change, and a wait moves the clock. It may do
     * everything.
     */
    public Cluster connect() {
        return connect(gateway, User.ADMIN, clock, plane::execute);
    }

    /**
     * A connection of somebody who may do what the Roles, ClusterRoles and bindings in this cluster allow: at first that
     * is next to nothing. What they do not allow is refused with 403, in a real server's words.
     *
     * @param user as {@code system:serviceaccount:NAMESPACE:NAME}, which is in the groups of service accounts, or any
     *     other name
     * @param groups besides {@code system:authenticated}
     */
    public Cluster connectAs(String user, String... groups) {
        return connect(gateway, User.of(user, List.of(groups)), clock, plane::execute);
    }

    /** A JVM of its own that can be killed in the midst of its calls. */
    public FakeJvm jvm() {
        return new FakeJvm(this, gateway);
    }

    Cluster connect(Gateway way, User user, Timekeeper time, Executor executor) {
        return Cluster.builder()
                .client(newClient(way, user))
                .time(time)
                .executor(executor)
                // no jitter: the same test makes the same calls at the same times
                .resilience(new Resilience(5, Duration.ofMillis(500), Duration.ofSeconds(30), 0))
                .build();
    }

    private static Config config() {
        return new ConfigBuilder(Config.empty())
                .withMasterUrl("http://fake-cluster/")
                .withNamespace("default")
                .withRequestRetryBackoffLimit(0)
                // in real time, the only wait that is
                .withWatchReconnectInterval(1)
                .build();
    }

    /** The time here. */
    public VirtualClock clock() {
        return clock;
    }

    /** Makes a namespace with its service account {@code default}, unless it exists. */
    public FakeCluster namespace(String name) {
        return make(Resources.NAMESPACES, "", name);
    }

    /**
     * Makes a service account, unless it exists: a pod that names one that does not is refused. It may do what Roles and
     * bindings in this cluster allow it.
     */
    public FakeCluster serviceAccount(String namespace, String name) {
        return make(Resources.SERVICE_ACCOUNTS, namespace, name);
    }

    private FakeCluster make(Resource resource, String namespace, String name) {
        var object = Json.object().put("apiVersion", resource.apiVersion()).put("kind", resource.kind());
        Json.meta(object).put("name", name);
        plane.run(server -> {
            if (server.get(resource, namespace, name).isEmpty()) {
                server.create(resource, namespace, object);
            }
        });
        return this;
    }

    /**
     * Begins a script for pods that are created from now on.
     *
     * @param pattern the pod's name, its Deployment's, its label {@code spark-app-name}, or its step of an Argo workflow;
     *     {@code *} stands for anything
     */
    public PodScript pods(String pattern) {
        return lives.script(pattern);
    }

    /** Scripts what runs in the pods of a client Deployment of Spark. */
    public SparkClient sparkClient(String deployment) {
        return new SparkClient(this, deployment);
    }

    /** What goes wrong between the clients and the server. */
    public Faults faults() {
        return gateway.faults();
    }

    /**
     * An object as it is now, without a call of the API.
     *
     * @param namespace ignored where the kind has none
     */
    public <T extends HasMetadata> Optional<T> get(Class<T> type, String namespace, String name) {
        var resource = resource(type);
        return plane.read(server -> server.get(resource, resource.namespaced() ? namespace : "", name))
                .map(node -> convert(node, type));
    }

    /**
     * The objects of a kind as they are now, by name, without a call of the API.
     *
     * @param namespace ignored where the kind has none
     */
    public <T extends HasMetadata> List<T> list(Class<T> type, String namespace) {
        var resource = resource(type);
        return plane.read(server -> server.list(resource, resource.namespaced() ? namespace : "")).stream()
                .map(node -> convert(node, type))
                .toList();
    }

    private <T> T convert(ObjectNode node, Class<T> type) {
        return serialization.unmarshal(Json.write(node), type);
    }

    private Resource resource(Class<? extends HasMetadata> type) {
        var version = HasMetadata.getApiVersion(type);
        var kind = HasMetadata.getKind(type);
        return plane.read(server -> server.resources().byKind(version, kind))
                .orElseThrow(() -> new IllegalArgumentException("The cluster does not know " + version + " " + kind
                        + "; FakeClusterBuilder.customResource makes it known"));
    }

    /** All calls of the API so far, of all clients, in order. */
    public List<ApiCall> requests() {
        return gateway.calls();
    }

    /** For the testkit's own parts: simulators of controllers attach here. */
    ControlPlane controlPlane() {
        return plane;
    }

    /**
     * Closes the clients.
     *
     * @throws AssertionError the cluster was asked for something that it does not support, or a part of it failed
     */
    @Override
    public void close() {
        synchronized (this) {
            if (closed) {
                return;
            }
            closed = true;
            clients.forEach(KubernetesClient::close);
        }
        clock.close();
        var failures = plane.failures();
        if (!failures.isEmpty()) {
            var error = new AssertionError(
                    failures.size() == 1
                            ? String.valueOf(failures.get(0).getMessage())
                            : failures.size() + " things failed inside the fake cluster, the first: "
                                    + failures.get(0).getMessage());
            failures.forEach(error::addSuppressed);
            throw error;
        }
    }
}
