package io.sparkk8s.internal;

import io.sparkk8s.FailureKind;
import io.sparkk8s.RunState;
import io.sparkk8s.RunStatus;
import io.sparkk8s.backend.crd.Fields;
import io.sparkk8s.internal.OperatorStatus.Times;
import java.util.regex.Pattern;

/**
 * The status of kubeflow's {@code SparkApplication}. Two of its fourteen states are final, COMPLETED and FAILED:
 * SUCCEEDING and FAILING say how a driver ended, after which the restart policy may run the application again.
 */
final class KubeflowStatus {

    /** Thus the operator writes how a driver's container ended. */
    private static final Pattern CONTAINER_ENDED =
            Pattern.compile("driver container failed with ExitCode: (-?[0-9]{1,9}), Reason: (.*)", Pattern.DOTALL);

    private static final String POD_NOT_FOUND = "driver pod not found";

    private KubeflowStatus() {}

    static RunStatus of(Fields status) {
        var application = status.object("applicationState");
        var error = application.text("errorMessage");
        var state = application.text("state");
        return switch (state) {
            case "" -> with(RunState.SUBMITTED, "");
            case "SUBMITTED" -> with(RunState.PENDING, "");
            case "SUBMISSION_FAILED" -> with(RunState.PENDING, error);
            case "PENDING_RERUN" -> with(RunState.PENDING, "it will run again");
            case "INVALIDATING" -> with(RunState.PENDING, "its spec was changed, it will run again");
            case "RESUMING" -> with(RunState.PENDING, "it is being resumed");
            case "RUNNING" -> running(status, "");
            case "UNKNOWN" -> running(status, "the operator cannot see how its driver fares");
            case "SUCCEEDING" -> running(status, "its driver has ended well, and may run again");
            case "FAILING" -> running(status, "its driver has failed, and may run again: " + error);
            case "SUSPENDING" -> with(RunState.SUSPENDED, "its driver is being removed");
            case "SUSPENDED" -> with(RunState.SUSPENDED, "");
            case "COMPLETED" -> ended(status, RunState.SUCCEEDED).exitCode(0).build();
            case "FAILED" -> failed(status, error);
            default -> with(RunState.PENDING, "the operator says " + state);
        };
    }

    private static RunStatus with(RunState state, String message) {
        return RunStatus.of(state).message(message).build();
    }

    private static RunStatus running(Fields status, String message) {
        return started(status, RunState.RUNNING).message(message).build();
    }

    private static RunStatus failed(Fields status, String error) {
        var end = CONTAINER_ENDED.matcher(error);
        if (end.matches()) {
            var code = Integer.parseInt(end.group(1));
            return ended(status, RunState.FAILED)
                    .exitCode(code)
                    .failure(kindOf(end.group(2).strip()), error)
                    .build();
        }
        if (error.equals(POD_NOT_FOUND)) {
            return ended(status, RunState.LOST)
                    .failure(FailureKind.DELETED, "the driver pod is gone, and the operator did not see it end")
                    .build();
        }
        // all that the operator does before there is a driver is said to have "failed to ...", or "failed during ..."
        var kind = error.startsWith("failed ") ? FailureKind.START_FAILED : FailureKind.OTHER;
        return ended(status, RunState.FAILED)
                .failure(kind, error.isEmpty() ? "the operator gave no reason" : error)
                .build();
    }

    private static FailureKind kindOf(String reason) {
        return switch (reason) {
            case "OOMKilled" -> FailureKind.OOM_KILLED;
            case "ContainerCannotRun", "StartError" -> FailureKind.START_FAILED;
            default -> FailureKind.APPLICATION_ERROR;
        };
    }

    /** The operator does not write when the driver began; this is when it submitted it. */
    private static RunStatus.Builder started(Fields status, RunState state) {
        return RunStatus.of(state).startedAt(Times.instant(status.text("lastSubmissionAttemptTime")));
    }

    private static RunStatus.Builder ended(Fields status, RunState state) {
        return started(status, state).finishedAt(Times.instant(status.text("terminationTime")));
    }
}
