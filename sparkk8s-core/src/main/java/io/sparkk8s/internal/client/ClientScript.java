package io.sparkk8s.internal.client;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.sparkk8s.exec.PodCommand;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;

/** The shell scripts that run in a client pod. The name of each is its {@code $0}, by which people and fakes know it. */
enum ClientScript {
    /** ID BYTES POD_NAME POD_IP, the run's script on the standard input. */
    START,
    /** ID: whether a run was begun. */
    PRESENT,
    /** SECONDS between two looks: tells how all runs of the pod fare, until the connection ends. */
    WATCH,
    /** ID OFFSET: what a run prints, to its end. */
    TAIL,
    /** ID SECONDS of grace. */
    STOP;

    private final String text;

    ClientScript() {
        var file = name().toLowerCase(java.util.Locale.ROOT) + ".sh";
        try (var resource = ClientScript.class.getResourceAsStream(file)) {
            if (resource == null) {
                throw new IllegalStateException(file + " is missing in the jar");
            }
            text = new String(resource.readAllBytes(), UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    PodCommand in(ClientPod pod, String... arguments) {
        return withInput(pod, "", arguments);
    }

    PodCommand withInput(ClientPod pod, String input, String... arguments) {
        var argv = new ArrayList<>(
                List.of("/bin/sh", "-c", text, "sparkk8s-" + name().toLowerCase(java.util.Locale.ROOT)));
        argv.addAll(List.of(arguments));
        return new PodCommand(pod.namespace(), pod.name(), pod.container(), argv, input);
    }
}
