package io.sparkk8s;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;

/**
 * How the executors of a Spark application fare, as far as this JVM has seen it: it watches them while the driver runs,
 * and what came and went before it attached is not counted. Immutable.
 *
 * @param pending there, and not running yet
 * @param running running now
 * @param succeeded ended with exit code 0
 * @param released deleted while they ran or waited: by the driver, which deletes idle executors and all at its end
 * @param peak the most that ran at the same time
 * @param failures those that failed, by cause
 */
public record ExecutorsDigest(
        int pending, int running, int succeeded, int released, int peak, Map<FailureKind, Integer> failures) {

    private static final ExecutorsDigest NONE = new ExecutorsDigest(0, 0, 0, 0, 0, Map.of());

    public ExecutorsDigest {
        var byKind = new EnumMap<FailureKind, Integer>(FailureKind.class);
        byKind.putAll(failures);
        failures = Collections.unmodifiableMap(byKind);
    }

    /** No executor has been seen. */
    public static ExecutorsDigest none() {
        return NONE;
    }

    /** How many failed, whatever the cause. */
    public int failed() {
        return failures.values().stream().mapToInt(Integer::intValue).sum();
    }

    /** {@code 2 running (at most 4), 1 pending, 3 failed: OOM_KILLED 2, EVICTED 1}. */
    @Override
    public String toString() {
        var text = new StringBuilder()
                .append(running)
                .append(" running (at most ")
                .append(peak)
                .append(')');
        append(text, pending, "pending");
        append(text, succeeded, "succeeded");
        append(text, released, "released");
        append(text, failed(), "failed");
        var separator = ": ";
        for (var cause : failures.entrySet()) {
            text.append(separator).append(cause.getKey()).append(' ').append(cause.getValue());
            separator = ", ";
        }
        return text.toString();
    }

    private static void append(StringBuilder text, int count, String what) {
        if (count > 0) {
            text.append(", ").append(count).append(' ').append(what);
        }
    }
}
