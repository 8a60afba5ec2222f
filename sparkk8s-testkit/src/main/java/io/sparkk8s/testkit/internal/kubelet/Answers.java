package io.sparkk8s.testkit.internal.kubelet;

import io.sparkk8s.testkit.lifecycle.ExecProgram;
import io.sparkk8s.testkit.lifecycle.Request;
import io.sparkk8s.testkit.lifecycle.Response;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * What a pod's running containers do when they are asked.
 *
 * @param exec empty where nobody said what commands do
 * @param ports what listens
 */
record Answers(
        Optional<Function<List<String>, ? extends ExecProgram>> exec, Map<Integer, Function<Request, Response>> ports) {

    Answers {
        ports = Map.copyOf(ports);
    }
}
