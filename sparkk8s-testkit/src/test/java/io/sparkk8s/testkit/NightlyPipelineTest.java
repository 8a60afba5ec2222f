package io.sparkk8s.testkit;

import static io.sparkk8s.argo.Value.val;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.fabric8.kubernetes.api.model.HasMetadata;
import io.fabric8.kubernetes.api.model.Pod;
import io.sparkk8s.argo.None;
import io.sparkk8s.argo.Template;
import io.sparkk8s.argo.Value;
import io.sparkk8s.argo.Workflow;
import io.sparkk8s.argo.WorkflowTemplate;
import io.sparkk8s.events.EventBus;
import io.sparkk8s.events.EventSource;
import io.sparkk8s.events.Sensor;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.Test;

@NullUnmarked // a null where none is expected fails the test
class NightlyPipelineTest {

    record SparkJob(Value<String> sparkJobFilePath) {}

    private final Template<SparkJob, None> submit =
            Template.container("spark-submit", SparkJob.class, (in, c) -> c.image("mycompany/spark-3.0.0:prod")
                    .command("/opt/spark/bin/spark-submit")
                    .args("--deploy-mode", "cluster", in.sparkJobFilePath()));

    private final WorkflowTemplate template = WorkflowTemplate.named("spark-app-workflow-template")
            .template(submit)
            .build();

    private final Workflow nightly = Workflow.named("nightly")
            .serviceAccount("spark")
            .dag(d -> {
                var extract = d.run("extract", template.ref(submit), new SparkJob(val("/spark-apps/extract.py")));
                d.after(extract).run("report", template.ref(submit), new SparkJob(val("/spark-apps/report.py")));
            })
            .build();

    private final EventSource at23 = EventSource.named("calendar-source")
            .calendar("schedule-a", c -> c.schedule("0 23 * * *"))
            .build();

    private final Sensor sensor =
            Sensor.named("nightly").on(at23.event("schedule-a")).submit(nightly).build();

    static void install(FakeCluster cluster, HasMetadata... objects) {
        for (var object : objects) {
            cluster.client().resource(object).create();
        }
    }

    @Test
    void thePipelineRunsAt23OClock() {
        try (var cluster = FakeCluster.create().serviceAccount("default", "spark")) {
            install(cluster, EventBus.jetStream("latest").model(), template.model(), at23.model(), sensor.model());

            cluster.clock().advanceTo("22:59");
            assertThat(cluster.list(io.sparkk8s.argo.model.Workflow.class, "default"))
                    .isEmpty();
            cluster.clock().advanceTo("23:00");
            cluster.clock().advance(Duration.ofMinutes(1));

            assertThat(cluster.list(io.sparkk8s.argo.model.Workflow.class, "default"))
                    .singleElement()
                    .satisfies(workflow -> {
                        assertThat(workflow.getMetadata().getName()).startsWith("nightly-");
                        assertThat(workflow.getMetadata().getLabels())
                                .containsEntry("events.argoproj.io/sensor", "nightly")
                                .containsEntry("workflows.argoproj.io/phase", "Succeeded");
                        assertThat(workflow.status().startedAt()).isEqualTo("2026-01-01T23:00:00Z");
                        assertThat(workflow.status().progress()).isEqualTo("2/2");
                    });
            assertThat(cluster.list(Pod.class, "default"))
                    .extracting(pod -> pod.getStatus().getPhase())
                    .containsExactly("Succeeded", "Succeeded");
        }
    }

    @Test
    void aYearOfNightsPassesInSeconds() {
        try (var cluster = FakeCluster.create().serviceAccount("default", "spark")) {
            install(cluster, EventBus.jetStream("latest").model(), template.model(), at23.model(), sensor.model());

            cluster.clock().advanceTo(Instant.parse("2027-01-01T00:00:00Z"));

            assertThat(cluster.list(io.sparkk8s.argo.model.Workflow.class, "default"))
                    .hasSize(365)
                    .allMatch(workflow -> "Succeeded".equals(workflow.status().phase()));
        }
    }

    @Test
    void nothingFiresWithoutABus() {
        try (var cluster = FakeCluster.create()) {
            install(cluster, template.model(), at23.model(), sensor.model());

            cluster.clock().advance(Duration.ofDays(2));

            assertThat(cluster.list(io.sparkk8s.argo.model.Workflow.class, "default"))
                    .isEmpty();
            var source = cluster.get(io.sparkk8s.events.model.EventSource.class, "default", "calendar-source")
                    .orElseThrow();
            assertThat(source.status().conditions())
                    .anySatisfy(condition -> assertThat(condition.message()).isEqualTo("EventBus not found."));
        }
    }

    @Test
    void anEventSourceThatIsNoCalendarIsRefused() {
        var cluster = FakeCluster.create();
        var webhook = EventSource.named("hook")
                .spec(s -> s.webhook(Map.of(
                        "push",
                        io.sparkk8s.events.model.WebhookEventSource.builder()
                                .endpoint("/push")
                                .build())))
                .build();

        install(cluster, webhook.model());

        assertThatThrownBy(cluster::close)
                .isInstanceOf(AssertionError.class)
                .hasMessage("The fake cluster does not support EventSource hook: spec.webhook");
    }
}
