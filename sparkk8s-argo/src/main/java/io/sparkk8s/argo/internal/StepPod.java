package io.sparkk8s.argo.internal;

import io.fabric8.kubernetes.api.model.ContainerState;
import io.fabric8.kubernetes.api.model.ContainerStatus;
import io.fabric8.kubernetes.api.model.Pod;
import io.sparkk8s.logs.ContainerLog;
import io.sparkk8s.logs.JoinedLog;
import java.util.List;
import java.util.Optional;

/** A pod of a workflow, as far as its log goes. */
record StepPod(Pod pod) {

    /** The label by which Argo marks a workflow's pods. */
    static final String WORKFLOW = "workflows.argoproj.io/workflow";

    /** Annotation: the node, written as {@code workflow.step(0:item).step}. */
    private static final String NODE_NAME = "workflows.argoproj.io/node-name";

    /** Argo's name for the container of the step itself. */
    private static final String MAIN = "main";

    private String name() {
        return pod.getMetadata().getName();
    }

    JoinedLog.Part part() {
        var log = new ContainerLog.Of(pod.getMetadata().getNamespace(), name(), MAIN, step());
        return new JoinedLog.Part(name(), log, started(), ended());
    }

    /** What people call it: the last part of the node's name, where there are more. */
    private String step() {
        var annotations = pod.getMetadata().getAnnotations();
        var node = annotations == null ? null : annotations.get(NODE_NAME);
        if (node == null) {
            return name();
        }
        var bracket = node.indexOf('(');
        var dot = node.lastIndexOf('.', bracket < 0 ? node.length() : bracket);
        return node.substring(dot + 1);
    }

    private boolean started() {
        return main().map(state -> state.getRunning() != null || state.getTerminated() != null)
                .orElse(false);
    }

    private boolean ended() {
        return main().map(state -> state.getTerminated() != null).orElse(false);
    }

    private Optional<ContainerState> main() {
        var statuses = pod.getStatus() == null
                ? List.<ContainerStatus>of()
                : pod.getStatus().getContainerStatuses();
        return statuses.stream()
                .filter(status -> status.getName().equals(MAIN))
                .map(ContainerStatus::getState)
                .findFirst();
    }
}
