package io.sparkk8s.internal.client;

import static java.util.concurrent.CompletableFuture.completedStage;

import io.fabric8.kubernetes.api.model.ConfigMap;
import io.sparkk8s.ExecutorsDigest;
import io.sparkk8s.NotFoundException;
import io.sparkk8s.RunRef;
import io.sparkk8s.RunStatus;
import io.sparkk8s.SparkK8sException;
import io.sparkk8s.SparkResult;
import io.sparkk8s.SparkResult.Evidence;
import io.sparkk8s.SparkRun;
import io.sparkk8s.Subscription;
import io.sparkk8s.backend.ClientDeployment;
import io.sparkk8s.cluster.ApiCall;
import io.sparkk8s.cluster.Cluster;
import io.sparkk8s.exec.PodCommand;
import io.sparkk8s.exec.PodExec;
import io.sparkk8s.internal.ExecutorWatch;
import io.sparkk8s.logs.RunLogs;
import io.sparkk8s.manifest.Labels;
import io.sparkk8s.watch.ObjectRun;
import io.sparkk8s.watch.Selection;
import io.sparkk8s.watch.Watches;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.CompletionStage;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A run inside a client pod. Its record is what is watched; the pod is asked for what the record does not have yet. */
final class ClientRun extends ObjectRun<ConfigMap, SparkResult> implements SparkRun {

    private static final Logger log = LoggerFactory.getLogger(ClientRun.class);

    private static final Duration GRACE = Duration.ofSeconds(30);

    private final Watches watches;
    private final ClientWatches clients;
    private final ClientLogs logs;
    private final ExecutorWatch executors;
    private volatile @Nullable ConfigMap record;
    private @Nullable Subscription subscription;

    ClientRun(Cluster cluster, Watches watches, ClientWatches clients, RunRef ref) {
        super(cluster, ref);
        this.watches = watches;
        this.clients = clients;
        this.logs = new ClientLogs(cluster, ref, this::status);
        this.executors = new ExecutorWatch(cluster, ref);
    }

    static RunRef refTo(ConfigMap record) {
        return refTo(ClientDeployment.KIND, record);
    }

    void begin(ConfigMap now) {
        follow(watches, Selection.byName(ConfigMap.class, ref().namespace(), ClientDeployment.DEPLOYMENT), now);
    }

    void beginMissed() {
        missed();
    }

    @Override
    protected RunStatus statusOf(ConfigMap seen) {
        return ClientRecord.status(seen);
    }

    @Override
    protected RunStatus gone(RunStatus before, @Nullable ConfigMap last) {
        var known = last == null ? record : last;
        if (known != null && ClientRecord.status(known).state().terminal()) {
            return ClientRecord.status(known);
        }
        return ClientRecord.ended(
                known != null && ClientRecord.stopRequested(known),
                "the record of the run is gone: it was deleted before the run ended",
                before.startedAt().orElse(null));
    }

    @Override
    protected CompletionStage<SparkResult> resultOf(RunStatus end) {
        leave();
        executors.close();
        return completedStage(new SparkResult(ref(), end, executors.digest(), Evidence.none()));
    }

    @Override
    protected void seen(ConfigMap next) {
        record = next;
        var pod = ClientPod.of(next);
        if (!ClientRecord.status(next).state().terminal()) {
            join(pod, ClientRecord.id(next));
            // its pod may have begun it long before anybody noted that
            executors.look(watches, ExecutorWatch.Of.application(ClientRecord.id(next), next));
        }
        logs.seen(pod, ClientRecord.id(next), ClientRecord.begun(next));
    }

    private synchronized void join(ClientPod pod, String id) {
        if (subscription == null && !pod.name().isEmpty()) {
            subscription = clients.follow(pod, id, this::reported);
        }
    }

    private synchronized void leave() {
        if (subscription != null) {
            subscription.close();
        }
    }

    /** Writes what the client pod tells into the record, which tells everyone. */
    private void reported(ClientReport report) {
        var known = record;
        if (known == null || state().terminal()) {
            return;
        }
        var begun = ClientRecord.begun(known);
        try {
            if (report instanceof ClientReport.Running running && !begun) {
                write(ClientRecord.running(running.startedAt()));
            } else if (report instanceof ClientReport.Exited exited) {
                if (exited.code() != 0) {
                    // a driver that was killed has left its executors; before its end is told, so that it is never
                    // missed
                    removeWhatHasNoOwner();
                }
                write(ClientRecord.exited(exited));
            } else if (report instanceof ClientReport.Vanished vanished && (begun || vanished.withPod())) {
                removeWhatHasNoOwner();
                write(ClientRecord.lost(vanished.why()));
            }
        } catch (SparkK8sException e) {
            log.warn(
                    "The end of {} could not be written to its record; it is tried when its pod is looked at again",
                    ref(),
                    e);
        }
    }

    void write(Map<String, String> annotations) {
        patch("record the state of", ConfigMap.class, annotations, Map.of());
    }

    @Override
    protected void vanished() {
        logs.close();
    }

    @Override
    protected void closed() {
        leave();
        logs.close();
        executors.close();
    }

    @Override
    public ExecutorsDigest executors() {
        return executors.digest();
    }

    @Override
    public Subscription onExecutors(Consumer<ExecutorsDigest> listener) {
        return executors.onChange(listener);
    }

    @Override
    public RunLogs logs() {
        return logs;
    }

    @Override
    public void stop() {
        var known = record;
        if (known == null || state().terminal()) {
            return;
        }
        write(Map.of(Labels.STOP_REQUESTED, cluster().time().instant().toString()));
        if (!ClientRecord.begun(known)) {
            write(ClientRecord.lost("stopped before it began"));
            return;
        }
        var command =
                ClientScript.STOP.in(ClientPod.of(known), ClientRecord.id(known), Long.toString(GRACE.toSeconds()));
        try {
            new PodExec(cluster()).run(call("stop the run in", command), command, GRACE.plusSeconds(30));
        } catch (NotFoundException e) {
            log.debug("The client pod of {} is gone, and its driver with it", ref(), e);
        }
    }

    static ApiCall call(String verb, PodCommand command) {
        return ApiCall.write(verb, PodExec.object(command));
    }
}
