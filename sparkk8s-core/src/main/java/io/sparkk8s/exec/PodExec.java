package io.sparkk8s.exec;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.Objects.requireNonNull;

import io.fabric8.kubernetes.client.KubernetesClientException;
import io.fabric8.kubernetes.client.dsl.ExecListener;
import io.fabric8.kubernetes.client.dsl.ExecWatch;
import io.sparkk8s.InterruptedWaitException;
import io.sparkk8s.ObjectRef;
import io.sparkk8s.OutcomeUnknownException;
import io.sparkk8s.SparkK8sException;
import io.sparkk8s.cluster.ApiCall;
import io.sparkk8s.cluster.Cluster;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;

/** Runs commands in containers. Thread-safe; no thread of its own. */
public final class PodExec {

    /** What a command may print before it is cut off. */
    private static final int LONGEST_OUTPUT = 1 << 20;

    private static final Duration TO_OPEN = Duration.ofSeconds(30);

    private final Cluster cluster;

    public PodExec(Cluster cluster) {
        this.cluster = requireNonNull(cluster, "cluster");
    }

    /** How a command ended. */
    public record Result(int exitCode, String output, String error) {}

    /**
     * Runs a command to its end; at most 1 MiB of each of its outputs is kept.
     *
     * @param call the command's meaning, for errors; one that writes must do no harm when it is run twice
     * @throws io.sparkk8s.NotFoundException the pod is not there
     * @throws io.sparkk8s.ApiException it cannot be run, for example because the container does not run
     * @throws OutcomeUnknownException the connection broke, or the time was up, before the command's end was known
     */
    public Result run(ApiCall call, PodCommand command, Duration timeout) {
        return cluster.call(call, () -> once(call, command, timeout));
    }

    private Result once(ApiCall call, PodCommand command, Duration timeout) {
        var output = new Bounded();
        var error = new Bounded();
        try (var exec = open(command, output, error)) {
            var code = cluster.time().await(exec.exitCode(), timeout);
            if (code == null || code < 0) {
                throw new OutcomeUnknownException(call.verb(), call.object(), "the connection broke", null);
            }
            return new Result(code, output.text(), error.text());
        } catch (TimeoutException e) {
            throw new OutcomeUnknownException(call.verb(), call.object(), "not done within " + timeout, e);
        } catch (InterruptedException e) {
            throw new InterruptedWaitException("the end of " + command, e);
        } catch (CompletionException e) {
            throw failed(call, e.getCause() == null ? e : e.getCause());
        }
    }

    /**
     * Runs a command and hands on what it prints, until it ends or the stream is closed. Blocks until it has begun.
     *
     * @param output takes the bytes in order; while it takes its time, no more is read
     */
    public ExecStream stream(ApiCall call, PodCommand command, OutputStream output) {
        return cluster.call(call, () -> {
            var exec = open(command, output, new Bounded());
            var end = new CompletableFuture<Integer>();
            var unused = exec.exitCode().whenComplete((code, failure) -> {
                if (failure != null) {
                    end.completeExceptionally(failed(call, failure));
                } else {
                    end.complete(code == null ? -1 : code);
                }
            });
            return new ExecStream(exec, end);
        });
    }

    private ExecWatch open(PodCommand command, OutputStream output, OutputStream error) {
        var container = cluster.client()
                .pods()
                .inNamespace(command.namespace())
                .withName(command.pod())
                .inContainer(command.container())
                // the caller has seen it run
                .withReadyWaitTimeout(0);
        var argv = command.argv().toArray(String[]::new);
        if (command.input().isEmpty()) {
            return container.writingOutput(output).writingError(error).exec(argv);
        }
        var opening = new Opening();
        var exec = container
                .redirectingInput()
                .writingOutput(output)
                .writingError(error)
                .usingListener(opening)
                .exec(argv);
        await(exec, opening, command);
        try {
            exec.getInput().write(command.input().getBytes(UTF_8));
            exec.getInput().flush();
        } catch (IOException e) {
            exec.close();
            throw new KubernetesClientException("the input could not be sent", e);
        }
        return exec;
    }

    /** The client gives back a command whose connection may not be open yet, and then has nowhere to write to. */
    private void await(ExecWatch exec, Opening opening, PodCommand command) {
        try {
            cluster.time().await(opening.over, TO_OPEN);
        } catch (TimeoutException e) {
            exec.close();
            throw new KubernetesClientException("the connection was not open within " + TO_OPEN, e);
        } catch (InterruptedException e) {
            exec.close();
            throw new InterruptedWaitException("the beginning of " + command, e);
        }
    }

    private static final class Opening implements ExecListener {

        /** Complete when the connection is open; or has failed, which the exit code tells. */
        private final CompletableFuture<Void> over = new CompletableFuture<>();

        @Override
        public void onOpen() {
            over.complete(null);
        }

        @Override
        public void onFailure(Throwable failure, @Nullable Response response) {
            over.complete(null);
        }

        @Override
        public void onClose(int code, String reason) {
            over.complete(null);
        }
    }

    private SparkK8sException failed(ApiCall call, Throwable failure) {
        if (failure instanceof KubernetesClientException refused) {
            return cluster.translate(call, refused);
        }
        return new OutcomeUnknownException(call.verb(), call.object(), String.valueOf(failure.getMessage()), failure);
    }

    /** The object of a call that runs a command. */
    public static ObjectRef object(PodCommand command) {
        return new ObjectRef("Pod", command.namespace(), command.pod());
    }

    private static final class Bounded extends ByteArrayOutputStream {

        @Override
        public synchronized void write(byte[] bytes, int offset, int length) {
            super.write(bytes, offset, Math.min(length, LONGEST_OUTPUT - count));
        }

        synchronized String text() {
            return toString(UTF_8);
        }
    }
}
