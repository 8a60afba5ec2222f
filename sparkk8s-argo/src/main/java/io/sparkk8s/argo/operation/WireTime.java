package io.sparkk8s.argo.operation;

import java.time.Instant;
import java.time.temporal.ChronoUnit;

/** Times as Kubernetes writes them: RFC 3339, UTC, whole seconds. */
final class WireTime {

    private WireTime() {}

    static String of(Instant instant) {
        return instant.truncatedTo(ChronoUnit.SECONDS).toString();
    }
}
