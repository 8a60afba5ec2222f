package io.sparkk8s.argo.operation;

import java.util.Map;

/** How a workflow is submitted again. Immutable. */
public final class ResubmitOptions {

    private static final ResubmitOptions DEFAULTS = new ResubmitOptions(false, Map.of());

    private final boolean memoized;
    private final Map<String, String> parameters;

    private ResubmitOptions(boolean memoized, Map<String, String> parameters) {
        this.memoized = memoized;
        this.parameters = parameters;
    }

    /** All of it runs again. */
    public static ResubmitOptions defaults() {
        return DEFAULTS;
    }

    /**
     * What succeeded is not run again, but taken over: Argo's {@code --memoized}. For workflows that failed. Argo 3.7 does
     * not join the outputs of a loop that was taken over: a step that uses them waits for ever, also when Argo's own
     * program resubmits it. Retry such a workflow instead.
     */
    public ResubmitOptions memoized() {
        return new ResubmitOptions(true, parameters);
    }

    /** Another value of an argument of the workflow. What is taken over has seen the old one. */
    public ResubmitOptions parameter(String name, String value) {
        return new ResubmitOptions(memoized, Overrides.with(parameters, name, value));
    }

    boolean isMemoized() {
        return memoized;
    }

    Map<String, String> parameters() {
        return parameters;
    }

    @Override
    public String toString() {
        return (memoized ? "memoized" : "whole") + parameters.keySet();
    }
}
