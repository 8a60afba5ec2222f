package io.sparkk8s.argo.expression;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DependsTest {

    @Test
    void it_names_tasks_and_what_is_asked_of_them() {
        var depends = Depends.parse("(a || b.Failed) && !c-d.AllFailed");

        assertThat(depends.tasks()).containsExactly("a", "b", "c-d");
        assertThat(depends.terms())
                .containsExactly(
                        new Depends.Term("a", ""),
                        new Depends.Term("b", "Failed"),
                        new Depends.Term("c-d", "AllFailed"));
        assertThat(depends.terms().get(2).isOfItems()).isTrue();
    }

    @Test
    void and_binds_more_than_or() {
        var depends = Depends.parse("a || b && c");

        assertThat(depends.holds(term -> Set.of("a").contains(term.task()))).isTrue();
        assertThat(depends.holds(term -> Set.of("b").contains(term.task()))).isFalse();
        assertThat(depends.holds(term -> Set.of("b", "c").contains(term.task())))
                .isTrue();
    }

    @ParameterizedTest
    @CsvSource({"a &&", "(a", "a b", "a)", "&& a", "''", "a == b"})
    void what_is_no_condition_is_refused(String text) {
        assertThatThrownBy(() -> Depends.parse(text)).isInstanceOf(ExpressionException.class);
    }
}
