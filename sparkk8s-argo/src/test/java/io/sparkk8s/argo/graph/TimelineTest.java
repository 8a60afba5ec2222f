package io.sparkk8s.argo.graph;

import static org.assertj.core.api.Assertions.assertThat;

import io.fabric8.kubernetes.api.model.ContainerStatusBuilder;
import io.fabric8.kubernetes.api.model.Pod;
import io.fabric8.kubernetes.api.model.PodBuilder;
import io.sparkk8s.argo.model.Workflow;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class TimelineTest {

    private static final Instant NOW = Instant.parse("2026-03-02T00:00:00Z");

    /** The retry fails once, begins again after a minute; load waits for it and for extract. */
    private static final Workflow NIGHTLY = GraphTest.workflow(
            """
            kind: Workflow
            metadata: {name: nightly}
            status:
              phase: Running
              startedAt: "2026-03-01T23:00:00Z"
              nodes:
                w: {id: w, name: nightly, displayName: nightly, type: DAG, phase: Running, startedAt: "2026-03-01T23:00:00Z", children: [e, c]}
                e: {id: e, name: nightly.extract, displayName: extract, type: Pod, phase: Succeeded, boundaryID: w, startedAt: "2026-03-01T23:00:00Z", finishedAt: "2026-03-01T23:05:00Z", children: [l]}
                c: {id: c, name: nightly.check, displayName: check, type: Retry, phase: Succeeded, boundaryID: w, startedAt: "2026-03-01T23:00:00Z", finishedAt: "2026-03-01T23:30:00Z", children: [c0, c1, l]}
                c0: {id: c0, name: nightly.check(0), displayName: check(0), type: Pod, phase: Failed, message: "<script>alert('x')</script>", boundaryID: w, startedAt: "2026-03-01T23:00:00Z", finishedAt: "2026-03-01T23:10:00Z"}
                c1: {id: c1, name: nightly.check(1), displayName: check(1), type: Pod, phase: Succeeded, boundaryID: w, startedAt: "2026-03-01T23:11:00Z", finishedAt: "2026-03-01T23:30:00Z", children: [l]}
                l: {id: l, name: nightly.load, displayName: load, type: Pod, phase: Running, boundaryID: w, startedAt: "2026-03-01T23:31:00Z"}
            """);

    private static TimelineRow row(Timeline timeline, String name) {
        return timeline.rows().stream()
                .filter(row -> row.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void each_node_waits_for_what_came_before_it() {
        var timeline = Timeline.of(NIGHTLY, NOW);

        assertThat(timeline.rows())
                .extracting(TimelineRow::name)
                .containsExactly("nightly", "check", "check(0)", "check(1)", "extract", "load");
        assertThat(row(timeline, "check(1)").ready()).isEqualTo("2026-03-01T23:10:00Z");
        assertThat(row(timeline, "load").ready()).isEqualTo("2026-03-01T23:30:00Z");
        assertThat(row(timeline, "load").working()).isEqualTo("2026-03-01T23:31:00Z");
        assertThat(timeline.end()).isEqualTo(NOW);
    }

    @Test
    void the_critical_path_goes_back_from_what_ended_last() {
        assertThat(Timeline.of(NIGHTLY, NOW).rows())
                .filteredOn(TimelineRow::critical)
                .extracting(TimelineRow::name)
                .containsExactly("check(0)", "check(1)", "load");
    }

    @Test
    void a_pod_tells_since_when_its_container_runs() {
        Pod pod = new PodBuilder()
                .withNewMetadata()
                .addToAnnotations("workflows.argoproj.io/node-id", "l")
                .endMetadata()
                .withNewStatus()
                .withContainerStatuses(new ContainerStatusBuilder()
                        .withName("main")
                        .withNewState()
                        .withNewRunning()
                        .withStartedAt("2026-03-01T23:40:00Z")
                        .endRunning()
                        .endState()
                        .build())
                .endStatus()
                .build();

        assertThat(row(Timeline.of(NIGHTLY, List.of(pod), NOW), "load").working())
                .isEqualTo("2026-03-01T23:40:00Z");
    }

    @Test
    void the_page_needs_nothing_else_and_nothing_breaks_out_of_it() {
        var page = Timeline.of(NIGHTLY, NOW).toHtml();

        assertThat(page)
                .startsWith("<!DOCTYPE html>")
                .contains("<svg", "class=\"Failed critical\"", "class=\"wait\"", "&lt;script&gt;alert(&#39;x&#39;)")
                .contains("waited 1m", "on the critical path", "prefers-color-scheme: dark")
                .doesNotContain("<script", "href=", "src=", "@import");
    }

    @Test
    void a_workflow_that_has_not_begun_has_a_page_too() {
        var page = Timeline.of(GraphTest.workflow("kind: Workflow\nmetadata: {name: new}"), NOW)
                .toHtml();

        assertThat(page).contains("new<span class=\"phase none\">submitted");
    }
}
