package io.sparkk8s.internal.client;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.fabric8.kubernetes.api.model.ConfigMap;
import io.fabric8.kubernetes.api.model.ConfigMapBuilder;
import io.fabric8.kubernetes.api.model.HasMetadata;
import io.fabric8.kubernetes.api.model.Pod;
import io.fabric8.kubernetes.api.model.apps.Deployment;
import io.sparkk8s.ApiException;
import io.sparkk8s.ConflictException;
import io.sparkk8s.NotFoundException;
import io.sparkk8s.ObjectRef;
import io.sparkk8s.OutcomeUnknownException;
import io.sparkk8s.RunRef;
import io.sparkk8s.RunStatus;
import io.sparkk8s.SparkK8sException;
import io.sparkk8s.SparkRun;
import io.sparkk8s.backend.ClientDeployment;
import io.sparkk8s.cluster.ApiCall;
import io.sparkk8s.cluster.Cluster;
import io.sparkk8s.cluster.Deletion;
import io.sparkk8s.exec.PodExec;
import io.sparkk8s.internal.Runner;
import io.sparkk8s.manifest.SparkManifests;
import io.sparkk8s.submit.RepeatableCreate;
import io.sparkk8s.watch.Watches;
import java.time.Duration;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Runs in the pods of a client Deployment. The record is made before anything is begun, and names the pod, so that a
 * repeated submission goes to the same pod, where a run begins once.
 */
public final class ClientRunner implements Runner, AutoCloseable {

    private static final Duration TO_BEGIN = Duration.ofMinutes(1);

    private final Cluster cluster;
    private final Watches watches;
    private final ClientWatches clients;

    public ClientRunner(Cluster cluster, Watches watches) {
        this.cluster = cluster;
        this.watches = watches;
        this.clients = new ClientWatches(cluster);
    }

    @Override
    public SparkRun submit(SparkManifests manifests, boolean mayBeThere) {
        var desired = (ConfigMap) manifests.main();
        var records = new RepeatableCreate(cluster);
        var present = mayBeThere ? records.find(desired) : Optional.<ConfigMap>empty();
        if (present.isPresent() && !ClientRecord.begunOrOver(present.get()) && !startIfThere(present.get())) {
            // its pod went away before anything began in it
            delete(present.get());
            present = Optional.empty();
        }
        return follow(present.orElseGet(() -> begin(records, records.create(placed(desired)))));
    }

    private boolean startIfThere(ConfigMap record) {
        try {
            start(record);
            return true;
        } catch (NotFoundException e) {
            return false;
        } catch (ApiException e) {
            // a pod that was evicted is still there, and runs nothing any more
            if (ClientPod.of(record).isThere(cluster)) {
                throw e;
            }
            return false;
        }
    }

    private ConfigMap begin(RepeatableCreate records, ConfigMap record) {
        if (ClientRecord.begunOrOver(record)) {
            // by another JVM with the same key
            return record;
        }
        try {
            start(record);
            return record;
        } catch (OutcomeUnknownException e) {
            throw e;
        } catch (SparkK8sException e) {
            undo(records, e);
            throw e;
        }
    }

    /** The record with the pod that is to run it. */
    private ConfigMap placed(ConfigMap record) {
        var metadata = record.getMetadata();
        var ref = new ObjectRef(
                "Deployment", metadata.getNamespace(), metadata.getLabels().get(ClientDeployment.DEPLOYMENT));
        var deployment = cluster.call(ApiCall.read("read", ref), () -> cluster.client()
                .resources(Deployment.class)
                .inNamespace(ref.namespace())
                .withName(ref.name())
                .get());
        if (deployment == null) {
            throw new NotFoundException(
                    "submit to",
                    ref,
                    new ApiException.Answer(404, "NotFound", "there is no such Deployment", null),
                    "Create it, or correct its name or the application's namespace",
                    null);
        }
        var container = Optional.ofNullable(metadata.getAnnotations().get(ClientDeployment.CONTAINER));
        var pod = ClientPod.of(readyPod(ref, deployment), container);
        var annotations = new HashMap<>(metadata.getAnnotations());
        annotations.putAll(pod.annotations());
        return new ConfigMapBuilder(record)
                .editMetadata()
                .withAnnotations(annotations)
                .addNewOwnerReference()
                .withApiVersion("apps/v1")
                .withKind("Deployment")
                .withName(ref.name())
                .withUid(deployment.getMetadata().getUid())
                .endOwnerReference()
                .endMetadata()
                .build();
    }

    private Pod readyPod(ObjectRef deployment, Deployment object) {
        var pods = cluster.call(ApiCall.read("list the pods of", deployment), () -> cluster.client()
                .pods()
                .inNamespace(deployment.namespace())
                .withLabelSelector(object.getSpec().getSelector())
                .list());
        return pods.getItems().stream()
                .filter(ClientRunner::isReady)
                // the same choice each time
                .min(Comparator.comparing(pod -> pod.getMetadata().getName()))
                .orElseThrow(() -> new ConflictException(
                        "submit to",
                        deployment,
                        new ApiException.Answer(
                                0, "", "none of its " + pods.getItems().size() + " pods is ready", null),
                        "Wait until it is rolled out, or see with 'kubectl describe' why it is not",
                        null));
    }

    private static boolean isReady(Pod pod) {
        return pod.getMetadata().getDeletionTimestamp() == null
                && pod.getStatus() != null
                && pod.getStatus().getConditions().stream()
                        .anyMatch(condition -> condition.getType().equals("Ready")
                                && condition.getStatus().equals("True"));
    }

    private void start(ConfigMap record) {
        var pod = ClientPod.of(record);
        var script = Objects.requireNonNull(record.getData().get(ClientDeployment.SCRIPT), "the record has no script");
        var length = script.getBytes(UTF_8).length;
        var command = ClientScript.START.withInput(
                pod, script, ClientRecord.id(record), Integer.toString(length), pod.name(), pod.ip());
        var call = ClientRun.call("begin the run in", command);
        var result = new PodExec(cluster).run(call, command, TO_BEGIN);
        if (result.exitCode() != 0) {
            throw new ApiException(
                    call.verb(),
                    call.object(),
                    new ApiException.Answer(
                            0,
                            "",
                            "exit code " + result.exitCode() + ", "
                                    + result.error().strip(),
                            null),
                    "The client's image needs /bin/sh, setsid, mktemp and a writable /tmp",
                    null);
        }
    }

    private void undo(RepeatableCreate records, SparkK8sException why) {
        for (var record : records.made()) {
            try {
                delete(record);
            } catch (SparkK8sException e) {
                why.addSuppressed(e);
            }
        }
    }

    /** Unless someone has told of its beginning since, or has put another in its place. */
    private void delete(HasMetadata record) {
        new Deletion(cluster).deleteUnchanged(record);
    }

    private SparkRun follow(ConfigMap record) {
        var run = new ClientRun(cluster, watches, clients, ClientRun.refTo(record));
        run.begin(record);
        return run;
    }

    @Override
    public SparkRun attach(RunRef ref) {
        var record = read(ref);
        if (record != null) {
            return follow(record);
        }
        var run = new ClientRun(cluster, watches, clients, ref);
        run.beginMissed();
        return run;
    }

    @Override
    public RunStatus poll(RunRef ref) {
        var record = read(ref);
        return record == null
                ? ClientRecord.ended(false, "the record of the run is gone", null)
                : ClientRecord.status(record);
    }

    private @Nullable ConfigMap read(RunRef ref) {
        var record = cluster.call(
                ApiCall.read("read", new ObjectRef("ConfigMap", ref.namespace(), ref.name())), () -> cluster.client()
                        .configMaps()
                        .inNamespace(ref.namespace())
                        .withName(ref.name())
                        .get());
        return record == null || !record.getMetadata().getUid().equals(ref.uid()) ? null : record;
    }

    @Override
    public void close() {
        clients.close();
    }
}
