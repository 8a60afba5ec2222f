package io.sparkk8s.examples.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** Prints the tree of a workflow. */
@Command(
        name = "tree",
        description = {
            "Print the nodes of a workflow as they are now, each inside the one that holds it.",
            "With phase and duration; of a file, the templates that it will run."
        })
final class TreeCommand implements Callable<Integer> {

    @ParentCommand
    @SuppressWarnings("NullAway.Init")
    private Sparkk8s program;

    @Parameters(paramLabel = "REF|FILE", description = "The reference of the run, or a YAML or JSON file.")
    private String which = "";

    @Override
    public Integer call() {
        if (Files.isRegularFile(Path.of(which))) {
            var definitions = Definitions.read(Path.of(which));
            program.console()
                    .data(definitions.stream()
                            .map(object -> TemplateTree.of(object, definitions))
                            .collect(Collectors.joining("\n"))
                            .stripTrailing());
            return ExitCode.OK;
        }
        var ref = program.ref(which);
        try (var cluster = program.connect();
                var runs = AnyRuns.on(cluster)) {
            program.console()
                    .data(runs.workflow(ref)
                            .tree()
                            .toText(cluster.time().instant())
                            .stripTrailing());
            return ExitCode.OK;
        }
    }
}
