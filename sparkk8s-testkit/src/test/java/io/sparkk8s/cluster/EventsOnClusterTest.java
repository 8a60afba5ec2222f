package io.sparkk8s.cluster;

import static io.sparkk8s.argo.Value.val;
import static org.assertj.core.api.Assertions.assertThat;

import io.sparkk8s.argo.ArgoWorkflows;
import io.sparkk8s.argo.Template;
import io.sparkk8s.argo.Value;
import io.sparkk8s.argo.Workflow;
import io.sparkk8s.events.ArgoEvents;
import io.sparkk8s.events.EventBus;
import io.sparkk8s.events.EventSource;
import io.sparkk8s.events.Sensor;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The real Argo Events controllers. */
@Tag("cluster")
class EventsOnClusterTest {

    private static final String IMAGE = System.getProperty("sparkk8s.test.image", "bed.local/spark:4.0.5");
    private static final String NATS = System.getProperty("sparkk8s.test.nats", "nats://nats.argo.svc:4222");

    record Line(Value<String> text) {}

    @Test
    void a_calendar_sets_off_a_workflow() {
        try (var cluster = Cluster.connect();
                var argo = ArgoWorkflows.on(cluster);
                var namespace = new TestNamespace(cluster.client(), "events")) {
            namespace.allow("sensor", "argoproj.io", "workflows");
            namespace.allow("leases", "coordination.k8s.io", "leases");
            var echo = Template.container("echo", Line.class, (in, c) -> c.image(IMAGE)
                    .command("echo")
                    .args(in.text()));
            var workflow = Workflow.generateName("by-sensor-")
                    .namespace(namespace.name())
                    .serviceAccount("spark")
                    .dag(d -> d.run("greet", echo, new Line(val("good morning"))))
                    .build();
            var ticks = EventSource.named("ticks")
                    .namespace(namespace.name())
                    .serviceAccount("spark")
                    .calendar("often", c -> c.interval(Duration.ofSeconds(10)))
                    .build();
            var events = ArgoEvents.on(cluster);

            events.apply(EventBus.jetStreamExotic(NATS).namespace(namespace.name()));
            events.apply(ticks);
            events.apply(Sensor.named("greeter")
                    .namespace(namespace.name())
                    .serviceAccount("spark")
                    .on(ticks.event("often"))
                    .submit(workflow)
                    .build());

            var run = argo.attach(namespace.name(), firstWorkflow(cluster, namespace.name()));
            assertThat(run.await(Duration.ofMinutes(3)).succeeded()).isTrue();
            assertThat(run.logs().readAll(Duration.ofMinutes(1)))
                    .anyMatch(line -> line.text().equals("good morning"));
        }
    }

    private static String firstWorkflow(Cluster cluster, String namespace) {
        var deadline = Instant.now().plusSeconds(180);
        while (Instant.now().isBefore(deadline)) {
            var workflows = cluster.client()
                    .resources(io.sparkk8s.argo.model.Workflow.class)
                    .inNamespace(namespace)
                    .list()
                    .getItems();
            if (!workflows.isEmpty()) {
                return workflows.get(0).getMetadata().getName();
            }
            LockSupport.parkNanos(Duration.ofSeconds(1).toNanos());
        }
        throw new AssertionError("no workflow came within three minutes");
    }
}
