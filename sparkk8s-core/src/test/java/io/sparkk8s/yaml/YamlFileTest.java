package io.sparkk8s.yaml;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.sparkk8s.InvalidSpecException;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class YamlFileTest {

    private static final DocumentPath SPEC = DocumentPath.ROOT.field("spec");

    @Test
    void each_value_knows_its_line_in_the_file() {
        var documents = YamlFile.parse(
                        "a.yaml",
                        """
                # a comment
                kind: First
                ---
                kind: Second
                spec:
                  templates:
                    - name: one
                    - name: two
                      container:
                        image: alpine
                """)
                .documents();

        assertThat(documents).extracting(YamlDocument::index).containsExactly(0, 1);
        assertThat(documents).extracting(YamlDocument::line).containsExactly(2, 4);
        var second = documents.get(1);
        var two = SPEC.field("templates").item(1);
        assertThat(second.line(SPEC)).isEqualTo(5);
        assertThat(second.line(two)).isEqualTo(8);
        assertThat(second.line(two.field("container").field("image"))).isEqualTo(10);
        assertThat(second.line(two.field("container").field("args").item(3)))
                .as("the nearest thing around what is not there")
                .isEqualTo(9);
    }

    @Test
    void a_path_reads_as_people_write_it() {
        var labels = DocumentPath.ROOT.field("metadata").field("labels");
        assertThat(labels.field("app.kubernetes.io/name")).hasToString("metadata.labels['app.kubernetes.io/name']");
        assertThat(SPEC.field("templates").item(2).field("dag")).hasToString("spec.templates[2].dag");
        assertThat(DocumentPath.ROOT).hasToString("");
        assertThat(SPEC.item(1))
                .isEqualTo(DocumentPath.ROOT.field("spec").item(1))
                .isNotEqualTo(SPEC.item(2));
    }

    @Test
    void an_unquoted_word_means_what_kubectl_takes_it_for() {
        var words = "[y, Y, n, yes, on, Off, oN, \"y\", !!str 1, 0755, 0o17, 0x1F, 0b11, 1_000, 1e3, 1., .5, +5, 1:30, "
                + "2001-01-01, ~, Null, .inf1, 0.10, 123456789012, 123456789012345678901, -0x10, 1e400x, =, 1.2.3]";
        assertThat(only("v: " + words).object().get("v"))
                .isEqualTo(Arrays.asList(
                        true,
                        true,
                        false,
                        true,
                        true,
                        false,
                        "oN",
                        "y",
                        "1",
                        493,
                        15,
                        31,
                        3,
                        1000,
                        1000.0,
                        1.0,
                        0.5,
                        5,
                        "1:30",
                        "2001-01-01",
                        null,
                        null,
                        ".inf1",
                        0.1,
                        123456789012L,
                        new BigInteger("123456789012345678901"),
                        -16,
                        "1e400x",
                        "=",
                        "1.2.3"));
    }

    @Test
    void anchors_and_merges_are_followed() {
        var document = only(
                """
                base: &base {a: 1, b: 2}
                one: {<<: *base, b: 3}
                two: *base
                """);
        assertThat(document.object())
                .containsEntry("one", Map.of("a", 1, "b", 3))
                .containsEntry("two", Map.of("a", 1, "b", 2));
    }

    @Test
    void a_field_given_twice_is_told_and_the_last_one_counts() {
        var document = only("spec: {a: 1, a: 2}");
        assertThat(document.object()).containsEntry("spec", Map.of("a", 2));
        assertThat(document.duplicates()).containsExactly(SPEC.field("a"));
    }

    @Test
    void a_broken_document_does_not_spoil_its_neighbours() {
        var file = YamlFile.parse(
                "a.yaml",
                """
                kind: First
                ---
                kind: [Second
                ---

                # nothing
                --- # the third
                kind: Third
                """);
        assertThat(file.parts()).hasSize(3);
        assertThat(file.parts().get(1)).isInstanceOfSatisfying(YamlError.class, error -> {
            assertThat(error.index()).isEqualTo(1);
            assertThat(error.line()).isEqualTo(4);
        });
        assertThat(((YamlDocument) file.parts().get(2)).object()).containsEntry("kind", "Third");
        assertThatThrownBy(file::documents)
                .isInstanceOf(InvalidSpecException.class)
                .hasMessageContaining("The file a.yaml")
                .hasMessageContaining("line 4");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a: 'no end",
                "a: *nobody",
                "? [a]\n: b",
                "a: 1\n...\nb: 2",
                "\ta: 1",
                "a: b: c",
                "<<: 1",
                "a: \u0000",
                "&a [*a]",
                "@",
                "%YAML 9\n--- a: &"
            })
    void what_is_no_yaml_is_told_by_its_line(String text) {
        assertThat(YamlFile.parse("a.yaml", text).parts()).hasAtLeastOneElementOfType(YamlError.class);
    }

    @Test
    void a_bomb_is_not_unfolded() {
        var bomb = new StringBuilder("a0: &a0 [x, x, x, x, x, x, x, x, x]\n");
        for (var i = 1; i < 40; i++) {
            bomb.append("a%d: &a%d [%s]\n".formatted(i, i, ("*a" + (i - 1) + ", ").repeat(9) + "x"));
        }
        assertThat(YamlFile.parse("bomb", bomb.toString()).parts())
                .singleElement()
                .isInstanceOfSatisfying(
                        YamlError.class, error -> assertThat(error.message()).contains("unfold"));
        assertThat(YamlFile.parse("deep", "[".repeat(100_000)).parts())
                .singleElement()
                .isInstanceOf(YamlError.class);
    }

    @Test
    void the_line_breaks_at_the_end_of_a_text_are_as_many_as_the_file_has() {
        var text = "a: |+\n  x\n\n---\nb: |\n  y\r\n---\nc: |+\n  z\n\n";

        assertThat(YamlFile.parse("a.yaml", text).documents())
                .extracting(YamlDocument::object)
                .containsExactly(Map.of("a", "x\n\n"), Map.of("b", "y\n"), Map.of("c", "z\n\n"));
    }

    @Test
    void line_breaks_of_unicode_are_a_part_of_a_text() {
        var json = "{\"a\": \"x\u2028y\u2029z\u0085\", \"u\u2028v\": 1}";

        assertThat(YamlFile.parse("a.json", json).documents())
                .extracting(YamlDocument::object)
                .containsExactly(Map.of("a", "x\u2028y\u2029z\u0085", "u\u2028v", 1));
    }

    @Test
    void json_is_read_as_it_is_whatever_its_values() {
        for (var seed = 0; seed < 200; seed++) {
            var random = new Random(seed);
            var tree = Map.of("v", value(random, 4));
            assertThat(only(json(tree)).tree()).as("seed %d", seed).isEqualTo(tree);
        }
    }

    @Test
    void json_may_be_indented_with_tabs() {
        assertThat(only("{\n\t\"a\":\t[\n\t\t1\n\t]\n}").object()).containsEntry("a", List.of(1));
    }

    private static YamlDocument only(String text) {
        return YamlFile.parse("test", text).documents().get(0);
    }

    private static Object value(Random random, int depth) {
        return switch (random.nextInt(depth == 0 ? 4 : 6)) {
            case 0 -> random.nextInt();
            case 1 -> random.nextBoolean();
            case 2 -> random.nextLong(1L << 32, 1L << 62);
            case 3 -> text(random);
            case 4 -> {
                List<Object> list = new ArrayList<>();
                for (var i = random.nextInt(4); i > 0; i--) {
                    list.add(value(random, depth - 1));
                }
                yield list;
            }
            default -> {
                Map<String, Object> map = new LinkedHashMap<>();
                for (var i = random.nextInt(4); i > 0; i--) {
                    map.put(text(random), value(random, depth - 1));
                }
                yield map;
            }
        };
    }

    private static String text(Random random) {
        return random.ints(random.nextInt(6), 0x20, 0x7f)
                .mapToObj(Character::toString)
                .collect(Collectors.joining());
    }

    private static String json(Object value) {
        if (value instanceof Map<?, ?> map) {
            return map.entrySet().stream()
                    .map(e -> json(e.getKey()) + ": " + json(e.getValue()))
                    .collect(Collectors.joining(", ", "{", "}"));
        }
        if (value instanceof List<?> list) {
            return list.stream().map(YamlFileTest::json).collect(Collectors.joining(",", "[", "]"));
        }
        return value instanceof String text
                ? '"' + text.replace("\\", "\\\\").replace("\"", "\\\"") + '"'
                : value.toString();
    }
}
