package io.sparkk8s.testkit.internal.apiserver;

import io.sparkk8s.testkit.internal.apiserver.ContainerRuntime.Command;
import tools.jackson.databind.node.ObjectNode;

/** The {@code /exec} of a pod: what the API server and the kubelet refuse, and the way to the container. */
final class PodConnections {

    private final ContainerRuntime runtime;

    PodConnections(ContainerRuntime runtime) {
        this.runtime = runtime;
    }

    ApiResponse exec(ObjectNode pod, ApiRequest request) {
        var container = Containers.named(pod, request.query("container"));
        if (Json.text(pod, "spec", "nodeName").isEmpty()) {
            throw ApiError.badRequest("pod %s does not have a host assigned".formatted(Json.name(pod)));
        }
        if (!request.upgrade()) {
            throw ApiError.badRequest("Upgrade request required");
        }
        // from here on it is the kubelet that answers, in plain text
        if (!Containers.running(pod, container)) {
            return ApiResponse.Whole.text(500, "container not found (\"" + container + "\")");
        }
        var command = new Command(
                container,
                request.all("command"),
                request.isTrue("stdin"),
                request.isTrue("stdout"),
                request.isTrue("stderr"),
                request.isTrue("tty"));
        if (!command.stdin() && !command.stdout() && !command.stderr()) {
            return ApiResponse.Whole.text(400, "you must specify at least 1 of stdin, stdout, stderr");
        }
        return runtime.exec(pod, command);
    }
}
