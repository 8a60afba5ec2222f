package io.sparkk8s.logs;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Lets through the lines of one connection that are new. After a reconnect the server sends some lines again (it cuts
 * {@code sinceTime} to whole seconds): they are dropped up to the position, found by its text and not by its time alone.
 * Where the position itself is missing, its file was rotated away, and that is said.
 */
final class Resumption {

    /** How far the times of neighbouring lines may be out of order. */
    private static final Duration DISORDER = Duration.ofSeconds(1);

    private static final int BUFFERED = 10_000;

    private final String source;
    private final LogListener listener;
    private final Consumer<LogPosition> moved;
    private final List<RawLine> unsure = new ArrayList<>();
    private @Nullable LogPosition position;
    private boolean seeking;
    private int matches;

    Resumption(String source, @Nullable LogPosition position, LogListener listener, Consumer<LogPosition> moved) {
        this.source = source;
        this.position = position;
        this.listener = listener;
        this.moved = moved;
        this.seeking = position != null;
    }

    /** From when on the server is asked for lines; null for all. */
    static @Nullable Instant since(@Nullable LogPosition position) {
        return position == null ? null : position.timestamp().minus(DISORDER);
    }

    void line(String text) {
        var line = RawLine.parse(text, position == null ? null : position.timestamp());
        if (!seeking || position == null) {
            deliver(line);
        } else if (position.matches(line)) {
            matches++;
            if (matches == position.occurrence()) {
                seeking = false;
                unsure.clear();
            }
        } else if (line.timestamp().isAfter(position.timestamp())) {
            unsure.add(line);
            if (line.timestamp().isAfter(position.timestamp().plus(DISORDER)) || unsure.size() > BUFFERED) {
                giveUpSeeking();
            }
        }
    }

    /** The connection delivered all there is. */
    void end() {
        if (seeking && !unsure.isEmpty()) {
            giveUpSeeking();
        }
    }

    private void giveUpSeeking() {
        seeking = false;
        if (position != null) {
            listener.gap(new LogGap(source, position.timestamp(), unsure.get(0).timestamp()));
        }
        unsure.forEach(this::deliver);
        unsure.clear();
    }

    private void deliver(RawLine line) {
        listener.line(new LogLine(source, line.timestamp(), line.text()));
        var next = LogPosition.after(position, line);
        position = next;
        moved.accept(next);
    }
}
