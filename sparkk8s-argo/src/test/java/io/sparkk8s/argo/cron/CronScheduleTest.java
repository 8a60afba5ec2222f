package io.sparkk8s.argo.cron;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CronScheduleTest {

    private static final List<String> ZONES = List.of("UTC", "Europe/Berlin", "America/New_York", "Asia/Kathmandu");

    private static ZonedDateTime next(String schedule, String after) {
        return CronSchedule.parse(schedule).next(ZonedDateTime.parse(after)).orElseThrow();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            0 23 * * *                      | 2026-03-01T23:00:00Z                     | 2026-03-02T23:00Z
            0 23 * * *                      | 2026-03-01T22:59:59.999Z                 | 2026-03-01T23:00Z
            */15 9-17 * * mon-fri           | 2026-02-27T17:46:00Z                     | 2026-03-02T09:00Z
            5/20 * * * ?                    | 2026-03-01T10:26:00Z                     | 2026-03-01T10:45Z
            0 0 13 * FRI                    | 2026-02-01T00:00:00Z                     | 2026-02-06T00:00Z
            0 0 1,15 * *                    | 2026-02-01T00:00:00Z                     | 2026-02-15T00:00Z
            0 0 */10 * 1                    | 2026-02-03T00:00:00Z                     | 2026-02-09T00:00Z
            0 0 29 2 *                      | 2026-03-01T00:00:00Z                     | 2028-02-29T00:00Z
            0 12 * jan,Dec sun              | 2026-02-01T00:00:00Z                     | 2026-12-06T12:00Z
            @daily                          | 2026-02-01T00:00:00Z                     | 2026-02-02T00:00Z
            @weekly                         | 2026-02-03T00:00:00Z                     | 2026-02-08T00:00Z
            @hourly                         | 2026-02-03T00:00:00Z                     | 2026-02-03T01:00Z
            1, * * * *                      | 2026-02-03T01:00:00Z                     | 2026-02-03T01:01Z
            @every 1h30m                    | 2026-02-03T01:00:00.5Z                   | 2026-02-03T02:30Z
            @every 0.1s                     | 2026-02-03T01:00:00Z                     | 2026-02-03T01:00:01Z
            TZ=EST @daily                   | 2026-02-03T01:00:00Z                     | 2026-02-03T05:00Z
            CRON_TZ=Asia/Tokyo 0 9 * * *    | 2026-02-03T01:00:00Z                     | 2026-02-04T00:00Z
            30 2 * * *                      | 2026-03-29T01:00:00+01:00[Europe/Berlin] | 2026-03-30T02:30+02:00[Europe/Berlin]
            30 2 * * *                      | 2026-10-25T01:00:00+02:00[Europe/Berlin] | 2026-10-25T02:30+02:00[Europe/Berlin]
            30 2 * * *                      | 2026-10-25T02:30:00+02:00[Europe/Berlin] | 2026-10-25T02:30+01:00[Europe/Berlin]
            """)
    void comesAt(String schedule, String after, String expected) {
        assertThat(next(schedule, after)).isEqualTo(ZonedDateTime.parse(expected));
    }

    @Test
    void whatNeverComesIsEmpty() {
        assertThat(CronSchedule.parse("0 0 31 2 *").next(ZonedDateTime.parse("2026-01-01T00:00:00Z")))
                .isEmpty();
    }

    @Test
    void whereClocksTurnByHalfAnHourATimeThatExistsIsLeftOut() {
        // from 02:00 back to 01:30: the search comes by at 02:30 and not at 02:00
        assertThat(next("0 2 * * *", "2026-04-05T01:00:00+11:00[Australia/Lord_Howe]"))
                .isEqualTo(ZonedDateTime.parse("2026-04-06T02:00+10:30[Australia/Lord_Howe]"));
    }

    @Test
    void whereThereIsNoMidnightAWholeDayIsLeftOut() {
        // from 00:00 on to 01:00 on Sunday the 28th
        assertThat(next("0 12 * * 0", "2021-03-27T12:00:00+02:00[Asia/Beirut]"))
                .isEqualTo(ZonedDateTime.parse("2021-04-04T12:00+03:00[Asia/Beirut]"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "* * * *",
                "* * * * * *",
                "60 * * * *",
                "* 24 * * *",
                "* * 0 * *",
                "* * 32 * *",
                "* * * 13 *",
                "* * * * 7",
                "5-1 * * * *",
                "*/0 * * * *",
                "1-2-3 * * * *",
                "1/2/3 * * * *",
                "-1 * * * *",
                "x * * * *",
                "jan * * * *",
                "@every 1",
                "@every  1h",
                "@daily ",
                "CRON_TZ=+02:00 5 5 * * *",
                "CRON_TZ=UTC CRON_TZ=UTC 5 5 * * *",
                "@reboot",
                "TZ=Mars/Olympus * * * * *",
                "TZ=UTC"
            })
    void refuses(String schedule) {
        assertThatThrownBy(() -> CronSchedule.parse(schedule))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("schedule '");
    }

    @Test
    void whereAWholeDayIsMissingArgosSearchDoesNotEndAndOursFindsNothing() {
        assertThat(CronSchedule.parse("* * * * 6").next(ZonedDateTime.parse("2011-12-29T23:30-10:00[Pacific/Apia]")))
                .isEmpty();
    }

    @Test
    void isTheFirstMinuteThatMatchesWhateverTheScheduleAndTheZone() {
        long seed = System.nanoTime();
        Random random = new Random(seed);
        for (int i = 0; i < 300; i++) {
            Fields fields = Fields.random(random);
            ZonedDateTime after = ZonedDateTime.of(2026, 1, 1, 0, 0, 0, 0, ZoneId.of("UTC"))
                    .plusSeconds(random.nextInt(365 * 86_400))
                    .withZoneSameInstant(ZoneId.of(ZONES.get(random.nextInt(ZONES.size()))));

            ZonedDateTime next = CronSchedule.parse(fields.text()).next(after).orElseThrow();

            String what = "seed " + seed + ": " + fields.text() + " after " + after;
            assertThat(next).as(what).isAfter(after);
            assertThat(fields.matches(next)).as(what + " is " + next).isTrue();
            ZonedDateTime minute = after.plusMinutes(1).withSecond(0);
            for (int m = 0; m < 60 * 24 * 40 && minute.isBefore(next); m++) {
                assertThat(fields.matches(minute))
                        .as(what + " leaves out " + minute)
                        .isFalse();
                minute = minute.plusMinutes(1);
            }
        }
    }

    /** The numbers of each field, written as lists; an empty set is a star. */
    private record Fields(List<TreeSet<Integer>> sets) {

        static Fields random(Random random) {
            List<TreeSet<Integer>> sets = new ArrayList<>();
            for (int[] span : new int[][] {{0, 59}, {0, 23}, {1, 28}, {1, 12}, {0, 6}}) {
                TreeSet<Integer> set = new TreeSet<>();
                for (int i = random.nextInt(4); i > 0; i--) {
                    set.add(span[0] + random.nextInt(span[1] - span[0] + 1));
                }
                sets.add(set);
            }
            return new Fields(sets);
        }

        String text() {
            StringBuilder text = new StringBuilder();
            for (TreeSet<Integer> set : sets) {
                text.append(set.isEmpty() ? "*" : set.toString().replaceAll("[\\[\\] ]", ""))
                        .append(' ');
            }
            return text.toString();
        }

        private boolean has(int field, int number) {
            return sets.get(field).isEmpty() || sets.get(field).contains(number);
        }

        boolean matches(ZonedDateTime time) {
            boolean day = has(2, time.getDayOfMonth());
            boolean weekday = has(4, time.getDayOfWeek().getValue() % 7);
            boolean eitherIsEnough = !sets.get(2).isEmpty() && !sets.get(4).isEmpty();
            return has(0, time.getMinute())
                    && has(1, time.getHour())
                    && has(3, time.getMonthValue())
                    && (eitherIsEnough ? day || weekday : day && weekday);
        }
    }
}
