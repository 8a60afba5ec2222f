package io.sparkk8s.argo.operation;

import static java.util.Objects.requireNonNull;

import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** How a workflow is retried. Immutable. */
public final class RetryOptions {

    private static final RetryOptions DEFAULTS = new RetryOptions(null, Map.of());

    private final @Nullable NodeSelector restarted;
    private final Map<String, String> parameters;

    private RetryOptions(@Nullable NodeSelector restarted, Map<String, String> parameters) {
        this.restarted = restarted;
        this.parameters = parameters;
    }

    /** What failed runs again, and all after it. */
    public static RetryOptions defaults() {
        return DEFAULTS;
    }

    /**
     * These nodes run again too, with all after them, although they succeeded: Argo's {@code --restart-successful} with
     * {@code --node-field-selector}. Only so can a workflow be retried that succeeded.
     */
    public RetryOptions restartSuccessful(NodeSelector nodes) {
        return new RetryOptions(requireNonNull(nodes, "nodes"), parameters);
    }

    /** Another value of an argument of the workflow. Loops over it are unrolled anew. */
    public RetryOptions parameter(String name, String value) {
        return new RetryOptions(restarted, Overrides.with(parameters, name, value));
    }

    Optional<NodeSelector> restarted() {
        return Optional.ofNullable(restarted);
    }

    Map<String, String> parameters() {
        return parameters;
    }
}
