package io.sparkk8s.logs;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
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

    private record Unsure(RawLine line, LogPosition position) {}

    private final String source;
    private final LogListener listener;
    private final Consumer<LogPosition> moved;
    private final List<Unsure> unsure = new ArrayList<>();
    private @Nullable LogPosition position;
    private final NavigableMap<Instant, Map<Integer, Integer>> repeated = new TreeMap<>();
    private boolean seeking;

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
        var here = positionOf(line);
        if (!seeking || position == null) {
            deliver(line, here);
        } else if (here.equals(position)) {
            seeking = false;
            unsure.clear();
        } else if (line.timestamp().isAfter(position.timestamp())) {
            unsure.add(new Unsure(line, here));
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
            listener.gap(new LogGap(
                    source, position.timestamp(), unsure.get(0).line().timestamp()));
        }
        unsure.forEach(each -> deliver(each.line(), each.position()));
        unsure.clear();
    }

    private void deliver(RawLine line, LogPosition here) {
        listener.line(new LogLine(source, line.timestamp(), line.text()));
        position = here;
        moved.accept(here);
    }

    /** Lines of one time are all sent again or none of them, so that they can be counted anew on each connection. */
    private LogPosition positionOf(RawLine line) {
        var hash = line.text().hashCode();
        var occurrence = repeated.computeIfAbsent(line.timestamp(), time -> new HashMap<>())
                .merge(hash, 1, Integer::sum);
        repeated.headMap(repeated.lastKey().minus(DISORDER)).clear();
        return new LogPosition(line.timestamp(), hash, occurrence);
    }
}
