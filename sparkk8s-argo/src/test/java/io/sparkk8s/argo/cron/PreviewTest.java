package io.sparkk8s.argo.cron;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.fabric8.kubernetes.api.model.ObjectMetaBuilder;
import io.sparkk8s.InvalidSpecException;
import io.sparkk8s.argo.model.CronWorkflow;
import io.sparkk8s.argo.model.CronWorkflowSpec;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PreviewTest {

    static CronWorkflow cron(Consumer<CronWorkflowSpec.Builder> spec) {
        var described = CronWorkflowSpec.builder();
        spec.accept(described);
        return CronWorkflow.builder()
                .metadata(new ObjectMetaBuilder()
                        .withName("nightly")
                        .withNamespace("etl")
                        .build())
                .spec(described.build())
                .build();
    }

    private static Preview preview(String schedule, String zone, String from, int count) {
        return Preview.of(cron(c -> c.schedules(List.of(schedule)).timezone(zone)), Instant.parse(from), count);
    }

    @Test
    void a_time_that_the_clocks_skip_comes_not_at_all_and_the_table_says_so() {
        var preview = preview("30 2 * * *", "Europe/Berlin", "2026-03-28T00:00:00Z", 2);

        assertThat(preview.toText())
                .isEqualTo(
                        """
                CronWorkflow etl/nightly, the clocks of Europe/Berlin
                #  LOCAL TIME                      UTC
                1  Sat 2026-03-28 02:30 +01:00     2026-03-28T01:30:00Z
                -  Sun 2026-03-29 02:30            -                     0 runs: the clocks of Europe/Berlin go from 02:00 to 03:00
                2  Mon 2026-03-30 02:30 +02:00     2026-03-30T00:30:00Z
                startingDeadlineSeconds: none, a time at which the controller is down is not made up
                """);
        assertThat(preview.clockChanges()).singleElement().satisfies(change -> assertThat(change.affected())
                .containsExactly(
                        new ClockChange.Affected(LocalDateTime.parse("2026-03-29T02:30"), 0, ClockEffect.SKIPPED)));
    }

    @Test
    void a_time_that_the_clocks_repeat_comes_twice() {
        var preview = preview("30 1 * * *", "America/New_York", "2026-11-01T00:00:00Z", 3);

        assertThat(preview.runs())
                .extracting(
                        run -> run.local().toOffsetDateTime() + " " + run.note().orElse("-"))
                .containsExactly(
                        "2026-11-01T01:30-04:00 first of two: the clocks show this time twice",
                        "2026-11-01T01:30-05:00 second of two: the clocks show this time twice",
                        "2026-11-02T01:30-05:00 -");
    }

    @ParameterizedTest
    @CsvSource({
        "0 12 * * 0, Asia/Beirut, 2021-03-20T00:00:00Z, 2021-03-28T12:00, 0, LEFT_OUT",
        "0 2 * * *, Australia/Lord_Howe, 2026-04-03T00:00:00Z, 2026-04-05T02:00, 0, LEFT_OUT",
        "45 1 * * *, Australia/Lord_Howe, 2026-04-03T00:00:00Z, 2026-04-05T01:45, 2, REPEATED",
        "0 0 * * 0, Australia/Lord_Howe, 2015-04-03T17:42:55Z, 2015-04-12T00:00, 0, LEFT_OUT",
        "0 0 * * *, America/Sao_Paulo, 2018-11-02T00:00:00Z, 2018-11-04T00:00, 0, SKIPPED",
        "30 23 * * *, America/Sao_Paulo, 2018-02-16T00:00:00Z, 2018-02-17T23:30, 2, REPEATED",
    })
    void each_time_that_does_not_come_once_is_listed(
            String schedule, String zone, String from, LocalDateTime time, int runs, ClockEffect effect) {
        assertThat(preview(schedule, zone, from, 5).clockChanges())
                .flatExtracting(ClockChange::affected)
                .containsExactly(new ClockChange.Affected(time, runs, effect));
    }

    @Test
    void a_search_that_begins_right_after_a_change_may_lose_its_place_too() {
        // from 02:00 to 02:30 on the 28th: at 02:40 out of turn, and then not at 01:00 but at 01:40
        assertThat(preview("*/40 1 * * *", "Australia/Lord_Howe", "2007-10-26T23:21:11Z", 9)
                        .clockChanges())
                .flatExtracting(ClockChange::affected)
                .containsExactly(
                        new ClockChange.Affected(LocalDateTime.parse("2007-10-28T02:40"), 1, ClockEffect.OUT_OF_TURN),
                        new ClockChange.Affected(LocalDateTime.parse("2007-10-29T01:00"), 0, ClockEffect.LEFT_OUT));
    }

    @Test
    void many_times_that_do_not_come_are_one_line() {
        assertThat(preview("*/10 * * * *", "Europe/Berlin", "2026-03-29T00:50:00Z", 2)
                        .toText())
                .contains(
                        "-  Sun 2026-03-29 02:00            -                     0 runs: the clocks of Europe/Berlin go"
                                + " from 02:00 to 03:00; 6 times up to 02:50");
    }

    @Test
    void several_schedules_at_one_time_make_one_run() {
        var preview = Preview.of(
                cron(c -> c.schedules(List.of("0 9 * * *", "0 */3 * * *"))), Instant.parse("2026-01-01T05:00:00Z"), 4);

        assertThat(preview.runs())
                .extracting(PlannedRun::at)
                .containsExactly(
                        Instant.parse("2026-01-01T06:00:00Z"),
                        Instant.parse("2026-01-01T09:00:00Z"),
                        Instant.parse("2026-01-01T12:00:00Z"),
                        Instant.parse("2026-01-01T15:00:00Z"));
    }

    @Test
    void what_else_decides_is_said() {
        var policies = Preview.of(
                        cron(c -> c.schedule("@every 1h")
                                .suspend(true)
                                .when("{{= cronworkflow.lastScheduledTime == nil }}")
                                .concurrencyPolicy("Forbid")
                                .startingDeadlineSeconds(60L)
                                .stopStrategy(stop -> stop.expression("cronworkflow.failed >= 3"))),
                        Instant.parse("2026-01-01T05:00:00Z"),
                        1)
                .policies();

        assertThat(policies)
                .anyMatch(line -> line.startsWith("suspended:"))
                .anyMatch(line -> line.contains("cronworkflow.failed >= 3"))
                .anyMatch(line -> line.contains("cronworkflow.lastScheduledTime"))
                .anyMatch(line -> line.startsWith("concurrencyPolicy Forbid"))
                .anyMatch(line -> line.endsWith("within 60s"))
                .anyMatch(line -> line.startsWith("@every"))
                .anyMatch(line -> line.endsWith("taken to be Z here"));
    }

    @Test
    void all_that_the_controller_would_not_take_is_told_at_once() {
        var wrong = cron(c -> c.schedules(List.of("0 9 * *", "CRON_TZ=UTC 0 9 * * *"))
                .timezone("Europe/Berlin")
                .concurrencyPolicy("Never")
                .startingDeadlineSeconds(-1L));

        assertThatThrownBy(() -> Preview.of(wrong, Instant.EPOCH, 1))
                .isInstanceOfSatisfying(InvalidSpecException.class, e -> assertThat(e.faults())
                        .extracting(fault -> fault.path())
                        .containsExactlyInAnyOrder(
                                "spec.schedules[0]",
                                "spec.schedules[1]",
                                "spec.concurrencyPolicy",
                                "spec.startingDeadlineSeconds"));
    }

    /** Minute by minute: each comes once, but for those that are listed. */
    @Test
    void runs_and_clock_changes_together_are_what_the_schedule_says() {
        var seed = System.nanoTime();
        var random = new Random(seed);
        var zones = List.of(
                "America/New_York", "Europe/Berlin", "Australia/Lord_Howe", "America/Sao_Paulo", "Asia/Beirut", "UTC");
        for (var i = 0; i < 40; i++) {
            var zone = ZoneId.of(zones.get(random.nextInt(zones.size())));
            var begin = Instant.parse("2000-01-01T00:00:00Z").plusSeconds(random.nextInt(550_000_000));
            var change = zone.getRules().nextTransition(begin);
            var from = (change == null ? begin : change.getInstant())
                    .minusSeconds(86_400L * random.nextInt(3) + random.nextInt(86_400));
            var schedule = (random.nextBoolean() ? "*/" + (1 + random.nextInt(40)) : "" + random.nextInt(60)) + " "
                    + List.of("*", "0", "1", "2", "0-3", "*/2", "23", "12").get(random.nextInt(8)) + " * * "
                    + List.of("*", "*", "0", "6", "1-5").get(random.nextInt(5));

            var preview = preview(schedule, zone.getId(), from.toString(), 1 + random.nextInt(60));

            var what = "seed " + seed + ": " + schedule + " in " + zone + " from " + from;
            var came = new HashMap<LocalDateTime, Integer>();
            preview.runs().forEach(run -> came.merge(run.local().toLocalDateTime(), 1, Integer::sum));
            var listed = new HashMap<LocalDateTime, Integer>();
            preview.clockChanges().forEach(c -> c.affected().forEach(a -> listed.put(a.time(), a.runs())));
            assertThat(preview.runs()).as(what).isSortedAccordingTo((a, b) -> a.at().compareTo(b.at()));
            var last = preview.runs().get(preview.runs().size() - 1).local();
            // a day at the end may be cut in two by the last run
            var end = last.toLocalDate().atStartOfDay();
            var says = CronSchedule.parse(schedule);
            for (var minute = LocalDateTime.ofInstant(from, zone)
                            .plusMinutes(1)
                            .withSecond(0)
                            .withNano(0);
                    minute.isBefore(end);
                    minute = minute.plusMinutes(1)) {
                var expected = listed.getOrDefault(minute, says.says(minute) ? 1 : 0);
                assertThat(came.getOrDefault(minute, 0))
                        .as(what + " at " + minute)
                        .isEqualTo(expected);
            }
            assertThat(preview)
                    .as(what)
                    .isEqualTo(preview(
                            schedule,
                            zone.getId(),
                            from.toString(),
                            preview.runs().size()));
        }
    }

    @Test
    void a_plan_has_the_workflows_that_the_controller_would_have_made() {
        var cron = cron(c -> c.schedules(List.of("0 2 * * *"))
                .timezone("Europe/Berlin")
                .workflowMetadata(new ObjectMetaBuilder()
                        .addToLabels("team", "etl")
                        .addToAnnotations("why", "night")
                        .build())
                .workflowSpec(spec -> spec.entrypoint("main")));
        cron.getMetadata().setLabels(Map.of("workflows.argoproj.io/creator", "ann", "other", "x"));

        var plan = BackfillPlan.of(cron, Instant.parse("2026-03-27T01:00:00Z"), Instant.parse("2026-03-31T00:00:00Z"));

        // not on the 29th; the first instant belongs to it, the last does not
        assertThat(plan.runs())
                .extracting(run -> run.workflow().getMetadata().getName())
                .containsExactly("nightly-1774573200", "nightly-1774659600", "nightly-1774828800");
        var first = plan.runs().get(0);
        assertThat(first.scheduledTime()).isEqualTo("2026-03-27T01:00:00Z");
        assertThat(first.workflow().spec().entrypoint()).isEqualTo("main");
        assertThat(first.workflow().getMetadata()).satisfies(metadata -> {
            assertThat(metadata.getNamespace()).isEqualTo("etl");
            assertThat(metadata.getLabels())
                    .containsEntry("workflows.argoproj.io/cron-workflow", "nightly")
                    .containsEntry("workflows.argoproj.io/creator", "ann")
                    .containsEntry("team", "etl")
                    .doesNotContainKey("other");
            assertThat(metadata.getAnnotations())
                    .containsEntry("workflows.argoproj.io/scheduled-time", "2026-03-27T01:00:00Z")
                    .containsEntry("why", "night");
            assertThat(metadata.getOwnerReferences()).isEmpty();
        });
        assertThat(BackfillPlan.of(cron, Instant.parse("2026-03-27T01:00:00Z"), Instant.parse("2026-03-31T00:00:00Z"))
                        .runs())
                .extracting(ScheduledWorkflow::key)
                .isEqualTo(plan.runs().stream().map(ScheduledWorkflow::key).toList());
    }

    @Test
    void a_plan_that_nobody_can_know_or_that_is_too_long_is_refused() {
        var from = Instant.parse("2026-01-01T00:00:00Z");

        assertThatThrownBy(() -> BackfillPlan.of(cron(c -> c.schedule("@every 1h")), from, from.plusSeconds(86_400)))
                .hasMessageContaining("@every");
        assertThatThrownBy(() -> BackfillPlan.of(cron(c -> c.schedule("* * * * *")), from, from.plusSeconds(86_400)))
                .hasMessageContaining("2026-01-01T16:39:00Z");
    }
}
