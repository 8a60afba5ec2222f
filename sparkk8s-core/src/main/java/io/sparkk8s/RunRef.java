package io.sparkk8s;

import static java.util.Objects.requireNonNull;

import java.util.regex.Pattern;

/**
 * Which run, in one string: a scheduler stores it and attaches to the run from another JVM, also while it is pending.
 * Written as {@code kind:namespace/name@uid}, such as {@code spark:etl/daily-5f2a-driver@6d1f...}.
 *
 * @param kind what runs: {@code spark} for a driver pod, {@code spark-kubeflow} and {@code spark-apache} for an operator's
 *     resource, {@code workflow} for an Argo Workflow
 * @param namespace of the object
 * @param name of the object
 * @param uid Kubernetes' own identity of the object, so that a later object of the same name is not taken for this one
 */
public record RunRef(String kind, String namespace, String name, String uid) {

    private static final Pattern FORM =
            Pattern.compile("([a-z][a-z-]*):([a-z0-9][-a-z0-9]*)/([a-z0-9][-.a-z0-9]*)@([-A-Za-z0-9]+)");

    public RunRef {
        requireNonNull(kind, "kind");
        requireNonNull(namespace, "namespace");
        requireNonNull(name, "name");
        requireNonNull(uid, "uid");
    }

    /**
     * Reads what {@link #toString()} wrote.
     *
     * @throws InvalidSpecException the text is no reference
     */
    public static RunRef parse(String text) {
        var match = FORM.matcher(text);
        if (!match.matches()) {
            throw InvalidSpecException.of(
                    "the reference of a run",
                    "ref",
                    "'" + text + "' is not of the form kind:namespace/name@uid, as RunRef.toString() writes it");
        }
        return new RunRef(match.group(1), match.group(2), match.group(3), match.group(4));
    }

    @Override
    public String toString() {
        return kind + ":" + namespace + "/" + name + "@" + uid;
    }
}
