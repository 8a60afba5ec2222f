package io.sparkk8s.examples.cli;

import io.sparkk8s.InvalidSpecException;
import io.sparkk8s.argo.source.JavaSource;
import io.sparkk8s.argo.source.ManifestSource;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** Writes manifests as Java. */
@Command(
        name = "source",
        description = {
            "Write each manifest of a file as a Java class. Asks no cluster.",
            "The class builds the manifest again; of a WorkflowTemplate or ClusterWorkflowTemplate it also has a typed "
                    + "TemplateRef for each template, with records of its inputs and outputs."
        })
final class SourceCommand implements Callable<Integer> {

    @ParentCommand
    @SuppressWarnings("NullAway.Init")
    private Sparkk8s program;

    @Parameters(paramLabel = "FILE", description = "YAML documents or a JSON object.")
    @SuppressWarnings("NullAway.Init")
    private Path file;

    @Option(names = "--package", paramLabel = "NAME", defaultValue = "", description = "The package. Default: none.")
    @SuppressWarnings("NullAway.Init")
    private String packageName;

    @Option(
            names = "--out",
            paramLabel = "DIR",
            description = "The folder of the sources, to write a file for each manifest and print its path. "
                    + "Without it the source of the one manifest is printed.")
    @Nullable
    private Path out;

    @Override
    public Integer call() {
        List<JavaSource> sources = Definitions.file(file).objects().stream()
                .map(object -> ManifestSource.of(object, packageName, ManifestSource.className(object)))
                .toList();
        if (sources.size()
                != sources.stream().map(JavaSource::className).distinct().count()) {
            throw fault("has manifests whose names give the same class: split it");
        }
        if (out == null && sources.size() != 1) {
            throw fault("has " + sources.size() + " manifests: say --out");
        }
        sources.forEach(
                source -> program.console().data(out == null ? source.text().stripTrailing() : write(source, out)));
        return ExitCode.OK;
    }

    private String write(JavaSource source, Path folder) {
        try {
            return source.writeTo(folder).toString();
        } catch (IOException e) {
            throw InvalidSpecException.of("The folder " + folder, "--out", "cannot be written to: " + e);
        }
    }

    private InvalidSpecException fault(String problem) {
        return InvalidSpecException.of("The file " + file, "FILE", problem);
    }
}
