package io.sparkk8s.testkit.internal.apiserver;

import java.util.Map;
import java.util.function.Function;
import tools.jackson.databind.node.ObjectNode;

/** What the server answers: all at once, a stream that goes on, or a connection in both directions. */
public sealed interface ApiResponse {

    int code();

    /** A whole body. */
    record Whole(int code, String body, Map<String, String> headers) implements ApiResponse {

        public static Whole json(int code, ObjectNode node) {
            return new Whole(code, Json.write(node), Map.of("Content-Type", "application/json"));
        }

        public static Whole text(int code, String text) {
            return new Whole(code, text, Map.of("Content-Type", "text/plain"));
        }
    }

    /**
     * A stream. It begins when someone subscribes, under the same hold of the lock in which the request was answered.
     *
     * @param open subscribes a sink; what comes back ends the subscription
     */
    record Stream(Function<Sink, Subscription> open) implements ApiResponse {

        @Override
        public int code() {
            return 200;
        }
    }

    /**
     * A connection with numbered channels in both directions, as {@code v4.channel.k8s.io} has them. It begins when
     * someone opens it, under the same hold of the lock in which the request was answered.
     *
     * @param open takes the client's end, and gives the server's
     */
    record Upgrade(Function<Channels, Peer> open) implements ApiResponse {

        @Override
        public int code() {
            return 101;
        }
    }

    /** The client's end. Called under the lock: it only takes note. */
    interface Channels {

        void send(int channel, byte[] data);

        /** The server closed the connection in good order. */
        void close();

        /** The connection broke. */
        void broken(String why);
    }

    /** The server's end. Called under the lock: it only takes note. */
    interface Peer {

        void received(int channel, byte[] data);

        /** The client went away. Idempotent. */
        void gone();
    }

    /** Where a stream goes. Called under the lock: it only takes note. */
    interface Sink {

        /** A watch's frame, or one or more whole lines of a log. */
        void next(String text);

        /** A watch is too old: its last frame says so, and the stream ends. */
        void expired(String frame);

        /** The server ended the stream in good order. */
        void end();

        /** The connection broke. */
        void broken(String why);
    }

    /** A stream that goes on. */
    @FunctionalInterface
    interface Subscription {

        /** The reader went away. Idempotent. */
        void cancel();
    }
}
