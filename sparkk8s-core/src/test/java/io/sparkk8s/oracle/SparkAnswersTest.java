package io.sparkk8s.oracle;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** Our rendering against what Spark's own submission answered; {@code mvn -Poracle} asks Spark again. */
class SparkAnswersTest {

    private static final Path DIRECTORY = Path.of("src/test/resources/oracle");

    private final Oracle oracle;

    SparkAnswersTest() throws IOException {
        oracle = new Oracle(DIRECTORY, DIRECTORY.resolve("cases"));
        oracle.recall();
    }

    @Test
    void we_render_what_Spark_renders_but_for_a_written_list_all_of_which_is_needed() throws IOException {
        var findings = oracle.compare();

        assertThat(String.join("\n", findings.differences())).isEmpty();
        assertThat(findings.needless()).isEmpty();
    }

    @Test
    void there_are_cases_enough_and_each_has_a_name_of_its_own() {
        assertThat(oracle.size()).isGreaterThanOrEqualTo(150);
        assertThat(oracle.doubled()).isEmpty();
    }
}
