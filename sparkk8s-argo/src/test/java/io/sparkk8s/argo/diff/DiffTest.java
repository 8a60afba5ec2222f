package io.sparkk8s.argo.diff;

import static org.assertj.core.api.Assertions.assertThat;

import io.fabric8.kubernetes.client.utils.Serialization;
import io.sparkk8s.argo.diff.Difference.Added;
import io.sparkk8s.argo.diff.Difference.Changed;
import io.sparkk8s.argo.diff.Difference.Removed;
import io.sparkk8s.argo.model.CronWorkflow;
import io.sparkk8s.argo.model.WorkflowTemplate;
import org.junit.jupiter.api.Test;

class DiffTest {

    private static final String LOCAL =
            """
            apiVersion: argoproj.io/v1alpha1
            kind: WorkflowTemplate
            metadata: {name: jobs, labels: {team: etl}}
            spec:
              entrypoint: main
              arguments: {parameters: [{name: day, value: "3"}, {name: zone, value: eu}]}
              templates:
              - name: main
                dag:
                  tasks:
                  - {name: a, template: job}
                  - {name: b, template: job, depends: a}
              - name: job
                retryStrategy: {limit: "2"}
                container:
                  image: i:1
                  env: [{name: LEVEL, value: debug}, {name: DB_PASSWORD, value: hunter2}]
                  resources: {requests: {cpu: "1", memory: 1Gi}}
            """;

    /** The same as the API server gives it back, in another order. */
    private static final String LIVE =
            """
            apiVersion: argoproj.io/v1alpha1
            kind: WorkflowTemplate
            metadata:
              name: jobs
              namespace: etl
              uid: u
              resourceVersion: "7"
              generation: 3
              creationTimestamp: "2026-01-01T00:00:00Z"
              labels: {team: etl, app.kubernetes.io/managed-by: sparkk8s}
              annotations: {kubectl.kubernetes.io/last-applied-configuration: "{}"}
              managedFields: [{manager: m}]
            spec:
              entrypoint: main
              suspend: false
              arguments: {parameters: [{name: zone, value: eu}, {name: day, value: 3}]}
              templates:
              - name: job
                inputs: {}
                retryStrategy: {limit: 2}
                container:
                  name: ""
                  image: i:1
                  env: [{name: DB_PASSWORD, value: hunter2}, {name: LEVEL, value: debug}]
                  resources: {requests: {memory: 1024Mi, cpu: 1000m}}
              - name: main
                dag:
                  tasks:
                  - {name: b, template: job, dependencies: [a]}
                  - {name: a, template: job}
            """;

    private static WorkflowTemplate template(String yaml) {
        return Serialization.unmarshal(yaml, WorkflowTemplate.class);
    }

    private static Diff diff(String after) {
        return Diff.of(template(LIVE), template(after));
    }

    @Test
    void order_defaults_and_what_the_server_writes_are_no_difference() {
        assertThat(diff(LOCAL).differences()).isEmpty();
    }

    @Test
    void a_change_is_told_by_name_with_both_values() {
        var changed = LOCAL.replace("image: i:1", "image: i:2")
                .replace("memory: 1Gi", "memory: 2Gi")
                .replace(", depends: a}", "}")
                .replace("{name: zone, value: eu}", "{name: region, value: eu}");

        assertThat(diff(changed).differences())
                .containsExactlyInAnyOrder(
                        new Changed("spec.templates[job].container.image", "i:1", "i:2"),
                        new Changed("spec.templates[job].container.resources.requests.memory", "1024Mi", "2Gi"),
                        new Removed("spec.templates[main].dag.tasks[b].depends", "a"),
                        new Removed("spec.arguments.parameters[zone]", "{\"name\":\"zone\",\"value\":\"eu\"}"),
                        new Added("spec.arguments.parameters[region]", "{\"name\":\"region\",\"value\":\"eu\"}"));
    }

    @Test
    void a_secret_is_not_shown_though_it_is_compared() {
        var changed = diff(LOCAL.replace("hunter2", "swordfish"));
        var removed = diff(LOCAL.replace(", {name: DB_PASSWORD, value: hunter2}", ""));
        var gone = diff(LOCAL.substring(0, LOCAL.indexOf("  - name: job")));

        assertThat(changed.toText())
                .isEqualTo(
                        """
                        ~ spec.templates[job].container.env[DB_PASSWORD].value
                            - (hidden)
                            + (hidden)
                        """);
        assertThat(removed.toText()).contains("DB_PASSWORD").doesNotContain("hunter2");
        assertThat(gone.toText()).contains("- spec.templates[job]").doesNotContain("hunter2");
    }

    @Test
    void colours_are_a_terminals() {
        assertThat(diff(LOCAL.replace("image: i:1", "image: i:2")).toColoredText())
                .contains("\u001b[31m    - i:1\u001b[0m\n\u001b[32m    + i:2\u001b[0m");
    }

    @Test
    void one_schedule_is_a_list_of_one() {
        var before = Serialization.unmarshal(
                "kind: CronWorkflow\nmetadata: {name: c}\nspec: {schedule: '0 1 * * *', workflowSpec: {entrypoint: m}}",
                CronWorkflow.class);
        var after = Serialization.unmarshal(
                "kind: CronWorkflow\nmetadata: {name: c}\nspec: {schedules: ['0 2 * * *'], concurrencyPolicy: Allow,"
                        + " workflowSpec: {entrypoint: m}}",
                CronWorkflow.class);

        assertThat(Diff.of(before, after).differences())
                .containsExactly(new Changed("spec.schedules[0]", "0 1 * * *", "0 2 * * *"));
    }
}
