package io.sparkk8s.exec;

import static java.util.Objects.requireNonNull;

import java.util.List;

/**
 * A command to run in a container.
 *
 * @param argv the program and its arguments; no shell is between
 * @param input what the program is given on its standard input, which is not closed after it; empty for nothing
 */
public record PodCommand(String namespace, String pod, String container, List<String> argv, String input) {

    public PodCommand {
        requireNonNull(namespace, "namespace");
        requireNonNull(pod, "pod");
        requireNonNull(container, "container");
        requireNonNull(input, "input");
        argv = List.copyOf(argv);
    }

    /** Without arguments and input, which may hold secrets. */
    @Override
    public String toString() {
        return argv.get(0) + " in " + namespace + "/" + pod + " (" + container + ")";
    }
}
