package io.sparkk8s.argo;

import io.fabric8.kubernetes.api.model.HasMetadata;
import io.sparkk8s.app.SparkApplication;
import io.sparkk8s.backend.Backend;
import io.sparkk8s.manifest.RunIdentity;

/** Resources of Spark's operators as steps. */
final class OperatorSteps {

    /**
     * The last state before the operator cleaned up: what it ends in says nothing of the outcome. The history is an object
     * whose names are numbers.
     */
    static final String APACHE_OUTCOME = "[.status.stateTransitionHistory | to_entries | sort_by(.key | tonumber) | .[]"
            + ".value.currentStateSummary | select(. != \"ResourceReleased\" and . !="
            + " \"TerminatedWithoutReleaseResources\")] | last";

    private OperatorSteps() {}

    /** The resource that a submission would create, with a name of its own each time, in the workflow's namespace. */
    static HasMetadata resource(Backend operator, SparkApplication app) {
        HasMetadata resource = operator.render(app, RunIdentity.of(app, "")).main();
        var metadata = resource.getMetadata();
        metadata.setName(null);
        metadata.setGenerateName(app.name() + "-");
        metadata.setNamespace(null);
        // of a submission: its key and its hash
        metadata.setAnnotations(null);
        metadata.setLabels(null);
        return resource;
    }
}
