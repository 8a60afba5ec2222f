package io.sparkk8s.argo.operation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.sparkk8s.InvalidSpecException;
import io.sparkk8s.argo.model.NodeStatus;
import io.sparkk8s.argo.model.Parameter;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NodeSelectorTest {

    private final NodeStatus node = NodeStatus.builder()
            .id("w-1")
            .name("w.a(0:x,y)")
            .displayName("a(0:x,y)")
            .templateName("t")
            .phase("Failed")
            .inputs(inputs -> inputs.parameters(
                    List.of(Parameter.builder().name("k.v").value("1=1").build())))
            .build();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "phase=Failed                          | true",
                "phase==Failed,templateName=t          | true",
                "phase!=Failed                         | false",
                "phase=Failed,,id!=w-2,                | true",
                "displayName=a(0:x\\,y)                | true",
                "inputs.parameters.k.v.value=1\\=1     | true",
                "inputs.parameters.other.value=        | true",
                "templateRef.name!=x                   | true",
                "no.such.field=                        | true",
                "name=w                                | false",
            })
    void it_reads_what_kubernetes_field_selectors_are(String text, boolean matches) {
        var selector = NodeSelector.parse(text);

        assertThat(selector.matches(node)).isEqualTo(matches);
        assertThat(NodeSelector.parse(selector.toString()).matches(node)).isEqualTo(matches);
        assertThat(NodeSelector.parse(selector.toString())).hasToString(selector.toString());
    }

    @ParameterizedTest
    @ValueSource(strings = {"phase", "phase=a=b", "phase=a\\", "phase=a\\b", "a=b,c"})
    void what_is_none_is_refused(String text) {
        assertThatThrownBy(() -> NodeSelector.parse(text))
                .isInstanceOf(InvalidSpecException.class)
                .hasMessageContaining("it must be like displayName=approve");
    }
}
