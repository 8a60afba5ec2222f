package io.sparkk8s.testkit.internal.apiserver;

/** The finalizers by which a deletion says what becomes of dependents. */
public final class Finalizers {

    /** Dependents go first. */
    public static final String FOREGROUND = "foregroundDeletion";

    /** Dependents stay, and lose their owner. */
    public static final String ORPHAN = "orphan";

    private Finalizers() {}
}
