package io.sparkk8s.argo.model;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class WireTypeTest {

    static Stream<WireType> complete() {
        return WireType.all().values().stream().filter(WireType::complete);
    }

    @ParameterizedTest
    @MethodSource("complete")
    void the_fields_of_a_type_are_those_that_its_class_reads(WireType type) throws Exception {
        Class<?> builder = Class.forName(WireObject.class.getPackageName() + "." + type.name() + "$Builder");
        Set<String> read = new TreeSet<>();
        Stream.of(builder.getDeclaredFields())
                .filter(field -> field.isAnnotationPresent(JsonProperty.class))
                .forEach(field -> {
                    String name = field.getAnnotation(JsonProperty.class).value();
                    read.add(name.isEmpty() ? field.getName() : name);
                });
        Stream.of(builder.getDeclaredMethods())
                .filter(method -> method.isAnnotationPresent(JsonProperty.class))
                .forEach(method ->
                        read.add(method.getAnnotation(JsonProperty.class).value()));

        assertThat(new TreeSet<>(type.fields().keySet())).isEqualTo(read);
    }

    @Test
    void a_field_says_what_is_in_it() {
        WireType template = WireType.of("Template").orElseThrow();
        WireField steps = template.field("steps").orElseThrow();

        assertThat(steps.shape()).containsExactly(WireField.Shape.LIST, WireField.Shape.LIST);
        assertThat(steps.object().orElseThrow().name()).isEqualTo("WorkflowStep");
        assertThat(template.field("nodeSelector").orElseThrow().shape()).containsExactly(WireField.Shape.MAP);
        assertThat(template.field("frobnicate")).isEmpty();
        assertThat(WireType.of("Workflow").orElseThrow().field("spec").orElseThrow())
                .isEqualTo(new WireField(
                        "spec", "WorkflowSpec", List.of(), true, Optional.empty(), Optional.empty(), List.of()));
    }

    @Test
    void a_closed_set_of_values_is_told() {
        WireField phase =
                WireType.of("WorkflowStatus").orElseThrow().field("phase").orElseThrow();

        assertThat(phase.type()).isEqualTo("string");
        assertThat(phase.values()).containsExactly("Error", "Failed", "Pending", "Running", "Succeeded");
    }
}
