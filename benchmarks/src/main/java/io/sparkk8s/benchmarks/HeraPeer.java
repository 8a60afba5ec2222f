package io.sparkk8s.benchmarks;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;

/**
 * The same DAG with Hera, in a Python of its own, which measures itself: best of some rounds, after the imports and a
 * warm-up.
 *
 * @param yaml milliseconds of describing it and writing it as YAML
 * @param json milliseconds of describing it and writing it as JSON
 */
record HeraPeer(double yaml, double json) {

    private static final String PYTHON = System.getProperty("sparkk8s.benchmark.python", "python3");

    static HeraPeer measure(int tasks) {
        try {
            var script = Files.createTempFile("hera_dag", ".py");
            try (var text = requireNonNull(HeraPeer.class.getResourceAsStream("hera_dag.py"), "hera_dag.py")) {
                Files.write(script, text.readAllBytes());
            }
            var rounds = tasks < 1_000 ? 50 : 3;
            var output = output(List.of(PYTHON, script.toString(), String.valueOf(tasks), String.valueOf(rounds)));
            Files.delete(script);
            var figures = output.strip().split(" ");
            return new HeraPeer(Double.parseDouble(figures[0]), Double.parseDouble(figures[1]));
        } catch (IOException e) {
            throw new IllegalStateException("Hera could not be measured with " + PYTHON, e);
        }
    }

    /** What a program prints; an error if it fails. */
    static String output(List<String> command) throws IOException {
        var process = new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        var output = new String(process.getInputStream().readAllBytes(), UTF_8);
        try {
            var exitCode = process.waitFor();
            if (exitCode != 0) {
                throw new IllegalStateException(command + " ended with " + exitCode + ": " + output);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
        return output;
    }
}
