package io.sparkk8s.examples.cli;

import io.sparkk8s.FaultCollector;
import io.sparkk8s.backend.Backend;
import io.sparkk8s.diagnose.FailFast;
import io.sparkk8s.submit.RestartPolicy;
import io.sparkk8s.submit.SubmitOptions;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** How an application is submitted; what is created follows from it. */
final class SubmissionFlags {

    private static final String FOR_SPARK = "is for Spark applications, and this is a workflow";

    @Option(
            names = "--key",
            paramLabel = "KEY",
            description = "One run a key: submitting again with it finds the run that is there. Names follow from it.")
    @Nullable
    private String key;

    @Option(
            names = "--backend",
            paramLabel = "BACKEND",
            converter = BackendName.class,
            description = "Who runs the driver: pods (Kubernetes itself), client-deployment=NAME[/CONTAINER] (a pod of"
                    + " that Deployment), kubeflow or apache (the operators). Default: pods.")
    private Backend backend = Backend.pods();

    @Option(
            names = "--fail-fast",
            description = "Give up a driver that cannot start for a reason that waiting does not heal, such as an image"
                    + " that cannot be pulled.")
    private boolean failFast;

    @Option(
            names = "--ttl",
            paramLabel = "TIME",
            converter = TimeSpan.OrNone.class,
            description = "Remove the driver pod, and its log, that long after its end. Default: it stays.")
    @Nullable
    private Duration ttl;

    @Option(
            names = "--retries",
            paramLabel = "N",
            description = "Try again so many times when the driver fails, as long as somebody watches the run.")
    @Nullable
    private Integer retries;

    /** For a workflow, which takes a key alone. */
    SubmitOptions keyAlone() {
        var faults = new FaultCollector();
        faults.addIf(!backend.kind().equals(Backend.pods().kind()), "--backend", FOR_SPARK);
        faults.addIf(failFast, "--fail-fast", FOR_SPARK);
        faults.addIf(ttl != null, "--ttl", FOR_SPARK);
        faults.addIf(retries != null, "--retries", FOR_SPARK);
        faults.throwIfAny("the command line");
        return key == null ? SubmitOptions.defaults() : SubmitOptions.key(key);
    }

    /** @throws io.sparkk8s.InvalidSpecException a value is not possible */
    SubmitOptions options() {
        var options = (key == null ? SubmitOptions.defaults() : SubmitOptions.key(key)).withBackend(backend);
        if (failFast) {
            options = options.failFast(FailFast.defaults());
        }
        if (ttl != null) {
            options = options.timeToLive(ttl);
        }
        return retries == null ? options : options.restart(RestartPolicy.onFailure(retries));
    }
}
