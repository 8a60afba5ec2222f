package io.sparkk8s.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import io.fabric8.kubernetes.api.model.ConfigMapBuilder;
import io.fabric8.kubernetes.api.model.ListOptionsBuilder;
import io.fabric8.kubernetes.api.model.PodBuilder;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SelectorsTest {

    private final FakeCluster cluster = FakeCluster.create();

    @AfterEach
    void close() {
        cluster.close();
    }

    @BeforeEach
    void create() {
        for (var k : List.of("a", "b")) {
            var pod = new PodBuilder(Pods.pod("p" + k))
                    .editMetadata()
                    .addToLabels("k", k)
                    .endMetadata();
            cluster.client()
                    .pods()
                    .resource(pod.editSpec().withNodeName("n" + k).endSpec().build())
                    .create();
        }
        cluster.client().pods().resource(Pods.pod("bare")).create();
    }

    private List<String> list(String labels, String fields) {
        return cluster
                .client()
                .pods()
                .list(new ListOptionsBuilder()
                        .withLabelSelector(labels)
                        .withFieldSelector(fields)
                        .build())
                .getItems()
                .stream()
                .map(p -> p.getMetadata().getName())
                .toList();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    k=a          | pa
                    k==b         | pb
                    k!=a         | bare pb
                    k in (a, b)  | pa pb
                    k in (a),k!=b | pa
                    k notin (a)  | bare pb
                    k            | pa pb
                    !k           | bare
                    """)
    void selectsByLabels(String selector, String names) {
        assertThat(list(selector, "")).containsExactly(names.split(" "));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    metadata.name=pa         | pa
                    metadata.name!=pa        | bare pb
                    spec.nodeName=na         | pa
                    status.phase=Pending     | bare pa pb
                    status.phase==Pending,spec.nodeName=nb | pb
                    """)
    void selectsByFields(String selector, String names) {
        assertThat(list("", selector)).containsExactly(names.split(" "));
    }

    @Test
    void refusesFieldsThatARealServerDoesNotKnow() {
        var answer = Raw.of(cluster.client()).get("/api/v1/namespaces/default/pods?fieldSelector=spec.foo%3Dx");

        assertThat(answer.code()).isEqualTo(400);
        assertThat(answer.body())
                .isEqualTo("{\"kind\":\"Status\",\"apiVersion\":\"v1\",\"metadata\":{},\"status\":\"Failure\","
                        + "\"message\":\"field label not supported: spec.foo\",\"reason\":\"BadRequest\","
                        + "\"code\":400}");
    }

    @Test
    void listsPageByPage() {
        IntStream.range(0, 5).forEach(i -> cluster.client()
                .configMaps()
                .resource(new ConfigMapBuilder()
                        .withNewMetadata()
                        .withName("pg" + i)
                        .endMetadata()
                        .build())
                .create());
        var maps = cluster.client().configMaps();

        var first = maps.list(new ListOptionsBuilder().withLimit(2L).build());
        var second = maps.list(new ListOptionsBuilder()
                .withLimit(4L)
                .withContinue(first.getMetadata().getContinue())
                .build());

        assertThat(first.getItems()).extracting(m -> m.getMetadata().getName()).containsExactly("pg0", "pg1");
        assertThat(first.getMetadata().getRemainingItemCount()).isEqualTo(3);
        assertThat(second.getItems()).extracting(m -> m.getMetadata().getName()).containsExactly("pg2", "pg3", "pg4");
        assertThat(second.getMetadata().getContinue()).isNull();
    }

    @Test
    void refusesAContinueTokenThatIsNone() {
        var answer = Raw.of(cluster.client()).get("/api/v1/namespaces/default/pods?limit=2&continue=garbage");

        assertThat(answer.code()).isEqualTo(400);
        assertThat(answer.body()).contains("invalid continue token");
    }
}
