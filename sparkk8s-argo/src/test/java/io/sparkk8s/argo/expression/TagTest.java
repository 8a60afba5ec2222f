package io.sparkk8s.argo.expression;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.Locale;
import org.junit.jupiter.api.Test;

class TagTest {

    @Test
    void variables_and_expressions_are_told_apart() {
        assertThat(Tag.in("a {{ inputs.parameters.x }}{{=1 + 1}} b"))
                .extracting(Tag::content, Tag::isExpression)
                .containsExactly(tuple("inputs.parameters.x", false), tuple("1 + 1", true));
    }

    @Test
    void a_tag_ends_at_the_first_closing_braces() {
        assertThat(Tag.in("{{a.{{b}}}}")).extracting(Tag::text).containsExactly("a.{{b");
    }

    @Test
    void braces_that_nobody_closes_are_no_tag() {
        assertThat(Tag.in("{{a}} {{b")).extracting(Tag::text).containsExactly("a");
        assertThat(Tag.unclosed("{{a}} {{b")).isEqualTo("{{b");
        assertThat(Tag.unclosed("{{a}} b")).isEmpty();
    }

    @Test
    void each_tag_is_replaced_and_the_rest_stays() {
        assertThat(Tag.replace("<{{a}}|{{ b }}>", tag -> tag.content().toUpperCase(Locale.ROOT)))
                .isEqualTo("<A|B>");
        assertThat(Tag.replace("{{a}}", Tag::toString)).isEqualTo("{{a}}");
    }
}
