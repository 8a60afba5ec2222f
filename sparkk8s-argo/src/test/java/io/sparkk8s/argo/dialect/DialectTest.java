package io.sparkk8s.argo.dialect;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.sparkk8s.InvalidSpecException;
import io.sparkk8s.argo.model.WireField;
import io.sparkk8s.argo.model.WireType;
import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DialectTest {

    @ParameterizedTest
    @CsvSource({"3.5, V3_5", "v3.7.18, V3_7", "4.0.0-rc2, V4_0", "4.1, V4_1", "v4.1.2+dirty, V4_1"})
    void a_version_has_the_dialect_of_its_minor_version(String version, Dialect dialect) {
        assertThat(Dialect.of(version)).isEqualTo(dialect);
    }

    @ParameterizedTest
    @CsvSource({"3.4", "4.2.0", "latest", "''", "4", "4.10", "14.0"})
    void another_version_is_told_with_those_that_there_are(String version) {
        assertThatThrownBy(() -> Dialect.of(version))
                .isInstanceOf(InvalidSpecException.class)
                .hasMessageContaining("'" + version + "' is none of 3.5, 3.6, 3.7, 4.0, 4.1");
    }

    @ParameterizedTest
    @CsvSource({
        "CronWorkflowSpec, schedule, 3.5 3.6 3.7",
        "CronWorkflowSpec, schedules, 3.6 3.7 4.0 4.1",
        "Synchronization, mutex, 3.5 3.6 3.7",
        "WorkflowSpec, podPriority, 3.5 3.6",
        "Template, pendingTimeout, 4.1",
        "Template, name, 3.5 3.6 3.7 4.0 4.1",
        "ContainerNode, restartPolicyRules, 4.1",
        "Container, restartPolicyRules, 4.1",
        "SecurityContext, appArmorProfile, 3.6 3.7 4.0 4.1",
        "CacheConfigMap, key, 3.5 3.6 3.7"
    })
    void a_field_is_known_from_since_to_until(String type, String name, String versions) {
        WireField field = WireType.of(type).orElseThrow().field(name).orElseThrow();

        assertThat(Arrays.stream(Dialect.values()).filter(d -> d.knows(field)).map(Dialect::toString))
                .containsExactly(versions.split(" "));
    }

    @Test
    void every_span_of_the_table_is_of_these_versions() {
        assertThat(WireType.all().values().stream().flatMap(type -> type.fields().values().stream()))
                .allSatisfy(field -> Stream.concat(field.since().stream(), field.until().stream())
                        .forEach(Dialect::of))
                .hasSizeGreaterThan(700);
    }
}
