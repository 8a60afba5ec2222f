package io.sparkk8s.argo.wire;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.fabric8.kubernetes.api.model.GenericKubernetesResource;
import io.sparkk8s.InvalidSpecException;
import io.sparkk8s.argo.model.CronWorkflow;
import io.sparkk8s.argo.model.Workflow;
import io.sparkk8s.argo.model.WorkflowTemplate;
import org.junit.jupiter.api.Test;

class ArgoFileTest {

    @Test
    void documents_are_objects_of_their_kinds_and_others_stay_generic() {
        ArgoFile file = ArgoFile.parse(
                "all.yaml",
                """
                # nothing
                ---
                apiVersion: argoproj.io/v1alpha1
                kind: WorkflowTemplate
                metadata: {name: a}
                spec: {templates: [{name: x, suspend: {}}]}
                ---
                apiVersion: argoproj.io/v1alpha1
                kind: CronWorkflow
                spec: {schedules: ["* * * * *"], workflowSpec: {entrypoint: x}}
                ---
                apiVersion: argoproj.io/v1alpha1
                kind: Sensor
                spec: {anything: [goes]}
                """);

        assertThat(file.objects())
                .extracting(object -> (Object) object.getClass())
                .containsExactly(WorkflowTemplate.class, CronWorkflow.class, GenericKubernetesResource.class);
        assertThat(file.documents().get(1).source().line()).isEqualTo(8);
    }

    @Test
    void an_object_is_the_same_after_yaml_and_after_json() {
        Workflow workflow = Workflow.builder()
                .spec(s -> s.entrypoint("yes").suspend(true).arguments(a -> {}))
                .build();
        workflow.getMetadata().setName("0755");

        assertThat(ArgoFile.parse("a", workflow.toYaml()).only(Workflow.class)).isEqualTo(workflow);
        assertThat(ArgoFile.parse("a", workflow.toJson()).only(Workflow.class)).isEqualTo(workflow);
        assertThat(ArgoFile.parse("a", workflow.toYaml()).only(Workflow.class).toYaml())
                .isEqualTo(workflow.toYaml());
    }

    @Test
    void all_that_is_wrong_is_told_at_once_with_its_line_and_without_the_values() {
        assertThatThrownBy(
                        () -> ArgoFile.parse(
                                "all.yaml",
                                """
                        apiVersion: argoproj.io/v1alpha1
                        kind: Workflow
                        spec: {templates: [{name: x, parallelism: geheim}]}
                        ---
                        a: [
                        ---
                        - geheim
                        """))
                .isInstanceOf(InvalidSpecException.class)
                .hasMessageContaining("The file all.yaml is not valid, 3 faults")
                .hasMessageContaining("document 0 at line 1: spec.templates[0].parallelism: cannot be this text")
                .hasMessageContaining("line 6")
                .hasMessageContaining("document 2 at line 7: : is no object")
                .hasMessageNotContaining("geheim");
    }

    @Test
    void another_kind_than_the_wanted_one_is_told() {
        assertThatThrownBy(() ->
                        ArgoFile.parse("a", "apiVersion: v1\nkind: Secret\n").only(Workflow.class))
                .isInstanceOf(InvalidSpecException.class)
                .hasMessageContaining("kind: is not one Workflow but [Secret]");
    }
}
