package io.sparkk8s.argo.model;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import io.fabric8.kubernetes.api.model.HasMetadata;
import io.fabric8.kubernetes.api.model.IntOrString;
import io.fabric8.kubernetes.client.Config;
import io.fabric8.kubernetes.client.ConfigBuilder;
import io.fabric8.kubernetes.client.KubernetesClient;
import io.fabric8.kubernetes.client.KubernetesClientBuilder;
import io.fabric8.kubernetes.client.utils.KubernetesSerialization;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.Test;

/** What is not read and written as plain fields are. */
@NullUnmarked // a null where none is expected fails the test
class SpecialShapesTest {

    private static final KubernetesSerialization JSON = new KubernetesSerialization();

    @Test
    void valuesOfParametersAreTextWhateverTheyWere() {
        assertThat(parameter("7").value()).isEqualTo("7");
        assertThat(parameter("1.50").value()).isEqualTo("1.5");
        assertThat(parameter("1e3").value()).isEqualTo("1000");
        assertThat(parameter("true").value()).isEqualTo("true");
        assertThat(parameter("\"0x10\"").value()).isEqualTo("0x10");
        assertThat(JSON.asJson(parameter("7"))).contains("\"value\":\"7\"");
    }

    @Test
    void aValueThatIsNoTextIsKept() {
        Parameter parameter = parameter("[1]");

        assertThat(parameter.value()).isNull();
        assertThat(parameter.unknown()).containsEntry("value", List.of(1));
        assertThat(JSON.asJson(parameter.toBuilder().build())).contains("\"value\":[1]");
    }

    private static Parameter parameter(String value) {
        return JSON.unmarshal("{\"name\": \"x\", \"value\": " + value + "}", Parameter.class);
    }

    @Test
    void emptyMarkersDoNotVanish() {
        var artifact = Artifact.builder()
                .name("a")
                .archive(archive -> archive.none(NoneStrategy.builder().build()))
                .build();
        var supplied = ValueFrom.builder()
                .supplied(SuppliedValueFrom.builder().build())
                .build();
        var suspend = Template.builder().suspend(s -> {}).build();

        assertThat(JSON.asJson(artifact)).isEqualTo("{\"name\":\"a\",\"archive\":{\"none\":{}}}");
        assertThat(JSON.asJson(supplied)).isEqualTo("{\"supplied\":{}}");
        assertThat(JSON.asJson(suspend)).isEqualTo("{\"suspend\":{}}");
        assertThat(JSON.unmarshal("{\"suspend\": {}}", Template.class).suspend())
                .isNotNull();
    }

    @Test
    void itemsAreAnyJson() {
        DAGTask task =
                JSON.unmarshal("{\"withItems\": [1, 1.5, \"a\", true, null, {\"os\": [\"x\"]}, [2]]}", DAGTask.class);

        assertThat(task.withItems()).containsExactly(1, 1.5, "a", true, null, Map.of("os", List.of("x")), List.of(2));
        assertThat(JSON.asJson(task)).isEqualTo("{\"withItems\":[1,1.5,\"a\",true,null,{\"os\":[\"x\"]},[2]]}");
    }

    @Test
    void stepsAreListsOfLists() {
        String json = "{\"steps\":[[{\"name\":\"a\"}],[{\"name\":\"b\"},{\"name\":\"c\"}]]}";
        Template template = JSON.unmarshal(json, Template.class);

        assertThat(template.steps().get(1)).extracting(WorkflowStep::name).containsExactly("b", "c");
        assertThat(JSON.asJson(template)).isEqualTo(json);
    }

    @Test
    void numbersOrTextKeepTheirKind() {
        String json = "{\"limit\":3,\"backoff\":{\"duration\":\"5s\",\"factor\":\"{{inputs.parameters.f}}\"}}";
        RetryStrategy retry = JSON.unmarshal(json, RetryStrategy.class);

        assertThat(retry.limit()).isEqualTo(new IntOrString(3));
        assertThat(retry.backoff().factor()).isEqualTo(new IntOrString("{{inputs.parameters.f}}"));
        assertThat(JSON.asJson(retry)).isEqualTo(json);
    }

    @Test
    void pluginsAndHistogramsAreAsTheyWere() {
        String plugin = "{\"plugin\":{\"hello\":{\"deep\":[1]}}}";
        String histogram = "{\"value\":\"1\",\"buckets\":[0.5,10]}";

        assertThat(JSON.asJson(JSON.unmarshal(plugin, Template.class))).isEqualTo(plugin);
        assertThat(JSON.asJson(JSON.unmarshal(histogram, Histogram.class))).isEqualTo(histogram);
    }

    @Test
    void requiredFieldsAreReadAsArgoReadsThem() {
        assertThat(DAGTask.builder().build().name()).isEmpty();
        assertThat(JSON.asJson(DAGTask.builder().build())).isEqualTo("{}");
        assertThat(new Workflow().spec()).isEqualTo(WorkflowSpec.builder().build());
    }

    @Test
    void copiesShareNothingThatCanChange() {
        Workflow workflow = Workflow.builder().spec(s -> s.entrypoint("main")).build();
        Workflow copy = workflow.toBuilder().build();

        copy.getMetadata().setName("copy");

        assertThat(workflow.getMetadata().getName()).isNull();
        assertThat(copy.spec()).isEqualTo(workflow.spec());
    }

    @Test
    void kindsHaveTheirNames() {
        assertThat(HasMetadata.getFullResourceName(ClusterWorkflowTemplate.class))
                .isEqualTo("clusterworkflowtemplates.argoproj.io");
        assertThat(HasMetadata.getApiVersion(Workflow.class)).isEqualTo("argoproj.io/v1alpha1");
        assertThat(new WorkflowTemplate().getKind()).isEqualTo("WorkflowTemplate");
    }

    @Test
    void fabric8sClientListsAndCreates() throws Exception {
        HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/apis/argoproj.io/v1alpha1/namespaces/etl/workflows", exchange -> {
            byte[] answer = exchange.getRequestMethod().equals("GET")
                    ? ("{\"kind\":\"WorkflowList\",\"apiVersion\":\"argoproj.io/v1alpha1\",\"items\":[{\"apiVersion\":"
                                    + "\"argoproj.io/v1alpha1\",\"kind\":\"Workflow\",\"metadata\":{\"name\":\"a\"},\"spec\":{},"
                                    + "\"status\":{\"phase\":\"Running\",\"nodes\":{\"n\":{\"id\":\"n\",\"type\":\"Pod\"}}}}]}")
                            .getBytes(StandardCharsets.UTF_8)
                    : exchange.getRequestBody().readAllBytes();
            exchange.getResponseHeaders().add("Content-Type", "application/json");
            exchange.sendResponseHeaders(200, answer.length);
            try (OutputStream body = exchange.getResponseBody()) {
                body.write(answer);
            }
        });
        server.start();
        Config config = new ConfigBuilder(Config.empty())
                .withMasterUrl("http://127.0.0.1:" + server.getAddress().getPort())
                .withNamespace("etl")
                .build();
        try (KubernetesClient client =
                new KubernetesClientBuilder().withConfig(config).build()) {
            Workflow listed = client.resources(Workflow.class).list().getItems().get(0);
            Workflow wanted = Workflow.builder().spec(s -> s.entrypoint("main")).build();
            wanted.getMetadata().setGenerateName("b-");
            Workflow created = client.resource(wanted).create();

            assertThat(listed.status().phase()).isEqualTo("Running");
            assertThat(listed.status().nodes().get("n").type()).isEqualTo("Pod");
            assertThat(created.spec().entrypoint()).isEqualTo("main");
        } finally {
            server.stop(0);
        }
    }
}
