package io.sparkk8s.internal;

import io.sparkk8s.ExecutorsDigest;
import io.sparkk8s.FailureKind;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Counts executors: a state each while its pod is there, and numbers for all that have been. Not thread-safe. */
final class ExecutorTally {

    private record Seen(String uid, ExecutorState state) {}

    private final Map<String, Seen> present = new HashMap<>();
    private final Map<FailureKind, Integer> failures = new EnumMap<>(FailureKind.class);
    private int pending;
    private int running;
    private int succeeded;
    private int released;
    private int peak;

    /** @param uid tells apart pods that had the name one after the other */
    void seen(String pod, String uid, ExecutorState now) {
        var before = present.get(pod);
        if (before != null && !before.uid().equals(uid)) {
            gone(pod);
            before = null;
        }
        if (before == null || !before.state().ended()) {
            present.put(pod, new Seen(uid, now));
            add(before == null ? null : before.state(), -1);
            add(now, 1);
            peak = Math.max(peak, running);
        }
    }

    /** The pod went away; what had not ended by then was deleted. */
    void gone(String pod) {
        var last = present.remove(pod);
        if (last != null && !last.state().ended()) {
            add(last.state(), -1);
            add(new ExecutorState.Released(), 1);
        }
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
