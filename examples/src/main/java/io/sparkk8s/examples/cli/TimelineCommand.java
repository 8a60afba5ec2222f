package io.sparkk8s.examples.cli;

import io.fabric8.kubernetes.api.model.Pod;
import io.sparkk8s.InvalidSpecException;
import io.sparkk8s.argo.ArgoWorkflows;
import io.sparkk8s.argo.graph.Timeline;
import io.sparkk8s.argo.model.Workflow;
import io.sparkk8s.cluster.Pages;
import io.sparkk8s.time.Timekeeper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** Writes the timeline of a run. */
@Command(
        name = "timeline",
        description = "Write a page (HTML) that shows when each node of a workflow waited and worked.")
final class TimelineCommand implements Callable<Integer> {

    @ParentCommand
    @SuppressWarnings("NullAway.Init")
    private Sparkk8s program;

    @Parameters(
            paramLabel = "REF|FILE",
            description = "The reference of the run, or a file with the workflow and its status.")
    private String which = "";

    @Option(
            names = {"-o", "--output"},
            paramLabel = "FILE",
            description = "Where to write it. Default: to the output.")
    @Nullable
    private Path output;

    @Override
    public Integer call() {
        var page = (Files.isRegularFile(Path.of(which)) ? ofFile() : ofRun()).toHtml();
        if (output == null) {
            program.console().data(page.stripTrailing());
            return ExitCode.OK;
        }
        try {
            Files.writeString(output, page);
            return ExitCode.OK;
        } catch (IOException e) {
            throw InvalidSpecException.of("the command line", "--output", output + " cannot be written");
        }
    }

    private Timeline ofFile() {
        var workflow = Definitions.read(Path.of(which)).stream()
                .filter(Workflow.class::isInstance)
                .map(Workflow.class::cast)
                .filter(object -> object.status() != null)
                .findFirst()
                .orElseThrow(() -> InvalidSpecException.of(
                        "the file " + which, "status", "there is no Workflow in it that has run"));
        try (var time = Timekeeper.system()) {
            return Timeline.of(workflow, time.instant());
        }
    }

    private Timeline ofRun() {
        var ref = program.ref(which);
        try (var cluster = program.connect();
                var argo = ArgoWorkflows.on(cluster)) {
            var workflow = argo.find(Workflow.class, ref.namespace(), ref.name())
                    .filter(object -> object.getMetadata().getUid().equals(ref.uid()))
                    .orElseThrow(
                            () -> InvalidSpecException.of("the run", "ref", ref + " is not on the cluster any more"));
            var pods =
                    new Pages(cluster).list(Pod.class, ref.namespace(), "workflows.argoproj.io/workflow=" + ref.name());
            return Timeline.of(workflow, pods, cluster.time().instant());
        }
    }
}
