package io.sparkk8s.argo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.fabric8.kubernetes.client.utils.Serialization;
import io.sparkk8s.ConflictException;
import io.sparkk8s.argo.cron.BackfillOptions;
import io.sparkk8s.argo.cron.BackfillPlan;
import io.sparkk8s.argo.cron.BackfillReport;
import io.sparkk8s.argo.cron.BackfillReport.Begun;
import io.sparkk8s.argo.model.CronWorkflow;
import io.sparkk8s.argo.model.Workflow;
import io.sparkk8s.cluster.Cluster;
import io.sparkk8s.testkit.FakeCluster;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.CompletionException;
import java.util.concurrent.TimeoutException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class BackfillTest {

    private static final Duration DAY = Duration.ofDays(1);

    private final FakeCluster fake = FakeCluster.create().namespace("etl");
    private final Cluster cluster = fake.connect();
    private final ArgoWorkflows argo = ArgoWorkflows.on(cluster);

    private final CronWorkflow cron = Serialization.unmarshal(
            """
            apiVersion: argoproj.io/v1alpha1
            kind: CronWorkflow
            metadata: {name: hourly, namespace: etl}
            spec:
              schedules: ["0 * * * *"]
              workflowSpec:
                entrypoint: job
                templates:
                - name: job
                  container: {image: i, command: [x]}
            """,
            CronWorkflow.class);

    @AfterEach
    void close() {
        argo.close();
        cluster.close();
        fake.close();
    }

    private BackfillPlan plan(int hours) {
        var from = Instant.parse("2026-01-05T00:00:00Z");
        return BackfillPlan.of(cron, from, from.plus(Duration.ofHours(hours)));
    }

    private BackfillReport run(BackfillPlan plan, BackfillOptions options)
            throws InterruptedException, TimeoutException {
        try (var backfill = argo.backfill(plan, options)) {
            return cluster.time().await(backfill.result(), DAY);
        }
    }

    @Test
    void all_run_oldest_first_and_no_more_than_so_many_at_once() throws Exception {
        fake.pods("hourly-*").running(Duration.ofMinutes(10)).succeed();
        var begin = cluster.time().instant();

        var report = run(plan(6), BackfillOptions.atOnce(2));

        assertThat(report.succeeded()).isTrue();
        assertThat(report).hasToString("6 made, 0 were there, 6 succeeded, 0 did not, 0 on their way, 0 left");
        assertThat(report.runs())
                .extracting(Begun::scheduledTime)
                .isSorted()
                .startsWith(Instant.parse("2026-01-05T00:00:00Z"));
        // three times two of ten minutes each
        assertThat(Duration.between(begin, cluster.time().instant()))
                .isBetween(Duration.ofMinutes(30), Duration.ofMinutes(35));
    }

    @Test
    void a_backfill_that_is_repeated_makes_nothing_twice() throws Exception {
        fake.pods("hourly-*").running(Duration.ofMinutes(1)).succeed();
        run(plan(2), BackfillOptions.oneByOne());

        var again = run(plan(4), BackfillOptions.oneByOne());

        assertThat(again).hasToString("2 made, 2 were there, 4 succeeded, 0 did not, 0 on their way, 0 left");
        assertThat(fake.list(Workflow.class, "etl")).hasSize(4);
    }

    @Test
    void after_a_failure_no_more_begin_if_so_asked() throws Exception {
        fake.pods("hourly-*").running(Duration.ofMinutes(1)).fail(3);

        var stopped = run(plan(3), BackfillOptions.oneByOne().stoppingOnFailure());
        var on = run(plan(3), BackfillOptions.oneByOne());

        assertThat(stopped.left()).hasSize(2);
        assertThat(stopped.succeeded()).isFalse();
        assertThat(on.left()).isEmpty();
    }

    @Test
    void a_workflow_of_others_under_that_name_ends_the_backfill() throws Exception {
        var foreign = plan(1).runs().get(0).workflow();
        foreign.getMetadata().setLabels(null);
        cluster.client().resource(foreign).create();

        try (var backfill = argo.backfill(plan(2), BackfillOptions.oneByOne())) {
            assertThatThrownBy(() -> cluster.time().await(backfill.result(), DAY))
                    .isInstanceOf(CompletionException.class)
                    .hasCauseInstanceOf(ConflictException.class);
            assertThat(backfill.report().left()).hasSize(2);
        }
    }
}
