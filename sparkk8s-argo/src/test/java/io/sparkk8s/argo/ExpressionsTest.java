package io.sparkk8s.argo;

import static io.sparkk8s.argo.Value.val;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

class ExpressionsTest {

    record In(
            @Name("the-day") Value<String> day,
            Value<Integer> count,
            Value<Double> share,
            Value<Boolean> full,
            Value<List<Integer>> numbers,
            Value<List<String>> names) {}

    private static String of(Function<In, Object> made) {
        List<Object> told = new ArrayList<>();
        Template.container("x", In.class, (in, c) -> told.add(made.apply(in)));
        return told.get(0).toString();
    }

    @Test
    void referencesAreParsedByWhatTheyStandFor() {
        assertThat(of(in -> Numbers.plus(in.count(), val(2))))
                .isEqualTo("{{=string((asInt(inputs.parameters.count) + 2))}}");
        assertThat(of(in -> Expressions.ifElse(in.full().eq(true).computed(), in.day(), val("it's {{"))))
                .isEqualTo("{{=((inputs.parameters.full == 'true') == true ? inputs.parameters['the-day']"
                        + " : 'it\\'s \\x7b\\x7b')}}");
        assertThat(of(in -> Numbers.divide(in.share(), in.count())))
                .isEqualTo("{{=string((asFloat(inputs.parameters.share) / asInt(inputs.parameters.count)))}}");
    }

    @Test
    void listsAreMappedAndFiltered() {
        assertThat(of(in ->
                        Expressions.map(Expressions.filter(in.numbers(), n -> n.gt(3)), n -> Numbers.times(n, val(2)))))
                .isEqualTo("{{=toJson(map(filter(fromJSON(inputs.parameters.numbers), {asInt(#) > 3}),"
                        + " {(asInt(#) * 2)}))}}");
        assertThat(of(in -> Texts.join(in.names(), ", ")))
                .isEqualTo("{{=join(fromJSON(inputs.parameters.names), ', ')}}");
        assertThat(of(in -> Expressions.size(in.names()).ge(2)))
                .isEqualTo("{{=len(fromJSON(inputs.parameters.names)) >= 2}}");
        assertThat(of(in -> Expressions.any(in.names(), n -> Texts.startsWith(n, "a"))))
                .isEqualTo("{{=(any(fromJSON(inputs.parameters.names), {(string(#) startsWith 'a')}))}}");
    }

    @Test
    void anElementOfAnOuterListIsRefusedWithinAnInnerOne() {
        assertThatThrownBy(() -> of(in -> Expressions.map(
                        in.names(),
                        outer -> Texts.join(Expressions.map(in.names(), inner -> Texts.concat(inner, outer)), ""))))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("an element of another list");
    }

    @Test
    void conditionsOfPlainLiteralsStayPlain() {
        assertThat(of(in -> in.count().gt(3).and(in.day().eq("x"))))
                .isEqualTo("{{inputs.parameters.count}} > 3 && '{{inputs.parameters.the-day}}' == 'x'");
        assertThat(of(in -> in.count().gt(3).and(in.day().eq("x")).computed()))
                .isEqualTo("{{=asInt(inputs.parameters.count) > 3 && inputs.parameters['the-day'] == 'x'}}");
    }

    @Test
    void conditionsThatHaveNoPlainFormAreExpressions() {
        assertThat(of(in -> in.day().eq("it's"))).isEqualTo("{{=inputs.parameters['the-day'] == 'it\\'s'}}");
        assertThat(of(in -> in.day().gt("2026-01-31"))).isEqualTo("{{=inputs.parameters['the-day'] > '2026-01-31'}}");
        assertThat(of(in -> in.day().in(List.of("a", "b")).not()))
                .isEqualTo("{{=!((inputs.parameters['the-day'] in ['a', 'b']))}}");
        assertThat(of(in -> Expressions.jsonPath(in.day(), "$.a", Integer.class).eq(in.count())))
                .isEqualTo("{{=jsonpath(inputs.parameters['the-day'], '$.a') == asInt(inputs.parameters.count)}}");
    }
}
