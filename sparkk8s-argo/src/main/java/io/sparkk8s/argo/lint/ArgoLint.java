package io.sparkk8s.argo.lint;

import io.fabric8.kubernetes.api.model.HasMetadata;
import io.sparkk8s.argo.dialect.Dialect;
import io.sparkk8s.argo.wire.WireTree;
import io.sparkk8s.lint.Finding;
import io.sparkk8s.lint.Severity;
import io.sparkk8s.yaml.YamlDocument;
import io.sparkk8s.yaml.YamlError;
import io.sparkk8s.yaml.YamlFile;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * Checks Workflows, WorkflowTemplates, ClusterWorkflowTemplates and CronWorkflows without a cluster: what Argo's own
 * validation and the API server would refuse, and what only the run would stumble over. Documents of other kinds have no
 * findings. Immutable and thread-safe; no document makes it throw.
 *
 * <pre>{@code
 * var lint = ArgoLint.of(Dialect.V3_7).with(YamlFile.read(Path.of("templates.yaml")));
 * lint.check(workflow.model()).forEach(System.out::println);
 * }</pre>
 */
public final class ArgoLint {

    private final Dialect dialect;
    private final List<Document> templates;
    private final List<TemplateSource> sources;
    private final Library library;

    private ArgoLint(Dialect dialect, List<Document> templates, List<TemplateSource> sources) {
        this.dialect = dialect;
        this.templates = List.copyOf(templates);
        this.sources = List.copyOf(sources);
        this.library = Library.of(this.templates, this.sources);
    }

    /** A check for a version of Argo Workflows. */
    public static ArgoLint of(Dialect dialect) {
        return new ArgoLint(dialect, List.of(), List.of());
    }

    /** Also knows the templates of a file, for workflows to refer to. */
    public ArgoLint with(YamlFile file) {
        return withFiles(List.of(file));
    }

    /** Also knows the templates of these files, for workflows to refer to. */
    public ArgoLint withFiles(Collection<YamlFile> files) {
        List<Document> more = new ArrayList<>(templates);
        for (var file : files) {
            for (var part : file.parts()) {
                if (part instanceof YamlDocument document) {
                    more.add(document(Optional.of(file.name()), document));
                }
            }
        }
        return new ArgoLint(dialect, more, sources);
    }

    /** Also knows these templates, for workflows to refer to. */
    public ArgoLint with(Collection<? extends HasMetadata> resources) {
        List<Document> more = new ArrayList<>(templates);
        resources.forEach(resource -> more.add(Document.of(WireTree.of(resource))));
        return new ArgoLint(dialect, more, sources);
    }

    /** Also asks a source, for what is not given. */
    public ArgoLint with(TemplateSource source) {
        List<TemplateSource> more = new ArrayList<>(sources);
        more.add(source);
        return new ArgoLint(dialect, templates, more);
    }

    /** Checks a document of a file; a part that is no YAML has one finding. */
    public List<Finding> check(YamlFile file, int index) {
        var part = file.parts().get(index);
        if (part instanceof YamlDocument document) {
            return check(document(Optional.of(file.name()), document));
        }
        var message = part instanceof YamlError error ? error.message() : "it is no YAML";
        return List.of(new Finding(
                "invalid-yaml", Severity.ERROR, "", message, Optional.of(file.name()), OptionalInt.of(part.line())));
    }

    /** Checks a typed resource. */
    public List<Finding> check(HasMetadata resource) {
        return check(Document.of(WireTree.of(resource)));
    }

    /** Checks a resource in JSON's types. */
    public List<Finding> check(Map<String, ?> resource) {
        return check(Document.of(resource));
    }

    private List<Finding> check(Document document) {
        return new DocumentCheck(document, library.fresh(), dialect).check();
    }

    private static Document document(Optional<String> file, YamlDocument document) {
        return new Document(file, path -> OptionalInt.of(document.line(path)), document.tree(), document.duplicates());
    }
}
