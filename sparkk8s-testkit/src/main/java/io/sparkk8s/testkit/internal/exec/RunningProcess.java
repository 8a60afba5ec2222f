package io.sparkk8s.testkit.internal.exec;

import io.sparkk8s.testkit.internal.ControlPlane;
import io.sparkk8s.testkit.internal.apiserver.ApiResponse;
import io.sparkk8s.testkit.internal.apiserver.ContainerRuntime.Command;
import io.sparkk8s.testkit.internal.apiserver.Json;
import io.sparkk8s.testkit.lifecycle.ExecProcess;
import io.sparkk8s.time.Timer;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

/** A process between its program and its client. Its state is guarded by the plane's lock. */
final class RunningProcess implements ExecProcess, ApiResponse.Peer {

    private static final int STDIN = 0;
    private static final int STDOUT = 1;
    private static final int STDERR = 2;
    private static final int ERROR = 3;

    /** By which a client of v5 closes a channel. */
    private static final int CLOSE = 255;

    private static final int KILLED = 137;

    private final ControlPlane plane;
    private final ObjectNode pod;
    private final Command command;
    private final ApiResponse.Channels client;
    private final Consumer<RunningProcess> over;
    private final ArrayDeque<byte[]> unread = new ArrayDeque<>();
    private final Once exited;
    private final Once killed;
    private final Once disconnected;
    private final Once inputEnded;
    private @Nullable Consumer<byte[]> reader;

    /** @param over is called under the lock when it has ended */
    RunningProcess(
            ControlPlane plane,
            ObjectNode pod,
            Command command,
            ApiResponse.Channels client,
            Consumer<RunningProcess> over) {
        this.plane = plane;
        this.pod = pod;
        this.command = command;
        this.client = client;
        this.over = over;
        exited = new Once(plane);
        killed = new Once(plane);
        disconnected = new Once(plane);
        inputEnded = new Once(plane);
        // an empty message on the first channel tells the client that it is connected
        client.send(command.stdout() ? STDOUT : command.stderr() && !command.terminal() ? STDERR : ERROR, new byte[0]);
        if (!command.stdin()) {
            inputEnded.happens();
        }
    }

    String podUid() {
        return Json.uid(pod);
    }

    @Override
    public String namespace() {
        return Json.namespace(pod);
    }

    @Override
    public String pod() {
        return Json.name(pod);
    }

    @Override
    public String container() {
        return command.container();
    }

    @Override
    public List<String> command() {
        return command.argv();
    }

    @Override
    public void stdout(byte[] bytes) {
        print(command.stdout(), STDOUT, bytes);
    }

    @Override
    public void stderr(byte[] bytes) {
        if (command.terminal()) {
            stdout(bytes);
        } else {
            print(command.stderr(), STDERR, bytes);
        }
    }

    private void print(boolean wanted, int channel, byte[] bytes) {
        plane.run(s -> {
            if (wanted && running() && connected() && bytes.length > 0) {
                client.send(channel, bytes);
            }
        });
    }

    @Override
    public void exit(int code) {
        if (code < 0 || code > 255) {
            throw new IllegalArgumentException("a process ends with an exit code from 0 to 255, not " + code);
        }
        plane.run(s -> end(ExitStatus.of(command.argv(), code)));
    }

    /** It never ran: the program that was to play it failed. */
    void notStarted(String why) {
        plane.run(s -> end(ExitStatus.notStarted(command.argv(), why)));
    }

    /** Its container ended. */
    void kill() {
        plane.run(s -> {
            if (running()) {
                killed.happens();
                end(ExitStatus.of(command.argv(), KILLED));
            }
        });
    }

    private void end(byte[] status) {
        if (!running()) {
            return;
        }
        exited.happens();
        over.accept(this);
        if (connected()) {
            client.send(ERROR, status);
            client.close();
        }
    }

    /** The connection breaks; the process goes on, as on a real node. */
    void cut(String why) {
        if (connected()) {
            client.broken(why);
            gone();
        }
    }

    @Override
    public boolean running() {
        return plane.read(s -> !exited.happened());
    }

    @Override
    public boolean connected() {
        return plane.read(s -> !disconnected.happened());
    }

    @Override
    public Timer after(Duration delay, Runnable step) {
        var timer = plane.clock().schedule(delay, () -> {
            plane.later(() -> {
                if (running()) {
                    step.run();
                }
            });
            plane.drain();
        });
        plane.run(s -> exited.tell(timer::close));
        return timer;
    }

    @Override
    public void onStdin(Consumer<byte[]> consumer) {
        plane.run(s -> {
            reader = Objects.requireNonNull(consumer, "consumer");
            plane.later(this::read);
        });
    }

    private void read() {
        byte[] bytes;
        while ((bytes = plane.read(s -> reader == null ? null : unread.poll())) != null) {
            Objects.requireNonNull(reader).accept(bytes);
        }
    }

    @Override
    public void onStdinEnd(Runnable listener) {
        plane.run(s -> inputEnded.tell(listener));
    }

    @Override
    public void onDisconnect(Runnable listener) {
        plane.run(s -> disconnected.tell(listener));
    }

    @Override
    public void onKill(Runnable listener) {
        plane.run(s -> killed.tell(listener));
    }

    @Override
    public void received(int channel, byte[] data) {
        if (channel == STDIN && command.stdin() && running()) {
            unread.add(data);
            plane.later(this::read);
        } else if (channel == CLOSE && data.length == 1 && data[0] == STDIN) {
            inputEnded.happens();
        }
    }

    @Override
    public void gone() {
        if (!running()) {
            return;
        }
        inputEnded.happens();
        disconnected.happens();
    }
}
