package io.sparkk8s.diagnose;

import static java.util.Objects.requireNonNull;

import io.fabric8.kubernetes.api.model.Event;
import io.fabric8.kubernetes.api.model.Pod;
import io.sparkk8s.ObjectRef;
import io.sparkk8s.RunRef;
import io.sparkk8s.RunStatus;
import io.sparkk8s.SparkK8sException;
import io.sparkk8s.cluster.ApiCall;
import io.sparkk8s.cluster.Cluster;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/**
 * Diagnoses a run by its driver pod, whoever made that: a list of the pod's events, its claims, its executors, and what
 * else the first findings ask for; five calls at most but for claims. It blocks for these. Thread-safe.
 */
public final class DriverDiagnosis {

    /** A pod with more claims than these has the same trouble with all of them. */
    private static final int CLAIMS = 3;

    private final Cluster cluster;

    public DriverDiagnosis(Cluster cluster) {
        this.cluster = requireNonNull(cluster, "cluster");
    }

    /**
     * Finds out.
     *
     * @param status of the run, from the pod
     * @param pod as just read
     */
    public Diagnosis of(RunRef ref, RunStatus status, Pod pod) {
        var looks = new Looks();
        var findings =
                switch (status.state()) {
                    case SUBMITTED, QUEUED, PENDING -> pending(looks, pod);
                    case RUNNING -> new ExecutorFindings(cluster, looks).of(pod, status);
                    default -> List.<Finding>of();
                };
        return Diagnosis.of(ref, status, findings, looks.failed);
    }

    private List<Finding> pending(Looks looks, Pod pod) {
        var findings = EventFindings.add(PodFindings.of(pod), looks.events(cluster, pod));
        return findings.stream().map(finding -> withClaims(looks, finding, pod)).toList();
    }

    private Finding withClaims(Looks looks, Finding finding, Pod pod) {
        if (finding.reason() != Reason.VOLUME_NOT_BOUND) {
            return finding;
        }
        var message = new StringBuilder(finding.message());
        Claims.of(pod).stream().limit(CLAIMS).forEach(name -> message.append("; ")
                .append(looks.claim(cluster, pod, name)));
        return new Finding(
                finding.reason(),
                finding.subject(),
                finding.object(),
                message.toString(),
                finding.since(),
                finding.advice());
    }

    /** Reads that a diagnosis can do without: what could not be read is noted. */
    static final class Looks {

        private final List<String> failed = new ArrayList<>();

        <T> List<T> list(ObjectRef of, Cluster cluster, Supplier<List<T>> request) {
            try {
                return cluster.call(ApiCall.read("list", of), request);
            } catch (SparkK8sException e) {
                failed(String.valueOf(e.getMessage()));
                return List.of();
            }
        }

        void failed(String what) {
            failed.add(what);
        }

        List<Event> events(Cluster cluster, Pod pod) {
            return events(
                    cluster, pod.getMetadata().getNamespace(), pod.getMetadata().getUid());
        }

        private List<Event> events(Cluster cluster, String namespace, String uid) {
            return list(new ObjectRef("Event", namespace, null), cluster, () -> cluster.client()
                    .v1()
                    .events()
                    .inNamespace(namespace)
                    .withField("involvedObject.uid", uid)
                    .list()
                    .getItems());
        }

        private String claim(Cluster cluster, Pod pod, String name) {
            var namespace = pod.getMetadata().getNamespace();
            var claims = list(new ObjectRef("PersistentVolumeClaim", namespace, name), cluster, () -> cluster.client()
                    .persistentVolumeClaims()
                    .inNamespace(namespace)
                    .withField("metadata.name", name)
                    .list()
                    .getItems());
            if (claims.isEmpty()) {
                return "there is no PersistentVolumeClaim " + name + " to be read";
            }
            var claim = claims.get(0);
            var phase =
                    claim.getStatus() == null ? "Pending" : claim.getStatus().getPhase();
            var told = events(cluster, namespace, claim.getMetadata().getUid()).stream()
                    .map(event -> ": " + event.getReason() + ": " + event.getMessage())
                    .reduce("", (a, b) -> b);
            var storageClass = claim.getSpec() == null ? null : claim.getSpec().getStorageClassName();
            return "the claim " + name + " of the class " + (storageClass == null ? "(none)" : storageClass) + " is "
                    + phase + told;
        }
    }
}
