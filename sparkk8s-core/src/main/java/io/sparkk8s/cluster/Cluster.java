package io.sparkk8s.cluster;

import static java.util.Objects.requireNonNull;

import io.fabric8.kubernetes.api.model.NamedContext;
import io.fabric8.kubernetes.client.Config;
import io.fabric8.kubernetes.client.ConfigBuilder;
import io.fabric8.kubernetes.client.KubernetesClient;
import io.fabric8.kubernetes.client.KubernetesClientBuilder;
import io.fabric8.kubernetes.client.KubernetesClientException;
import io.sparkk8s.InvalidSpecException;
import io.sparkk8s.SparkK8sException;
import io.sparkk8s.time.Timekeeper;
import io.sparkk8s.time.Timer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * The connection to one Kubernetes API server: what Spark, Argo Workflows and Argo Events share. It holds the client,
 * the time, the threads for callbacks, and how calls are retried. Thread-safe; close it last.
 */
public final class Cluster implements AutoCloseable {

    private final KubernetesClient client;
    private final Timekeeper time;
    private final Executor executor;
    private final Retries retries;
    private final boolean ownsClient;
    private final boolean ownsTime;
    private final @Nullable ExecutorService ownExecutor;

    private Cluster(Builder builder) {
        ownsClient = builder.client == null;
        ownsTime = builder.time == null;
        client = builder.client == null ? newClient(builder.config) : builder.client;
        time = builder.time == null ? Timekeeper.system() : builder.time;
        ownExecutor = builder.executor == null ? newExecutor() : null;
        executor = ownExecutor == null ? requireNonNull(builder.executor) : ownExecutor;
        retries = new Retries(builder.resilience, time);
    }

    /** Connects as kubectl would: by KUBECONFIG, {@code ~/.kube/config}, or the pod's own service account. */
    public static Cluster connect() {
        return builder().build();
    }

    /**
     * Connects by the current context of a kubeconfig file.
     *
     * @throws InvalidSpecException the file cannot be read
     */
    public static Cluster connect(Path kubeconfig) {
        if (!Files.isReadable(kubeconfig)) {
            throw InvalidSpecException.of("the connection", "kubeconfig", "the file " + kubeconfig + " cannot be read");
        }
        return builder().config(Config.fromKubeconfig(kubeconfig.toFile())).build();
    }

    public static Builder builder() {
        return new Builder();
    }

    private static KubernetesClient newClient(@Nullable Config config) {
        // all retries are this library's own: it knows which calls may be repeated
        var ours = new ConfigBuilder(config == null ? Config.autoConfigure(null) : config)
                .withRequestRetryBackoffLimit(0)
                .build();
        return new KubernetesClientBuilder()
                .withConfig(ours)
                .withHttpClientFactory(NoRedirects.factory())
                .build();
    }

    private static ExecutorService newExecutor() {
        // the queue is bounded by its users: each run has one task in it at most
        var threads = Math.max(2, Runtime.getRuntime().availableProcessors());
        var executor = new ThreadPoolExecutor(
                threads,
                threads,
                30,
                TimeUnit.SECONDS,
                new LinkedBlockingQueue<>(),
                task -> {
                    var thread = new Thread(task, "sparkk8s-callbacks");
                    thread.setDaemon(true);
                    return thread;
                },
                // what comes after the end concerns nobody
                new ThreadPoolExecutor.DiscardPolicy());
        executor.allowCoreThreadTimeOut(true);
        return executor;
    }

    /** The Kubernetes client below, for what this library does not cover. */
    public KubernetesClient client() {
        return client;
    }

    public Timekeeper time() {
        return time;
    }

    /** Where callbacks run, and calls that must not hold up a watch. */
    public Executor executor() {
        return executor;
    }

    /** The API server's address. */
    public String server() {
        return String.valueOf(client.getMasterUrl());
    }

    /** The name of the kubeconfig's context that it connects by; empty for a pod's service account and for settings. */
    public Optional<String> context() {
        return Optional.ofNullable(client.getConfiguration())
                .map(Config::getCurrentContext)
                .map(NamedContext::getName);
    }

    /**
     * Makes a call, again if need be, and gives its errors in the words of this library.
     *
     * @throws io.sparkk8s.ApiException the server refused, or was not reached
     * @throws io.sparkk8s.OutcomeUnknownException the answer to a write was lost
     */
    public <T> T call(ApiCall call, Supplier<T> request) {
        return retries.call(call, () -> {
            try {
                return request.get();
            } catch (KubernetesClientException e) {
                throw translate(call, e);
            }
        });
    }

    /** The exception of this library for one that the Kubernetes client threw in a call. */
    public SparkK8sException translate(ApiCall call, KubernetesClientException e) {
        return ApiErrors.translate(call, e, server());
    }

    /**
     * Runs a task on the executor after a delay, by this cluster's time.
     *
     * @return closing it cancels the task if its time has not come
     */
    public Timer after(Duration delay, Runnable task) {
        return time.schedule(delay, () -> executor.execute(task));
    }

    /**
     * Blocks the caller for some of this cluster's time.
     *
     * @param what is waited for, as in "waiting for <em>the end of the run</em>"
     * @throws io.sparkk8s.InterruptedWaitException the thread was interrupted
     */
    public void pause(Duration delay, String what) {
        Pause.on(time, delay, what);
    }

    @Override
    public void close() {
        if (ownsTime) {
            time.close();
        }
        if (ownsClient) {
            client.close();
        }
        if (ownExecutor != null) {
            ownExecutor.shutdownNow();
        }
    }

    /** How to connect. Not thread-safe. */
    public static final class Builder {
        private @Nullable KubernetesClient client;
        private @Nullable Config config;
        private @Nullable Timekeeper time;
        private @Nullable Executor executor;
        private Resilience resilience = Resilience.defaults();

        private Builder() {}

        /**
         * A client of the caller's own, which stays the caller's to close. Its own retries should be off, and it should
         * not follow redirects: a driver's UI is asked through it, and may send it anywhere.
         */
        public Builder client(KubernetesClient client) {
            this.client = requireNonNull(client, "client");
            return this;
        }

        /** The settings of the connection, in place of those that kubectl would use. */
        public Builder config(Config config) {
            this.config = requireNonNull(config, "config");
            return this;
        }

        /** The time, in place of the system's; it stays the caller's to close. */
        public Builder time(Timekeeper time) {
            this.time = requireNonNull(time, "time");
            return this;
        }

        /** Where listeners are called, in place of a small pool of daemon threads; it stays the caller's to close. */
        public Builder executor(Executor executor) {
            this.executor = requireNonNull(executor, "executor");
            return this;
        }

        public Builder resilience(Resilience resilience) {
            this.resilience = requireNonNull(resilience, "resilience");
            return this;
        }

        /** The connection; the API server is not asked yet. */
        public Cluster build() {
            return new Cluster(this);
        }
    }
}
