package io.sparkk8s;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RunRefTest {

    @Test
    void what_is_written_is_read_again() {
        var ref = new RunRef("spark", "etl", "daily-5f2a.x-driver", "6d1f0c1e-3c55-4b6e-8e2a-1f0c1e3c554b");

        assertThat(RunRef.parse(ref.toString())).isEqualTo(ref);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "spark", "spark:etl/daily", "spark:etl@1", "SPARK:etl/daily@1", "spark:etl/../x y@1"})
    void anything_else_is_refused(String text) {
        assertThatThrownBy(() -> RunRef.parse(text))
                .isInstanceOf(InvalidSpecException.class)
                .hasMessageContaining("kind:namespace/name@uid");
    }
}
