package io.sparkk8s.conf;

import static java.util.Objects.requireNonNull;

/**
 * Something that is wrong, or probably wrong, with a configuration.
 *
 * @param code the kind of the mistake
 * @param severity whether it can work nevertheless
 * @param key the key that it is about
 * @param message what is wrong, why, and what would be right; values of keys that may be secrets are hidden
 */
public record ConfFinding(Code code, Severity severity, String key, String message) {

    /** The kind of a mistake. */
    public enum Code {
        /** Not a key of Spark's in any version. */
        UNKNOWN_KEY,
        /** A key that does not begin with {@code spark.}: spark-submit leaves it out. */
        NOT_A_SPARK_KEY,
        /** A key that other versions of Spark have. */
        NOT_IN_VERSION,
        /** A key or a label that Spark sets itself. */
        RESERVED,
        /** The value does not go with another key's value, or needs another key that is not there. */
        CONTRADICTORY,
        /** Spark warns and wants another key. */
        DEPRECATED,
        /** The value is not of the key's type. */
        BAD_VALUE
    }

    /** How bad it is. */
    public enum Severity {
        /** Spark or Kubernetes refuses it, or what was asked for cannot come about. */
        ERROR,
        /** It is probably not what was meant. */
        WARNING
    }

    public ConfFinding {
        requireNonNull(code, "code");
        requireNonNull(severity, "severity");
        requireNonNull(key, "key");
        requireNonNull(message, "message");
    }

    /** One line. */
    @Override
    public String toString() {
        return severity + " " + code + " " + key + ": " + message;
    }
}
