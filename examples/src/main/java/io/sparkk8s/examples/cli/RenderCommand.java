package io.sparkk8s.examples.cli;

import io.sparkk8s.SparkK8s;
import io.sparkk8s.submit.SubmitOptions;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
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

    @Option(
            names = "--key",
            paramLabel = "KEY",
            description = "The idempotency key of the submission; the names follow from it.")
    @Nullable
    private String key;

    @Override
    public Integer call() {
        var app = flags.describe(program).app();
        var manifests = key == null ? SparkK8s.render(app) : SparkK8s.render(app, SubmitOptions.key(key));
        program.console().data((format == Format.json ? manifests.toJson() : manifests.toYaml()).stripTrailing());
        return ExitCode.OK;
    }
}
