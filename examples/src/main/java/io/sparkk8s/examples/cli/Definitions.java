package io.sparkk8s.examples.cli;

import io.fabric8.kubernetes.api.model.HasMetadata;
import io.sparkk8s.InvalidSpecException;
import io.sparkk8s.argo.model.ClusterWorkflowTemplate;
import io.sparkk8s.argo.model.CronWorkflow;
import io.sparkk8s.argo.model.Workflow;
import io.sparkk8s.argo.model.WorkflowTemplate;
import io.sparkk8s.argo.wire.ArgoFile;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;

/** What files define of Argo's. */
final class Definitions {

    private static final Set<Class<? extends HasMetadata>> KINDS =
            Set.of(Workflow.class, WorkflowTemplate.class, ClusterWorkflowTemplate.class, CronWorkflow.class);

    private Definitions() {}

    /**
     * The definitions of a file, in its order; documents of other kinds are left out.
     *
     * @throws InvalidSpecException it cannot be read, is no YAML, or has no definition
     */
    static List<HasMetadata> read(Path file) {
        var found = file(file).objects().stream()
                .filter(object -> KINDS.contains(object.getClass()))
                .toList();
        if (found.isEmpty()) {
            throw InvalidSpecException.of(
                    "the file " + file,
                    "kind",
                    "there is no Workflow, WorkflowTemplate, ClusterWorkflowTemplate or CronWorkflow in it");
        }
        return found;
    }

    /** @throws InvalidSpecException it cannot be read, is no YAML, or has a value that its field cannot have */
    static ArgoFile file(Path file) {
        try {
            return ArgoFile.read(file);
        } catch (IOException e) {
            throw InvalidSpecException.of("the command line", file.toString(), "cannot be read as UTF-8 text");
        }
    }

    static String title(HasMetadata object) {
        var name = object.getMetadata().getName();
        return object.getKind() + " " + (name == null ? object.getMetadata().getGenerateName() : name);
    }
}
