package io.sparkk8s.argo.lint;

import static org.assertj.core.api.Assertions.assertThat;

import io.sparkk8s.argo.dialect.Dialect;
import io.sparkk8s.lint.Finding;
import io.sparkk8s.yaml.YamlDocument;
import io.sparkk8s.yaml.YamlFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** What Argo's own validation says of small workflows, as it was asked: the lint says the same. */
class ParityTest {

    private static final Path CASES = Path.of("src/test/resources/lint/cases.txt");
    private static final String PROGRAM = "sparkk8s.test.wfcheck";

    private final Map<String, YamlDocument> bases = new LinkedHashMap<>();
    private final ArgoLint lint;
    private final Differences differences = Differences.read();

    ParityTest() {
        var file = YamlFile.parse("bases.yaml", String.join("\n", Differences.lines("/lint/bases.yaml")));
        file.documents().forEach(document -> {
            var metadata = Tree.object(document.object().get("metadata"));
            bases.put(String.valueOf(metadata.getOrDefault("name", metadata.get("generateName"))), document);
        });
        lint = ArgoLint.of(Dialect.V3_7).with(file);
    }

    @TestFactory
    List<DynamicTest> the_lint_says_what_argo_says() throws IOException {
        if ("update".equals(System.getProperty("sparkk8s.golden"))) {
            ask();
        }
        return Files.readAllLines(CASES).stream()
                .filter(line -> !line.startsWith("#"))
                .map(line -> DynamicTest.dynamicTest(line, () -> compare(line)))
                .toList();
    }

    private void compare(String line) {
        var findings = lint.check(document(line));
        if (line.startsWith("ok")) {
            assertThat(differences.unexplained(findings)).isEmpty();
        } else {
            assertThat(line).startsWith("no");
            assertThat(differences.agrees(findings)).as("%s", findings).isTrue();
        }
    }

    private Map<String, @Nullable Object> document(String line) {
        var parts = line.split("\\|", 3);
        var base = bases.get(parts[1].strip());
        if (base == null) {
            throw new AssertionError("there is no base " + parts[1]);
        }
        var document = Tree.object(Tree.copy(base.tree()));
        for (var edit : parts[2].isBlank() ? new String[0] : parts[2].split("; ")) {
            Edit.parse(edit).apply(document);
        }
        return document;
    }

    private void ask() throws IOException {
        var program = System.getProperty(PROGRAM);
        if (program == null) {
            throw new AssertionError("-D" + PROGRAM + "=PROGRAM is wanted, to ask Argo's own validation");
        }
        List<String> lines = new ArrayList<>();
        try (var oracle = new Oracle(Path.of(program))) {
            bases.values().stream()
                    .filter(base -> String.valueOf(base.object().get("kind")).equals("WorkflowTemplate"))
                    .forEach(base -> oracle.put(base.object()));
            for (var line : Files.readAllLines(CASES)) {
                lines.add(
                        line.startsWith("#")
                                ? line
                                : (oracle.lint(document(line)).ok() ? "ok" : "no")
                                        + line.substring(line.indexOf(" |")));
            }
        }
        Files.write(CASES, lines);
    }

    /** For a message of a failed test. */
    static List<String> shown(List<Finding> findings) {
        return findings.stream().map(Finding::toString).toList();
    }
}
