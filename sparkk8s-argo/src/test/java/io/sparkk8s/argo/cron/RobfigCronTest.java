package io.sparkk8s.argo.cron;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Against what the scheduler of Argo's controller itself answered, in the days around changes of clocks. */
class RobfigCronTest {

    private static List<String> stored() throws IOException {
        try (var file = new BufferedReader(new InputStreamReader(
                requireNonNull(RobfigCronTest.class.getResourceAsStream("/cron/robfig-v3.0.1.txt")), UTF_8))) {
            return file.lines().filter(line -> !line.startsWith("#")).toList();
        }
    }

    private static String asked(String line) {
        var parts = line.split("\\|");
        var schedule = CronSchedule.parse(parts[1]);
        var runs = new ArrayList<String>();
        var time = Instant.parse(parts[2]).atZone(ZoneId.of(parts[0]));
        for (var i = 0; i < Integer.parseInt(parts[3]); i++) {
            var next = schedule.next(time);
            if (next.isEmpty()) {
                runs.add("NEVER");
                break;
            }
            time = next.get();
            runs.add(Long.toString(time.toEpochSecond()));
        }
        return String.join("|", parts[0], parts[1], parts[2], parts[3], String.join(",", runs));
    }

    @Test
    void each_stored_answer_is_ours() throws IOException {
        var lines = stored();

        assertThat(lines).hasSizeGreaterThan(800);
        assertThat(lines.stream().map(RobfigCronTest::asked)).containsExactlyElementsOf(lines);
    }
}
