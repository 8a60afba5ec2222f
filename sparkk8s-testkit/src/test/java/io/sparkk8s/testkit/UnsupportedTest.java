package io.sparkk8s.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

/** What the cluster does not know fails the test, even one that did not look. */
class UnsupportedTest {

    @Test
    void answers501AndFailsTheTestInTheEnd() {
        var cluster = FakeCluster.create();
        var answer = Raw.of(cluster.client()).post("/api/v1/namespaces/default/pods/p1/attach", "{}");

        assertThat(answer.code()).isEqualTo(501);
        assertThatThrownBy(cluster::close)
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("The fake cluster does not support POST pods/attach")
                .hasMessageContaining("/api/v1/namespaces/default/pods/p1/attach");
    }

    @Test
    void failsWhenAControllerFails() {
        var cluster = FakeCluster.create();
        cluster.controlPlane().register(change -> {
            throw new IllegalStateException("no such template");
        });

        cluster.client().configMaps().resource(FakeClusterTest.configMap("one")).create();

        assertThatThrownBy(cluster::close).isInstanceOf(AssertionError.class).hasMessage("no such template");
    }

    @Test
    void failsForACronWorkflowThatWouldNeverRun() {
        var cluster = FakeCluster.create();
        Raw.of(cluster.client())
                .post(
                        "/apis/argoproj.io/v1alpha1/namespaces/default/cronworkflows",
                        "{\"metadata\":{\"name\":\"nightly\"},\"spec\":{\"schedules\":[\"0 23 * * *\"]}}");

        assertThatThrownBy(cluster::close)
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("CronWorkflow default/nightly");
    }
}
