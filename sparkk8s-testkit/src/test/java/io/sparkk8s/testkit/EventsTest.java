package io.sparkk8s.testkit;

import static io.sparkk8s.testkit.NightlyPipelineTest.install;
import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.fabric8.kubernetes.api.model.ConfigMap;
import io.fabric8.kubernetes.api.model.GenericKubernetesResource;
import io.fabric8.kubernetes.api.model.HasMetadata;
import io.fabric8.kubernetes.api.model.ObjectMetaBuilder;
import io.fabric8.kubernetes.client.utils.KubernetesSerialization;
import io.sparkk8s.events.EventBus;
import io.sparkk8s.events.EventSource;
import io.sparkk8s.events.model.CalendarEventSource;
import io.sparkk8s.events.model.EventSourceSpec;
import io.sparkk8s.testkit.internal.apiserver.Json;
import io.sparkk8s.testkit.internal.apiserver.Resource;
import io.sparkk8s.testkit.internal.apiserver.Resources;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class EventsTest {

    private static final HasMetadata BUS =
            EventBus.jetStreamExotic("nats://nats.argo.svc:4222").model();

    private final FakeCluster cluster = FakeCluster.create();

    private final EventSource ticks = EventSource.named("cal")
            .calendar("tick", c -> c.interval(Duration.ofSeconds(20)).with(e -> e.metadata(Map.of("k", "v"))))
            .calendar("cron", c -> c.schedule("* * * * *"))
            .build();

    @AfterEach
    void close() {
        cluster.close();
    }

    private static HasMetadata sensor(String triggers) {
        var json =
                """
                {"apiVersion": "argoproj.io/v1alpha1", "kind": "Sensor", "metadata": {"name": "sen"}, "spec": {
                  "dependencies": [{"name": "d", "eventSourceName": "cal", "eventName": "tick"},
                                   {"name": "c", "eventSourceName": "cal", "eventName": "cron"}],
                  "triggers": [%s]}}"""
                        .formatted(triggers);
        return new KubernetesSerialization().unmarshal(json, GenericKubernetesResource.class);
    }

    private static String creates(String conditions, String parameters) {
        return """
                {"template": {"name": "run", "conditions": "%s", "k8s": {"operation": "create",
                  "source": {"resource": {"apiVersion": "v1", "kind": "ConfigMap",
                    "metadata": {"generateName": "by-sensor-"}, "data": {"a": "pre"}}},
                  "parameters": [%s]}}}"""
                .formatted(conditions, parameters);
    }

    private List<ConfigMap> made() {
        var maps = new ArrayList<>(cluster.list(ConfigMap.class, "default"));
        maps.removeIf(map -> !map.getMetadata().getName().startsWith("by-sensor-"));
        maps.sort(Comparator.comparing(map -> map.getMetadata().getCreationTimestamp()));
        return maps;
    }

    private Map<String, String> conditions(Resource kind, String name) {
        var object = cluster.controlPlane()
                .read(server -> server.get(kind, "default", name))
                .orElseThrow();
        var all = new TreeMap<String, String>();
        Json.at(object, "status", "conditions")
                .forEach(condition -> all.put(
                        Json.text(condition, "type"),
                        (Json.text(condition, "status") + " " + Json.text(condition, "message")).strip()));
        return all;
    }

    @Test
    void anIntervalTellsItsSensorAboutTheEvent() {
        var parameters =
                """
                {"src": {"dependencyName": "d", "contextKey": "time"}, "dest": "data.time"},
                {"src": {"dependencyName": "d", "contextKey": "subject"}, "dest": "data.subject"},
                {"src": {"dependencyName": "d", "dataKey": "eventTime"}, "dest": "data.at"},
                {"src": {"dependencyName": "d", "dataKey": "metadata.k"}, "dest": "data.k"},
                {"src": {"dependencyName": "d", "dataKey": "no", "value": "-v"}, "dest": "data.a", "operation": "append"}
                """;
        install(cluster, BUS, ticks.model(), sensor(creates("d", parameters)));

        cluster.clock().advance(Duration.ofSeconds(59));

        assertThat(made()).hasSize(2);
        assertThat(requireNonNull(made().get(0).getData()))
                .containsEntry("time", "2026-01-01T00:00:20Z")
                .containsEntry("subject", "tick")
                .containsEntry("at", "2026-01-01 00:00:20 +0000 UTC m=+20.000000000")
                .containsEntry("k", "v")
                .containsEntry("a", "pre-v");
        assertThat(made().get(0).getMetadata().getLabels())
                .containsEntry("events.argoproj.io/sensor", "sen")
                .containsEntry("events.argoproj.io/trigger", "run");
    }

    @Test
    void aTriggerWaitsForAllItsEvents() {
        install(cluster, BUS, ticks.model(), sensor(creates("", "")));

        cluster.clock().advance(Duration.ofMinutes(3));

        assertThat(made())
                .extracting(map -> map.getMetadata().getCreationTimestamp())
                .containsExactly("2026-01-01T00:01:00Z", "2026-01-01T00:02:00Z", "2026-01-01T00:03:00Z");
    }

    @Test
    void aWorkflowIsSubmitted() {
        var submits =
                """
                {"template": {"name": "go", "conditions": "d", "argoWorkflow": {"operation": "submit",
                  "source": {"resource": {"apiVersion": "argoproj.io/v1alpha1", "kind": "Workflow",
                    "metadata": {"generateName": "go-"}, "spec": {"entrypoint": "main",
                      "arguments": {"parameters": [{"name": "at", "value": "?"}]},
                      "templates": [{"name": "main", "container": {"image": "alpine",
                        "args": ["{{workflow.parameters.at}}"]}}]}}},
                  "parameters": [{"src": {"dependencyName": "d", "contextKey": "time"},
                    "dest": "spec.arguments.parameters.0.value"}]}}}""";
        install(cluster, BUS, ticks.model(), sensor(submits));

        cluster.clock().advance(Duration.ofSeconds(39));

        assertThat(cluster.list(io.sparkk8s.argo.model.Workflow.class, "default"))
                .singleElement()
                .satisfies(workflow -> assertThat(workflow.getMetadata().getLabels())
                        .containsEntry("workflows.argoproj.io/phase", "Succeeded"));
        assertThat(cluster.list(io.fabric8.kubernetes.api.model.Pod.class, "default"))
                .singleElement()
                .satisfies(
                        pod -> assertThat(pod.getSpec().getContainers().get(1).getArgs())
                                .containsExactly("2026-01-01T00:00:20Z"));
    }

    @Test
    void aRateThatIsLimitedPutsActionsOff() {
        var limited = creates("d", "")
                .replaceFirst("^\\{", "{\"rateLimit\": {\"unit\": \"Minute\", \"requestsPerUnit\": 1},");
        install(cluster, BUS, ticks.model(), sensor(limited));

        cluster.clock().advance(Duration.ofMinutes(3));

        assertThat(made())
                .extracting(map -> map.getMetadata().getCreationTimestamp())
                .containsExactly("2026-01-01T00:00:20Z", "2026-01-01T00:01:20Z", "2026-01-01T00:02:20Z");
    }

    @Test
    void theBusMayComeLater() {
        install(cluster, ticks.model(), sensor(creates("d", "")));
        cluster.clock().advance(Duration.ofMinutes(1));

        assertThat(made()).isEmpty();
        assertThat(conditions(Resources.EVENT_SOURCES, "cal"))
                .containsEntry("Deployed", "False EventBus not found.")
                .containsEntry("SourcesProvided", "True");
        assertThat(conditions(Resources.SENSORS, "sen"))
                .containsEntry("Deployed", "False EventBus not found.")
                .containsEntry("TriggersProvided", "Unknown");

        install(cluster, BUS);
        cluster.clock().advance(Duration.ofSeconds(20));

        assertThat(made()).hasSize(1);
        assertThat(conditions(Resources.EVENT_BUS, "default")).containsEntry("Configured", "True");
        assertThat(conditions(Resources.EVENT_SOURCES, "cal")).containsEntry("Deployed", "True");
        assertThat(conditions(Resources.SENSORS, "sen")).containsEntry("TriggersProvided", "True");
    }

    @Test
    void aSourceThatIsDeletedIsSilent() {
        install(cluster, BUS, ticks.model(), sensor(creates("d", "")));
        cluster.clock().advance(Duration.ofSeconds(30));

        cluster.client().resource(ticks.model()).delete();
        cluster.clock().advance(Duration.ofMinutes(5));

        assertThat(made()).hasSize(1);
    }

    @Test
    void aScheduleThatIsNoneIsSaidSo() {
        var broken = io.sparkk8s.events.model.EventSource.builder()
                .metadata(new ObjectMetaBuilder().withName("broken").build())
                .spec(EventSourceSpec.builder()
                        .calendar(Map.of(
                                "tick",
                                CalendarEventSource.builder()
                                        .schedule("0 25 * * *")
                                        .build()))
                        .build())
                .build();
        install(cluster, BUS, broken);

        assertThat(conditions(Resources.EVENT_SOURCES, "broken"))
                .containsEntry("Deployed", "Unknown")
                .containsEntry("SourcesProvided", "False Invalid spec: broken - tick");
    }

    @Test
    void aTriggerOfAnotherKindFailsTheTest() {
        try (var other = FakeCluster.create()) {
            install(other, sensor("{\"template\": {\"name\": \"call\", \"http\": {\"url\": \"http://x\"}}}"));

            assertThatThrownBy(other::close)
                    .hasMessage("The fake cluster does not support Sensor sen: spec.triggers.call.template.http");
        }
    }

    @Test
    void anObjectThatCannotBeCreatedFailsTheTest() {
        try (var other = FakeCluster.create()) {
            var fixed = creates("d", "").replace("\"generateName\": \"by-sensor-\"", "\"name\": \"one\"");
            install(other, BUS, ticks.model(), sensor(fixed));
            other.clock().advance(Duration.ofMinutes(1));

            assertThatThrownBy(other::close).hasMessageContaining("configmaps \"one\" already exists");
        }
    }
}
