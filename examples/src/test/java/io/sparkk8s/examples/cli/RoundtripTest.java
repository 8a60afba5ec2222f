package io.sparkk8s.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class RoundtripTest {

    @TempDir
    @SuppressWarnings("NullAway.Init")
    Path directory;

    @Test
    void each_document_is_one_line() throws Exception {
        var first = write(
                """
                apiVersion: argoproj.io/v1alpha1
                kind: Workflow
                metadata: {generateName: hello-}
                spec: {entrypoint: main, new: [1], templates: [{name: main, suspend: {}}]}
                ---
                apiVersion: v1
                kind: ConfigMap
                metadata: {name: c}
                data: {a: b}
                """);

        var program = run(first.toString(), first.toString());

        assertThat(program.exitCode()).as("%s", program).isZero();
        assertThat(program.err()).isEmpty();
        assertThat(program.lines()).hasSize(4);
        assertThat(program.lines().get(0))
                .isEqualTo("{\"file\":\"" + first
                        + "\",\"index\":0,\"kind\":\"Workflow\",\"name\":\"hello-\",\"ok\":true}");
        assertThat(json(program, 1).get("name").asString()).isEqualTo("c");
    }

    @Test
    void what_differs_is_told_and_the_others_go_on() throws Exception {
        var file = write(
                """
                apiVersion: argoproj.io/v1alpha1
                kind: Workflow
                metadata: {name: a}
                spec:
                  entrypoint: 5
                ---
                spec: [
                ---
                apiVersion: argoproj.io/v1alpha1
                kind: Workflow
                spec: {parallelism: many}
                ---
                - a
                ---
                kind: Any
                """);

        var program = run(file.toString(), directory.resolve("none").toString());

        assertThat(program.exitCode()).isEqualTo(1);
        assertThat(program.lines()).hasSize(6);
        assertThat(json(program, 0).get("differences"))
                .hasToString("[{\"path\":\"spec.entrypoint\",\"line\":5,\"what\":\"changed\"}]");
        assertThat(json(program, 1).get("message").asString()).startsWith("line 8: ");
        assertThat(json(program, 2).get("message").asString()).contains("spec.parallelism");
        assertThat(json(program, 3).get("message").asString()).contains("is no object");
        assertThat(json(program, 4).get("ok").asBoolean()).isTrue();
        assertThat(json(program, 5).get("message").asString()).contains("cannot be read");
    }

    private Path write(String text) throws Exception {
        return Files.writeString(directory.resolve("a.yaml"), text);
    }

    private static JsonNode json(Program program, int line) {
        return JsonMapper.shared().readTree(program.lines().get(line));
    }

    private static Program run(String... files) {
        var arguments = new String[files.length + 1];
        arguments[0] = "roundtrip";
        System.arraycopy(files, 0, arguments, 1, files.length);
        return Program.run(
                target -> {
                    throw new AssertionError("no cluster is asked");
                },
                arguments);
    }
}
