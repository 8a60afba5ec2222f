package io.sparkk8s.testkit.lifecycle;

/**
 * What runs when somebody executes a command in a container: an {@link ExecScript}, or a program of the test's own, such
 * as one that plays a {@code spark-submit} for hours.
 */
@FunctionalInterface
public interface ExecProgram {

    /**
     * Begins to run: once for each command, after the client's listener was told that the connection is open. It must
     * return soon; what takes time goes through {@link ExecProcess#after}. What it throws fails the test when the cluster
     * is closed, and ends the process as one that could not be started.
     */
    void start(ExecProcess process);
}
