package io.sparkk8s.diagnose;

import static java.util.Objects.requireNonNull;

import io.sparkk8s.ObjectRef;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One thing that holds a run up.
 *
 * @param reason to decide upon
 * @param subject what exactly, in a few words: {@code cpu}, {@code Secret db}, {@code image mycompany/spark:prod}; may be
 *     empty
 * @param object whose status or event says so
 * @param message as the cluster said it
 * @param since when it began; null when the cluster does not say
 * @param advice what to try
 */
public record Finding(
        Reason reason, String subject, ObjectRef object, String message, @Nullable Instant since, String advice) {

    public Finding {
        requireNonNull(reason, "reason");
        requireNonNull(subject, "subject");
        requireNonNull(object, "object");
        requireNonNull(message, "message");
        requireNonNull(advice, "advice");
    }

    /** {@code UNSCHEDULABLE (cpu): 0/3 nodes are available: 3 Insufficient cpu.}. */
    @Override
    public String toString() {
        return reason + (subject.isEmpty() ? "" : " (" + subject + ")") + (message.isEmpty() ? "" : ": " + message);
    }
}
