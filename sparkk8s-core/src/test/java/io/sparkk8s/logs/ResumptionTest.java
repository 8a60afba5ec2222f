package io.sparkk8s.logs;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;

class ResumptionTest {

    private static final Instant START = Instant.parse("2026-01-01T00:00:00.5Z");

    private final List<String> read = new ArrayList<>();
    private final List<LogGap> gaps = new ArrayList<>();
    private final AtomicReference<@Nullable LogPosition> position = new AtomicReference<@Nullable LogPosition>();

    private final LogListener listener = new LogListener() {
        @Override
        public void line(LogLine line) {
            read.add(line.text());
        }

        @Override
        public void gap(LogGap gap) {
            gaps.add(gap);
        }
    };

    /** What the kubelet sends: whole seconds only. */
    private static List<RawLine> since(List<RawLine> log, @Nullable LogPosition position) {
        var since = Resumption.since(position);
        var cut = since == null ? Instant.MIN : since.truncatedTo(ChronoUnit.SECONDS);
        return log.stream().filter(line -> !line.timestamp().isBefore(cut)).toList();
    }

    private void read(List<RawLine> lines) {
        breakOffAfter(lines).end();
    }

    private Resumption breakOffAfter(List<RawLine> lines) {
        var resumption = new Resumption("driver", position.get(), listener, position::set);
        lines.forEach(line -> resumption.line(line.timestamp() + " " + line.text()));
        return resumption;
    }

    @RepeatedTest(300)
    void no_line_is_lost_or_doubled_wherever_the_connection_breaks(RepetitionInfo repetition) {
        var random = new Random(repetition.getCurrentRepetition());
        var log = randomLog(random);

        for (var connection = 0; connection < 20; connection++) {
            var sent = since(log, position.get());
            breakOffAfter(sent.subList(0, random.nextInt(sent.size() + 1)));
            if (position.get() != null) {
                // another JVM goes on
                position.set(LogPosition.parse(position.get().toString()));
            }
        }
        read(since(log, position.get()));

        assertThat(gaps).isEmpty();
        assertThat(read)
                .containsExactlyElementsOf(log.stream().map(RawLine::text).toList());
    }

    /** Several lines at one instant, the same text again, and times a little out of order. */
    private static List<RawLine> randomLog(Random random) {
        var at = START;
        var lines = new ArrayList<RawLine>();
        for (var i = 0; i < 60; i++) {
            at = at.plusMillis(random.nextInt(4) * 100L);
            var jitter = random.nextInt(10) == 0 ? -random.nextInt(50) : 0;
            lines.add(new RawLine(at.plusMillis(jitter), "text " + random.nextInt(3)));
        }
        return lines;
    }

    @Test
    void lines_that_were_rotated_away_are_said_to_be_missing() {
        var log = IntStream.range(0, 100)
                .mapToObj(i -> new RawLine(START.plusSeconds(i), "line " + i))
                .toList();
        read(log.subList(0, 10));

        read(since(log.subList(50, 100), position.get()));

        assertThat(read).hasSize(60).endsWith("line 99");
        assertThat(gaps).containsExactly(new LogGap("driver", START.plusSeconds(9), START.plusSeconds(50)));
    }

    @Test
    void nothing_is_said_to_be_missing_when_nothing_came_after() {
        read(List.of(new RawLine(START, "only")));

        read(List.of());

        assertThat(gaps).isEmpty();
        assertThat(read).containsExactly("only");
    }
}
