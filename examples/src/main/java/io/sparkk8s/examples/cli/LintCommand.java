package io.sparkk8s.examples.cli;

import io.fabric8.kubernetes.client.utils.KubernetesSerialization;
import io.sparkk8s.InvalidSpecException;
import io.sparkk8s.argo.dialect.Dialect;
import io.sparkk8s.argo.lint.ArgoLint;
import io.sparkk8s.lint.Finding;
import io.sparkk8s.lint.Severity;
import io.sparkk8s.yaml.YamlDocument;
import io.sparkk8s.yaml.YamlFile;
import io.sparkk8s.yaml.YamlPart;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** Checks files of workflows. */
@Command(
        name = "lint",
        description = {
            "Check Workflows, WorkflowTemplates, ClusterWorkflowTemplates and CronWorkflows without a cluster: what Argo"
                    + " and the API server would refuse, and what only the run would stumble over. Templates among the"
                    + " files resolve each other.",
            "The exit code is 1 when there is a finding of level error."
        })
final class LintCommand implements Callable<Integer> {

    private static final KubernetesSerialization JSON = new KubernetesSerialization();

    /** How the findings are printed. */
    enum Format {
        /** A line a finding, for people. */
        text,
        /** A JSON object a document, in one line. */
        json
    }

    @ParentCommand
    @SuppressWarnings("NullAway.Init")
    private Sparkk8s program;

    @Parameters(
            paramLabel = "FILE",
            arity = "1..*",
            description =
                    "YAML or JSON files, with any number of documents each; of a folder, all such files below it.")
    private List<Path> paths = List.of();

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            defaultValue = "text",
            description =
                    "text, or json: one line a document, with file, index, kind, name, ok and findings (code, path,"
                            + " line, message, level). Default: text.")
    @SuppressWarnings("NullAway.Init")
    private Format format;

    @Option(
            names = "--argo-version",
            paramLabel = "VERSION",
            defaultValue = "3.7",
            description = "The Argo Workflows that is to run them, from 3.5 to 4.1. Default: 3.7.")
    private String argoVersion = "";

    private int errors;
    private int warnings;
    private int documents;

    @Override
    public Integer call() {
        var files = LintFiles.read(paths);
        var lint = lint().withFiles(files);
        for (var file : files) {
            for (var part : file.parts()) {
                report(file, part, lint.check(file, part.index()));
            }
        }
        if (format == Format.text) {
            program.console()
                    .note(documents + " documents, " + errors + " errors, " + warnings + " warnings (Argo "
                            + argoVersion + ")");
        }
        return errors == 0 ? ExitCode.OK : ExitCode.FAILED;
    }

    private ArgoLint lint() {
        try {
            return ArgoLint.of(Dialect.of(argoVersion));
        } catch (InvalidSpecException e) {
            throw InvalidSpecException.of(
                    "the command line", "--argo-version", e.faults().get(0).problem());
        }
    }

    private void report(YamlFile file, YamlPart part, List<Finding> findings) {
        documents++;
        for (var finding : findings) {
            if (finding.severity() == Severity.ERROR) {
                errors++;
            } else {
                warnings++;
            }
            if (format == Format.text) {
                program.console().data(finding.toString());
            }
        }
        if (format == Format.json) {
            program.console().data(JSON.asJson(line(file, part, findings)));
        }
    }

    private static Map<String, Object> line(YamlFile file, YamlPart part, List<Finding> findings) {
        var object = part instanceof YamlDocument document ? document.object() : Map.<String, Object>of();
        var metadata = object.get("metadata") instanceof Map<?, ?> map ? map : Map.of();
        Map<String, Object> line = new LinkedHashMap<>();
        line.put("file", file.name());
        line.put("index", part.index());
        line.put("kind", text(object.get("kind")));
        line.put("name", text(metadata.get(metadata.containsKey("name") ? "name" : "generateName")));
        line.put("ok", findings.stream().noneMatch(Finding::isError));
        line.put("findings", findings.stream().map(LintCommand::finding).toList());
        return line;
    }

    private static String text(@Nullable Object value) {
        return value instanceof String text ? text : "";
    }

    private static Map<String, Object> finding(Finding finding) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("code", finding.code());
        fields.put("path", finding.path());
        finding.line().ifPresent(line -> fields.put("line", line));
        fields.put("message", finding.message());
        fields.put("level", finding.severity().name().toLowerCase(Locale.ROOT));
        return fields;
    }
}
