package io.sparkk8s.internal.client;

import io.fabric8.kubernetes.api.model.ConfigMap;
import io.sparkk8s.ForbiddenException;
import io.sparkk8s.SparkK8sException;
import io.sparkk8s.backend.ClientDeployment;
import io.sparkk8s.cluster.Cluster;
import io.sparkk8s.cluster.Pages;
import io.sparkk8s.exec.PodExec;
import io.sparkk8s.manifest.Labels;
import io.sparkk8s.submit.SweepLog;
import io.sparkk8s.submit.SweepOptions;
import java.time.Duration;
import java.time.Instant;

/**
 * Records of client Deployments whose submitter died before it began the run. Only the client pod knows whether it did:
 * what has begun is left alone, though nobody has told the record.
 */
public record UnbegunRecords(Cluster cluster, String namespace, SweepOptions options, SweepLog log) {

    private static final String RECORDS = Labels.MANAGED_BY + "=sparkk8s," + ClientDeployment.DEPLOYMENT;
    private static final Duration TO_ANSWER = Duration.ofMinutes(1);

    /** One list for 500 records, and two calls for each that does not tell of a beginning. */
    public void sweep() {
        try {
            new Pages(cluster)
                    .list(ConfigMap.class, namespace, RECORDS).stream()
                            .filter(record -> !ClientRecord.begunOrOver(record))
                            .forEach(this::settle);
        } catch (ForbiddenException e) {
            log.unseen("ConfigMap");
        }
    }

    private void settle(ConfigMap record) {
        var age = Duration.between(
                Instant.parse(record.getMetadata().getCreationTimestamp()),
                cluster.time().instant());
        if (age.compareTo(options.patience()) < 0) {
            log.kept(record, "of a submission that may still go on, " + age.toSeconds() + " s old");
            return;
        }
        var pod = ClientPod.of(record);
        try {
            if (!pod.isThere(cluster)) {
                log.removes(record, "its client pod " + pod.name() + " is gone, and the run was not seen to begin");
            } else if (hasBegun(pod, record)) {
                log.kept(record, "it has begun in its client pod " + pod.name() + ", and nobody has followed it since");
            } else {
                log.removes(
                        record, "it was not begun in its client pod " + pod.name() + ": the submission died before");
            }
        } catch (SparkK8sException e) {
            log.kept(record, "its client pod could not be asked: " + e.getMessage());
        }
    }

    private boolean hasBegun(ClientPod pod, ConfigMap record) {
        var command = ClientScript.PRESENT.in(pod, ClientRecord.id(record));
        return new PodExec(cluster)
                        .run(ClientRun.call("look for the run in", command), command, TO_ANSWER)
                        .exitCode()
                == 0;
    }
}
