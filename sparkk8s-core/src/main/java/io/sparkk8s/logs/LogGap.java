package io.sparkk8s.logs;

import java.time.Instant;

/**
 * Lines that the node no longer had when they were asked for, because their file was rotated away. How many is unknown.
 *
 * @param source whose lines
 * @param after the last line that was read is of this time
 * @param before the next one is of this time
 */
public record LogGap(String source, Instant after, Instant before) {}
