package io.sparkk8s.argo;

import io.fabric8.kubernetes.api.model.Affinity;
import io.fabric8.kubernetes.api.model.IntOrString;
import io.fabric8.kubernetes.api.model.PodSecurityContext;
import io.fabric8.kubernetes.api.model.PodSpecBuilder;
import io.fabric8.kubernetes.api.model.Toleration;
import io.fabric8.kubernetes.api.model.Volume;
import io.sparkk8s.FaultCollector;
import io.sparkk8s.argo.model.Prometheus;
import io.sparkk8s.argo.model.Synchronization;
import io.sparkk8s.argo.model.Template;
import io.sparkk8s.argo.model.UserContainer;
import java.time.Duration;
import java.util.List;
import java.util.function.Consumer;

/**
 * What templates and the defaults of templates can be told. Each method gives a new one.
 *
 * @param <S> the template or the defaults
 */
abstract class TemplateSettings<S> {

    TemplateSettings() {}

    /** Anything else that a template has. What is set here is not checked. */
    public abstract S with(Consumer<Template.Builder> change);

    /** How often and when it is tried again. */
    public S retry(Retry retry) {
        return with(t -> t.retryStrategy(retry.wire()));
    }

    /** How long it may run, from the start of its pod; whole seconds. An attempt of a retry has the whole time. */
    public S activeDeadline(Duration time) {
        long seconds = Durations.seconds(time, "activeDeadline");
        return with(t -> t.activeDeadlineSeconds(new IntOrString(Math.toIntExact(seconds))));
    }

    /** How long it may take from when Argo begins it, waiting for its pod and all attempts among it; whole seconds. */
    public S timeout(Duration time) {
        String text = Durations.text(time, "timeout");
        return with(t -> t.timeout(text));
    }

    /** What must be held while it runs, added to what was said before. */
    public S synchronize(Lock... locks) {
        return with(t -> {
            Synchronization before = t.build().synchronization();
            Synchronization.Builder all = before == null ? Synchronization.builder() : before.toBuilder();
            Lock.into(all, locks);
            t.synchronization(all.build());
        });
    }

    /** A metric of each of its runs, added to those before. */
    public S metric(Metric metric) {
        return with(t -> {
            var before = t.build().metrics();
            List<Prometheus> all = Added.plus(before == null ? List.of() : before.prometheus(), metric.wire());
            t.metrics(m -> m.prometheus(all));
        });
    }

    /** The service account of its pod. */
    public S serviceAccount(String name) {
        return with(t -> t.serviceAccountName(name));
    }

    /** The service account of Argo's own container in its pod. */
    public S executorServiceAccount(String name) {
        return with(t -> t.executor(e -> e.serviceAccountName(name)));
    }

    /** Whether its containers get the service account's token. */
    public S automountServiceAccountToken(boolean automount) {
        return with(t -> t.automountServiceAccountToken(automount));
    }

    /** A label that a node must have. */
    public S nodeSelector(String label, String value) {
        return with(t -> t.nodeSelector(Added.plus(t.build().nodeSelector(), label, value)));
    }

    /** Which nodes, and the neighbourhood of which pods, it wants. */
    public S affinity(Affinity affinity) {
        return with(t -> t.affinity(affinity));
    }

    /** A taint that it bears. */
    public S toleration(Toleration toleration) {
        return with(t -> t.tolerations(Added.plus(t.build().tolerations(), toleration)));
    }

    /** The scheduler of its pod. */
    public S schedulerName(String name) {
        return with(t -> t.schedulerName(name));
    }

    /** The priority class of its pod. */
    public S priorityClass(String name) {
        return with(t -> t.priorityClassName(name));
    }

    /** Users, groups and rights of its pod. */
    public S securityContext(PodSecurityContext context) {
        return with(t -> t.securityContext(context));
    }

    /** A label of its pod. */
    public S podLabel(String name, String value) {
        return with(t -> t.metadata(Added.label(t.build().metadata(), name, value)));
    }

    /** An annotation of its pod. */
    public S podAnnotation(String name, String value) {
        return with(t -> t.metadata(Added.annotation(t.build().metadata(), name, value)));
    }

    /** A volume for its containers to mount. */
    public S volume(Volume volume) {
        return with(t -> t.volumes(Added.plus(t.build().volumes(), volume)));
    }

    /** A container beside its own, for as long as that runs. */
    public S sidecar(String name, Consumer<ContainerSpec> body) {
        UserContainer sidecar = container(name, "sidecars", body);
        return with(t -> t.sidecars(Added.plus(t.build().sidecars(), sidecar)));
    }

    /** A container that ends before its own begins. */
    public S initContainer(String name, Consumer<ContainerSpec> body) {
        UserContainer init = container(name, "initContainers", body);
        return with(t -> t.initContainers(Added.plus(t.build().initContainers(), init)));
    }

    private static UserContainer container(String name, String part, Consumer<ContainerSpec> body) {
        Place place = new Place(new FaultCollector(), part + "." + name).atCaller();
        ContainerSpec container = new ContainerSpec();
        body.accept(container);
        UserContainer built = Containers.user(container.container(name, place));
        place.faults().throwIfAny("Container " + name);
        return built;
    }

    /** Whether the logs of its pod are stored with the artifacts. */
    public S archiveLogs(boolean archive) {
        return with(t -> {
            var before = t.build().archiveLocation();
            t.archiveLocation((before == null ? io.sparkk8s.argo.model.ArtifactLocation.builder() : before.toBuilder())
                    .archiveLogs(archive)
                    .build());
        });
    }

    /** Where its outputs are stored. */
    public S archiveLocation(ArtifactStore store) {
        return with(t -> t.archiveLocation(store.wire()));
    }

    /** It goes on running while those after it run, up to the end of the DAG or the steps around it. */
    public S daemon() {
        return with(t -> t.daemon(true));
    }

    /** How many of its own steps run at the same time. */
    public S parallelism(int steps) {
        return with(t -> t.parallelism((long) steps));
    }

    /** Whether the other items of a fan-out are stopped when one has failed. */
    public S failFast(boolean failFast) {
        return with(t -> t.failFast(failFast));
    }

    /** An annotation of the template itself, such as {@code workflows.argoproj.io/display-name}; with Argo 3.7 or later. */
    public S annotation(String name, String value) {
        return with(t -> t.annotations(Added.plus(t.build().annotations(), name, value)));
    }

    /**
     * Changes its pod, as {@code podSpecPatch(p -> p.withTerminationGracePeriodSeconds(5L))}. A container is changed that has
     * the same name; that of the template is {@code main}.
     */
    public S podSpecPatch(Consumer<PodSpecBuilder> change) {
        String json = PodPatch.json(change);
        return with(t -> t.podSpecPatch(json));
    }
}
