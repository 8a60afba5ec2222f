package io.sparkk8s.argo.oracle;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import io.sparkk8s.testkit.internal.apiserver.Json;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Holds the rewriting of workflows against Argo's own code (3.7.18): a file has its answer to each case. {@code
 * -Dsparkk8s.golden=update} asks it anew, by {@code wfops} on the PATH.
 */
class ArgoOperationsTest {

    private static final Path ANSWERS = Path.of("src/test/resources/operations/answers.jsonl");

    /** Runs of the real controller that have failed. */
    private static final List<String> FAILED = List.of(
            "agg",
            "agg3",
            "anyall",
            "badwhen",
            "dead2",
            "deadline",
            "exitfails",
            "exitstatus",
            "fails2",
            "fails3",
            "nestfail",
            "nofast",
            "noout",
            "oom",
            "retry",
            "stop2",
            "stop3",
            "stopme",
            "tdead",
            "whole2");

    /** Runs that have succeeded, with a node to begin from. */
    private static final Map<String, String> SUCCEEDED = Map.of(
            "fan", "displayName=list",
            "mixed", "phase=Succeeded,templateName!=main",
            "nested2", "displayName=o",
            "ref", "displayName!=no-such",
            "retrygroup", "phase=Succeeded",
            "retrynest", "displayName=s",
            "retryok", "displayName=a(0)",
            "stepsx", "displayName=[1]");

    private static final Map<String, OperationCase> CASES = new LinkedHashMap<>();
    private static final Map<String, ObjectNode> ARGO = new LinkedHashMap<>();

    static {
        var made = Json.parse(resource("/operations/workflows.json"));
        for (var name : FAILED) {
            add("retry " + name, OperationCase.of("retry", recorded(name)));
            add("resubmit memoized " + name, memoized(recorded(name)));
        }
        SUCCEEDED.keySet().stream().sorted().forEach(name -> {
            add("retry " + name, OperationCase.of("retry", recorded(name)));
            add("retry from " + name, restarted(recorded(name), requireNonNull(SUCCEEDED.get(name))));
            add("resubmit memoized " + name, memoized(recorded(name)));
        });
        for (var name : List.of("sets", "v1", "loop", "orphan", "ok", "compressed")) {
            var workflow = made.path(name);
            add("retry " + name, OperationCase.of("retry", workflow));
            add(
                    "retry with a parameter " + name,
                    OperationCase.of("retry", workflow).parameter("day", "tue"));
            add("retry from " + name, restarted(workflow, "inputs.parameters.day.value=mon\\,tue"));
            add("retry from a template " + name, restarted(workflow, "templateName==one,phase!=Failed"));
            add("retry from a templateRef " + name, restarted(workflow, "templateRef.name=lib"));
            add("suspend " + name, OperationCase.of("suspend", workflow));
            add("retry from an id " + name, restarted(workflow, "id=l-0"));
            add("resubmit " + name, OperationCase.of("resubmit", workflow).parameter("new", "a=b"));
            add("resubmit memoized " + name, memoized(workflow).parameter("day", "tue"));
        }
        for (var name : List.of("approve", "known", "nodefault", "asked", "held", "plain")) {
            Function<String, OperationCase> on = operation -> OperationCase.of(operation, made.path(name));
            add("suspend " + name, on.apply("suspend"));
            add("resume " + name, on.apply("resume"));
            add("resume one " + name, on.apply("resume").with("selector", "displayName=plain"));
            add(
                    "stop one " + name,
                    on.apply("stop").with("selector", "name=approve.asks").with("message", "no"));
            add(
                    "set " + name,
                    on.apply("set")
                            .with("selector", "templateName=ask")
                            .with("phase", "Succeeded")
                            .with("message", "yes!")
                            .output("answer", "yes")
                            .output("who", "me"));
            add(
                    "set output alone " + name,
                    on.apply("set").with("selector", "id=a-2").output("answer", "a\n\"b\""));
            add(
                    "set wrong output " + name,
                    on.apply("set").with("selector", "id=a-2").output("other", "b"));
            add("set nothing " + name, on.apply("set").with("selector", "id=a-2"));
            add(
                    "set no node " + name,
                    on.apply("set").with("selector", "id=a-3").with("phase", "Error"));
            add("set invalid " + name, on.apply("set").with("selector", "id").with("phase", "Error"));
        }
    }

    private static void add(String name, OperationCase question) {
        CASES.put(name, question);
    }

    private static OperationCase memoized(JsonNode workflow) {
        return OperationCase.of("resubmit", workflow).with("memoized", true);
    }

    private static OperationCase restarted(JsonNode workflow, String selector) {
        return OperationCase.of("retry", workflow)
                .with("restartSuccessful", true)
                .with("selector", selector);
    }

    private static ObjectNode recorded(String name) {
        var recorded = Json.parse(resource("/argo/" + name + ".json"));
        var workflow = (ObjectNode) recorded.path("workflow").deepCopy();
        workflow.set("status", recorded.path("status"));
        Json.meta(workflow)
                .put("namespace", "default")
                .putObject("labels")
                .put("workflows.argoproj.io/completed", "true")
                .put("workflows.argoproj.io/phase", Json.text(workflow, "status", "phase"));
        return workflow;
    }

    private static String resource(String name) {
        try (var stream = requireNonNull(ArgoOperationsTest.class.getResourceAsStream(name), name)) {
            return new String(stream.readAllBytes(), UTF_8);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    @BeforeAll
    static void read() throws IOException {
        if ("update".equals(System.getProperty("sparkk8s.golden"))) {
            try (var wfops = Wfops.onPath().orElseThrow(() -> new AssertionError("wfops is not on the PATH"))) {
                Files.writeString(
                        ANSWERS,
                        CASES.entrySet().stream()
                                .map(entry -> {
                                    var line = Json.object().put("case", entry.getKey());
                                    return line.setAll(entry.getValue().argo(wfops)) + "\n";
                                })
                                .collect(joining()));
            }
        }
        for (var line : Files.readAllLines(ANSWERS)) {
            var answer = (ObjectNode) Json.parse(line);
            ARGO.put(answer.remove("case").asString(), answer);
        }
    }

    static Stream<String> cases() {
        return CASES.keySet().stream();
    }

    @ParameterizedTest
    @MethodSource("cases")
    void the_answer_is_Argos(String name) {
        var argo = requireNonNull(ARGO.get(name), "no answer of Argo's yet: update the golden file");

        assertThat(requireNonNull(CASES.get(name)).ours(Json.text(argo, "name")).toPrettyString())
                .isEqualTo(argo.toPrettyString());
    }
}
