package io.sparkk8s.testkit.internal.argo;

import java.util.Arrays;

/** The phase of a node. */
enum Phase {
    PENDING("Pending"),
    RUNNING("Running"),
    SUCCEEDED("Succeeded"),
    SKIPPED("Skipped"),
    FAILED("Failed"),
    ERROR("Error"),
    OMITTED("Omitted");

    private final String text;

    Phase(String text) {
        this.text = text;
    }

    static Phase of(String text) {
        return Arrays.stream(values())
                .filter(phase -> phase.text.equals(text))
                .findFirst()
                .orElse(PENDING);
    }

    /** It came to an end, be it without having run. */
    boolean fulfilled() {
        return completed() || this == SKIPPED || this == OMITTED;
    }

    /** It ran, and ended. */
    boolean completed() {
        return this == SUCCEEDED || failed();
    }

    boolean failed() {
        return this == FAILED || this == ERROR;
    }

    @Override
    public String toString() {
        return text;
    }
}
