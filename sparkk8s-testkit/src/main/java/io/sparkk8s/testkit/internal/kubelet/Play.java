package io.sparkk8s.testkit.internal.kubelet;

import io.sparkk8s.testkit.internal.ControlPlane;
import io.sparkk8s.testkit.internal.apiserver.Json;
import io.sparkk8s.time.Timer;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import tools.jackson.databind.node.ObjectNode;

/** A pod's life as it is being played. */
final class Play {

    private final ControlPlane plane;
    private final PodLife life;
    private final String namespace;
    private final String name;
    private final String uid;
    private final String restartPolicy;
    private final List<Timer> timers = new ArrayList<>();
    private boolean stopping;
    private boolean lost;
    private Optional<Runnable> again = Optional.empty();

    Play(ObjectNode pod, PodLife life, ControlPlane plane) {
        this.plane = plane;
        this.life = life;
        this.namespace = Json.namespace(pod);
        this.name = Json.name(pod);
        this.uid = Json.uid(pod);
        this.restartPolicy = Json.text(pod, "spec", "restartPolicy");
    }

    PodLife life() {
        return life;
    }

    String namespace() {
        return namespace;
    }

    String name() {
        return name;
    }

    String uid() {
        return uid;
    }

    boolean restarts(int exitCode) {
        return restartPolicy.equals("Always") || (restartPolicy.equals("OnFailure") && exitCode != 0);
    }

    /** Goes on later, in its turn among the other deliveries. */
    void after(Duration delay, Runnable step) {
        timers.add(plane.clock().schedule(delay, () -> {
            plane.later(step);
            plane.drain();
        }));
    }

    /** Waits for what it lacks: the step is tried again when there may be it. */
    void hold(Runnable step) {
        again = Optional.of(step);
    }

    /** Something came that it may have waited for. */
    void release() {
        var step = again;
        again = Optional.empty();
        step.ifPresent(Runnable::run);
    }

    /** The life as scripted is over. */
    void stop() {
        stopping = true;
        close();
    }

    /** Its node is gone: nobody ends its containers. */
    void lose() {
        lost = true;
    }

    boolean lost() {
        return lost;
    }

    boolean stopping() {
        return stopping;
    }

    void close() {
        again = Optional.empty();
        timers.forEach(Timer::close);
        timers.clear();
    }
}
