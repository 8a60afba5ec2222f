package io.sparkk8s.examples.quickstart;

import io.sparkk8s.testkit.FakeCluster;
import java.time.Duration;

/** A cluster in memory on which the pipeline's pods live scripted lives. */
final class EmbeddedCluster {

    private EmbeddedCluster() {}

    static FakeCluster start(String namespace, String serviceAccount) {
        var cluster = FakeCluster.create().namespace(namespace).serviceAccount(namespace, serviceAccount);
        cluster.pods("backfill")
                .pending(Duration.ofSeconds(20))
                .running(Duration.ofMinutes(2))
                .logs(
                        "INFO SparkContext: Running Spark version 3.0.0",
                        "INFO BlockManagerMasterEndpoint: Registered executor 1",
                        "INFO BlockManagerMasterEndpoint: Registered executor 2",
                        "INFO DAGScheduler: Job 0 finished: count at backfill.py:17",
                        "Pi is roughly 3.141592")
                .succeed();
        cluster.pods("extract")
                .pending(Duration.ofSeconds(20))
                .running(Duration.ofMinutes(3))
                .logs(
                        "INFO SparkContext: Running Spark version 3.0.0",
                        "INFO FileScanRDD: Reading 1204 files",
                        "INFO DAGScheduler: Job 0 finished: save at extract.py:31",
                        "extracted 1093422 rows")
                .succeed();
        cluster.pods("report")
                .pending(Duration.ofSeconds(20))
                .running(Duration.ofMinutes(2))
                .logs("INFO SparkContext: Running Spark version 3.0.0", "report for yesterday written")
                .succeed();
        return cluster;
    }
}
