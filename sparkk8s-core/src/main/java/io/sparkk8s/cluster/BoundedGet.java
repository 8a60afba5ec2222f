package io.sparkk8s.cluster;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.Objects.requireNonNull;

import io.fabric8.kubernetes.client.http.AsyncBody;
import io.fabric8.kubernetes.client.http.HttpResponse;
import java.io.ByteArrayOutputStream;
import java.net.URI;
import java.nio.ByteBuffer;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;

/** A GET whose answer is text and may be long: no more of it is read than is wanted. It needs no thread. */
public final class BoundedGet {

    /**
     * What came.
     *
     * @param code the HTTP status
     * @param body UTF-8
     * @param whole whether that is all of it
     * @param location the header {@code Location} of a redirect, which is not followed
     */
    public record Answer(int code, String body, boolean whole, Optional<String> location) {}

    private final CompletableFuture<Answer> answer = new CompletableFuture<>();
    private final ByteArrayOutputStream read = new ByteArrayOutputStream();
    private final int limit;
    private boolean whole = true;
    private @Nullable HttpResponse<AsyncBody> response;

    private BoundedGet(int limit) {
        this.limit = limit;
    }

    /**
     * Sends the request once; the caller minds the time.
     *
     * @param path from the API server's root, with the query, such as {@code api/v1/namespaces/etl/pods}
     * @param limit in bytes
     * @return fails when the connection does; an answer with an HTTP error is an answer
     */
    public static CompletableFuture<Answer> send(Cluster cluster, String path, int limit) {
        var get = new BoundedGet(limit);
        var client = cluster.client();
        var server = client.getMasterUrl().toString();
        var http = client.getHttpClient();
        var request = http.newHttpRequestBuilder()
                .uri(URI.create((server.endsWith("/") ? server : server + "/") + path))
                .build();
        var unused = http.consumeBytes(request, get::received).whenComplete(get::opened);
        return get.answer;
    }

    private void opened(@Nullable HttpResponse<AsyncBody> opened, @Nullable Throwable failure) {
        if (opened == null) {
            answer.completeExceptionally(failure == null ? new IllegalStateException("no answer") : failure);
            return;
        }
        synchronized (this) {
            response = opened;
        }
        var body = opened.body();
        var unused = body.done().whenComplete((nothing, broken) -> ended(broken));
        body.consume();
    }

    private synchronized void received(List<ByteBuffer> buffers, AsyncBody from) {
        for (var buffer : buffers) {
            var some = new byte[Math.min(buffer.remaining(), limit - read.size())];
            whole &= some.length == buffer.remaining();
            buffer.get(some);
            read.write(some, 0, some.length);
        }
        if (whole) {
            from.consume();
        } else {
            ended(null);
            from.cancel();
        }
    }

    private synchronized void ended(@Nullable Throwable broken) {
        if (broken != null) {
            answer.completeExceptionally(broken);
            return;
        }
        var head = requireNonNull(response);
        var location = head.headers("Location").stream().findFirst();
        answer.complete(new Answer(head.code(), read.toString(UTF_8), whole, location));
    }
}
