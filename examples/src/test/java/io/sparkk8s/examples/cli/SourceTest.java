package io.sparkk8s.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SourceTest {

    private static final String MANIFEST =
            """
            apiVersion: argoproj.io/v1alpha1
            kind: ClusterWorkflowTemplate
            metadata: {name: spark-jobs}
            spec:
              templates:
              - name: run-job
                inputs: {parameters: [{name: main-class}]}
                suspend: {}
            """;

    @TempDir
    @SuppressWarnings("NullAway.Init")
    Path directory;

    @Test
    void a_manifest_is_printed_as_a_class() throws Exception {
        var file = Files.writeString(directory.resolve("a.yaml"), MANIFEST);

        var program = run("source", file.toString(), "--package", "etl.jobs");

        assertThat(program.exitCode()).as("%s", program).isZero();
        assertThat(program.out())
                .startsWith("package etl.jobs;\n")
                .contains(
                        "public record RunJobInputs(",
                        "@Name(\"main-class\") Value<String> mainClass",
                        "TemplateRef<RunJobInputs, None> RUN_JOB",
                        "TemplateRef.Scope.CLUSTER",
                        "public static ClusterWorkflowTemplate manifest() {");
    }

    @Test
    void several_manifests_are_written_to_a_folder() throws Exception {
        var file = Files.writeString(
                directory.resolve("a.yaml"), MANIFEST + "---\n" + MANIFEST.replace("spark-jobs", "other"));

        var refused = run("source", file.toString());
        var program = run("source", file.toString(), "--out", directory.toString());

        assertThat(refused.exitCode()).isEqualTo(2);
        assertThat(refused.err()).contains("has 2 manifests: say --out");
        assertThat(program.lines())
                .containsExactly(
                        directory.resolve("SparkJobs.java").toString(),
                        directory.resolve("Other.java").toString());
        assertThat(directory.resolve("Other.java")).content().contains("public final class Other {");
    }

    @Test
    void what_cannot_be_written_is_told() throws Exception {
        var file = Files.writeString(directory.resolve("a.yaml"), MANIFEST + "---\n" + MANIFEST);

        assertThat(run("source", directory.resolve("none").toString()).err()).contains("cannot be read");
        assertThat(run("source", file.toString(), "--out", "x").err()).contains("the same class");
        assertThat(run("source", file.toString(), "--package", "1").exitCode()).isEqualTo(2);
    }

    private static Program run(String... arguments) {
        return Program.run(
                target -> {
                    throw new AssertionError("no cluster is asked");
                },
                arguments);
    }
}
