package io.sparkk8s.argo;

import static java.util.Objects.requireNonNull;

import io.fabric8.kubernetes.api.model.Affinity;
import io.fabric8.kubernetes.api.model.LabelSelector;
import io.fabric8.kubernetes.api.model.LocalObjectReference;
import io.fabric8.kubernetes.api.model.PersistentVolumeClaim;
import io.fabric8.kubernetes.api.model.PodSecurityContext;
import io.fabric8.kubernetes.api.model.PodSpecBuilder;
import io.fabric8.kubernetes.api.model.Toleration;
import io.fabric8.kubernetes.api.model.Volume;
import io.sparkk8s.argo.model.Prometheus;
import io.sparkk8s.argo.model.Synchronization;
import io.sparkk8s.argo.model.WorkflowSpec;
import java.time.Duration;
import java.util.List;
import java.util.function.Consumer;

/**
 * What a whole workflow can be told.
 *
 * @param <B> the builder itself
 */
abstract class SpecSettings<B> {

    SpecSettings() {}

    /**
     * Anything else that a workflow's spec has: {@code spec(s -> s.hostNetwork(true))}. What is set here is not checked.
     */
    public abstract B spec(Consumer<WorkflowSpec.Builder> change);

    /** The service account of the workflow's pods (JSON: {@code spec.serviceAccountName}). */
    public B serviceAccount(String name) {
        requireNonNull(name, "name");
        return spec(s -> s.serviceAccountName(name));
    }

    /** The service account of Argo's own container in the pods. */
    public B executorServiceAccount(String name) {
        return spec(s -> s.executor(e -> e.serviceAccountName(name)));
    }

    /** What templates are that do not say otherwise; Argo joins them when it runs the workflow. */
    public B templateDefaults(TemplateDefaults defaults) {
        return spec(s -> s.templateDefaults(defaults.wire()));
    }

    /** How long it may run in all; whole seconds. */
    public B activeDeadline(Duration time) {
        long seconds = Durations.seconds(time, "spec.activeDeadlineSeconds");
        return spec(s -> s.activeDeadlineSeconds(seconds));
    }

    /** How often the whole workflow is begun again when it has failed. */
    public B retry(Retry retry) {
        return spec(s -> s.retryStrategy(retry.wire()));
    }

    /** How many pods run at the same time. */
    public B parallelism(int pods) {
        return spec(s -> s.parallelism((long) pods));
    }

    /** Greater ones are begun first where the controller has a limit of workflows. */
    public B priority(int priority) {
        return spec(s -> s.priority(priority));
    }

    /** The priority class of its pods. */
    public B podPriorityClass(String name) {
        return spec(s -> s.podPriorityClassName(name));
    }

    /** It waits, when it is submitted, until someone resumes it. */
    public B suspended() {
        return spec(s -> s.suspend(true));
    }

    /** What must be held while it runs, added to what was said before. */
    public B synchronize(Lock... locks) {
        return spec(s -> {
            Synchronization before = s.build().synchronization();
            Synchronization.Builder all = before == null ? Synchronization.builder() : before.toBuilder();
            Lock.into(all, locks);
            s.synchronization(all.build());
        });
    }

    /** A metric of the workflow, added to those before. */
    public B metric(Metric metric) {
        return spec(s -> {
            var before = s.build().metrics();
            List<Prometheus> all = Added.plus(before == null ? List.of() : before.prometheus(), metric.wire());
            s.metrics(m -> m.prometheus(all));
        });
    }

    /** How long it is kept once it has ended; whole seconds. */
    public B ttlAfterCompletion(Duration time) {
        int seconds = seconds(time, "secondsAfterCompletion");
        return spec(s -> s.ttlStrategy(ttl -> ttl.secondsAfterCompletion(seconds)));
    }

    /** How long it is kept once it has ended, by how it did; whole seconds. */
    public B ttl(Duration afterSuccess, Duration afterFailure) {
        int success = seconds(afterSuccess, "secondsAfterSuccess");
        int failure = seconds(afterFailure, "secondsAfterFailure");
        return spec(s -> s.ttlStrategy(ttl -> ttl.secondsAfterSuccess(success).secondsAfterFailure(failure)));
    }

    private static int seconds(Duration time, String field) {
        return Math.toIntExact(Durations.seconds(time, "spec.ttlStrategy." + field));
    }

    /** When the pods of its steps are removed. A log that nobody followed is then gone. */
    public B podGc(PodGc when) {
        return spec(s -> s.podGC(gc -> gc.strategy(when.text())));
    }

    /** As {@link #podGc(PodGc)}, of some pods only, and some time later; whole seconds. */
    public B podGc(PodGc when, LabelSelector which, Duration delay) {
        String text = Durations.text(delay, "spec.podGC.deleteDelayDuration");
        return spec(
                s -> s.podGC(gc -> gc.strategy(when.text()).labelSelector(which).deleteDelayDuration(text)));
    }

    /** A volume for all containers to mount. */
    public B volume(Volume volume) {
        return spec(s -> s.volumes(Added.plus(s.build().volumes(), volume)));
    }

    /** A claim that is made for each workflow; its name is that of the volume to mount. */
    public B volumeClaimTemplate(PersistentVolumeClaim claim) {
        return spec(s -> s.volumeClaimTemplates(Added.plus(s.build().volumeClaimTemplates(), claim)));
    }

    /** Keeps the claims of a workflow that has failed; by default they go with it however it ended. */
    public B keepVolumeClaimsOfFailures() {
        return spec(s -> s.volumeClaimGC(gc -> gc.strategy("OnWorkflowSuccess")));
    }

    /** Where artifacts are stored: an entry of a ConfigMap of the namespace. */
    public B artifactRepository(String configMap, String key) {
        return spec(s -> s.artifactRepositoryRef(ref -> ref.configMap(configMap).key(key)));
    }

    /** When artifacts are deleted that do not say otherwise. */
    public B artifactGc(ArtifactSpec.Gc when) {
        return spec(s -> s.artifactGC(gc -> gc.strategy(when.text())));
    }

    /** Whether the logs of the pods are stored with the artifacts. */
    public B archiveLogs(boolean archive) {
        return spec(s -> s.archiveLogs(archive));
    }

    /** A label that the nodes of its pods must have. */
    public B nodeSelector(String label, String value) {
        return spec(s -> s.nodeSelector(Added.plus(s.build().nodeSelector(), label, value)));
    }

    /** Which nodes, and the neighbourhood of which pods, its pods want. */
    public B affinity(Affinity affinity) {
        return spec(s -> s.affinity(affinity));
    }

    /** A taint that its pods bear. */
    public B toleration(Toleration toleration) {
        return spec(s -> s.tolerations(Added.plus(s.build().tolerations(), toleration)));
    }

    /** The scheduler of its pods. */
    public B schedulerName(String name) {
        return spec(s -> s.schedulerName(name));
    }

    /** A Secret to pull images with. */
    public B imagePullSecret(String name) {
        return spec(s -> s.imagePullSecrets(Added.plus(s.build().imagePullSecrets(), new LocalObjectReference(name))));
    }

    /** Users, groups and rights of its pods. */
    public B securityContext(PodSecurityContext context) {
        return spec(s -> s.securityContext(context));
    }

    /** A label of its pods. */
    public B podLabel(String name, String value) {
        return spec(s -> s.podMetadata(Added.label(s.build().podMetadata(), name, value)));
    }

    /** An annotation of its pods. */
    public B podAnnotation(String name, String value) {
        return spec(s -> s.podMetadata(Added.annotation(s.build().podMetadata(), name, value)));
    }

    /** Changes its pods; see {@link Template#podSpecPatch}. */
    public B podSpecPatch(Consumer<PodSpecBuilder> change) {
        String json = PodPatch.json(change);
        return spec(s -> s.podSpecPatch(json));
    }
}
