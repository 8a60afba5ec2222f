package io.sparkk8s.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LintTest {

    private static final Connector NONE = target -> {
        throw new AssertionError("lint needs no cluster");
    };

    private static final String GOOD =
            """
            apiVersion: argoproj.io/v1alpha1
            kind: WorkflowTemplate
            metadata: {name: jobs}
            spec:
              templates:
              - {name: echo, container: {image: busybox}}
            """;

    private static final String BAD =
            """
            apiVersion: argoproj.io/v1alpha1
            kind: Workflow
            metadata: {generateName: nightly-}
            spec:
              entrypoint: main
              templates:
              - name: main
                steps:
                - - {name: a, templateRef: {name: jobs, template: echo}}
                - - {name: b, templateRef: {name: jobs, template: ecko}}
            """;

    @TempDir
    @SuppressWarnings("NullAway.Init")
    Path directory;

    private String write(String name, String text) throws IOException {
        return Files.writeString(directory.resolve(name), text).toString();
    }

    @Test
    void files_without_findings_end_with_zero() throws IOException {
        var run = Program.run(NONE, "lint", write("jobs.yaml", GOOD));

        assertThat(run.exitCode()).isZero();
        assertThat(run.out()).isEmpty();
        assertThat(run.lastError()).isEqualTo("1 documents, 0 errors, 0 warnings (Argo 3.7)");
    }

    @Test
    void a_finding_is_a_line_with_file_and_line_and_the_exit_code_is_one() throws IOException {
        var bad = write("bad.yaml", BAD);

        var run = Program.run(NONE, "lint", bad, write("jobs.yaml", GOOD));

        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.lines())
                .containsExactly(bad + ":10: error unknown-template spec.templates[0].steps[1][0].templateRef.template:"
                        + " WorkflowTemplate jobs has no template 'ecko'; did you mean 'echo'?");
    }

    @Test
    void json_is_a_line_a_document_and_one_that_does_not_parse_has_its_own() throws IOException {
        write("a.yaml", GOOD + "---\na: [b\n---\n" + BAD.replace("ecko", "echo"));

        var run = Program.run(NONE, "lint", "--format", "json", directory.toString());

        var file = directory.resolve("a.yaml");
        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.lines()).hasSize(3);
        assertThat(run.lines().get(0))
                .isEqualTo("{\"file\":\"" + file + "\",\"index\":0,\"kind\":\"WorkflowTemplate\",\"name\":\"jobs\","
                        + "\"ok\":true,\"findings\":[]}");
        assertThat(run.lines().get(1))
                .contains(
                        "\"index\":1,\"kind\":\"\",\"name\":\"\",\"ok\":false",
                        "\"code\":\"invalid-yaml\"",
                        "\"line\":");
        assertThat(run.lines().get(2)).contains("\"name\":\"nightly-\",\"ok\":true");
    }

    @Test
    void warnings_alone_end_with_zero() throws IOException {
        var text = GOOD.replace("image: busybox", "image: busybox, args: [sh, -c, 'x {{workflow.parameters.y}}']");

        var run = Program.run(NONE, "lint", "--format=json", write("a.yaml", text));

        assertThat(run.exitCode()).isZero();
        assertThat(run.out()).contains("\"ok\":true", "\"code\":\"pasted-parameter\"", "\"level\":\"warning\"");
    }

    @Test
    void the_version_decides_which_fields_there_are() throws IOException {
        var file = write("a.yaml", GOOD.replace("spec:", "spec:\n  podResources: {}"));

        assertThat(Program.run(NONE, "lint", "--argo-version", "4.1", file).exitCode())
                .isZero();
        assertThat(Program.run(NONE, "lint", "--argo-version", "3.7", file).exitCode())
                .isEqualTo(1);
    }

    @Test
    void bad_usage_and_files_that_cannot_be_read_end_with_two() throws IOException {
        var file = write("a.yaml", GOOD);

        assertThat(Program.run(NONE, "lint").exitCode()).isEqualTo(2);
        assertThat(Program.run(NONE, "lint", "--argo-version", "new", file).exitCode())
                .isEqualTo(2);
        assertThat(Program.run(NONE, "lint", "--format", "xml", file).exitCode())
                .isEqualTo(2);
        var missing =
                Program.run(NONE, "lint", file, directory.resolve("none.yaml").toString());
        assertThat(missing.exitCode()).isEqualTo(2);
        assertThat(missing.err()).contains("none.yaml: cannot be read");
    }
}
