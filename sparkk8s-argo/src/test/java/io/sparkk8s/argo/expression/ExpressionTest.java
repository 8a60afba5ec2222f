package io.sparkk8s.argo.expression;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ExpressionTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1 + 2 * -3 ** 2",
                "a.b['c-d']?.e[0][1:] ?? 'none'",
                "inputs.parameters.n == '3' ? 'a' : \"b\"",
                "x ?: y",
                "not (a in [1, 2]) and b not in c or d matches '^x' && !e",
                "filter(items, # > 1)",
                "filter(items, {# > 1 && .size < 3})",
                "map(1..3, {{'k': #}})",
                "{a: 1, 'b': [2, 3], (c): 4}",
                "sprig.upper(item) | trim() | split(',')",
                "let n = 3; n + 1",
                "if a > 1 { 'x' } else if b { 'y' } else { 'z' }",
                "toJson(map(fromJSON(steps.gen.outputs.result), {string(#.id)})) // a list",
                "0xFF + 1_000 + .5 + 1e-3",
                "`raw \\ text` contains 'x' /* or */ startsWith 'y' endsWith 'z'",
                "all(tasks, #.ok) and lastRetry.exitCode != \"2\"",
                "asInt(lastRetry.duration) < 60 && lastRetry.status in ['Error']",
                "a..b",
            })
    void it_is_read(String text) {
        assertThat(Expression.parse(text).toString()).isEqualTo(text);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            textBlock =
                    """
                    1 +                 | a value is missing at its end
                    + + * 2             | a value is missing before '*'
                    (a                  | ')' is missing at its end
                    a ? b               | ':' is missing at its end
                    a b                 | 'b' is not expected there
                    'x                  | the ' is never closed
                    a.                  | a name is missing after '.'
                    a == = b            | a value is missing before '='
                    [1, 2               | ',' is missing at its end
                    f(a,,b)             | a value is missing before ','
                    a @ b               | '@' means nothing here
                    """)
    void what_is_no_expression_is_refused(String text, String message) {
        assertThatThrownBy(() -> Expression.parse(text))
                .isInstanceOf(ExpressionException.class)
                .hasMessageContaining(message);
    }

    @Test
    void it_tells_the_variables_that_it_names() {
        assertThat(Expression.parse("inputs.parameters['x-y'] + tasks.a.outputs.result + f(item.id)[n] + sprig.trim(z)")
                        .references())
                .contains(
                        List.of("inputs", "parameters", "x-y"),
                        List.of("tasks", "a", "outputs", "result"),
                        List.of("item", "id"),
                        List.of("n"),
                        List.of("z"));
    }

    @Test
    void depth_is_bounded() {
        assertThatThrownBy(() -> Expression.parse("(".repeat(100_000)))
                .isInstanceOf(ExpressionException.class)
                .hasMessageContaining("nested deeper");
        assertThatThrownBy(() -> WhenExpression.parse("(".repeat(100_000)))
                .isInstanceOf(ExpressionException.class)
                .hasMessageContaining("nested deeper");
        assertThatThrownBy(() -> Depends.parse("(".repeat(100_000)))
                .isInstanceOf(ExpressionException.class)
                .hasMessageContaining("nested deeper");
    }
}
