package io.sparkk8s.commandline;

import io.fabric8.kubernetes.api.model.Pod;
import io.fabric8.kubernetes.api.model.PodBuilder;
import io.fabric8.kubernetes.api.model.PodTemplateSpec;
import io.fabric8.kubernetes.api.model.PodTemplateSpecBuilder;
import io.fabric8.kubernetes.client.utils.KubernetesSerialization;
import io.sparkk8s.InvalidSpecException;
import io.sparkk8s.manifest.Manifests;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;

/** {@code spark.kubernetes.ROLE.podTemplateFile}: a Pod as YAML or JSON on the machine of spark-submit. */
final class PodTemplateFile {

    private PodTemplateFile() {}

    /** The template; empty after a fault. */
    static Optional<PodTemplateSpec> read(String key, String file, Findings findings) {
        try {
            var text = Files.readString(path(file));
            var pod = new KubernetesSerialization().unmarshal(text, Pod.class);
            if (pod != null && "Pod".equals(pod.getKind())) {
                return Optional.of(new PodTemplateSpecBuilder()
                        .withMetadata(pod.getMetadata())
                        .withSpec(pod.getSpec())
                        .build());
            }
            findings.fault(key, "the file " + file + " is not one Pod");
        } catch (IOException | InvalidPathException e) {
            findings.fault(key, "the file " + file + " cannot be read");
        } catch (RuntimeException e) {
            // the mapper's own message may quote the file, which may hold secrets
            findings.fault(key, "the file " + file + " is not one Pod as YAML or JSON");
        }
        return Optional.empty();
    }

    /** Writes a template. */
    static Path write(Path directory, String name, PodTemplateSpec template) {
        var pod = new PodBuilder()
                .withMetadata(template.getMetadata())
                .withSpec(template.getSpec())
                .build();
        var file = directory.resolve(name).toAbsolutePath();
        try {
            return Files.writeString(file, Manifests.toYaml(pod));
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
