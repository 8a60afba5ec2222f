package io.sparkk8s.testkit.internal.transport;

import io.fabric8.kubernetes.client.http.AsyncBody;
import io.sparkk8s.testkit.internal.ControlPlane;
import io.sparkk8s.testkit.internal.apiserver.ApiResponse;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;

/** A response's body. Chunks wait here until the reader asks for them. Its state is guarded by the plane's lock. */
final class MemoryBody implements AsyncBody, ApiResponse.Sink {

    private final ControlPlane plane;
    private final @Nullable WatchKey key;
    private final Consumer<List<ByteBuffer>> consumer;
    private final CompletableFuture<Void> done = new CompletableFuture<>();
    private final ArrayDeque<byte[]> chunks = new ArrayDeque<>();
    private ApiResponse.Subscription subscription = () -> {};
    private @Nullable IOException broken;
    private boolean ended;
    private boolean wanted;
    private boolean pumping;

    /** @param key under which the reader comes back when the connection breaks; null when it will not */
    MemoryBody(ControlPlane plane, @Nullable WatchKey key, Consumer<List<ByteBuffer>> consumer) {
        this.plane = plane;
        this.key = key;
        this.consumer = consumer;
    }

    /** Called under the lock. */
    void fill(ApiResponse answer) {
        if (answer instanceof ApiResponse.Whole whole) {
            if (!whole.body().isEmpty()) {
                chunks.add(whole.body().getBytes(StandardCharsets.UTF_8));
            }
            ended = true;
        } else if (answer instanceof ApiResponse.Stream stream) {
            subscription = stream.open().apply(this);
        }
    }

    @Override
    public void next(String text) {
        // the frames of a watch come one a line
        var line = text.endsWith("\n") ? text : text + "\n";
        chunks.add(line.getBytes(StandardCharsets.UTF_8));
        plane.later(this::pump);
    }

    @Override
    public void expired(String frame) {
        if (key != null && key.informer()) {
            plane.expect(key, this);
        }
        next(frame);
        end();
    }

    @Override
    public void end() {
        ended = true;
        plane.later(this::pump);
    }

    @Override
    public void broken(String why) {
        // what was not read yet is lost with the connection
        chunks.clear();
        broken = new IOException(why);
        ended = true;
        plane.later(this::pump);
    }

    @Override
    public void consume() {
        plane.read(s -> wanted = true);
        pump();
    }

    private void pump() {
        while (true) {
            var chunk = plane.read(s -> take());
            if (chunk == null) {
                break;
            }
            try {
                consumer.consume(List.of(ByteBuffer.wrap(chunk)), this);
            } catch (Exception e) {
                done.completeExceptionally(e);
                cancel();
            } finally {
                plane.read(s -> pumping = false);
            }
        }
        finish();
    }

    private byte @Nullable [] take() {
        if (pumping || !wanted || chunks.isEmpty() || done.isDone()) {
            return null;
        }
        wanted = false;
        pumping = true;
        return chunks.poll();
    }

    private void finish() {
        var finished = plane.read(s -> ended && chunks.isEmpty() && !pumping && (wanted || broken != null));
        if (!finished) {
            return;
        }
        if (broken != null) {
            if (key != null && !done.isDone()) {
                plane.expect(key, this);
            }
            done.completeExceptionally(broken);
        } else {
            done.complete(null);
        }
    }

    @Override
    public CompletableFuture<Void> done() {
        return done;
    }

    @Override
    public void cancel() {
        plane.run(s -> {
            subscription.cancel();
            chunks.clear();
            ended = true;
        });
        if (!done.cancel(false) && key != null && broken != null) {
            plane.leaves(key, this);
        }
    }
}
