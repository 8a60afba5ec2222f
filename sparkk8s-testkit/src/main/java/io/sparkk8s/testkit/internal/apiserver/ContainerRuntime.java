package io.sparkk8s.testkit.internal.apiserver;

import io.sparkk8s.testkit.lifecycle.Request;
import io.sparkk8s.testkit.lifecycle.Response;
import java.util.List;
import java.util.Optional;
import tools.jackson.databind.node.ObjectNode;

/** The nodes, as far as the API server only hands on to them what clients ask for. */
public interface ContainerRuntime {

    /** A command for a running container, and which of its streams the client wants. */
    record Command(
            String container, List<String> argv, boolean stdin, boolean stdout, boolean stderr, boolean terminal) {

        public Command {
            argv = List.copyOf(argv);
        }
    }

    /** @throws NotSupported nobody said what the command does */
    ApiResponse exec(ObjectNode pod, Command command);

    /** Asks what listens on a port of a running pod; empty when nothing does. */
    Optional<Response> http(ObjectNode pod, int port, Request request);
}
