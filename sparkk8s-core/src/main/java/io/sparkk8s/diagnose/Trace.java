package io.sparkk8s.diagnose;

/**
 * An exception in a log.
 *
 * @param first the line where it begins, counted from 0
 * @param last where it ends
 */
record Trace(int first, int last, ApplicationError error) {

    boolean within(Trace other) {
        return first >= other.first && last <= other.last;
    }
}
