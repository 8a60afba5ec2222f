package io.sparkk8s.testkit.internal.client;

import io.sparkk8s.testkit.internal.kubelet.Executors;
import io.sparkk8s.testkit.lifecycle.ExecProcess;
import io.sparkk8s.time.Timer;
import java.io.ByteArrayOutputStream;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** A {@code spark-submit} that goes on without whoever began it; its output is a file of the pod. */
final class ClientSubmit implements ExecProcess {

    /** By a signal that leaves no time to clean up. */
    private static final int KILLED = 137;

    private final ExecProcess begunBy;
    private final ClientFiles files;
    private final String id;
    private final List<String> command;
    private final Executors executors;
    private final ByteArrayOutputStream output = new ByteArrayOutputStream();
    private final List<Runnable> readers = new ArrayList<>();
    private final Instant startedAt;
    private boolean stopped;
    private @Nullable Integer exitCode;
    private @Nullable Instant finishedAt;

    ClientSubmit(ExecProcess begunBy, ClientFiles files, String id, List<String> command, Executors executors) {
        this.begunBy = begunBy;
        this.files = files;
        this.id = id;
        this.command = List.copyOf(command);
        this.executors = executors;
        this.startedAt = files.clock().instant();
    }

    /** As the watch script prints it. */
    synchronized String state() {
        var end = finishedAt;
        return end == null
                ? "running " + startedAt.getEpochSecond()
                : "exited " + exitCode + " " + startedAt.getEpochSecond() + " " + end.getEpochSecond()
                        + (stopped ? " stopped" : " ended");
    }

    /** What it has printed from a byte on, the first being 1. */
    synchronized byte[] outputFrom(int offset) {
        var all = output.toByteArray();
        return offset > all.length ? new byte[0] : Arrays.copyOfRange(all, offset - 1, all.length);
    }

    /** Is told whenever there is more, and at the end. */
    void onMore(Runnable reader) {
        synchronized (this) {
            readers.add(reader);
        }
        reader.run();
    }

    void stop() {
        synchronized (this) {
            stopped = exitCode == null;
        }
        exit(143);
    }

    private void more() {
        List<Runnable> all;
        synchronized (this) {
            all = List.copyOf(readers);
        }
        all.forEach(Runnable::run);
    }

    @Override
    public String namespace() {
        return begunBy.namespace();
    }

    @Override
    public String pod() {
        return begunBy.pod();
    }

    @Override
    public String container() {
        return begunBy.container();
    }

    @Override
    public List<String> command() {
        return command;
    }

    @Override
    public void stdout(byte[] bytes) {
        synchronized (this) {
            output.writeBytes(bytes);
        }
        more();
    }

    @Override
    public void stderr(byte[] bytes) {
        stdout(bytes);
    }

    @Override
    public void exit(int code) {
        synchronized (this) {
            if (exitCode != null) {
                return;
            }
            exitCode = code;
            finishedAt = files.clock().instant();
        }
        if (code != KILLED) {
            executors.stopApplication(namespace(), id);
        }
        more();
        files.changed(id, this);
    }

    @Override
    public synchronized boolean running() {
        return exitCode == null;
    }

    @Override
    public boolean connected() {
        return false;
    }

    @Override
    public Timer after(Duration delay, Runnable step) {
        return files.clock().schedule(delay, () -> {
            if (running()) {
                step.run();
            }
        });
    }

    @Override
    public void onStdin(Consumer<byte[]> reader) {}

    @Override
    public void onStdinEnd(Runnable listener) {
        listener.run();
    }

    @Override
    public void onDisconnect(Runnable listener) {
        listener.run();
    }

    @Override
    public void onKill(Runnable listener) {}
}
