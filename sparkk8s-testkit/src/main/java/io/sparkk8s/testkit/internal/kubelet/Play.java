package io.sparkk8s.testkit.internal.kubelet;

import io.sparkk8s.testkit.internal.ControlPlane;
import io.sparkk8s.testkit.internal.apiserver.Json;
import io.sparkk8s.time.Timer;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
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

    /** The life as scripted is over. */
    void stop() {
        stopping = true;
        close();
    }

    boolean stopping() {
        return stopping;
    }

    void close() {
        timers.forEach(Timer::close);
        timers.clear();
    }
}
