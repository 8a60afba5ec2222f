package io.sparkk8s.testkit.internal.transport;

import io.fabric8.kubernetes.client.http.WebSocket;
import io.sparkk8s.testkit.internal.ControlPlane;
import io.sparkk8s.testkit.internal.apiserver.ApiResponse;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.ArrayDeque;
import org.jspecify.annotations.Nullable;

/**
 * The socket of a connection in both directions: each message begins with the number of its channel. Frames wait here
 * until the reader asks for them. Its state is guarded by the plane's lock.
 */
final class MemoryChannels implements WebSocket, ApiResponse.Channels {

    private final ControlPlane plane;
    private final Listener listener;
    private final ArrayDeque<ByteBuffer> frames = new ArrayDeque<>();
    private ApiResponse.@Nullable Peer peer;
    private @Nullable IOException broken;
    private boolean ended;
    // the first frame needs no asking for
    private int demand = 1;
    private boolean pumping;
    private boolean told;

    MemoryChannels(ControlPlane plane, Listener listener) {
        this.plane = plane;
        this.listener = listener;
    }

    /** Called under the lock. */
    void open(ApiResponse.Upgrade upgrade) {
        plane.later(() -> listener.onOpen(this));
        peer = upgrade.open().apply(this);
    }

    @Override
    public void send(int channel, byte[] data) {
        if (!ended) {
            frames.add(ByteBuffer.allocate(data.length + 1)
                    .put((byte) channel)
                    .put(data)
                    .flip());
            plane.later(this::pump);
        }
    }

    @Override
    public void close() {
        ended = true;
        plane.later(this::pump);
    }

    @Override
    public void broken(String why) {
        // what was not read yet is lost with the connection
        frames.clear();
        broken = new IOException(why);
        ended = true;
        plane.later(this::pump);
    }

    @Override
    public void request() {
        plane.run(s -> {
            demand++;
            plane.later(this::pump);
        });
    }

    private void pump() {
        ByteBuffer frame;
        while ((frame = plane.read(s -> take())) != null) {
            try {
                listener.onMessage(this, frame);
            } finally {
                plane.read(s -> pumping = false);
            }
        }
        if (plane.read(s -> isOver())) {
            if (broken == null) {
                listener.onClose(this, 1000, "");
            } else {
                listener.onError(this, broken);
            }
        }
    }

    private @Nullable ByteBuffer take() {
        if (pumping || told || demand == 0 || frames.isEmpty()) {
            return null;
        }
        demand--;
        pumping = true;
        return frames.poll();
    }

    private boolean isOver() {
        if (!ended || told || pumping || !frames.isEmpty() || (demand == 0 && broken == null)) {
            return false;
        }
        told = true;
        return true;
    }

    @Override
    public boolean send(ByteBuffer buffer) {
        return plane.call(s -> {
            if (peer == null || ended || !buffer.hasRemaining()) {
                return false;
            }
            var channel = buffer.get() & 0xff;
            var data = new byte[buffer.remaining()];
            buffer.get(data);
            peer.received(channel, data);
            return true;
        });
    }

    @Override
    public boolean sendClose(int code, String reason) {
        return plane.call(s -> {
            if (told) {
                return false;
            }
            told = true;
            ended = true;
            frames.clear();
            if (peer != null) {
                peer.gone();
            }
            plane.later(() -> listener.onClose(this, code, String.valueOf(reason)));
            return true;
        });
    }

    @Override
    public long queueSize() {
        return 0;
    }
}
