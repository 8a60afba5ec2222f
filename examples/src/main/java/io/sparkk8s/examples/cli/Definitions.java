package io.sparkk8s.examples.cli;

import io.fabric8.kubernetes.api.model.HasMetadata;
import io.fabric8.kubernetes.client.utils.Serialization;
import io.sparkk8s.FaultCollector;
import io.sparkk8s.InvalidSpecException;
import io.sparkk8s.argo.model.ClusterWorkflowTemplate;
import io.sparkk8s.argo.model.CronWorkflow;
import io.sparkk8s.argo.model.Workflow;
import io.sparkk8s.argo.model.WorkflowTemplate;
import io.sparkk8s.yaml.YamlDocument;
import io.sparkk8s.yaml.YamlFile;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** What files define of Argo's. */
final class Definitions {

    private static final Map<String, Class<? extends HasMetadata>> KINDS = Map.of(
            "Workflow", Workflow.class,
            "WorkflowTemplate", WorkflowTemplate.class,
            "ClusterWorkflowTemplate", ClusterWorkflowTemplate.class,
            "CronWorkflow", CronWorkflow.class);

    private Definitions() {}

    /**
     * The definitions of a file, in its order; documents of other kinds are left out.
     *
     * @throws InvalidSpecException it cannot be read, is no YAML, or has no definition
     */
    static List<HasMetadata> read(Path file) {
        var found = new ArrayList<HasMetadata>();
        var faults = new FaultCollector();
        for (var document : documents(file)) {
            var type = KINDS.get(String.valueOf(document.object().get("kind")));
            if (type != null) {
                try {
                    found.add(Serialization.unmarshal(Serialization.asJson(document.object()), type));
                } catch (RuntimeException e) {
                    // the parser's message may quote the file, which may have secrets in it
                    faults.add("line " + document.line(), "is no " + type.getSimpleName() + " that Argo could read");
                }
            }
        }
        faults.throwIfAny("the file " + file);
        if (found.isEmpty()) {
            throw InvalidSpecException.of(
                    "the file " + file,
                    "kind",
                    "there is no Workflow, WorkflowTemplate, ClusterWorkflowTemplate or CronWorkflow in it");
        }
        return found;
    }

    private static List<YamlDocument> documents(Path file) {
        try {
            return YamlFile.read(file).documents();
        } catch (IOException e) {
            throw InvalidSpecException.of("the command line", "FILE", file + " cannot be read");
        }
    }

    static String title(HasMetadata object) {
        var name = object.getMetadata().getName();
        return object.getKind() + " " + (name == null ? object.getMetadata().getGenerateName() : name);
    }
}
