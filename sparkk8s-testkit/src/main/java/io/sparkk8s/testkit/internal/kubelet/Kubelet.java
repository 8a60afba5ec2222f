package io.sparkk8s.testkit.internal.kubelet;

import io.sparkk8s.testkit.internal.ClusterEvents;
import io.sparkk8s.testkit.internal.ControlPlane;
import io.sparkk8s.testkit.internal.Controller;
import io.sparkk8s.testkit.internal.apiserver.ApiServer;
import io.sparkk8s.testkit.internal.apiserver.Change;
import io.sparkk8s.testkit.internal.apiserver.Json;
import io.sparkk8s.testkit.internal.apiserver.Resource;
import io.sparkk8s.testkit.internal.apiserver.Resources;
import io.sparkk8s.testkit.internal.kubelet.PodLife.Ending;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

/**
 * Scheduler and kubelet of all nodes: takes pods through their lives. All of it runs as deliveries of the control plane,
 * one at a time.
 */
public final class Kubelet implements Controller {

    private static final int NODES = 3;
    private static final Duration MOMENT = Duration.ofSeconds(1);
    private static final Duration LONGEST_BACK_OFF = Duration.ofMinutes(5);
    private static final String KUBELET = "kubelet";
    private static final String LOW_ON_MEMORY = "The node was low on resource: memory.";

    /** What a pod may wait for. */
    private static final Set<Resource> AWAITED =
            Set.of(Resources.SECRETS, Resources.CONFIG_MAPS, Resources.VOLUME_CLAIMS);

    private final ControlPlane plane;
    private final Lives lives;
    private final ClusterEvents events;
    private final Executors executors;
    private final Disruptions disruptions;
    private final Map<String, Play> plays = new ConcurrentHashMap<>();
    private int placed;
    private int addressed;

    public Kubelet(ControlPlane plane, Lives lives, ClusterEvents events) {
        this.plane = plane;
        this.lives = lives;
        this.events = events;
        this.executors = new Executors(plane);
        this.disruptions = new Disruptions(this, plane, events);
    }

    @Override
    public void onChange(Change change) {
        if (AWAITED.contains(change.resource()) && change.type() != Change.Type.DELETED) {
            plays.values().stream()
                    .filter(play -> play.namespace().equals(change.namespace()))
                    .forEach(Play::release);
        }
        if (!change.of(Resources.PODS)) {
            return;
        }
        var play = plays.get(Json.uid(change.object()));
        switch (change.type()) {
            case ADDED -> begin(change.object());
            case MODIFIED -> {
                if (play != null && Json.deleting(change.object()) && !play.stopping() && !play.lost()) {
                    stop(play, change.object());
                } else if (play != null && change.previous() != null && Needs.gated(change.previous())) {
                    play.release();
                }
            }
            case DELETED -> {
                if (play != null) {
                    plays.remove(play.uid());
                    play.close();
                }
            }
        }
    }

    /** The life of a pod that is there. */
    Optional<PodLife> life(String uid) {
        return Optional.ofNullable(plays.get(uid)).map(Play::life);
    }

    private void begin(ObjectNode pod) {
        var play = new Play(pod, lives.of(pod), plane);
        plays.put(play.uid(), play);
        schedule(play, pod);
    }

    private void schedule(Play play, ObjectNode pod) {
        var lacking = plane.read(server -> new Needs(server, pod).claim());
        if (Needs.gated(pod)) {
            change(play, (server, node) -> status(node).gated());
            play.hold(() -> reschedule(play));
        } else if (play.life().ending() instanceof Ending.Unschedulable never) {
            change(play, (server, node) -> {
                status(node).unschedulable(never.message());
                events.warning(server, node, ClusterEvents.SCHEDULER, "FailedScheduling", never.message());
            });
        } else if (lacking.isPresent()) {
            var message = "0/%d nodes are available: %s. not found".formatted(NODES, lacking.get());
            change(play, (server, node) -> {
                status(node).unschedulable(message);
                events.warning(server, node, ClusterEvents.SCHEDULER, "FailedScheduling", message);
            });
            play.hold(() -> reschedule(play));
        } else {
            play.after(play.life().pending().dividedBy(2), () -> bind(play));
        }
    }

    private void reschedule(Play play) {
        plane.read(server -> server.get(Resources.PODS, play.namespace(), play.name()))
                .filter(pod -> Json.uid(pod).equals(play.uid()))
                .ifPresent(pod -> schedule(play, pod));
    }

    private void bind(Play play) {
        var node = "node-" + (1 + placed++ % NODES);
        change(play, (server, pod) -> {
            if (Json.text(pod, "spec", "nodeName").isEmpty()) {
                status(pod).scheduled(node);
                var message = "Successfully assigned %s/%s to %s".formatted(Json.namespace(pod), Json.name(pod), node);
                events.normal(server, pod, ClusterEvents.SCHEDULER, "Scheduled", message);
            }
        });
        var bound = change(play, (server, pod) -> status(pod).creating("192.168.0." + node.charAt(node.length() - 1)));
        var deadline = bound == null
                ? 0
                : Json.at(bound, "spec", "activeDeadlineSeconds").asInt(0);
        if (deadline > 0) {
            play.after(Duration.ofSeconds(deadline), () -> {
                play.close();
                kill(play, PodStatus::expired);
            });
        }
        var pending = play.life().pending();
        play.after(pending.minus(pending.dividedBy(2)), () -> start(play));
    }

    private void start(Play play) {
        if (play.life().ending() instanceof Ending.ImagePull) {
            pullInVain(play);
            return;
        }
        if (lacks(play)) {
            // the kubelet tries again after a moment, not at once
            play.hold(() -> play.after(MOMENT, () -> start(play)));
            return;
        }
        var address = "10.244.%d.%d".formatted(addressed / 250, 2 + addressed++ % 250);
        var pod = change(play, (server, node) -> {
            status(node).running(address);
            var main = PodStatus.mainContainer(node);
            events.normal(server, node, KUBELET, "Started", "Started container " + main);
        });
        if (pod == null) {
            return;
        }
        print(play, pod);
        executors.start(pod, play.life());
        play.life().running().ifPresent(running -> play.after(running, () -> end(play)));
    }

    /** Whether the pod names something that is not there; then it says so. */
    private boolean lacks(Play play) {
        var lacking = new boolean[1];
        change(play, (server, pod) -> {
            var needs = new Needs(server, pod);
            var secrets = needs.pullSecrets();
            if (!secrets.isEmpty()) {
                var message =
                        "Unable to retrieve some image pull secrets (%s); attempting to pull the image may not succeed."
                                .formatted(String.join(", ", secrets));
                events.warning(server, pod, KUBELET, "FailedToRetrieveImagePullSecret", message);
            }
            var mounts = needs.mounts();
            mounts.forEach(message -> events.warning(server, pod, KUBELET, "FailedMount", message));
            lacking[0] = !mounts.isEmpty() || unconfigured(server, pod, needs);
        });
        return lacking[0];
    }

    private boolean unconfigured(ApiServer server, ObjectNode pod, Needs needs) {
        for (var list : new String[] {"initContainers", "containers"}) {
            var lacking = false;
            for (var container : Json.at(pod, "spec", list)) {
                var why = needs.environment(container);
                if (why.isPresent()) {
                    lacking = true;
                    status(pod).unconfigured(list, container, why.get());
                    events.warning(server, pod, KUBELET, "Failed", "Error: " + why.get());
                }
            }
            if (lacking) {
                return true;
            }
        }
        return false;
    }

    private void pullInVain(Play play) {
        change(play, (server, pod) -> {
            var image = Json.text(Json.at(pod, "spec", "containers").path(0), "image");
            var message = "failed to pull and unpack image \"" + image + "\": not found";
            status(pod).waiting("ErrImagePull", message);
            events.warning(server, pod, KUBELET, "Failed", "Failed to pull image \"" + image + "\": " + message);
            events.warning(server, pod, KUBELET, "Failed", "Error: ErrImagePull");
        });
        play.after(
                MOMENT,
                () -> change(play, (server, pod) -> {
                    var image = Json.text(Json.at(pod, "spec", "containers").path(0), "image");
                    status(pod).waiting("ImagePullBackOff", "Back-off pulling image \"" + image + "\"");
                    events.normal(server, pod, KUBELET, "BackOff", "Back-off pulling image \"" + image + "\"");
                }));
    }

    private void print(Play play, ObjectNode pod) {
        var container = PodStatus.mainContainer(pod);
        var lines = play.life().logs();
        // a life without an end still prints: a line a second
        var total = play.life().running().orElse(Duration.ofSeconds(lines.size()));
        for (var i = 0; i < lines.size(); i++) {
            var line = lines.get(i);
            var at = total.multipliedBy(i).dividedBy(lines.size());
            if (i == 0) {
                plane.run(server -> server.log(pod, container, line));
            } else {
                play.after(at, () -> plane.run(server -> server.log(pod, container, line)));
            }
        }
    }

    private void end(Play play) {
        if (play.life().ending() instanceof Ending.Preempted) {
            disruptions.preempt(play);
            return;
        }
        if (play.life().ending() instanceof Ending.NodeLost) {
            disruptions.lose(play);
            return;
        }
        var evicted = play.life().ending() instanceof Ending.Evicted;
        var exit = play.life().ending() instanceof Ending.Exit how ? how : new Ending.Exit(0, "Completed");
        executors.stop(play.namespace(), play.uid());
        if (!evicted && play.restarts(exit.code())) {
            restart(play, exit);
            return;
        }
        var pod = change(play, (server, node) -> {
            if (evicted) {
                status(node).evicted(LOW_ON_MEMORY);
                events.warning(server, node, KUBELET, "Evicted", LOW_ON_MEMORY);
            } else {
                status(node).ended(exit.code(), exit.reason(), play.life().message());
            }
        });
        silence(pod);
    }

    private void restart(Play play, Ending.Exit exit) {
        var pod = change(play, (server, node) -> {
            status(node).restarting(exit.code(), exit.reason(), play.life().message());
            var main = PodStatus.mainContainer(node);
            events.warning(server, node, KUBELET, "BackOff", "Back-off restarting failed container " + main);
        });
        if (pod != null) {
            var times = Json.at(pod, "status", "containerStatuses")
                    .path(0)
                    .path("restartCount")
                    .asInt(1);
            var backOff = Duration.ofSeconds(10L << Math.min(times - 1, 10));
            play.after(backOff.compareTo(LONGEST_BACK_OFF) < 0 ? backOff : LONGEST_BACK_OFF, () -> start(play));
        }
    }

    /** The pod is being deleted: its containers are asked to end, and do. */
    private void stop(Play play, ObjectNode pod) {
        play.stop();
        var phase = Json.text(pod, "status", "phase");
        if (phase.equals("Succeeded") || phase.equals("Failed")) {
            remove(play);
            return;
        }
        if (!phase.equals("Running")) {
            play.after(Duration.ZERO, () -> remove(play));
            return;
        }
        plane.run(server ->
                events.normal(server, pod, KUBELET, "Killing", "Stopping container " + PodStatus.mainContainer(pod)));
        var grace = Duration.ofSeconds(
                Json.at(pod, "metadata", "deletionGracePeriodSeconds").asInt(0));
        play.after(grace.compareTo(MOMENT) < 0 ? grace : MOMENT, () -> {
            executors.stop(play.namespace(), play.uid());
            silence(change(play, (server, node) -> status(node).killed(143)));
            remove(play);
        });
    }

    /** Ends the containers of a running pod by a signal from outside; the pod stays. */
    public void signal(String namespace, String name) {
        running(namespace, name).ifPresent(play -> {
            play.close();
            play.after(MOMENT, () -> kill(play, status -> status.killed(143)));
        });
    }

    /** Ends a running pod whose time is up. */
    public void expire(String namespace, String name) {
        running(namespace, name).ifPresent(play -> {
            play.close();
            kill(play, PodStatus::expired);
        });
    }

    private Optional<Play> running(String namespace, String name) {
        return plane.read(server -> server.get(Resources.PODS, namespace, name))
                .filter(pod -> Json.text(pod, "status", "phase").equals("Running"))
                .map(pod -> plays.get(Json.uid(pod)))
                .filter(play -> !play.stopping());
    }

    private void kill(Play play, Consumer<PodStatus> how) {
        executors.stop(play.namespace(), play.uid());
        silence(change(play, (server, node) -> how.accept(status(node))));
    }

    void remove(Play play) {
        plane.run(server -> server.deleteNow(Resources.PODS, play.namespace(), play.name(), play.uid()));
    }

    private void silence(@Nullable ObjectNode pod) {
        if (pod != null) {
            Json.at(pod, "spec", "containers")
                    .forEach(c -> plane.run(server -> server.logEnded(pod, Json.text(c, "name"))));
        }
    }

    PodStatus status(ObjectNode pod) {
        return new PodStatus(pod, Json.time(plane.clock().instant()));
    }

    /** Changes the pod; null when it is gone. */
    @Nullable
    ObjectNode change(Play play, BiConsumer<ApiServer, ObjectNode> how) {
        return plane.call(server -> server.get(Resources.PODS, play.namespace(), play.name())
                        .filter(pod -> Json.uid(pod).equals(play.uid()))
                        .flatMap(pod -> server.update(Resources.PODS, play.namespace(), play.name(), node -> {
                            how.accept(server, node);
                            return node;
                        })))
                .orElse(null);
    }
}
