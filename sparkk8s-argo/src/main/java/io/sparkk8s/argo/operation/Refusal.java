package io.sparkk8s.argo.operation;

import io.sparkk8s.ApiException;
import io.sparkk8s.ConflictException;
import io.sparkk8s.ObjectRef;
import io.sparkk8s.argo.model.Workflow;

/** An operation that the workflow, as it is, does not allow. */
final class Refusal {

    private Refusal() {}

    static ConflictException of(String verb, Workflow workflow, String problem, String advice) {
        return new ConflictException(verb, ref(workflow), new ApiException.Answer(0, "", problem, null), advice, null);
    }

    private static ObjectRef ref(Workflow workflow) {
        var metadata = workflow.getMetadata();
        return new ObjectRef("Workflow", metadata.getNamespace(), metadata.getName());
    }
}
