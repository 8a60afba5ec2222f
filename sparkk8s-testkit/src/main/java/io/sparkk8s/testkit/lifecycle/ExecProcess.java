package io.sparkk8s.testkit.lifecycle;

import io.sparkk8s.time.Timer;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.function.Consumer;

/**
 * A process that somebody started in a container, from the inside. It runs until it {@linkplain #exit exits} or its
 * container ends. A client that goes away does not end it, as on a real node: what it prints from then on is lost.
 *
 * <p>Thread-safe. Callbacks come one at a time, in the order of what happens in the cluster.
 */
public interface ExecProcess {

    /** The namespace of its pod. */
    String namespace();

    /** The name of its pod. */
    String pod();

    String container();

    /** The command and its arguments. */
    List<String> command();

    /** Prints, as it is. Lost when nobody asked for standard output, or the client is gone, or the process has ended. */
    void stdout(byte[] bytes);

    /** Prints text in UTF-8; a line ends with {@code \n}. */
    default void stdout(String text) {
        stdout(text.getBytes(StandardCharsets.UTF_8));
    }

    /** Prints an error, as it is. With a terminal it is standard output. */
    void stderr(byte[] bytes);

    /** Prints an error in UTF-8. */
    default void stderr(String text) {
        stderr(text.getBytes(StandardCharsets.UTF_8));
    }

    /**
     * Ends; the client gets the exit code, and the connection is closed. Ending twice does nothing.
     *
     * @param code 0 to 255
     */
    void exit(int code);

    /** Whether it has neither exited nor been killed. */
    boolean running();

    /** Whether the client is still there. */
    boolean connected();

    /** Runs a step later, by the cluster's clock, unless the process has ended by then. Closing it cancels the step. */
    Timer after(Duration delay, Runnable step);

    /** Who reads standard input, from its beginning on. There is one reader; the last one set gets what comes next. */
    void onStdin(Consumer<byte[]> reader);

    /** Is told, once, when no more input comes: the client closed its input, or is gone. At once if that is so already. */
    void onStdinEnd(Runnable listener);

    /** Is told, once, that the client is gone, while the process still runs. At once if it is gone already. */
    void onDisconnect(Runnable listener);

    /** Is told, once, that the process was killed because its container or its pod ended. At once if it was already. */
    void onKill(Runnable listener);
}
