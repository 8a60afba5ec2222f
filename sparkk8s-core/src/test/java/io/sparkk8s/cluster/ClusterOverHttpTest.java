package io.sparkk8s.cluster;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.fabric8.kubernetes.api.model.ConfigMapBuilder;
import io.fabric8.kubernetes.client.Config;
import io.fabric8.kubernetes.client.ConfigBuilder;
import io.sparkk8s.ApiException;
import io.sparkk8s.ForbiddenException;
import io.sparkk8s.InvalidSpecException;
import io.sparkk8s.NotFoundException;
import io.sparkk8s.ObjectRef;
import io.sparkk8s.OutcomeUnknownException;
import io.sparkk8s.SparkK8s;
import io.sparkk8s.UnreachableException;
import io.sparkk8s.app.SparkApplication;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import mockwebserver3.MockResponse;
import mockwebserver3.MockWebServer;
import mockwebserver3.SocketEffect;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What only a real socket shows, through the JDK's own HTTP client. */
class ClusterOverHttpTest {

    private static final ApiCall READ = ApiCall.read("read", new ObjectRef("ConfigMap", "etl", "c"));
    private static final ApiCall WRITE = ApiCall.write("create", new ObjectRef("ConfigMap", "etl", "c"));

    private final MockWebServer server = new MockWebServer();
    private Cluster cluster;

    @BeforeEach
    void start() throws IOException {
        server.start();
        cluster = connect(server.url("/").toString());
    }

    @AfterEach
    void stop() {
        cluster.close();
        server.close();
    }

    private static Cluster connect(String url) {
        var config = new ConfigBuilder(Config.empty())
                .withMasterUrl(url)
                .withRequestTimeout(5_000)
                .build();
        return Cluster.builder()
                .config(config)
                .resilience(new Resilience(3, Duration.ofMillis(1), Duration.ofMillis(5), 0))
                .build();
    }

    private Object read() {
        return cluster.call(READ, () -> cluster.client()
                .configMaps()
                .inNamespace("etl")
                .withName("c")
                .get());
    }

    private Object write() {
        var map = new ConfigMapBuilder()
                .withNewMetadata()
                .withName("c")
                .withNamespace("etl")
                .endMetadata()
                .build();
        return cluster.call(WRITE, () -> cluster.client().resource(map).create());
    }

    private static MockResponse status(int code, String reason, String message) {
        return new MockResponse.Builder()
                .code(code)
                .addHeader("Content-Type", "application/json")
                .body(
                        """
                        {"kind":"Status","apiVersion":"v1","status":"Failure","reason":"%s","message":"%s","code":%d}"""
                                .formatted(reason, message, code))
                .build();
    }

    private static MockResponse broken() {
        return new MockResponse.Builder()
                .onRequestStart(new SocketEffect.CloseSocket())
                .build();
    }

    private static MockResponse found() {
        return new MockResponse.Builder()
                .addHeader("Content-Type", "application/json")
                .body("{\"kind\":\"ConfigMap\",\"apiVersion\":\"v1\",\"metadata\":{\"name\":\"c\"}}")
                .build();
    }

    @Test
    void a_busy_or_failing_server_is_asked_again() {
        server.enqueue(status(429, "TooManyRequests", "slow down"));
        server.enqueue(status(503, "ServiceUnavailable", "starting"));
        server.enqueue(found());

        assertThat(read()).isNotNull();
        assertThat(server.getRequestCount()).isEqualTo(3);
    }

    @Test
    void a_server_that_keeps_failing_is_given_up() {
        for (var i = 0; i < 3; i++) {
            server.enqueue(status(500, "InternalError", "etcd is away"));
        }

        assertThatThrownBy(this::read)
                .isInstanceOf(ApiException.class)
                .hasMessage("cannot read ConfigMap etl/c: 500 InternalError: etcd is away");
        assertThat(server.getRequestCount()).isEqualTo(3);
    }

    @Test
    void a_refusal_is_not_asked_again() {
        server.enqueue(status(403, "Forbidden", "configmaps is forbidden"));

        assertThatThrownBy(this::read)
                .isInstanceOf(ForbiddenException.class)
                .hasMessageContaining("cannot read ConfigMap etl/c: 403 Forbidden: configmaps is forbidden")
                .hasMessageContaining("RoleBinding");
        assertThat(server.getRequestCount()).isEqualTo(1);
    }

    @Test
    void an_answer_that_is_no_Status_is_told_as_it_is() {
        server.enqueue(
                new MockResponse.Builder().code(404).body("404 page not found").build());

        assertThatThrownBy(this::write)
                .isInstanceOf(NotFoundException.class)
                .hasMessageContaining("CustomResourceDefinition");
    }

    @Test
    void a_connection_that_breaks_on_a_read_is_made_again() {
        server.enqueue(broken());
        server.enqueue(found());

        assertThat(read()).isNotNull();
    }

    @Test
    void a_write_without_an_answer_is_of_unknown_outcome() {
        for (var i = 0; i < 6; i++) {
            server.enqueue(broken());
        }

        assertThatThrownBy(this::write)
                .isInstanceOf(OutcomeUnknownException.class)
                .hasMessageContaining("no answer to create ConfigMap etl/c, so it may or may not be there");
    }

    @Test
    void a_kubeconfig_that_is_not_there_is_named() {
        assertThatThrownBy(() -> Cluster.connect(Path.of("/no/such/kubeconfig")))
                .isInstanceOf(InvalidSpecException.class)
                .hasMessageContaining("kubeconfig: the file /no/such/kubeconfig cannot be read");
    }

    @Test
    void a_server_that_is_not_there_is_named_and_nothing_is_unknown() {
        var app = SparkApplication.named("daily").image("i").python("/a.py").build();
        try (var nowhere = connect("http://127.0.0.1:1/");
                var spark = SparkK8s.on(nowhere)) {
            assertThatThrownBy(() -> spark.submit(app))
                    .isInstanceOf(UnreachableException.class)
                    .hasMessageContaining("cannot create Service default/daily-")
                    .hasMessageContaining("no answer from http://127.0.0.1:1/")
                    .hasMessageContaining("Is the address right");
        }
    }
}
