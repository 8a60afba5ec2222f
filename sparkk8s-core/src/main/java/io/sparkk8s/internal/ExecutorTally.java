package io.sparkk8s.internal;

import io.sparkk8s.ExecutorsDigest;
import io.sparkk8s.FailureKind;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Counts executors: a state each while its pod is there, and numbers for all that have been. Not thread-safe. */
final class ExecutorTally {

    private final Map<String, ExecutorState> present = new HashMap<>();
    private final Map<FailureKind, Integer> failures = new EnumMap<>(FailureKind.class);
    private int pending;
    private int running;
    private int succeeded;
    private int released;
    private int peak;

    void seen(String pod, ExecutorState now) {
        var before = present.get(pod);
        if (before != null && before.ended()) {
            return;
        }
        present.put(pod, now);
        add(before, -1);
        add(now, 1);
        peak = Math.max(peak, running);
    }

    /** The pod went away; what had not ended by then was deleted. */
    void gone(String pod) {
        seen(pod, new ExecutorState.Released());
        present.remove(pod);
    }

    private void add(@Nullable ExecutorState state, int count) {
        if (state instanceof ExecutorState.Pending) {
            pending += count;
        } else if (state instanceof ExecutorState.Running) {
            running += count;
        } else if (state instanceof ExecutorState.Succeeded) {
            succeeded += count;
        } else if (state instanceof ExecutorState.Released) {
            released += count;
        } else if (state instanceof ExecutorState.Failed failed) {
            failures.merge(failed.cause(), count, Integer::sum);
        }
    }

    ExecutorsDigest digest() {
        return new ExecutorsDigest(pending, running, succeeded, released, peak, failures);
    }
}
