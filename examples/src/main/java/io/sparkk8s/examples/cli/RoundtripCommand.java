package io.sparkk8s.examples.cli;

import io.fabric8.kubernetes.client.utils.Serialization;
import io.sparkk8s.InvalidSpecException;
import io.sparkk8s.argo.wire.RoundTrip;
import io.sparkk8s.yaml.DocumentPath;
import io.sparkk8s.yaml.YamlDocument;
import io.sparkk8s.yaml.YamlError;
import io.sparkk8s.yaml.YamlFile;
import io.sparkk8s.yaml.YamlPart;
import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** Shows that manifests come through the wire model whole. */
@Command(
        name = "roundtrip",
        description = {
            "Read each document as an object, write it as YAML and as JSON, and compare. Asks no cluster.",
            "Prints one JSON object a line for each document: file, index (from 0), kind, name, ok; where ok is false, "
                    + "differences (path, line, what: lost, added or changed) or a message."
        })
final class RoundtripCommand implements Callable<Integer> {

    @ParentCommand
    @SuppressWarnings("NullAway.Init")
    private Sparkk8s program;

    @Parameters(arity = "1..*", paramLabel = "FILE", description = "YAML documents or a JSON object.")
    @SuppressWarnings("NullAway.Init")
    private List<Path> files;

    @Override
    public Integer call() {
        var allOk = true;
        for (var file : files) {
            try {
                for (var part : YamlFile.read(file).parts()) {
                    allOk &= tell(line(file, part));
                }
            } catch (IOException e) {
                allOk &= tell(failure(new LinkedHashMap<>(Map.of("file", file.toString())), "cannot be read: " + e));
            }
        }
        return allOk ? ExitCode.OK : ExitCode.FAILED;
    }

    private boolean tell(Map<String, @Nullable Object> line) {
        program.console().data(Serialization.asJson(line));
        return Boolean.TRUE.equals(line.get("ok"));
    }

    private static Map<String, @Nullable Object> line(Path file, YamlPart part) {
        Map<String, @Nullable Object> line = new LinkedHashMap<>();
        line.put("file", file.toString());
        line.put("index", part.index());
        if (part instanceof YamlError error) {
            return failure(line, "line " + error.line() + ": " + error.message());
        }
        var document = (YamlDocument) part;
        if (!(document.tree() instanceof Map)) {
            return failure(line, "line " + document.line() + ": is no object");
        }
        var metadata = document.object().get("metadata") instanceof Map<?, ?> map ? map : Map.of();
        line.put("kind", document.object().get("kind"));
        line.put("name", metadata.containsKey("name") ? metadata.get("name") : metadata.get("generateName"));
        try {
            var differences = RoundTrip.of(document).differences();
            line.put("ok", differences.isEmpty());
            if (!differences.isEmpty()) {
                line.put(
                        "differences",
                        differences.stream()
                                .map(difference -> difference(
                                        document,
                                        difference.path(),
                                        difference.what().name()))
                                .toList());
            }
            return line;
        } catch (InvalidSpecException e) {
            return failure(line, String.valueOf(e.getMessage()));
        }
    }

    private static Map<String, Object> difference(YamlDocument document, DocumentPath path, String what) {
        Map<String, Object> difference = new LinkedHashMap<>();
        difference.put("path", path.toString());
        difference.put("line", document.line(path));
        difference.put("what", what.toLowerCase(Locale.ROOT));
        return difference;
    }

    private static Map<String, @Nullable Object> failure(Map<String, @Nullable Object> line, String message) {
        line.put("ok", false);
        line.put("message", message);
        return line;
    }
}
