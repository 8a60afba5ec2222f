package io.sparkk8s.testkit.internal.exec;

import io.sparkk8s.testkit.internal.apiserver.Json;
import java.nio.charset.StandardCharsets;
import java.util.List;
import tools.jackson.databind.node.ObjectNode;

/** What the error channel says when a process is over: a Status, as a kubelet of 1.34 with containerd writes it. */
final class ExitStatus {

    private ExitStatus() {}

    static byte[] of(List<String> argv, int code) {
        if (code == 0) {
            return bytes(status("Success"));
        }
        var status = status("Failure");
        status.put(
                "message",
                "command terminated with non-zero exit code: error executing command [%s], exit code %d"
                        .formatted(String.join(" ", argv), code));
        status.put("reason", "NonZeroExitCode");
        status.putObject("details")
                .putArray("causes")
                .addObject()
                .put("reason", "ExitCode")
                .put("message", Integer.toString(code));
        return bytes(status);
    }

    static byte[] notStarted(List<String> argv, String why) {
        var what = "error executing command in container: failed to exec in container: unable to start container"
                + " process: exec: \"%s\": %s".formatted(argv.isEmpty() ? "" : argv.get(0), why);
        var status = status("Failure");
        status.put("message", "Internal error occurred: " + what).put("reason", "InternalError");
        status.putObject("details").putArray("causes").addObject().put("message", what);
        return bytes(status.put("code", 500));
    }

    private static ObjectNode status(String status) {
        var node = Json.object();
        node.putObject("metadata");
        return node.put("status", status);
    }

    private static byte[] bytes(ObjectNode node) {
        return Json.write(node).getBytes(StandardCharsets.UTF_8);
    }
}
