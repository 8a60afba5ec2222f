package io.sparkk8s.argo.run;

import static java.util.Objects.requireNonNull;

import java.util.Optional;

/** Something that has changed in a workflow, from one time that it was seen to the next. */
public sealed interface WorkflowEvent {

    /**
     * The workflow's phase.
     *
     * @param before empty before the controller saw it
     * @param now Pending, Running, Succeeded, Failed or Error
     */
    record PhaseChanged(String before, String now) implements WorkflowEvent {
        public PhaseChanged {
            requireNonNull(before, "before");
            requireNonNull(now, "now");
        }

        @Override
        public String toString() {
            return "workflow " + now;
        }
    }

    /**
     * A node's phase, or what is said of it.
     *
     * @param before the node when it was last seen; empty for a new one
     */
    record NodeChanged(Optional<WorkflowNode> before, WorkflowNode node) implements WorkflowEvent {
        public NodeChanged {
            requireNonNull(before, "before");
            requireNonNull(node, "node");
        }

        @Override
        public String toString() {
            return node + (node.message().isEmpty() ? "" : ": " + node.message());
        }
    }

    /** A node is not there any more: a retry has forgotten it. */
    record NodeRemoved(WorkflowNode node) implements WorkflowEvent {
        public NodeRemoved {
            requireNonNull(node, "node");
        }

        @Override
        public String toString() {
            return node.name() + " removed";
        }
    }
}
