package io.sparkk8s.argo.wire;

import static org.assertj.core.api.Assertions.assertThat;

import io.sparkk8s.argo.model.WireType;
import io.sparkk8s.argo.wire.Difference.What;
import io.sparkk8s.yaml.YamlDocument;
import io.sparkk8s.yaml.YamlFile;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.json.JsonMapper;

class RoundTripTest {

    static Stream<String> kinds() {
        return WireType.all().values().stream()
                .filter(type -> type.field("apiVersion").isPresent())
                .map(WireType::name);
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void any_object_of_a_kind_comes_back_as_it_was(String kind) {
        Set<String> shapes = new TreeSet<>();
        for (long seed = 0; seed < 30; seed++) {
            Map<String, @Nullable Object> tree =
                    new RandomTree(seed).kind(WireType.of(kind).orElseThrow());
            String json = JsonMapper.shared().writeValueAsString(tree);

            RoundTrip roundTrip = RoundTrip.of(document(json));

            assertThat(roundTrip.differences()).as("seed %s: %s", seed, json).isEmpty();
            assertThat(WireTree.object(WireTree.of(roundTrip.object())))
                    .as("seed %s", seed)
                    .hasToString(roundTrip.object().toString());
            Stream.of("withItems", "IntOrString", "steps", "plugin", "buckets", "zip", "supplied", "fromTheFuture")
                    .filter(json::contains)
                    .forEach(shapes::add);
        }
        if (kind.endsWith("WorkflowTemplate")) {
            assertThat(shapes).contains("withItems", "steps", "plugin", "buckets", "zip", "supplied", "fromTheFuture");
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            textBlock =
                    """
                    a field that no table knows    | {x: 1, y: [null, {z: ~}]}
                    one deep in a container        | {templates: [{container: {image: a, ports: [{containerPort: 1, new: 2}]}}]}
                    items of all kinds             | {templates: [{dag: {tasks: [{withItems: [1, "1", 1.5, true, "yes", null, {a: []}, [[]]]}]}}]}
                    numbers for a parameter's text | {arguments: {parameters: [{name: a, value: 1.50, default: 1e3, enum: ["1"]}]}}
                    a list for a parameter's text  | {arguments: {parameters: [{name: a, value: [1]}]}}
                    numbers for quantities         | {templates: [{container: {resources: {limits: {cpu: 1, memory: 0.5}}}}]}
                    empty lists                    | {templates: [{container: {args: [], env: []}, steps: [[]], inputs: {parameters: []}}]}
                    empty markers                  | {templates: [{suspend: {}, outputs: {artifacts: [{archive: {none: {}}}]}, volumes: [{emptyDir: {}}]}]}
                    nulls                          | {templates: [{container: {args: ~}, dag: ~}], suspend: ~}
                    octal modes                    | {templates: [{inputs: {artifacts: [{mode: 0755}]}}]}
                    what a claim is of itself      | {volumeClaimTemplates: [{metadata: {name: a}, spec: {resources: {requests: {storage: 1Gi}}}}]}
                    numbers or text                | {templates: [{retryStrategy: {limit: "3", backoff: {factor: 3}}}]}
                    plugins                        | {templates: [{plugin: {hello: {a: [~]}}}]}
                    """)
    void nothing_is_lost_of(String what, String spec) {
        assertThat(workflow(spec).differences()).as(what).isEmpty();
    }

    @Test
    void a_value_that_becomes_another_one_is_told() {
        assertThat(workflow("{entrypoint: 5, templates: [{name: a, container: {stdin: 'true'}}]}")
                        .differences())
                .extracting(difference -> difference.path() + " " + difference.what())
                .containsExactly("spec.entrypoint " + What.CHANGED);
    }

    @Test
    void what_is_missing_changed_or_too_much_is_found_wherever_it_is() {
        Map<String, ?> before = document(
                        """
                        apiVersion: argoproj.io/v1alpha1
                        kind: Workflow
                        metadata: {labels: {a: b}}
                        spec:
                          entrypoint: a
                          future: {x: 1, y: 2}
                          nodeSelector: {a: b, c: d}
                          templates:
                          - steps: [[{name: a, withItems: [1, "1"]}], [{name: b}]]
                          - container: {image: a, env: [{name: X}], args: [a, b]}
                          - retryStrategy: {limit: 1}
                        """)
                .object();
        Map<String, ?> after = document(
                        """
                        apiVersion: argoproj.io/v1alpha1
                        kind: Workflow
                        metadata: {labels: {}}
                        spec:
                          suspend: true
                          future: {x: "1"}
                          nodeSelector: {a: c}
                          templates:
                          - steps: [[{name: a, withItems: ["1", "1"]}]]
                          - container: {image: a, args: [a], tty: true}
                          - retryStrategy: {limit: "1"}
                        """)
                .object();

        assertThat(Comparison.of(before, after))
                .extracting(difference -> difference.path() + " " + difference.what())
                .containsExactlyInAnyOrder(
                        "metadata.labels.a LOST",
                        "spec.entrypoint LOST",
                        "spec.suspend ADDED",
                        "spec.future.x CHANGED",
                        "spec.future.y LOST",
                        "spec.nodeSelector.a CHANGED",
                        "spec.nodeSelector.c LOST",
                        "spec.templates[0].steps CHANGED",
                        "spec.templates[1].container.env LOST",
                        "spec.templates[1].container.args CHANGED",
                        "spec.templates[1].container.tty ADDED",
                        "spec.templates[2].retryStrategy.limit CHANGED");
        assertThat(Comparison.of(before, before)).isEmpty();
    }

    @Test
    void a_kind_that_no_table_knows_is_kept_as_it_is() {
        assertThat(RoundTrip.of(document("{a: [1, ~, {b: ~}], c: {}, d: []}")).differences())
                .isEmpty();
        assertThat(RoundTrip.of(document("{apiVersion: v1, kind: ConfigMap, metadata: {name: a}, data: {a: ~}}"))
                        .differences())
                .isEmpty();
    }

    private static RoundTrip workflow(String spec) {
        return RoundTrip.of(document("{apiVersion: argoproj.io/v1alpha1, kind: Workflow, spec: " + spec + "}"));
    }

    private static YamlDocument document(String text) {
        List<YamlDocument> documents = YamlFile.parse("test", text).documents();
        assertThat(documents).hasSize(1);
        return documents.get(0);
    }
}
