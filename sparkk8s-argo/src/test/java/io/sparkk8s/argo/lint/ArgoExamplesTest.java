package io.sparkk8s.argo.lint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import io.sparkk8s.argo.dialect.Dialect;
import io.sparkk8s.yaml.YamlDocument;
import io.sparkk8s.yaml.YamlFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * Argo's own examples, and many spoilt ones, before Argo's own validation and before the lint:
 * {@code -Dsparkk8s.test.argoExamples=DIR -Dsparkk8s.test.wfcheck=PROGRAM}, and for more mutants
 * {@code -Dsparkk8s.test.mutants=N -Dsparkk8s.test.seed=S}.
 */
class ArgoExamplesTest {

    private static final String EXAMPLES = System.getProperty("sparkk8s.test.argoExamples", "");
    private static final String PROGRAM = System.getProperty("sparkk8s.test.wfcheck", "");
    private static final int MUTANTS = Integer.getInteger("sparkk8s.test.mutants", 1);
    private static final long SEED = Long.getLong("sparkk8s.test.seed", 1);

    private final Differences differences = Differences.read();
    private final List<YamlFile> files = new ArrayList<>();
    private ArgoLint lint = ArgoLint.of(Dialect.V3_7);
    private @Nullable Oracle oracle;

    @BeforeEach
    void read_the_examples() throws IOException {
        assumeThat(EXAMPLES)
                .as("-Dsparkk8s.test.argoExamples=DIR, Argo's examples folder")
                .isNotEmpty();
        assumeThat(PROGRAM)
                .as("-Dsparkk8s.test.wfcheck=PROGRAM, Argo's own validation")
                .isNotEmpty();
        try (var all = Files.walk(Path.of(EXAMPLES))) {
            for (var file : all.filter(file -> file.toString().matches(".*\\.(ya?ml|json)"))
                    .sorted()
                    .toList()) {
                files.add(YamlFile.read(file));
            }
        }
        lint = lint.withFiles(files);
        oracle = new Oracle(Path.of(PROGRAM));
        documents().stream()
                .filter(document -> kind(document).endsWith("WorkflowTemplate"))
                .forEach(document -> oracle().put(document.object()));
    }

    @AfterEach
    void end_the_oracle() {
        if (oracle != null) {
            oracle.close();
        }
    }

    @Test
    void no_example_that_argo_accepts_has_an_unexplained_error() {
        List<String> wrong = new ArrayList<>();
        var count = 0;
        for (var file : files) {
            for (var part : file.parts()) {
                if (!(part instanceof YamlDocument document) || !Kinds.ALL.contains(kind(document))) {
                    continue;
                }
                count++;
                judge(file.name() + "#" + part.index(), document.object(), wrong);
            }
        }
        System.out.println(count + " examples");
        assertThat(count).isGreaterThan(100);
        assertThat(wrong).isEmpty();
    }

    @Test
    void the_lint_refuses_each_mutant_that_argo_refuses_and_no_other_without_a_reason() {
        List<String> wrong = new ArrayList<>();
        var count = 0;
        var invalid = 0;
        for (var document : documents()) {
            for (var mutation : Mutation.values()) {
                for (var i = 0; i < MUTANTS; i++) {
                    var seed = SEED + 31L * i + count;
                    var mutant = mutation.of(document.object(), seed);
                    if (mutant.isPresent()) {
                        count++;
                        invalid +=
                                judge(mutation + " with seed " + seed + " of " + document.index(), mutant.get(), wrong);
                    }
                }
            }
        }
        System.out.println(count + " mutants, of which Argo refuses " + invalid);
        assertThat(invalid).isGreaterThan(150);
        assertThat(wrong).isEmpty();
    }

    /** 1 if Argo refuses it. */
    private int judge(String title, Map<String, ?> document, List<String> wrong) {
        var verdict = oracle().lint(document);
        var findings = lint.check(document);
        if (verdict.ok() ? !differences.unexplained(findings).isEmpty() : !differences.agrees(findings)) {
            wrong.add(title + ": Argo says " + (verdict.ok() ? "ok" : verdict.reason()) + ", the lint "
                    + ParityTest.shown(findings));
        }
        return verdict.ok() ? 0 : 1;
    }

    private List<YamlDocument> documents() {
        return files.stream()
                .flatMap(file -> file.parts().stream())
                .filter(YamlDocument.class::isInstance)
                .map(YamlDocument.class::cast)
                .filter(document -> Kinds.ALL.contains(kind(document)))
                .toList();
    }

    private static String kind(YamlDocument document) {
        return String.valueOf(document.object().get("kind"));
    }

    private Oracle oracle() {
        if (oracle == null) {
            throw new AssertionError("the oracle has not begun");
        }
        return oracle;
    }
}
