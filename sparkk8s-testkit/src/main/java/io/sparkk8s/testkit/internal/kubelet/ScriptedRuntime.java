package io.sparkk8s.testkit.internal.kubelet;

import io.sparkk8s.testkit.internal.apiserver.ApiResponse;
import io.sparkk8s.testkit.internal.apiserver.ContainerRuntime;
import io.sparkk8s.testkit.internal.apiserver.Json;
import io.sparkk8s.testkit.internal.apiserver.NotSupported;
import io.sparkk8s.testkit.internal.exec.Processes;
import io.sparkk8s.testkit.lifecycle.Request;
import io.sparkk8s.testkit.lifecycle.Response;
import java.util.Optional;
import java.util.function.Function;
import tools.jackson.databind.node.ObjectNode;

/** Running containers, that answer what their pods' scripts say. */
public final class ScriptedRuntime implements ContainerRuntime {

    private final Function<String, Optional<PodLife>> lives;
    private final Processes processes;

    public ScriptedRuntime(Kubelet kubelet, Processes processes) {
        this.lives = kubelet::life;
        this.processes = processes;
    }

    @Override
    public ApiResponse exec(ObjectNode pod, Command command) {
        return lives.apply(Json.uid(pod))
                .flatMap(life -> life.answers().exec())
                .map(programs -> processes.open(pod, command, programs))
                .orElseThrow(() -> new NotSupported("the command %s in pod %s/%s, for which no script says onExec"
                        .formatted(command.argv(), Json.namespace(pod), Json.name(pod))));
    }

    @Override
    public Optional<Response> http(ObjectNode pod, int port, Request request) {
        return lives.apply(Json.uid(pod))
                .flatMap(life -> Optional.ofNullable(life.answers().ports().get(port)))
                .map(handler -> handler.apply(request));
    }
}
