package io.sparkk8s.oracle.spark;

import static org.assertj.core.api.Assertions.assertThat;

import io.sparkk8s.oracle.Oracle;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Spark's own submission, asked about every case. {@code -Doracle.cases=FILE} asks about others, and
 * {@code -Dsparkk8s.golden=update} stores the answers.
 */
class SparkOracleTest {

    private static final Path DIRECTORY = Path.of("../sparkk8s-core/src/test/resources/oracle");
    private static final String GIVEN = System.getProperty("oracle.cases", "");

    @TempDir
    private Path temporary = Path.of("target");

    @Test
    void we_render_what_Spark_renders_and_the_stored_answers_are_what_Spark_says() throws Exception {
        var oracle = new Oracle(DIRECTORY, GIVEN.isEmpty() ? DIRECTORY.resolve("cases") : Path.of(GIVEN));
        for (var version : Oracle.VERSIONS) {
            oracle.answered(version, ask(version, oracle.question()));
        }
        var findings = oracle.compare();
        if (GIVEN.isEmpty()) {
            if ("update".equals(System.getProperty("sparkk8s.golden"))) {
                oracle.store();
            }
            assertThat(oracle.stale())
                    .as("-Dsparkk8s.golden=update stores them")
                    .isEmpty();
            assertThat(findings.needless()).isEmpty();
        }
        assertThat(String.join("\n", findings.differences())).isEmpty();
    }

    private List<String> ask(String version, String question) throws IOException, InterruptedException {
        var cases = Files.writeString(temporary.resolve("cases-" + version + ".json"), question);
        var answers = temporary.resolve("answers-" + version + ".jsonl");
        var log = new File("target", "spark-" + version + ".log");
        var sources = Path.of("src/oracle").toAbsolutePath();
        var spark = Files.readString(
                Path.of("spark-" + version.replaceAll("\\.[0-9]+$", "")).resolve("target/classpath.txt"));
        var command = new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx600m",
                "-cp",
                sources + File.pathSeparator + spark.trim(),
                sources.resolve("SparkAnswers.java").toString(),
                cases.toString(),
                answers.toString());
        // Spark looks at its user's environment
        command.environment().clear();
        command.environment().put("SPARK_USER", "submitter");
        command.environment().put("SPARK_TESTING", "1");
        var process = command.directory(temporary.toFile())
                .redirectErrorStream(true)
                .redirectOutput(log)
                .start();
        try {
            assertThat(process.waitFor(5, TimeUnit.MINUTES))
                    .as("it ends in time")
                    .isTrue();
        } finally {
            process.destroyForcibly();
        }
        assertThat(process.exitValue()).as("see " + log).isZero();
        return Files.readAllLines(answers);
    }
}
