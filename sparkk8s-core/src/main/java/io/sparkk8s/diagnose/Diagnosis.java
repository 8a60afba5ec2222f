package io.sparkk8s.diagnose;

import static java.util.Objects.requireNonNull;

import io.sparkk8s.Failure;
import io.sparkk8s.ObjectRef;
import io.sparkk8s.RunRef;
import io.sparkk8s.RunState;
import io.sparkk8s.RunStatus;
import java.util.List;
import java.util.Optional;

/**
 * Why a run stands where it stands.
 *
 * @param ref which run
 * @param status as it was then
 * @param findings what was found, the most telling first; never empty
 * @param unread what could not be looked at, and why
 */
public record Diagnosis(RunRef ref, RunStatus status, List<Finding> findings, List<String> unread) {

    public Diagnosis {
        requireNonNull(ref, "ref");
        requireNonNull(status, "status");
        findings = List.copyOf(findings);
        unread = List.copyOf(unread);
    }

    /** A diagnosis from what is known; without any findings it is what the status itself says. */
    public static Diagnosis of(RunRef ref, RunStatus status, List<Finding> findings) {
        return of(ref, status, findings, List.of());
    }

    static Diagnosis of(RunRef ref, RunStatus status, List<Finding> findings, List<String> unread) {
        return new Diagnosis(ref, status, findings.isEmpty() ? List.of(byStatus(ref, status)) : findings, unread);
    }

    private static Finding byStatus(RunRef ref, RunStatus status) {
        var reason =
                switch (status.state()) {
                    case SUBMITTED, PENDING -> Reason.SLOW_START;
                    case QUEUED, SUSPENDED -> Reason.QUEUE_NOT_ADMITTED;
                    case RUNNING -> Reason.RUNNING_FINE;
                    case SUCCEEDED, FAILED, KILLED -> Reason.ENDED;
                    case LOST -> Reason.GONE;
                };
        var message = status.failure().map(Failure::toString).orElse(status.message());
        var since = status.finishedAt().or(status::startedAt).orElse(null);
        var object = new ObjectRef("run", ref.namespace(), ref.name());
        return new Finding(reason, "", object, message, since, "");
    }

    public RunState state() {
        return status.state();
    }

    /** The most telling finding. */
    public Finding main() {
        return findings.get(0);
    }

    /** Whether a reason was found, and what was found of it. */
    public Optional<Finding> find(Reason reason) {
        return findings.stream().filter(finding -> finding.reason() == reason).findFirst();
    }

    /** Several lines, for people. */
    @Override
    public String toString() {
        var text = new StringBuilder().append(ref).append(" is ").append(status.state());
        for (var finding : findings) {
            text.append("\n- ").append(finding);
            if (finding.since() != null) {
                text.append("\n  since ").append(finding.since());
            }
            text.append(finding.since() == null ? "\n  on " : ", on ").append(finding.object());
            if (!finding.advice().isEmpty()) {
                text.append("\n  try: ").append(finding.advice());
            }
        }
        unread.forEach(line -> text.append("\n(").append(line).append(')'));
        return text.toString();
    }
}
