package io.sparkk8s.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.fabric8.kubernetes.api.model.ConfigMap;
import io.fabric8.kubernetes.client.KubernetesClientException;
import java.io.IOException;
import java.net.ConnectException;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class FaultsTest {

    private final FakeCluster cluster = FakeCluster.create();

    @AfterEach
    void close() {
        cluster.close();
    }

    private ConfigMap create() {
        return cluster.client()
                .configMaps()
                .resource(FakeClusterTest.configMap("one"))
                .create();
    }

    private boolean exists() {
        return cluster.get(ConfigMap.class, "default", "one").isPresent();
    }

    @Test
    void refuseAsOftenAsOrdered() {
        cluster.faults().on("POST", "configmaps").times(2).respond(403, "configmaps is forbidden: no");

        for (var i = 0; i < 2; i++) {
            assertThatThrownBy(this::create).isInstanceOfSatisfying(KubernetesClientException.class, e -> {
                assertThat(e.getCode()).isEqualTo(403);
                assertThat(e.getStatus().getReason()).isEqualTo("Forbidden");
                assertThat(e.getStatus().getMessage()).isEqualTo("configmaps is forbidden: no");
            });
        }
        assertThat(exists()).isFalse();
        create();
        assertThat(exists()).isTrue();
    }

    @Test
    void askToTryAgainLater() {
        cluster.faults().on("create", "*").retryAfter(Duration.ofSeconds(7)).respond(429, "slow down");

        assertThatThrownBy(this::create).isInstanceOfSatisfying(KubernetesClientException.class, e -> {
            assertThat(e.getStatus().getReason()).isEqualTo("TooManyRequests");
            assertThat(e.getStatus().getDetails().getRetryAfterSeconds()).isEqualTo(7);
        });
    }

    @Test
    void refuseTheConnection() {
        cluster.faults().on("*", "configmaps").unreachable();

        assertThatThrownBy(this::create).hasRootCauseInstanceOf(ConnectException.class);
        assertThat(exists()).isFalse();
    }

    @Test
    void loseTheAnswerButDoTheWork() {
        cluster.faults().on("POST", "configmaps").answerLost();

        assertThatThrownBy(this::create).hasRootCauseInstanceOf(IOException.class);
        assertThat(exists()).isTrue();
    }

    @Test
    void areForgottenOnRequest() {
        cluster.faults().on("POST", "configmaps").always().unreachable();
        cluster.faults().clear();

        assertThatCode(this::create).doesNotThrowAnyException();
    }

    @Test
    void areNotedWithTheOtherCalls() {
        cluster.faults().on("POST", "configmaps").respond(500, "oh");
        assertThatThrownBy(this::create).isInstanceOf(KubernetesClientException.class);
        create();

        assertThat(cluster.requests())
                .extracting(ApiCall::toString)
                .containsExactly(
                        "2026-01-01T00:00:00Z create configmaps default/ -> 500",
                        "2026-01-01T00:00:00Z create configmaps default/ -> 201");
    }
}
