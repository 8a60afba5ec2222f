package io.sparkk8s.testkit;

/**
 * A {@link FakeJvm} has died: what its code sees of that. It is an {@link Error} so that no code handles it; what a
 * {@code finally} block tries all the same does not reach the cluster.
 */
public final class JvmDeath extends Error {

    private static final long serialVersionUID = 1L;

    JvmDeath(String message) {
        super(message);
    }
}
