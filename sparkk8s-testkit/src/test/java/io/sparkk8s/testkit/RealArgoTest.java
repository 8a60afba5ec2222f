package io.sparkk8s.testkit;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import io.fabric8.kubernetes.api.model.GenericKubernetesResource;
import io.sparkk8s.testkit.internal.apiserver.Json;
import io.sparkk8s.testkit.internal.apiserver.Resources;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Holds the simulator against the real controller (3.7.18): each file has a workflow and the status that the real one
 * wrote, without its times.
 */
class RealArgoTest {

    /** What the pods of the real run did. */
    private static final Map<String, Consumer<FakeCluster>> LIVES = Map.ofEntries(
            Map.entry("fails2", cluster -> cluster.pods("a").fail(3)),
            Map.entry("oom", cluster -> cluster.pods("a").oomKilled()),
            Map.entry("fan", cluster -> cluster.pods("list")
                    .returns("days", "[{\"day\":\"mon\",\"n\":1},{\"n\":2,\"day\":\"tue\"}]")
                    .logs("hello")),
            Map.entry("retry", cluster -> cluster.pods("s").fail(4)),
            Map.entry("exitfails", cluster -> cluster.pods("onExit").fail(7)),
            Map.entry("fails3", cluster -> cluster.pods("a").fail(3)),
            Map.entry("nofast", cluster -> cluster.pods("a").fail(3)),
            Map.entry("retryok", cluster -> cluster.pods("a(0)").fail(1)),
            Map.entry("contfail", cluster -> cluster.pods("a").fail(3)),
            Map.entry("agg", RealArgoTest::aggregates),
            Map.entry("agg2", cluster -> cluster.pods("x").returns("o", "7").returns("result", "3")),
            Map.entry("agg3", cluster -> cluster.pods("x").logs("word")),
            Map.entry("agg4", cluster -> cluster.pods("x").returns("o", "x y")),
            Map.entry("anyall", cluster -> cluster.pods("a(0:*").fail(1)),
            Map.entry("nestfail", cluster -> cluster.pods("i").fail(9)),
            Map.entry("invalidout", cluster -> cluster.pods("o").returns("o", "5")),
            Map.entry("exitstatus", cluster -> cluster.pods("exitstatus").fail(2)),
            Map.entry("agg5", RealArgoTest::returnsItsItem),
            Map.entry("nested2", cluster -> cluster.pods("o").returns("o", "5")),
            Map.entry("unsched", cluster -> cluster.pods("a")
                    .unschedulable(
                            "0/1 nodes are available: 1 node(s) didn't match Pod's node affinity/selector. no new"
                                    + " claims to deallocate, preemption: 0/1 nodes are available: 1 Preemption is"
                                    + " not helpful for scheduling.")),
            Map.entry("stop2", RealArgoTest::stopsLater),
            Map.entry("stop3", RealArgoTest::stopsLater),
            Map.entry("stopme", cluster -> cluster.pods("a").runForEver()),
            Map.entry("dead2", cluster -> cluster.pods("a").runForEver()),
            Map.entry("tdead", cluster -> cluster.pods("a").runForEver()),
            Map.entry("deadline", cluster -> cluster.pods("deadline").runForEver()));

    private static void aggregates(FakeCluster cluster) {
        cluster.pods("out").logs("hi", "there");
        cluster.pods("out(0:p)").returns("o", "p").logs("hi", "there");
        cluster.pods("out(1:q)").returns("o", "q").logs("hi", "there");
    }

    private static void returnsItsItem(FakeCluster cluster) {
        var items = List.of("{\"a\": 1}", "[1,\"z\"]", "\"q\"", "true", "null");
        for (var i = 0; i < items.size(); i++) {
            cluster.pods("x(" + i + ":*").returns("o", items.get(i));
        }
    }

    private static void stopsLater(FakeCluster cluster) {
        cluster.pods("*").runForEver();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ref",
                "fails",
                "fails2",
                "oom",
                "fan",
                "missing",
                "missingtmpl",
                "retry",
                "items2",
                "agg",
                "noout",
                "badwhen",
                "badref",
                "noentry",
                "noarg",
                "exitfails",
                "fails3",
                "nofast",
                "retryok",
                "retrynest",
                "unsched",
                "contfail",
                "stepsx",
                "nested2",
                "whole1",
                "whole2",
                "agg2",
                "agg3",
                "agg4",
                "stop2",
                "stop3",
                "stopme",
                "dead2",
                "tdead",
                "deadline",
                "nest1",
                "cyc",
                "dupl",
                "nodep",
                "noancestor",
                "notmpl",
                "inref",
                "badstep",
                "exitref",
                "susp",
                "agg5",
                "paral",
                "emptysteps",
                "retrygroup",
                "anyall",
                "nestfail",
                "mixed",
                "stepsref",
                "invalidout",
                "exitstatus"
            })
    void writesTheStatusThatTheRealOneWrites(String name) throws IOException {
        var real = (ObjectNode) Json.parse(resource(name + ".json"));
        var workflow = (ObjectNode) real.path("workflow");
        var shutdown = ((ObjectNode) workflow.path("spec")).remove("shutdown");
        try (var cluster = FakeCluster.create().serviceAccount("default", "wf")) {
            for (var template : Json.parse(resource("templates.json"))) {
                create(cluster, template.toString());
            }
            LIVES.getOrDefault(name, c -> {}).accept(cluster);

            create(cluster, workflow.toString());
            cluster.clock().advance(Duration.ofSeconds(20));
            if (shutdown != null) {
                cluster.controlPlane()
                        .run(server -> server.update(Resources.WORKFLOWS, "default", name, node -> {
                            node.withObjectProperty("spec").set("shutdown", shutdown);
                            return node;
                        }));
            }
            cluster.clock().advance(Duration.ofMinutes(5));

            var status = cluster.controlPlane()
                    .read(server -> server.get(Resources.WORKFLOWS, "default", name))
                    .orElseThrow()
                    .path("status");
            assertThat(text(status)).isEqualTo(text(real.path("status")));
        }
    }

    private static String text(JsonNode status) {
        return plain((ObjectNode) status).toPrettyString().replaceAll("\\d{4}-\\d\\d-\\d\\dT[\\d:]+Z", "(a time)");
    }

    private static String resource(String name) throws IOException {
        try (var stream = requireNonNull(RealArgoTest.class.getResourceAsStream("/argo/" + name))) {
            return new String(stream.readAllBytes(), UTF_8);
        }
    }

    private static void create(FakeCluster cluster, String json) {
        var object = cluster.client().getKubernetesSerialization().unmarshal(json, GenericKubernetesResource.class);
        cluster.client().resource(object).create();
    }

    /** The part of a status that is the same in each run, its fields in the order of their names. */
    private static ObjectNode plain(ObjectNode status) {
        var plain = Json.object();
        for (var field : List.of("phase", "progress", "message")) {
            if (status.has(field)) {
                plain.set(field, status.path(field));
            }
        }
        var nodes = plain.putObject("nodes");
        status.path("nodes").properties().stream()
                .sorted(Map.Entry.comparingByKey())
                .forEach(entry -> {
                    var node = (ObjectNode) sorted((ObjectNode) entry.getValue());
                    node.remove(List.of("startedAt", "finishedAt", "hostNodeName", "taskResultSynced"));
                    nodes.set(entry.getKey(), node);
                });
        if (status.path("conditions") instanceof ArrayNode conditions && !conditions.isEmpty()) {
            var all = plain.putObject("conditions");
            conditions
                    .valueStream()
                    .sorted((a, b) -> Json.text(a, "type").compareTo(Json.text(b, "type")))
                    .forEach(condition -> all.put(Json.text(condition, "type"), Json.text(condition, "status")));
        }
        return plain;
    }

    private static JsonNode sorted(JsonNode tree) {
        if (tree instanceof ObjectNode object) {
            var copy = Json.object();
            object.properties().stream()
                    .sorted(Map.Entry.comparingByKey())
                    .forEach(entry -> copy.set(entry.getKey(), sorted(entry.getValue())));
            return copy;
        }
        if (tree instanceof ArrayNode array) {
            var copy = Json.array();
            array.forEach(element -> copy.add(sorted(element)));
            return copy;
        }
        return tree;
    }
}
