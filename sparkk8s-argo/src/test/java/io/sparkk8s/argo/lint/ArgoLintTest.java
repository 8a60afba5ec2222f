package io.sparkk8s.argo.lint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.sparkk8s.argo.dialect.Dialect;
import io.sparkk8s.argo.model.SuspendTemplate;
import io.sparkk8s.argo.model.Template;
import io.sparkk8s.argo.model.Workflow;
import io.sparkk8s.argo.model.WorkflowSpec;
import io.sparkk8s.lint.Finding;
import io.sparkk8s.yaml.YamlFile;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ArgoLintTest {

    private static final String STEPS =
            """
            apiVersion: argoproj.io/v1alpha1
            kind: Workflow
            metadata: {generateName: x-}
            spec:
              entrypoint: main
              templates:
              - name: main
                steps:
                - - name: a
                    template: echo
                    arguments:
                      parameters: [{name: message, value: hello}]
                  - name: b
                    template: echo
                    arguments:
                      parameters:
                      - name: message
                        value: OTHER
              - name: echo
                inputs:
                  parameters: [{name: message}, {name: times, default: "1"}]
                container:
                  image: busybox
                  command: COMMAND
            """;

    private static List<Finding> check(String text) {
        return ArgoLint.of(Dialect.V3_7).check(file(text), 0);
    }

    private static YamlFile file(String text) {
        return YamlFile.parse("w.yaml", text.replace("OTHER", "x").replace("COMMAND", "[echo]"));
    }

    private static List<Finding> check(String other, String command) {
        return check(STEPS.replace("OTHER", other).replace("COMMAND", command));
    }

    @Test
    void a_valid_workflow_has_no_findings() {
        assertThat(check("x", "[echo, '{{inputs.parameters.message}}']")).isEmpty();
    }

    @Test
    void a_finding_has_a_code_a_path_the_line_and_the_name_that_was_meant() {
        assertThat(check(STEPS.replace("template: echo", "template: ecko")))
                .extracting(Finding::toString)
                .containsExactly(
                        "w.yaml:10: error unknown-template spec.templates[0].steps[0][0].template: there is no template"
                                + " 'ecko'; did you mean 'echo'?",
                        "w.yaml:14: error unknown-template spec.templates[0].steps[0][1].template: there is no template"
                                + " 'ecko'; did you mean 'echo'?");
    }

    @Test
    void a_step_cannot_use_what_runs_beside_it() {
        assertThat(check("'{{steps.a.outputs.result}}'", "[echo]"))
                .extracting(Finding::code, Finding::path)
                .containsExactly(
                        tuple("hidden-dependency", "spec.templates[0].steps[0][1].arguments.parameters[0].value"));
    }

    @Test
    void a_misspelt_argument_is_told_once_with_both_names() {
        assertThat(check(STEPS.replace("[{name: message, value: hello}]", "[{name: mesage, value: hello}]")))
                .extracting(Finding::toString)
                .containsExactly(
                        "w.yaml:11: error missing-argument spec.templates[0].steps[0][0].arguments: the template 'echo'"
                                + " wants the parameter 'message'; did you mean 'mesage'?",
                        "w.yaml:12: warning surplus-argument spec.templates[0].steps[0][0].arguments.parameters[0]: the"
                                + " template 'echo' has no parameter 'mesage'; did you mean 'message'?");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            textBlock =
                    """
                    [sh, -c, 'echo {{inputs.parameters.message}}']       | 1
                    [/bin/bash, -euxc, 'echo {{workflow.parameters.x}}'] | 1
                    [sh, -c, 'echo $MESSAGE']                            | 0
                    [echo, '{{inputs.parameters.message}}']              | 0
                    [sh, -c, 'echo $1', '{{inputs.parameters.message}}'] | 0
                    """)
    void a_parameter_in_a_line_of_a_shell_is_a_warning(String command, int warnings) {
        assertThat(check("x", command).stream().filter(finding -> finding.code().equals("pasted-parameter")))
                .hasSize(warnings);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            textBlock =
                    """
                    3.7 | podResources: {} | field-too-new
                    4.1 | podResources: {} |
                    4.0 | schedulr: x      | unknown-field
                    3.6 | podPriority: 1   |
                    3.7 | podPriority: 1   | field-removed
                    """)
    void a_field_is_of_some_versions(String version, String field, String code) {
        var text =
                STEPS.replace("OTHER", "x").replace("COMMAND", "[echo]").replace("spec:\n", "spec:\n  " + field + "\n");

        assertThat(ArgoLint.of(Dialect.of(version)).check(YamlFile.parse("w.yaml", text), 0))
                .extracting(Finding::code)
                .isEqualTo(code == null ? List.of() : List.of(code));
    }

    @Test
    void templates_of_other_files_and_of_a_source_are_known() {
        var text = STEPS.replace("template: echo", "templateRef: {name: jobs, template: echo}");
        var jobs =
                """
                apiVersion: argoproj.io/v1alpha1
                kind: WorkflowTemplate
                metadata: {name: jobs}
                spec:
                  templates:
                  - {name: echo, inputs: {parameters: [{name: message}]}, container: {image: x}}
                """;
        var file = file(text);
        var other = YamlFile.parse("jobs.yaml", jobs);

        assertThat(ArgoLint.of(Dialect.V3_7).check(file, 0))
                .extracting(Finding::code)
                .containsExactly("unknown-template", "unknown-template");
        assertThat(ArgoLint.of(Dialect.V3_7).with(other).check(file, 0)).isEmpty();
        TemplateSource source = (kind, namespace, name) -> kind.equals("WorkflowTemplate") && name.equals("jobs")
                ? Optional.of(other.documents().get(0).object())
                : Optional.empty();
        assertThat(ArgoLint.of(Dialect.V3_7).with(source).check(file, 0)).isEmpty();
    }

    @Test
    void what_is_wrong_in_a_template_elsewhere_is_told_at_the_reference_to_it() {
        var text = STEPS.replace("template: echo", "templateRef: {name: jobs, template: echo}");
        var jobs =
                """
                kind: WorkflowTemplate
                metadata: {name: jobs}
                spec:
                  templates:
                  - {name: echo, container: {image: x, args: ['{{inputs.parameters.no}}']}}
                """;

        assertThat(ArgoLint.of(Dialect.V3_7)
                        .with(YamlFile.parse("jobs.yaml", jobs))
                        .check(file(text), 0))
                .filteredOn(Finding::isError)
                .extracting(Finding::toString)
                .containsExactly(
                        "w.yaml:9: error invalid-template spec.templates[0].steps[0][0]: WorkflowTemplate jobs is"
                                + " not valid: spec.templates[0].container.args[0]: nothing gives {{inputs.parameters.no}} a value"
                                + " here");
    }

    @Test
    void a_name_that_only_another_resource_has_is_a_warning_where_argo_would_find_it() {
        var text = STEPS.replaceFirst("template: echo", "templateRef: {name: jobs, template: send}")
                .replace("template: echo", "template: send");
        var jobs =
                """
                kind: WorkflowTemplate
                metadata: {name: jobs}
                spec:
                  templates: [{name: send, inputs: {parameters: [{name: message}]}, container: {image: x}}]
                """;

        assertThat(ArgoLint.of(Dialect.V3_7)
                        .with(YamlFile.parse("jobs.yaml", jobs))
                        .check(file(text), 0))
                .extracting(Finding::code, Finding::isError)
                .containsExactly(tuple("borrowed-template", false));
    }

    @Test
    void a_typed_workflow_is_checked_as_well() {
        var workflow = Workflow.builder()
                .spec(WorkflowSpec.builder()
                        .entrypoint("mian")
                        .templates(List.of(Template.builder()
                                .name("main")
                                .suspend(SuspendTemplate.builder().build())
                                .build()))
                        .build())
                .build();

        assertThat(ArgoLint.of(Dialect.V3_7).check(workflow))
                .extracting(Finding::toString)
                .contains("error unknown-template spec.entrypoint: there is no template 'mian'; did you mean 'main'?");
    }

    @Test
    void a_document_that_is_no_yaml_has_one_finding() {
        assertThat(check("a: [b\n"))
                .extracting(Finding::code, Finding::isError)
                .containsExactly(tuple("invalid-yaml", true));
    }

    @Test
    void other_kinds_are_let_alone_and_misspelt_ones_are_not() {
        assertThat(check("kind: ConfigMap\napiVersion: v1\n")).isEmpty();
        assertThat(check("kind: Sensor\napiVersion: argoproj.io/v1alpha1\n")).isEmpty();
        assertThat(check("kind: Workfow\napiVersion: argoproj.io/v1alpha1\n"))
                .extracting(Finding::message)
                .containsExactly("'Workfow' is no kind of Argo's; did you mean 'Workflow'?");
    }

    @Test
    void nonsense_in_any_place_does_not_throw() {
        var nonsense =
                new ArrayList<Object>(List.of("x", 1, true, List.of(), Map.of(), List.of(List.of(1)), Map.of("a", 1)));
        var base = YamlFile.parse("w.yaml", STEPS).documents().get(0).tree();
        for (var seed = 0; seed < 3000; seed++) {
            var copy = Tree.object(Tree.copy(base));
            var places = new Places(copy, new Random(seed));
            for (var i = 0; i < 3; i++) {
                var at = places.anyField().orElseThrow();
                at.object()
                        .put(at.field(), Tree.copy(nonsense.get(places.random().nextInt(nonsense.size()))));
            }
            assertThat(ArgoLint.of(Dialect.V3_7).check(copy)).isNotNull();
        }
        assertThat(ArgoLint.of(Dialect.V3_7).check(new HashMap<>())).isEmpty();
    }

    @Test
    void templates_that_run_each_other_for_ten_thousand_levels_do_not_exhaust_the_stack() {
        List<Map<String, Object>> templates = new ArrayList<>();
        for (var i = 0; i < 10_000; i++) {
            templates.add(Map.of(
                    "name", "t" + i, "steps", List.of(List.of(Map.of("name", "next", "template", "t" + (i + 1))))));
        }
        templates.add(Map.of("name", "t10000", "suspend", Map.of()));

        assertThat(ArgoLint.of(Dialect.V3_7).check(workflow("t0", templates))).noneMatch(Finding::isError);
    }

    @Test
    void eight_times_as_many_tasks_take_eight_times_as_many_steps() {
        assertThat(steps(8_000)).isLessThan(9 * steps(1_000));
    }

    private static long steps(int tasks) {
        var counted = new Counted();
        var findings = ArgoLint.of(Dialect.V3_7).check(counted.object(dag(tasks)));
        assertThat(findings).noneMatch(Finding::isError);
        return counted.reads();
    }

    private static Map<String, Object> dag(int size) {
        List<Map<String, Object>> tasks = new ArrayList<>();
        for (var i = 0; i < size; i++) {
            Map<String, Object> task = new HashMap<>();
            task.put("name", "t" + i);
            task.put("template", "work");
            var value = i == 0 ? "x" : "{{tasks.t" + (i - 1) + ".outputs.result}}";
            task.put("arguments", Map.of("parameters", List.of(Map.of("name", "p", "value", value))));
            if (i > 0) {
                task.put("depends", "t" + (i - 1) + (i > 1 ? " && t" + i / 2 : ""));
            }
            tasks.add(task);
        }
        return workflow(
                "main",
                List.of(
                        Map.of("name", "main", "dag", Map.of("tasks", tasks)),
                        Map.of(
                                "name",
                                "work",
                                "inputs",
                                Map.of("parameters", List.of(Map.of("name", "p"))),
                                "container",
                                Map.of("image", "x", "args", List.of("{{inputs.parameters.p}}")))));
    }

    private static Map<String, Object> workflow(String entrypoint, List<Map<String, Object>> templates) {
        return Map.of(
                "apiVersion",
                "argoproj.io/v1alpha1",
                "kind",
                "Workflow",
                "metadata",
                Map.of("generateName", "x-"),
                "spec",
                Map.of("entrypoint", entrypoint, "templates", templates));
    }
}
