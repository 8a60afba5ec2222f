package io.sparkk8s.argo.lint;

import io.fabric8.kubernetes.client.utils.KubernetesSerialization;
import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Argo's own validation, in a process that answers a line of JSON with a line of JSON. */
final class Oracle implements AutoCloseable {

    private static final KubernetesSerialization JSON = new KubernetesSerialization();

    /**
     * What it says.
     *
     * @param reason empty when the document is valid
     */
    record Verdict(boolean ok, String reason) {}

    private final Process process;
    private final BufferedWriter in;
    private final BufferedReader out;

    Oracle(Path program) throws IOException {
        process = new ProcessBuilder(program.toString())
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        in = new BufferedWriter(new OutputStreamWriter(process.getOutputStream(), StandardCharsets.UTF_8));
        out = new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
    }

    /** Lets others refer to a template. */
    void put(Object document) {
        ask("put", document);
    }

    Verdict lint(Object document) {
        return ask("lint", document);
    }

    private Verdict ask(String operation, Object document) {
        Map<String, Object> question = new LinkedHashMap<>();
        question.put("op", operation);
        question.put("doc", document);
        try {
            in.write(JSON.asJson(question).replace('\n', ' '));
            in.newLine();
            in.flush();
            var line = out.readLine();
            var answer = Tree.object(JSON.unmarshal(line == null ? "{}" : line, Map.class));
            return new Verdict(
                    Boolean.TRUE.equals(answer.get("ok")), text(answer.get("err")) + text(answer.get("strict")));
        } catch (IOException e) {
            throw new AssertionError("the oracle has ended", e);
        }
    }

    private static String text(@Nullable Object value) {
        return value == null ? "" : value.toString();
    }

    @Override
    public void close() {
        process.destroy();
    }
}
