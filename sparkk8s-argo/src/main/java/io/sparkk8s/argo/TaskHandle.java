package io.sparkk8s.argo;

/** A task that a DAG already has: others can run after it. */
public sealed interface TaskHandle permits Task, FanOut {

    /** The task's name. */
    String name();

    /** It succeeded; skipped is not enough. */
    default Dependency succeeded() {
        return Dependency.on(Handles.producer(this), "Succeeded");
    }

    /** It failed: a container ended with another exit code than 0, or a task of its own DAG did. */
    default Dependency failed() {
        return Dependency.on(Handles.producer(this), "Failed");
    }

    /** It could not be run to its end, for a reason outside of it, such as a lost pod. */
    default Dependency errored() {
        return Dependency.on(Handles.producer(this), "Errored");
    }

    /** Its condition was false, so that it was not run. */
    default Dependency skipped() {
        return Dependency.on(Handles.producer(this), "Skipped");
    }
}
