package io.sparkk8s.argo;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Compares with a file under src/test/resources/golden; {@code -Dsparkk8s.golden=update} writes it anew. */
final class Golden {

    private Golden() {}

    static void assertGolden(String name, String actual) throws IOException {
        Path file = Path.of("src/test/resources/golden", name);
        if ("update".equals(System.getProperty("sparkk8s.golden"))) {
            Files.createDirectories(file.getParent());
            Files.writeString(file, actual);
        }
        assertThat(actual).isEqualTo(Files.readString(file));
    }
}
