package io.sparkk8s;

/** Ends what it was given for: a listener's registration, a watch. */
@FunctionalInterface
public interface Subscription extends AutoCloseable {

    /** No call to the listener begins after this returns, except one that has begun already. Idempotent. */
    @Override
    void close();
}
