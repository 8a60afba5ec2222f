package io.sparkk8s.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.junit.jupiter.api.Test;

class VirtualClockTest {

    private final VirtualClock clock = new VirtualClock();
    private final List<String> ran = new ArrayList<>();

    private Runnable note(String what) {
        return () -> ran.add(what + "@"
                + Duration.between(VirtualClock.START, clock.instant()).toSeconds());
    }

    @Test
    void runsTasksInTheOrderOfTheirTimes() {
        clock.schedule(Duration.ofSeconds(2), note("late"));
        clock.schedule(Duration.ofSeconds(1), note("first"));
        clock.schedule(Duration.ofSeconds(1), note("second"));
        clock.schedule(Duration.ofSeconds(9), note("never"));

        clock.advance(Duration.ofSeconds(5));

        assertThat(ran).containsExactly("first@1", "second@1", "late@2");
        assertThat(clock.instant()).isEqualTo(VirtualClock.START.plusSeconds(5));
    }

    @Test
    void runsWhatATaskSchedulesIfItIsDue() {
        clock.schedule(Duration.ofSeconds(1), () -> clock.schedule(Duration.ofSeconds(1), note("child")));

        clock.advance(Duration.ofSeconds(2));

        assertThat(ran).containsExactly("child@2");
    }

    @Test
    void doesNotRunWhatWasCancelled() {
        clock.schedule(Duration.ofSeconds(1), note("cancelled")).close();

        clock.advance(Duration.ofSeconds(2));

        assertThat(ran).isEmpty();
    }

    @Test
    void goesToTheNextTimeOfDay() {
        clock.advanceTo("23:00");
        assertThat(clock.instant()).isEqualTo("2026-01-01T23:00:00Z");
        clock.advanceTo("23:00");
        assertThat(clock.instant()).isEqualTo("2026-01-02T23:00:00Z");
        clock.advanceTo("01:30", ZoneId.of("Europe/Berlin"));
        assertThat(clock.instant()).isEqualTo("2026-01-03T00:30:00Z");
    }

    @Test
    void doesNotGoBack() {
        assertThatThrownBy(() -> clock.advanceTo(Instant.EPOCH)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> clock.advance(Duration.ofSeconds(-1))).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void waitsNoLongerThanItMust() throws Exception {
        var stage = new CompletableFuture<String>();
        clock.schedule(Duration.ofHours(3), () -> stage.complete("done"));
        clock.schedule(Duration.ofHours(4), note("later"));

        assertThat(clock.await(stage, Duration.ofDays(1))).isEqualTo("done");

        assertThat(clock.instant()).isEqualTo(VirtualClock.START.plus(Duration.ofHours(3)));
        assertThat(ran).isEmpty();
    }

    @Test
    void givesUpAtTheDeadline() {
        var stage = new CompletableFuture<String>();
        clock.schedule(Duration.ofHours(2), () -> stage.complete("too late"));

        assertThatThrownBy(() -> clock.await(stage, Duration.ofHours(1)))
                .isInstanceOf(TimeoutException.class)
                .hasMessageContaining("Not complete after PT1H of virtual time; it is 2026-01-01T01:00:00Z");
        assertThat(clock.instant()).isEqualTo(VirtualClock.START.plus(Duration.ofHours(1)));
    }

    @Test
    void passesAFailureOn() {
        var failed = CompletableFuture.<String>failedFuture(new IllegalStateException("no"));

        assertThatThrownBy(() -> clock.await(failed, Duration.ZERO))
                .isInstanceOf(CompletionException.class)
                .hasCause(new IllegalStateException("no"));
    }

    @Test
    void playsByItself() throws Exception {
        var reached = new CountDownLatch(1);
        clock.schedule(Duration.ofHours(1), reached::countDown);

        try (var playing = clock.play(36_000)) {
            assertThat(playing).isNotNull();
            assertThat(reached.await(30, TimeUnit.SECONDS)).isTrue();
        }
        var stopped = clock.instant();
        assertThat(clock.instant()).isEqualTo(stopped).isAfterOrEqualTo(VirtualClock.START.plusSeconds(3600));
    }
}
