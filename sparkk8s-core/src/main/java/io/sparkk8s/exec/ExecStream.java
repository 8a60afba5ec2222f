package io.sparkk8s.exec;

import io.fabric8.kubernetes.client.dsl.ExecWatch;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;

/** A command that runs. */
public final class ExecStream implements AutoCloseable {

    private final ExecWatch exec;
    private final CompletableFuture<Integer> end;

    ExecStream(ExecWatch exec, CompletableFuture<Integer> end) {
        this.exec = exec;
        this.end = end;
    }

    /**
     * Complete when the command has ended, with its exit code, or with -1 when the connection was closed before;
     * exceptionally, with a {@link io.sparkk8s.SparkK8sException}, when it could not be run or the connection broke.
     */
    public CompletionStage<Integer> end() {
        return end.minimalCompletionStage();
    }

    /** Breaks the connection; the command may go on. Idempotent. */
    @Override
    public void close() {
        exec.close();
        end.complete(-1);
    }
}
