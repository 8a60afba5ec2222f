package io.sparkk8s.examples.cli;

import io.sparkk8s.FaultCollector;
import io.sparkk8s.InvalidSpecException;
import io.sparkk8s.argo.ArgoWorkflows;
import io.sparkk8s.argo.model.Workflow;
import io.sparkk8s.argo.operation.WorkflowSubmission;
import io.sparkk8s.argo.run.WorkflowRun;
import io.sparkk8s.argo.wire.ArgoDocument;
import io.sparkk8s.submit.SubmitOptions;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Which workflows are submitted, with which arguments. */
final class WorkflowFlags {

    /** One of them. */
    interface Submission {

        WorkflowRun to(ArgoWorkflows argo, SubmitOptions options);
    }

    @Option(
            names = "--from",
            paramLabel = "KIND/NAME",
            description = "Submit a run of workflowtemplate/NAME, clusterworkflowtemplate/NAME or cronworkflow/NAME.")
    @Nullable
    private String from;

    @Option(
            names = {"-p", "--parameter"},
            paramLabel = "NAME=VALUE",
            description = "An argument of the workflows; may be repeated.")
    private Map<String, String> parameters = new LinkedHashMap<>();

    boolean areMeant(List<String> words) {
        return from != null || (!words.isEmpty() && isFile(words.get(0)));
    }

    private static boolean isFile(String word) {
        return word.endsWith(".yaml") || word.endsWith(".yml") || word.endsWith(".json");
    }

    /** @throws InvalidSpecException arguments are given without a workflow */
    void requireNone() {
        if (!parameters.isEmpty()) {
            throw InvalidSpecException.of("the command line", "--parameter", "is for workflows");
        }
    }

    /**
     * Reads the files.
     *
     * @param namespace that the command line names, or null
     * @throws InvalidSpecException with all that is wrong with them
     */
    List<Submission> read(List<String> files, @Nullable String namespace) {
        if (from != null && !files.isEmpty()) {
            throw InvalidSpecException.of("the command line", "--from", "takes no files besides, such as " + files);
        }
        return from == null
                ? fromFiles(files, namespace)
                : List.of(from(from, namespace == null ? "default" : namespace));
    }

    private Submission from(String source, String namespace) {
        var slash = source.indexOf('/');
        var name = source.substring(slash + 1);
        return switch (source.substring(0, Math.max(slash, 0))) {
            case "workflowtemplate", "wftmpl" -> of(WorkflowSubmission.fromTemplate(namespace, name));
            case "clusterworkflowtemplate", "cwft" -> of(WorkflowSubmission.fromClusterTemplate(namespace, name));
            case "cronworkflow", "cronwf", "cwf" -> fromCron(namespace, name);
            default ->
                throw InvalidSpecException.of(
                        "the command line",
                        "--from",
                        "'" + source + "' is not workflowtemplate/NAME, clusterworkflowtemplate/NAME or"
                                + " cronworkflow/NAME");
        };
    }

    private Submission fromCron(String namespace, String name) {
        if (!parameters.isEmpty()) {
            throw InvalidSpecException.of(
                    "the command line", "--parameter", "is not for a CronWorkflow, which has its own arguments");
        }
        return (argo, options) -> argo.submitCron(namespace, name, options);
    }

    private Submission of(WorkflowSubmission submission) {
        var whole = submission.parameters(parameters);
        return (argo, options) -> argo.submit(whole, options);
    }

    private List<Submission> fromFiles(List<String> files, @Nullable String namespace) {
        var faults = new FaultCollector();
        var submissions = new ArrayList<Submission>();
        for (var file : files) {
            for (var document : Definitions.file(Path.of(file)).documents()) {
                read(file, document, namespace, faults).ifPresent(workflow -> submissions.add(of(workflow)));
            }
            faults.addIf(submissions.isEmpty() && faults.faults().isEmpty(), file, "has no workflow");
        }
        faults.throwIfAny("the file");
        return submissions;
    }

    private static Optional<WorkflowSubmission> read(
            String file, ArgoDocument document, @Nullable String namespace, FaultCollector faults) {
        var where = file + ":" + document.source().line();
        if (!(document.object() instanceof Workflow workflow)) {
            faults.add(where, "is a " + document.object().getKind() + ": only a Workflow is submitted");
            return Optional.empty();
        }
        var own = workflow.getMetadata().getNamespace();
        faults.addIf(
                namespace != null && own != null && !own.equals(namespace),
                where,
                "is of the namespace '" + own + "', but --namespace is '" + namespace + "'");
        var submission = WorkflowSubmission.of(workflow);
        return Optional.of(namespace == null ? submission : submission.namespace(namespace));
    }
}
