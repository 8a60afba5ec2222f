package io.sparkk8s.argo.lint;

import java.util.List;
import java.util.Optional;

/** The variables that a workflow has from its beginning. */
final class Globals {

    private final Variables variables;

    Globals(Variables variables) {
        this.variables = variables;
    }

    /** @param other the resource whose templates it runs, if they are not its own */
    void add(Document document, Optional<Document> other, List<Site> parameters) {
        for (var name : new String[] {"name", "namespace", "mainEntrypoint", "serviceAccountName", "uid", "status"}) {
            variables.global("workflow." + name);
        }
        for (var type : new String[] {"annotations", "labels"}) {
            variables.global("workflow." + type);
            variables.global("workflow." + type + ".json");
        }
        parameters(parameters);
        metadata(document.root().get("metadata"), document.kind().equals(Kinds.CRON_WORKFLOW));
        metadata(document.spec().get("workflowMetadata"), false);
        metadata(document.root().get("spec", "workflowMetadata"), false);
        other.ifPresent(found -> metadata(found.spec().get("workflowMetadata"), false));
        var priority = document.spec().get("priority");
        if (priority.exists()) {
            variables.global("workflow.priority", priority.text());
        }
    }

    private void parameters(List<Site> parameters) {
        if (!parameters.isEmpty()) {
            variables.global("workflow.parameters");
            variables.global("workflow.parameters.json");
        }
        for (var parameter : parameters) {
            var name = "workflow.parameters." + parameter.text("name");
            if (parameter.has("value")) {
                variables.global(name, parameter.text("value"));
            } else {
                variables.global(name);
            }
        }
    }

    /** @param cron whether it is of a cron workflow, which keeps its own labels for itself */
    private void metadata(Site metadata, boolean cron) {
        if (cron) {
            variables.global("workflow.labels.workflows.argoproj.io/cron-workflow");
            variables.global("workflow.annotations.workflows.argoproj.io/scheduled-time");
            return;
        }
        metadata.get("annotations").names().forEach(name -> variables.global("workflow.annotations." + name));
        metadata.get("labels").names().forEach(name -> variables.global("workflow.labels." + name));
        metadata.get("labelsFrom").names().forEach(name -> variables.global("workflow.labels." + name));
    }
}
