package io.sparkk8s.oracle;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import tools.jackson.databind.node.ObjectNode;

/** What Spark answered, in normal form: one line a case, compressed. */
public final class StoredAnswers {

    private StoredAnswers() {}

    static SortedMap<String, ObjectNode> read(Path file) throws IOException {
        var answers = new TreeMap<String, ObjectNode>();
        try (var in = new GZIPInputStream(new ByteArrayInputStream(Files.readAllBytes(file)))) {
            new String(in.readAllBytes(), UTF_8).lines().forEach(line -> {
                var json = (ObjectNode) OracleCase.JSON.readTree(line);
                answers.put(json.get("name").asString(), (ObjectNode) json.get("answer"));
            });
        }
        return answers;
    }

    static void write(Path file, Map<String, ObjectNode> answers) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var out = new GZIPOutputStream(bytes)) {
            for (var answer : new TreeMap<String, ObjectNode>(answers).entrySet()) {
                var line = OracleCase.JSON.createObjectNode().put("name", answer.getKey());
                line.set("answer", answer.getValue());
                out.write((line + "\n").getBytes(UTF_8));
            }
        }
        Files.write(file, bytes.toByteArray());
    }
}
