package io.sparkk8s.examples.cli;

import io.fabric8.kubernetes.api.model.HasMetadata;
import io.sparkk8s.argo.graph.Durations;
import io.sparkk8s.argo.graph.Graph;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** Draws what a workflow will run. */
@Command(
        name = "graph",
        description = {
            "Draw what a workflow will run and in which order. Asks no cluster.",
            "All that the first file defines is drawn; templates of the others are found when it refers to them."
        })
final class GraphCommand implements Callable<Integer> {

    private static final int WIDTH = 120;

    /** How it is drawn. */
    enum Format {
        /** Box characters, for a terminal. */
        ascii,
        /** For Markdown. */
        mermaid,
        /** For Graphviz. */
        dot
    }

    @ParentCommand
    @SuppressWarnings("NullAway.Init")
    private Sparkk8s program;

    @Parameters(paramLabel = "FILE", arity = "1..*", description = "YAML or JSON files.")
    private List<Path> files = List.of();

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            defaultValue = "ascii",
            description = "ascii, mermaid or dot. Default: ascii.")
    @SuppressWarnings("NullAway.Init")
    private Format format;

    @Option(
            names = "--estimate",
            paramLabel = "TIME",
            converter = TimeSpan.class,
            description = {
                "Also say how long it takes, how many pods run at once and what they request,",
                "when a task takes TIME, such as 10m."
            })
    @Nullable
    private Duration estimate;

    @Option(
            names = "--duration",
            paramLabel = "TEMPLATE=TIME",
            description = "For --estimate: how long a template takes; may be repeated.")
    private Map<String, String> durations = new LinkedHashMap<>();

    @Override
    public Integer call() {
        var others = new ArrayList<HasMetadata>();
        files.forEach(file -> Definitions.read(file).stream()
                .filter(object -> object.getKind().endsWith("WorkflowTemplate"))
                .forEach(others::add));
        var console = program.console();
        var first = true;
        for (var object : Definitions.read(files.get(0))) {
            var graph = Graph.of(object, others);
            console.data((first ? "" : "\n") + text(graph).stripTrailing());
            if (estimate != null) {
                console.data("\n" + graph.estimate(durations(estimate)).toText().stripTrailing());
            } else if (format != Format.ascii) {
                graph.notes().forEach(note -> console.note("note: " + note));
            }
            first = false;
        }
        return ExitCode.OK;
    }

    private String text(Graph graph) {
        return switch (format) {
            case ascii -> graph.toAscii(program.console().width().orElse(WIDTH));
            case mermaid -> graph.toMermaid();
            case dot -> graph.toDot();
        };
    }

    private Durations durations(Duration usual) {
        var all = Durations.of(usual);
        for (var entry : durations.entrySet()) {
            all = all.with(entry.getKey(), new TimeSpan().convert(entry.getValue()));
        }
        return all;
    }
}
