package io.sparkk8s.testkit.internal.transport;

import io.fabric8.kubernetes.client.http.WebSocket;
import io.sparkk8s.testkit.internal.ControlPlane;
import io.sparkk8s.testkit.internal.apiserver.ApiResponse;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.ArrayDeque;
import org.jspecify.annotations.Nullable;

/** A watch's socket. Frames wait here until the reader asks for them. Its state is guarded by the plane's lock. */
final class MemoryWebSocket implements WebSocket, ApiResponse.Sink {

    private enum Ending {
        NONE,
        CLOSED,
        BROKEN
    }

    private final ControlPlane plane;
    private final WatchKey key;
    private final Listener listener;
    private final ArrayDeque<String> frames = new ArrayDeque<>();
    private ApiResponse.Subscription subscription = () -> {};
    private Ending ending = Ending.NONE;
    private String why = "";
    // the first frame needs no asking for
    private int demand = 1;
    private boolean pumping;
    private boolean told;
    private boolean telling;
    private boolean expected;
    private boolean expired;
    private int closings;

    MemoryWebSocket(ControlPlane plane, WatchKey key, Listener listener) {
        this.plane = plane;
        this.key = key;
        this.listener = listener;
    }

    /** Called under the lock. */
    void open(ApiResponse.Stream stream) {
        plane.later(() -> listener.onOpen(this));
        subscription = stream.open().apply(this);
    }

    @Override
    public void next(String frame) {
        frames.add(frame);
        plane.later(this::pump);
    }

    @Override
    public void expired(String frame) {
        expired = true;
        if (key.informer()) {
            expected = true;
            plane.expect(key, this);
        }
        next(frame);
        end();
    }

    @Override
    public void end() {
        ending = Ending.CLOSED;
        plane.later(this::pump);
    }

    @Override
    public void broken(String reason) {
        frames.clear();
        ending = Ending.BROKEN;
        why = reason;
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
        String frame;
        while ((frame = plane.read(s -> take())) != null) {
            try {
                listener.onMessage(this, frame);
            } finally {
                plane.read(s -> pumping = false);
            }
        }
        if (plane.read(s -> isOver())) {
            tellEnd();
        }
    }

    private boolean isOver() {
        // as long as the reader is busy with a frame it is told nothing
        if (ending == Ending.NONE || !frames.isEmpty() || pumping || told || demand == 0) {
            return false;
        }
        told = true;
        telling = true;
        return true;
    }

    private @Nullable String take() {
        if (pumping || told || demand == 0 || frames.isEmpty()) {
            return null;
        }
        demand--;
        pumping = true;
        return frames.poll();
    }

    private void tellEnd() {
        // unless its owner closes it, fabric8 opens it again, after a moment on a thread of its own
        if (!expected) {
            expected = true;
            plane.expect(key, this);
        }
        try {
            if (ending == Ending.BROKEN) {
                listener.onError(this, new IOException(why));
            } else {
                listener.onClose(this, 1000, "");
            }
        } finally {
            plane.read(s -> telling = false);
        }
    }

    @Override
    public boolean sendClose(int code, String reason) {
        var closed = plane.call(s -> close(code, reason));
        if (!closed && plane.read(s -> isFarewell())) {
            plane.leaves(key, this);
        }
        return closed;
    }

    private boolean close(int code, String reason) {
        if (told) {
            return false;
        }
        told = true;
        subscription.cancel();
        frames.clear();
        plane.later(() -> listener.onClose(this, code, String.valueOf(reason)));
        return true;
    }

    /** Whether closing what is closed already says that the client will not come back. */
    private boolean isFarewell() {
        if (expired) {
            // fabric8 closes what is too old, whether or not it begins anew
            return false;
        }
        closings++;
        // fabric8 answers onClose with one closing, which says nothing about its intentions
        return !telling || ending == Ending.BROKEN || closings > 1;
    }

    @Override
    public boolean send(ByteBuffer buffer) {
        return !told;
    }

    @Override
    public long queueSize() {
        return 0;
    }
}
