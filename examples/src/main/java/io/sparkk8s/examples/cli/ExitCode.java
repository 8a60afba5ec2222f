package io.sparkk8s.examples.cli;

import io.sparkk8s.RunStatus;

/** What the program ends with. */
final class ExitCode {

    static final int OK = 0;
    static final int FAILED = 1;
    static final int BAD_INPUT = 2;
    static final int TIMED_OUT = 124;
    static final int LOST = 126;
    static final int KILLED = 143;

    private static final int LARGEST_OF_A_DRIVER = 123;

    private ExitCode() {}

    /** For a run that has ended: the driver's own code, where it is not one of ours. */
    static int of(RunStatus status) {
        return switch (status.state()) {
            case SUCCEEDED -> OK;
            case KILLED -> KILLED;
            case LOST -> LOST;
            default -> {
                var code = status.exitCode().orElse(FAILED);
                yield code >= 1 && code <= LARGEST_OF_A_DRIVER ? code : FAILED;
            }
        };
    }
}
