package io.sparkk8s.preflight;

import static java.util.Objects.requireNonNull;

/**
 * One thing that was looked at before a submission.
 *
 * @param verdict how it stands
 * @param subject what was looked at, such as {@code Secret etl/db}
 * @param message what was found
 * @param advice what to do about it; empty when there is nothing to do
 */
public record Check(Verdict verdict, String subject, String message, String advice) {

    /** How a check ended. */
    public enum Verdict {
        OK,
        /** The submission would fail, or its run would never start as it is asked for. */
        FAILED,
        /** It could not be looked at; the message says why. */
        UNKNOWN
    }

    public Check {
        requireNonNull(verdict, "verdict");
        requireNonNull(subject, "subject");
        requireNonNull(message, "message");
        requireNonNull(advice, "advice");
    }

    static Check ok(String subject, String message) {
        return new Check(Verdict.OK, subject, message, "");
    }

    static Check failed(String subject, String message, String advice) {
        return new Check(Verdict.FAILED, subject, message, advice);
    }

    static Check unknown(String subject, String message) {
        return new Check(Verdict.UNKNOWN, subject, message, "");
    }

    /** {@code FAILED  Secret etl/db: it has no key 'password'. Add the key, or ...}. */
    @Override
    public String toString() {
        return "%-8s%s: %s%s".formatted(verdict, subject, message, advice.isEmpty() ? "" : ". " + advice);
    }
}
