package io.sparkk8s.examples.cli;

import io.sparkk8s.SparkK8s;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;

/** Prints what a submission would create. */
@Command(
        name = "render",
        description = "Print every object that a submission would create, in the order of creation. Asks no cluster.")
final class RenderCommand implements Callable<Integer>, TakesSparkFlags {

    /** How the objects are printed. */
    enum Format {
        /** Documents with {@code ---} between them. */
        yaml,
        /** One array. */
        json
    }

    @ParentCommand
    @SuppressWarnings("NullAway.Init")
    private Sparkk8s program;

    @Mixin
    @SuppressWarnings("NullAway.Init")
    private SparkFlags flags;

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            defaultValue = "yaml",
            description = "yaml or json: one array. Default: yaml.")
    @SuppressWarnings("NullAway.Init")
    private Format format;

    @Mixin
    @SuppressWarnings("NullAway.Init")
    private SubmissionFlags submission;

    @Override
    public Integer call() {
        var options = submission.options();
        var manifests = SparkK8s.render(flags.describe(program).app(), options);
        program.console().data((format == Format.json ? manifests.toJson() : manifests.toYaml()).stripTrailing());
        return ExitCode.OK;
    }
}
