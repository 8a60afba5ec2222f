package io.sparkk8s.argo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.sparkk8s.InvalidSpecException;
import io.sparkk8s.RunState;
import io.sparkk8s.argo.operation.ArgoLabels;
import io.sparkk8s.argo.operation.WorkflowSubmission;
import io.sparkk8s.argo.run.WorkflowFilter;
import io.sparkk8s.argo.run.WorkflowPhase;
import io.sparkk8s.argo.run.WorkflowSummary;
import io.sparkk8s.cluster.Cluster;
import io.sparkk8s.submit.SubmitOptions;
import io.sparkk8s.testkit.FakeCluster;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class WorkflowListTest {

    private final FakeCluster fake = FakeCluster.create().namespace("etl");
    private final Cluster cluster = fake.connect();
    private final ArgoWorkflows argo = ArgoWorkflows.on(cluster);

    @AfterEach
    void close() {
        argo.close();
        cluster.close();
        fake.close();
    }

    private void submit(String name, String label, String value) {
        var workflow = io.sparkk8s.argo.model.Workflow.builder()
                .spec(spec -> spec.entrypoint("main")
                        .templates(List.of(io.sparkk8s.argo.model.Template.builder()
                                .name("main")
                                .suspend(suspend -> suspend.duration(name.startsWith("long") ? "2h" : "1m"))
                                .build())))
                .build();
        argo.submit(
                WorkflowSubmission.of(workflow).namespace("etl").name(name).label(label, value),
                SubmitOptions.defaults());
    }

    private List<String> list(WorkflowFilter filter) {
        return argo.list("etl", filter).map(workflow -> workflow.ref().name()).toList();
    }

    @Test
    void the_API_server_chooses_by_phase_label_template_and_cron() {
        submit("long-a", "team", "x");
        submit("short-b", "team", "x");
        submit("short-c", ArgoLabels.WORKFLOW_TEMPLATE, "t");
        submit("short-d", ArgoLabels.CRON_WORKFLOW, "t");
        fake.clock().advance(Duration.ofMinutes(10));

        assertThat(list(WorkflowFilter.all())).containsExactly("long-a", "short-b", "short-c", "short-d");
        assertThat(list(WorkflowFilter.all().phase(WorkflowPhase.RUNNING, WorkflowPhase.FAILED)))
                .containsExactly("long-a");
        assertThat(list(WorkflowFilter.all().notCompleted())).containsExactly("long-a");
        assertThat(list(WorkflowFilter.all().completed().label("team", "x"))).containsExactly("short-b");
        assertThat(list(WorkflowFilter.all().template("t"))).containsExactly("short-c");
        assertThat(list(WorkflowFilter.all().cron("t"))).containsExactly("short-d");
        assertThat(list(WorkflowFilter.all().labelSelector("!team"))).containsExactly("short-c", "short-d");
        assertThat(argo.list("etl", WorkflowFilter.all().completed()))
                .allMatch(workflow -> workflow.status().state() == RunState.SUCCEEDED);
    }

    @Test
    void a_list_goes_on_page_by_page_as_far_as_it_is_asked_for() {
        for (var i = 0; i < 520; i++) {
            submit("w-%04d".formatted(i), "team", "x");
        }

        var first = argo.page("etl", WorkflowFilter.all(), 200, "");
        var second = argo.page("etl", WorkflowFilter.all(), 200, first.next());
        var third = argo.page("etl", WorkflowFilter.all(), 200, second.next());
        var before = fake.requests().size();
        var some = argo.list("etl", WorkflowFilter.all()).limit(501).count();
        var all = list(WorkflowFilter.all());

        assertThat(first.workflows()).hasSize(200);
        assertThat(third.workflows()).hasSize(120);
        assertThat(third.next()).isEmpty();
        assertThat(some).isEqualTo(501);
        assertThat(all).hasSize(520).doesNotHaveDuplicates();
        assertThat(fake.requests().subList(before, fake.requests().size())).hasSize(2 + 2);
    }

    @Test
    void each_change_is_told_of_those_that_the_filter_lets_through() {
        submit("short-a", "team", "x");
        var told = new ArrayList<String>();

        try (var subscription =
                argo.onChange("etl", WorkflowFilter.all().label("team", "x"), summary -> told.add(text(summary)))) {
            submit("short-b", "team", "x");
            submit("short-c", "team", "y");
            fake.clock().advance(Duration.ofMinutes(10));
        }

        assertThat(told)
                .contains("short-a RUNNING", "short-a SUCCEEDED", "short-b RUNNING", "short-b SUCCEEDED")
                .noneMatch(text -> text.startsWith("short-c"));
    }

    private static String text(WorkflowSummary summary) {
        return summary.ref().name() + " " + summary.status().state();
    }

    @Test
    void what_can_be_no_label_is_refused_before_anything_is_asked() {
        assertThatThrownBy(() -> WorkflowFilter.all().cron("a,b"))
                .isInstanceOf(InvalidSpecException.class)
                .hasMessageContaining("'a,b' can be no label's value");
        assertThatThrownBy(() -> argo.page("etl", WorkflowFilter.all(), 0, ""))
                .isInstanceOf(InvalidSpecException.class);
    }
}
