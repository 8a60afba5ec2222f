package io.sparkk8s.diagnose;

import static org.assertj.core.api.Assertions.assertThat;

import io.fabric8.kubernetes.api.model.Event;
import io.fabric8.kubernetes.api.model.EventBuilder;
import io.fabric8.kubernetes.api.model.MicroTime;
import io.fabric8.kubernetes.api.model.Pod;
import io.fabric8.kubernetes.api.model.PodBuilder;
import io.fabric8.kubernetes.api.model.Quantity;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The messages are a real scheduler's and a real kubelet's, of Kubernetes 1.34. */
class PodFindingsTest {

    private static PodBuilder pod() {
        return new PodBuilder()
                .withNewMetadata()
                .withName("d")
                .withNamespace("etl")
                .withCreationTimestamp("2026-01-01T00:00:00Z")
                .endMetadata()
                .withNewSpec()
                .addNewContainer()
                .withName("spark-kubernetes-driver")
                .withImage("bed.local/nope:1")
                .withNewResources()
                .withRequests(Map.of("cpu", new Quantity("64"), "memory", new Quantity("896Mi")))
                .endResources()
                .endContainer()
                .endSpec()
                .withNewStatus()
                .withPhase("Pending")
                .endStatus();
    }

    private static Pod unschedulable(PodBuilder pod, String message) {
        return pod.editStatus()
                .addNewCondition()
                .withType("PodScheduled")
                .withStatus("False")
                .withReason("Unschedulable")
                .withMessage(message)
                .withLastTransitionTime("2026-01-01T00:00:01Z")
                .endCondition()
                .endStatus()
                .build();
    }

    private static Pod waiting(String reason, String message) {
        return pod().editStatus()
                .addNewCondition()
                .withType("PodScheduled")
                .withStatus("True")
                .withLastTransitionTime("2026-01-01T00:00:01Z")
                .endCondition()
                .addNewContainerStatus()
                .withName("spark-kubernetes-driver")
                .withNewState()
                .withNewWaiting(message.isEmpty() ? null : message, reason)
                .endState()
                .endContainerStatus()
                .endStatus()
                .build();
    }

    private static Event event(String reason, String message) {
        return new EventBuilder()
                .withReason(reason)
                .withMessage(message)
                .withFirstTimestamp("2026-01-01T00:00:05Z")
                .withLastTimestamp("2026-01-01T00:00:09Z")
                .build();
    }

    private static Finding only(List<Finding> findings) {
        assertThat(findings).hasSize(1);
        return findings.get(0);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "0/3 nodes are available: 3 Insufficient cpu. no new claims to deallocate, preemption: 0/3 nodes are"
                        + " available: 3 Preemption is not helpful for scheduling. | cpu",
                "0/3 nodes are available: 1 Insufficient memory, 2 Insufficient cpu. | memory, cpu",
                "0/2 nodes are available: 2 Insufficient nvidia.com/gpu. | nvidia.com/gpu",
                "0/1 nodes are available: 1 node(s) didn't match Pod's node affinity/selector. | node selector or"
                        + " affinity",
                "0/1 nodes are available: 1 node(s) had untolerated taint {node.kubernetes.io/not-ready: }."
                        + " | taint node.kubernetes.io/not-ready",
                "0/1 nodes are available: 1 node(s) had untolerated taint(s). | taint",
                "0/1 nodes are available: 1 Too many pods. | pods per node",
                "no nodes available to schedule pods | nodes",
            })
    void what_the_nodes_lack_is_read_from_the_schedulers_message(String message, String lacking) {
        var finding = only(PodFindings.of(unschedulable(pod(), message)));

        assertThat(finding.reason()).isEqualTo(Reason.UNSCHEDULABLE);
        assertThat(finding.subject()).isEqualTo(lacking);
        assertThat(finding.message()).isEqualTo(message);
        assertThat(finding.since()).isEqualTo("2026-01-01T00:00:01Z");
    }

    @Test
    void a_lack_of_cpu_is_told_with_what_the_pod_asks_for() {
        var finding = only(PodFindings.of(unschedulable(pod(), "0/3 nodes are available: 3 Insufficient cpu.")));

        assertThat(finding.advice()).startsWith("the pod asks for cpu 64, memory 896Mi; ask for less");
    }

    @Test
    void a_claim_that_is_missing_or_unbound_is_named() {
        var missing = only(PodFindings.of(unschedulable(
                pod(), "0/1 nodes are available: persistentvolumeclaim \"nosuch\" not found. not found")));
        var unbound = only(PodFindings.of(unschedulable(
                pod().editSpec()
                        .addNewVolume()
                        .withName("v")
                        .withNewPersistentVolumeClaim("scratch", false)
                        .endVolume()
                        .endSpec(),
                "0/1 nodes are available: pod has unbound immediate PersistentVolumeClaims.")));

        assertThat(missing.reason()).isEqualTo(Reason.VOLUME_NOT_BOUND);
        assertThat(missing.subject()).isEqualTo("PersistentVolumeClaim nosuch");
        assertThat(unbound.reason()).isEqualTo(Reason.VOLUME_NOT_BOUND);
        assertThat(unbound.subject()).isEqualTo("PersistentVolumeClaim scratch");
    }

    @Test
    void a_gate_and_a_queue_hold_a_pod_back() {
        var gated = pod().editSpec()
                .addNewSchedulingGate("kueue.x-k8s.io/admission")
                .endSpec()
                .build();
        var queued = pod().editSpec().withSchedulerName("yunikorn").endSpec().build();

        assertThat(only(PodFindings.of(gated)).reason()).isEqualTo(Reason.QUEUE_NOT_ADMITTED);
        assertThat(only(PodFindings.of(gated)).advice()).contains("LocalQueue");
        assertThat(only(PodFindings.of(queued)).reason()).isEqualTo(Reason.QUEUE_NOT_ADMITTED);
        assertThat(only(PodFindings.of(queued)).subject()).isEqualTo("yunikorn");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "ErrImagePull | failed to resolve reference: dial tcp: lookup bed.local: no such host | IMAGE_PULL |"
                        + " image bed.local/nope:1 | cannot reach the registry",
                "ImagePullBackOff | Back-off pulling image: unauthorized | IMAGE_PULL | image bed.local/nope:1 |"
                        + " pullSecrets",
                "ImagePullBackOff | manifest unknown | IMAGE_PULL | image bed.local/nope:1 | such an image and tag",
                "InvalidImageName | couldn't parse image name | INVALID_IMAGE_NAME | image bed.local/nope:1 | correct",
                "CreateContainerConfigError | secret \"db\" not found | CONTAINER_CONFIG | Secret db | create the",
                "CreateContainerConfigError | couldn't find key pw in Secret etl/db | CONTAINER_CONFIG | key pw of"
                        + " Secret etl/db | create the key",
                "CreateContainerError | exec: no such file | CONTAINER_START | container spark-kubernetes-driver |"
                        + " entry point",
            })
    void what_a_container_waits_for_is_told(
            String reason, String message, Reason expected, String subject, String advice) {
        var finding = only(PodFindings.of(waiting(reason, message)));

        assertThat(finding.reason()).isEqualTo(expected);
        assertThat(finding.subject()).isEqualTo(subject);
        assertThat(finding.message()).contains(reason).contains(message);
        assertThat(finding.advice()).contains(advice);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "MountVolume.SetUp failed for volume \"v\" : secret \"nosuch\" not found | Secret nosuch",
                "MountVolume.SetUp failed for volume \"v\" : configmap \"nosuch\" not found | ConfigMap nosuch",
                "MountVolume.SetUp failed for volume \"v\" : references non-existent secret key: k | key k of a Secret",
                "MountVolume.SetUp failed for volume \"nfs-v\" : mount failed: exit status 32 | volume nfs-v",
            })
    void a_volume_that_is_not_mounted_is_told_by_its_event(String message, String subject) {
        var finding = only(EventFindings.add(
                PodFindings.of(waiting("ContainerCreating", "")),
                List.of(
                        event("Scheduled", "Successfully assigned"),
                        event("FailedMount", message),
                        event("FailedMount", "Unable to attach or mount volumes: unmounted volumes=[v]"))));

        assertThat(finding.reason()).isEqualTo(Reason.FAILED_MOUNT);
        assertThat(finding.subject()).isEqualTo(subject);
        assertThat(finding.since()).isEqualTo("2026-01-01T00:00:05Z");
    }

    @Test
    void the_registrys_words_and_a_missing_pull_secret_are_added_to_an_image() {
        var finding = only(EventFindings.add(
                PodFindings.of(waiting("ImagePullBackOff", "Back-off pulling image \"bed.local/nope:1\"")),
                List.of(
                        event(
                                "FailedToRetrieveImagePullSecret",
                                "Unable to retrieve some image pull secrets (nosuch); attempting to pull the image may"
                                        + " not succeed."),
                        event("Failed", "Failed to pull image \"bed.local/nope:1\": 401 unauthorized"))));

        assertThat(finding.message()).contains("Back-off").contains("401 unauthorized");
        assertThat(finding.advice()).contains("pull Secret nosuch does not exist");
    }

    @Test
    void a_slow_start_is_told_with_the_latest_event_whatever_its_form() {
        var newer = new EventBuilder()
                .withReason("Pulling")
                .withMessage("Pulling image \"big\"")
                .withEventTime(new MicroTime("2026-01-01T00:01:00.000000Z"))
                .build();

        var finding = only(EventFindings.add(
                PodFindings.of(waiting("ContainerCreating", "")), List.of(newer, event("Scheduled", "assigned"))));

        assertThat(finding.reason()).isEqualTo(Reason.SLOW_START);
        assertThat(finding.subject()).isEqualTo("ContainerCreating");
        assertThat(finding.message()).isEqualTo("Pulling: Pulling image \"big\"");
        assertThat(finding.since()).isEqualTo(Instant.parse("2026-01-01T00:00:01Z"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "pods \"x-exec-1\" is forbidden: exceeded quota: compute, requested: requests.cpu=1, used:"
                        + " requests.cpu=4, limited: requests.cpu=4 | QUOTA_EXCEEDED | ResourceQuota compute",
                "pods \"x-exec-1\" is forbidden: error looking up service account etl/gone: serviceaccount \"gone\" not"
                        + " found | SERVICE_ACCOUNT_MISSING | ServiceAccount gone",
                "pods is forbidden: User \"system:serviceaccount:etl:default\" cannot create resource \"pods\" in API"
                        + " group \"\" in the namespace \"etl\" | DRIVER_FORBIDDEN | ''",
            })
    void what_the_API_server_refuses_the_driver_is_read_from_its_log(String said, Reason reason, String subject) {
        var log = List.of(
                "26/11/22 19:00:00 INFO x",
                "io.fabric8.kubernetes.client.KubernetesClientException: Failure executing: POST at: https://k. Message: "
                        + said + ".",
                "26/11/22 19:00:01 INFO y");

        var finding = Refusal.lastIn(log)
                .orElseThrow()
                .finding(PodFindings.of(pod().build()).get(0).object());

        assertThat(finding.reason()).isEqualTo(reason);
        assertThat(finding.subject()).isEqualTo(subject);
        assertThat(finding.message()).startsWith("pods ").contains("is forbidden");
    }
}
