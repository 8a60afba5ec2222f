package io.sparkk8s.events;

import static io.sparkk8s.argo.Value.val;
import static io.sparkk8s.events.Golden.assertGolden;
import static org.assertj.core.api.Assertions.assertThat;

import io.fabric8.kubernetes.client.utils.KubernetesSerialization;
import io.sparkk8s.argo.None;
import io.sparkk8s.argo.Template;
import io.sparkk8s.argo.Value;
import io.sparkk8s.argo.Workflow;
import io.sparkk8s.argo.WorkflowTemplate;
import io.sparkk8s.events.model.RateLimit;
import java.time.Duration;
import java.util.Map;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.Test;

@NullUnmarked // a null where none is expected fails the test
class NightlyTest {

    record SparkJob(Value<String> sparkJobFilePath) {}

    record Day(Value<String> day) {}

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
            .calendar("schedule-a", c -> c.schedule("0 23 * * *").timezone("Europe/Berlin"))
            .build();

    @Test
    void calendarSource() throws Exception {
        assertGolden("calendar-source.yaml", at23.toYaml());
    }

    @Test
    void sensorCreatesTheWorkflowUnderANameOfItsOwn() throws Exception {
        Sensor sensor = Sensor.named("nightly")
                .on(at23.event("schedule-a"))
                .submit(nightly)
                .serviceAccount("sensor")
                .build();

        assertGolden("nightly-sensor.yaml", sensor.toYaml());
    }

    @Test
    void eventBuses() throws Exception {
        assertGolden("event-bus.yaml", EventBus.jetStream("2.10.10").toYaml());
        assertGolden(
                "event-bus-exotic.yaml",
                EventBus.jetStreamExotic("nats://nats.argo.svc:4222")
                        .namespace("etl")
                        .with(spec -> spec.jetstreamExotic(spec.build().jetstreamExotic().toBuilder()
                                .streamConfig("replicas: 1\n")
                                .build()))
                        .toYaml());
    }

    @Test
    void argumentsComeFromEvents() throws Exception {
        EventSource ticks = EventSource.named("ticks")
                .serviceAccount("sensor")
                .eventBus("bus")
                .calendar("fast", c -> c.interval(Duration.ofSeconds(20)))
                .calendar("slow", c -> c.interval(Duration.ofMillis(1500)).with(e -> e.metadata(Map.of("k", "v"))))
                .build();
        Workflow once = Workflow.generateName("by-sensor-")
                .label("from", "sensor")
                .run(submit, new SparkJob(val("x")))
                .argument("day", "none")
                .build();
        Sensor sensor = Sensor.named("ticks")
                .on(ticks.event("fast"))
                .on(ticks.event("slow"))
                .eventBus("bus")
                .submit(once, s -> s.argumentFromContext("day", ticks.event("fast"), "time")
                        .argumentFromData("sparkJobFilePath", ticks.event("slow"), "eventTime")
                        .with(t -> t.rateLimit(RateLimit.builder()
                                .unit("Minute")
                                .requestsPerUnit(1)
                                .build())))
                .build();

        assertGolden("ticks.yaml", ticks.toYaml());
        assertGolden("ticks-sensor.yaml", sensor.toYaml());
    }

    @Test
    void yamlIsReadAsTheSameSensor() {
        Sensor sensor = Sensor.named("nightly")
                .on(at23.event("schedule-a"))
                .submit(nightly)
                .build();

        assertThat(new KubernetesSerialization().<Object>unmarshal(sensor.toYaml()))
                .isEqualTo(sensor.model());
        assertThat(new KubernetesSerialization().<Object>unmarshal(sensor.toJson()))
                .isEqualTo(sensor.model());
    }
}
