package io.sparkk8s.examples.cli;

import io.sparkk8s.FaultCollector;
import io.sparkk8s.yaml.YamlFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The files of manifests that a command line names. */
final class LintFiles {

    private LintFiles() {}

    /** @throws io.sparkk8s.InvalidSpecException with all files that cannot be read */
    static List<YamlFile> read(List<Path> paths) {
        var faults = new FaultCollector();
        List<YamlFile> files = new ArrayList<>();
        for (var path : paths) {
            try {
                for (var file : below(path)) {
                    files.add(YamlFile.read(file));
                }
            } catch (IOException e) {
                faults.add(
                        path.toString(),
                        "cannot be read as UTF-8 text (" + e.getClass().getSimpleName() + ")");
            }
        }
        faults.throwIfAny("the files");
        return files;
    }

    private static List<Path> below(Path path) throws IOException {
        if (!Files.isDirectory(path)) {
            return List.of(path);
        }
        try (var all = Files.walk(path)) {
            return all.filter(Files::isRegularFile)
                    .filter(file -> file.toString().matches(".*\\.(ya?ml|json)"))
                    .sorted()
                    .toList();
        }
    }
}
