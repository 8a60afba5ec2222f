package io.sparkk8s.commandline;

import io.sparkk8s.InvalidSpecException;
import io.sparkk8s.app.PodTemplateText;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;

/** {@code spark.kubernetes.ROLE.podTemplateFile}: a Pod as YAML or JSON on the machine of spark-submit. */
final class PodTemplateFile {

    private PodTemplateFile() {}

    /** The template; empty after a fault. */
    static Optional<PodTemplateText> read(String key, String file, Findings findings) {
        try {
            return Optional.of(PodTemplateText.of(Files.readString(path(file))));
        } catch (IOException | InvalidPathException e) {
            findings.fault(key, "the file " + file + " cannot be read");
        } catch (InvalidSpecException e) {
            e.faults().forEach(fault -> findings.fault(key, "the file " + file + " " + fault.problem()));
        }
        return Optional.empty();
    }

    /** Writes a template. */
    static Path write(Path directory, String name, PodTemplateText template) {
        var file = directory.resolve(name).toAbsolutePath();
        try {
            return Files.writeString(file, template.text());
        } catch (IOException e) {
            throw InvalidSpecException.of(
                    "the directory for pod templates", "directory", "the file " + file + " cannot be written: " + e);
        }
    }

    private static Path path(String file) {
        return Path.of(
                file.startsWith("file://") ? file.substring(7) : file.startsWith("file:") ? file.substring(5) : file);
    }
}
