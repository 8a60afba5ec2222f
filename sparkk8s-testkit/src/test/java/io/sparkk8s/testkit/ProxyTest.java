package io.sparkk8s.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import io.fabric8.kubernetes.api.model.PodBuilder;
import io.fabric8.kubernetes.api.model.ServiceBuilder;
import io.sparkk8s.testkit.lifecycle.Response;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What listens in a pod, through the API server; refusals are those of v1.34.4. */
class ProxyTest {

    private static final String PODS = "/api/v1/namespaces/default/pods/";
    private static final String SERVICES = "/api/v1/namespaces/default/services/";

    private final FakeCluster cluster = FakeCluster.create();
    private final Raw raw = Raw.of(cluster.client());

    @AfterEach
    void close() {
        cluster.close();
    }

    @BeforeEach
    void create() {
        cluster.pods("x-driver").running(Duration.ofMinutes(1)).http(4040, request -> switch (request.path()) {
            case "/api/v1/applications" -> Response.json("[{\"id\":\"spark-1\"}]");
            case "/echo" -> Response.text(request.method() + " " + request.query());
            default -> Response.status(404);
        });
        var pod = new PodBuilder(Pods.pod("x-driver"))
                .editMetadata()
                .addToLabels("spark-role", "none")
                .endMetadata();
        cluster.client().pods().resource(pod.build()).create();
    }

    private void advance(int seconds) {
        cluster.clock().advance(Duration.ofSeconds(seconds));
    }

    private String refusal(String path, int code) {
        var answer = raw.get(path);
        assertThat(answer.code()).isEqualTo(code);
        return answer.body();
    }

    @Test
    void reaches_what_listens_in_a_pod() {
        advance(1);

        var answer = raw.get(PODS + "x-driver:4040/proxy/api/v1/applications");

        assertThat(answer).isEqualTo(new Raw.Answer(200, "[{\"id\":\"spark-1\"}]"));
        assertThat(raw.get(PODS + "http:x-driver:4040/proxy/echo?status=running&status=complete&minDate=1")
                        .body())
                .startsWith("GET {")
                .contains("status=[running, complete]", "minDate=[1]");
        assertThat(raw.get(PODS + "x-driver:4040/proxy/nope").code()).isEqualTo(404);
        assertThat(raw.get(PODS + "x-driver:4040/proxy").code()).isEqualTo(301);
    }

    @Test
    void is_one_resource_whatever_is_asked_for() {
        advance(1);

        raw.get(PODS + "x-driver:4040/proxy/api/v1/applications");

        assertThat(cluster.requests())
                .extracting(ApiCall::toString)
                .endsWith("2026-01-01T00:00:01Z get pods/proxy default/x-driver:4040 -> 200");
    }

    @Test
    void says_why_nobody_answers() {
        assertThat(refusal(PODS + "nope:4040/proxy/", 404)).contains("pods \\\"nope\\\" not found");
        assertThat(refusal(PODS + "x-driver:4040/proxy/", 400)).contains("address not allowed");

        advance(1);
        assertThat(refusal(PODS + "x-driver:4041/proxy/", 503))
                .contains("\"error trying to reach service: dial tcp 10.244.0.2:4041: connect: connection refused\"")
                .contains("\"reason\":\"ServiceUnavailable\"");

        advance(60);
        assertThat(refusal(PODS + "x-driver:4040/proxy/", 503))
                .contains("error trying to reach service: dial tcp 10.244.0.2:4040: connect: no route to host");
    }

    @Test
    void reaches_a_pod_behind_a_service() {
        var service = new ServiceBuilder()
                .withNewMetadata()
                .withName("ui")
                .endMetadata()
                .withNewSpec()
                .addToSelector("spark-role", "none")
                .addNewPort()
                .withName("spark-ui")
                .withPort(80)
                .withNewTargetPort(4040)
                .endPort()
                .endSpec();
        cluster.client().services().resource(service.build()).create();
        assertThat(refusal(SERVICES + "ui:spark-ui/proxy/", 503))
                .contains("no endpoints available for service \\\"ui:spark-ui\\\"");

        advance(1);
        assertThat(raw.get(SERVICES + "ui:spark-ui/proxy/api/v1/applications").code())
                .isEqualTo(200);
        assertThat(raw.get(SERVICES + "ui/proxy/api/v1/applications").code()).isEqualTo(200);
        assertThat(refusal(SERVICES + "ui:99/proxy/", 503)).contains("no service port 99 found for service \\\"ui\\\"");
        assertThat(refusal(SERVICES + "nope:80/proxy/", 404)).contains("services \\\"nope\\\" not found");
    }
}
