package io.sparkk8s.lint;

/** How bad a finding is. */
public enum Severity {
    /** It is refused, or cannot run as it is written. */
    ERROR,
    /** It may run, but hardly as it is meant. */
    WARNING
}
