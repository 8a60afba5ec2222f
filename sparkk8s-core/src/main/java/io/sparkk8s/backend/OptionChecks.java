package io.sparkk8s.backend;

import io.sparkk8s.InvalidSpecException;
import java.time.Duration;

/** What the options of the operators must be like. */
final class OptionChecks {

    private OptionChecks() {}

    static void atLeast(String option, long value, long least) {
        if (value < least) {
            throw InvalidSpecException.of("the options of the operator", option, value + " is less than " + least);
        }
    }

    /** Whole seconds, at least one. */
    static long seconds(String option, Duration time) {
        if (time.toSeconds() < 1 || time.toNanosPart() != 0) {
            throw InvalidSpecException.of(
                    "the options of the operator", option, time + " is not a whole number of seconds of at least 1");
        }
        return time.toSeconds();
    }

    static long milliseconds(String option, Duration time) {
        if (time.isNegative() || time.toNanosPart() % 1_000_000 != 0) {
            throw InvalidSpecException.of(
                    "the options of the operator", option, time + " is not a whole number of milliseconds, 0 or more");
        }
        return time.toMillis();
    }
}
