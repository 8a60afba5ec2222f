package io.sparkk8s.submit;

import java.util.Optional;

/** A sweep that happens again and again; see {@code SparkK8s.sweeper}. Thread-safe. */
public interface Sweeper extends AutoCloseable {

    /** What the latest sweep did; empty before the first, and when the latest failed, which is logged. */
    Optional<SweepReport> latest();

    /** No sweep begins after this. Idempotent. */
    @Override
    void close();
}
