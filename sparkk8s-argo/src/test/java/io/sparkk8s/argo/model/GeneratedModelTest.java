package io.sparkk8s.argo.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GeneratedModelTest {

    private static final Path CHECKED_IN = Path.of("src/main/java/io/sparkk8s/argo/model");

    @Test
    void checkedInClassesAreThoseOfTheTable(@TempDir Path fresh) throws Exception {
        Process generator = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "../model-generator/Generate.java",
                        "src/model/argo-workflows.txt",
                        fresh.toString(),
                        "io.sparkk8s.argo.model",
                        "types")
                .inheritIO()
                .start();

        assertThat(generator.waitFor()).isZero();
        assertThat(sources(CHECKED_IN)).isEqualTo(sources(fresh));
    }

    private static Map<String, String> sources(Path folder) throws IOException {
        Map<String, String> sources = new TreeMap<>();
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.toList()) {
                String name = file.getFileName().toString();
                if (!name.equals("package-info.java")) {
                    sources.put(name, Files.readString(file));
                }
            }
        }
        return sources;
    }
}
