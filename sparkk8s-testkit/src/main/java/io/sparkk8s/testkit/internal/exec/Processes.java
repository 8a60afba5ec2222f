package io.sparkk8s.testkit.internal.exec;

import io.sparkk8s.testkit.internal.ControlPlane;
import io.sparkk8s.testkit.internal.Controller;
import io.sparkk8s.testkit.internal.apiserver.ApiResponse;
import io.sparkk8s.testkit.internal.apiserver.Change;
import io.sparkk8s.testkit.internal.apiserver.ContainerRuntime.Command;
import io.sparkk8s.testkit.internal.apiserver.Containers;
import io.sparkk8s.testkit.internal.apiserver.Json;
import io.sparkk8s.testkit.internal.apiserver.Resources;
import io.sparkk8s.testkit.lifecycle.ExecProgram;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import tools.jackson.databind.node.ObjectNode;

/** The processes that run beside the containers' own: each ends with its container at the latest. */
public final class Processes implements Controller {

    private final ControlPlane plane;
    // guarded by the plane's lock
    private final Set<RunningProcess> running = new LinkedHashSet<>();

    public Processes(ControlPlane plane) {
        this.plane = plane;
    }

    /** A connection to a process that begins as the connection does. */
    public ApiResponse.Upgrade open(
            ObjectNode pod, Command command, Function<List<String>, ? extends ExecProgram> programs) {
        return new ApiResponse.Upgrade(client -> {
            var process = new RunningProcess(plane, pod, command, client, running::remove);
            running.add(process);
            plane.later(() -> start(process, programs));
            return process;
        });
    }

    private static void start(RunningProcess process, Function<List<String>, ? extends ExecProgram> programs) {
        try {
            programs.apply(process.command()).start(process);
        } catch (RuntimeException | AssertionError e) {
            process.notStarted(String.valueOf(e.getMessage()));
            throw e;
        }
    }

    @Override
    public void onChange(Change change) {
        if (!change.of(Resources.PODS) || change.type() == Change.Type.ADDED) {
            return;
        }
        var uid = Json.uid(change.object());
        var gone = change.type() == Change.Type.DELETED;
        for (var process : plane.read(s -> List.copyOf(running))) {
            if (process.podUid().equals(uid) && (gone || !Containers.running(change.object(), process.container()))) {
                process.kill();
            }
        }
    }

    /** Breaks every connection. */
    public void cut() {
        plane.run(s -> List.copyOf(running).forEach(process -> process.cut("exec connection cut")));
    }
}
