package io.sparkk8s.cluster;

import static org.assertj.core.api.Assertions.assertThat;

import io.fabric8.kubernetes.client.utils.Serialization;
import io.sparkk8s.argo.ArgoWorkflows;
import io.sparkk8s.argo.cron.BackfillOptions;
import io.sparkk8s.argo.cron.BackfillPlan;
import io.sparkk8s.argo.cron.PlannedRun;
import io.sparkk8s.argo.cron.Preview;
import io.sparkk8s.argo.diff.Diff;
import io.sparkk8s.argo.model.CronWorkflow;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The real controller's clock. */
@Tag("cluster")
class CronOnClusterTest {

    private static final String IMAGE = System.getProperty("sparkk8s.test.image", "bed.local/spark:4.0.5");

    private static Cluster cluster;
    private static ArgoWorkflows argo;
    private static TestNamespace namespace;

    @BeforeAll
    static void connect() {
        cluster = Cluster.connect();
        argo = ArgoWorkflows.on(cluster);
        namespace = new TestNamespace(cluster.client(), "cron");
    }

    @AfterAll
    static void disconnect() {
        namespace.close();
        argo.close();
        cluster.close();
    }

    private static CronWorkflow cron(String name, String schedule) {
        var cron = Serialization.unmarshal(
                """
                apiVersion: argoproj.io/v1alpha1
                kind: CronWorkflow
                metadata: {name: NAME}
                spec:
                  schedules: ["SCHEDULE"]
                  timezone: Asia/Kathmandu
                  workflowSpec:
                    entrypoint: main
                    templates:
                    - name: main
                      container: {image: IMAGE, command: [bash, -c, "test $0 = {{workflow.scheduledTime}} && test $(date -d $0 +%s) = $(echo {{workflow.name}} | sed 's/.*-//')", "{{workflow.scheduledTime}}"], imagePullPolicy: IfNotPresent}
                """
                        .replace("NAME", name)
                        .replace("SCHEDULE", schedule)
                        .replace("IMAGE", IMAGE),
                CronWorkflow.class);
        cron.getMetadata().setNamespace(namespace.name());
        return cron;
    }

    @Test
    void a_CronWorkflow_runs_when_the_preview_says() throws InterruptedException {
        var seen = new LinkedBlockingQueue<String>();
        try (var listening =
                argo.onSubmitted(namespace.name(), run -> seen.add(run.ref().name()))) {
            var local = cron("minutely", "* * * * *");
            var created = cluster.client().resource(local).create();
            var at = Instant.parse(created.getMetadata().getCreationTimestamp());

            var planned = Preview.of(created, at, 3).runs().stream()
                    .map(PlannedRun::at)
                    .map(time -> "minutely-" + time.getEpochSecond())
                    .toList();

            var first = seen.poll(3, TimeUnit.MINUTES);
            var second = seen.poll(2, TimeUnit.MINUTES);
            // one that was made in the last second of a minute may be read in the next
            assertThat(planned).containsSubsequence(first, second);
            var live =
                    argo.find(CronWorkflow.class, namespace.name(), "minutely").orElseThrow();
            assertThat(Diff.of(live, local).differences()).isEmpty();
            cluster.client().resource(local).delete();
        }
    }

    @Test
    void a_backfill_runs_with_its_own_scheduled_time_and_only_once() throws Exception {
        var cron = cron("daily", "0 2 * * *");
        var from = Instant.parse("2026-01-01T00:00:00Z");
        var plan = BackfillPlan.of(cron, from, from.plus(Duration.ofDays(3)));

        try (var backfill = argo.backfill(plan, BackfillOptions.atOnce(2))) {
            var report = cluster.time().await(backfill.result(), Duration.ofMinutes(5));
            assertThat(report.succeeded()).as(report.toString()).isTrue();
        }
        try (var again = argo.backfill(plan, BackfillOptions.atOnce(2))) {
            assertThat(cluster.time().await(again.result(), Duration.ofMinutes(5)))
                    .hasToString("0 made, 3 were there, 3 succeeded, 0 did not, 0 on their way, 0 left");
        }
    }
}
