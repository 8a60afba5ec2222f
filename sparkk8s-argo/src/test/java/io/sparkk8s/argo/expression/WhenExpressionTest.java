package io.sparkk8s.argo.expression;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WhenExpressionTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            textBlock =
                    """
                    heads == heads                    | true
                    heads == tails                    | false
                    'a b' != "a b"                    | false
                    5 > 3 && 2 <= 2                   | true
                    5 == 5.0                          | true
                    5 == '5'                          | false
                    !(a == b) && true                 | true
                    'abc' =~ '^a.c$'                  | true
                    abc !~ '^b'                       | true
                    1 + 2 * 3 == 7                    | true
                    x in ('x', 'y')                   | true
                    3 in (1, 2)                       | false
                    a == a ? true : false             | true
                    true                              | true
                    """)
    void it_has_a_value(String text, boolean value) {
        assertThat(WhenExpression.parse(text).value()).contains(value);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{{tasks.flip.outputs.result}} == heads",
                "'{{x}}' == 'a b'",
                "{{x}}",
                "{{a}} {{operator}} {{b}}",
                "{{a}} > 5 && {{b}} == x",
                "{{=inputs.parameters.n > 3}}",
                "\"{{x}}\" in (\"{{y}}\", \"\")",
                "{{x}}-{{y}} == 3",
            })
    void what_a_tag_will_be_is_not_known(String text) {
        assertThat(WhenExpression.parse(text).value()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            textBlock =
                    """
                    {{x}} ==                          | Unexpected end of expression
                    == 3                              | a value is missing before '=='
                    ({{x}} == 3                       | Unbalanced parenthesis
                    {{x}} == 'a                       | the ' is never closed
                    a b                               | 'b' is not expected there
                    {{x}} == $y                       | '$' means nothing here
                    {{x}} = 3                         | '=' means nothing here
                    1abc == 3                         | '1abc' is no number
                    """)
    void what_is_no_expression_is_refused(String text, String message) {
        assertThatThrownBy(() -> WhenExpression.parse(text))
                .isInstanceOf(ExpressionException.class)
                .hasMessageContaining(message);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            textBlock =
                    """
                    {{x}} == light-blue               | '-' calculates, and 'light' is no number
                    heads                             | it is 'heads', which is neither true nor false
                    5                                 | neither true nor false
                    {{x}} == 3 && heads               | 'heads' stands where only true or false can be
                    '{{x}}' > 5                       | '{{..}}' and 5 have no order
                    {{x}} =~ '['                      | '[' is no regular expression
                    """)
    void what_fails_whatever_the_tags_are_is_told(String text, String message) {
        assertThatThrownBy(() -> WhenExpression.parse(text).value())
                .isInstanceOf(ExpressionException.class)
                .hasMessageContaining(message);
    }
}
