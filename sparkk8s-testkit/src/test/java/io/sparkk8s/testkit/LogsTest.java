package io.sparkk8s.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.fabric8.kubernetes.api.model.PodBuilder;
import io.fabric8.kubernetes.client.dsl.LogWatch;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class LogsTest {

    private static final String LOG = "/api/v1/namespaces/default/pods/p1/log";

    private final FakeCluster cluster = FakeCluster.create();
    private final Raw raw = Raw.of(cluster.client());
    private final ByteArrayOutputStream out = new ByteArrayOutputStream();

    @AfterEach
    void close() {
        cluster.close();
    }

    @BeforeEach
    void create() {
        cluster.pods("p1")
                .pending(Duration.ofSeconds(2))
                .running(Duration.ofSeconds(3))
                .logs("one", "two", "three");
        cluster.client().pods().resource(Pods.pod("p1")).create();
    }

    private void advance(double seconds) {
        cluster.clock().advance(Duration.ofMillis((long) (seconds * 1000)));
    }

    private String printed() {
        return out.toString(StandardCharsets.UTF_8);
    }

    private LogWatch follow() {
        return cluster.client().pods().withName("p1").watchLog(out);
    }

    @Test
    void areEmptyWhileThePodIsOnNoNode() {
        assertThat(raw.get(LOG).code()).isEqualTo(204);
    }

    @Test
    void areRefusedWhileTheContainerIsNotStarted() {
        advance(1);

        var answer = raw.get(LOG);

        assertThat(answer.code()).isEqualTo(400);
        assertThat(answer.body())
                .contains("container \\\"main\\\" in pod \\\"p1\\\" is waiting to start: ContainerCreating");
    }

    @Test
    void comeAsTheyArePrinted() {
        advance(2);
        assertThat(cluster.client().pods().withName("p1").getLog()).isEqualTo("one\n");
        advance(1);
        assertThat(cluster.client().pods().withName("p1").getLog()).isEqualTo("one\ntwo\n");
        advance(10);
        assertThat(cluster.client().pods().withName("p1").getLog()).isEqualTo("one\ntwo\nthree\n");
    }

    @Test
    void areFollowedToTheEnd() {
        advance(2);
        var log = follow();
        assertThat(printed()).isEqualTo("one\n");

        advance(1);
        assertThat(printed()).isEqualTo("one\ntwo\n");
        assertThat(log.onClose().toCompletableFuture()).isNotDone();

        advance(2);
        assertThat(printed()).isEqualTo("one\ntwo\nthree\n");
        assertThat(log.onClose().toCompletableFuture()).isCompletedWithValue(null);
    }

    @Test
    void areNotFollowedAnyMoreOnceClosed() {
        advance(2);
        follow().close();

        advance(5);

        assertThat(printed()).isEqualTo("one\n");
    }

    @Test
    void breakOffWhenCut() {
        advance(2);
        var log = follow();

        cluster.faults().cutLogs();
        advance(5);

        assertThat(printed()).isEqualTo("one\n");
        assertThat(log.onClose().toCompletableFuture().join()).hasMessageContaining("log stream cut");
    }

    @Test
    void haveTimestampsOfNineDigits() {
        advance(2.5);

        assertThat(raw.get(LOG + "?timestamps=true").body()).isEqualTo("2026-01-01T00:00:02.000000000Z one\n");
    }

    @Test
    void beginAtWholeSeconds() {
        advance(10);

        assertThat(raw.get(LOG + "?sinceTime=2026-01-01T00:00:03.9Z").body()).isEqualTo("two\nthree\n");
        assertThat(raw.get(LOG + "?sinceTime=2026-01-01T00:00:04Z").body()).isEqualTo("three\n");
        assertThat(raw.get(LOG + "?tailLines=1").body()).isEqualTo("three\n");
        assertThat(raw.get(LOG + "?limitBytes=5").body()).isEqualTo("one\nt");
    }

    @Test
    void wantAContainersNameWhenThereAreSeveral() {
        var two = new PodBuilder(Pods.pod("p2"))
                .editSpec()
                .addNewContainer()
                .withName("wait")
                .withImage("w");
        cluster.client().pods().resource(two.endContainer().endSpec().build()).create();
        advance(5);

        assertThatThrownBy(() -> cluster.client().pods().withName("p2").getLog())
                .hasMessageContaining("a container name must be specified for pod p2, choose one of: [main wait]");
        assertThat(cluster.client().pods().withName("p2").inContainer("main").getLog())
                .isEqualTo("This is p2\n");
        assertThat(raw.get("/api/v1/namespaces/default/pods/p2/log?container=x").body())
                .contains("container x is not valid for pod p2");
    }
}
