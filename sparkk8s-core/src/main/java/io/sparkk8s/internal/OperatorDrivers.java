package io.sparkk8s.internal;

import io.fabric8.kubernetes.api.model.Pod;
import io.sparkk8s.ObjectRef;
import io.sparkk8s.RunRef;
import io.sparkk8s.RunStatus;
import io.sparkk8s.cluster.ApiCall;
import io.sparkk8s.cluster.Cluster;
import io.sparkk8s.diagnose.Diagnosis;
import io.sparkk8s.diagnose.DriverDiagnosis;
import io.sparkk8s.manifest.Labels;
import io.sparkk8s.progress.DriverUi;
import io.sparkk8s.progress.Progress;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** The driver pods that an operator makes for a resource, asked for when there is a question. */
record OperatorDrivers(Cluster cluster, OperatorKind<?> kind) {

    /** The newest one: one call. */
    Optional<Pod> newest(RunRef ref) {
        var pods = cluster.call(
                ApiCall.read("list the drivers of", new ObjectRef("Pod", ref.namespace(), null)), () -> cluster.client()
                        .pods()
                        .inNamespace(ref.namespace())
                        .withLabel(kind.podLabel(), ref.name())
                        .withLabel(Labels.ROLE, "driver")
                        .list());
        return pods.getItems().stream().filter(pod -> isOf(pod, ref)).max(Comparator.comparing(pod -> pod.getMetadata()
                .getCreationTimestamp()));
    }

    /** An earlier resource of the same name had drivers of the same label. */
    static boolean isOf(Pod pod, RunRef ref) {
        var owners = pod.getMetadata().getOwnerReferences();
        return owners == null
                || owners.isEmpty()
                || owners.stream().anyMatch(owner -> ref.uid().equals(owner.getUid()));
    }

    /** What its driver pod tells, beside what the operator says. */
    Diagnosis diagnose(RunRef ref, RunStatus status) {
        return status.state().terminal()
                ? Diagnosis.of(ref, status, List.of())
                : newest(ref)
                        .map(pod -> new DriverDiagnosis(cluster).of(ref, status, pod))
                        .orElseGet(() -> Diagnosis.of(ref, status, List.of()));
    }

    Optional<Progress> progress(RunRef ref) {
        return newest(ref).flatMap(pod -> new DriverUi(
                        cluster, ref.namespace(), pod.getMetadata().getName(), DriverUi.portOf(pod))
                .progress());
    }
}
