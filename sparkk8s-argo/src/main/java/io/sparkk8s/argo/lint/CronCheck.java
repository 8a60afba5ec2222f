package io.sparkk8s.argo.lint;

import io.sparkk8s.argo.cron.CronSchedule;
import io.sparkk8s.argo.dialect.Dialect;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** When a cron workflow runs. */
final class CronCheck {

    private static final Pattern ZONE = Pattern.compile("(?:CRON_)?TZ=(\\S*) (.*)", Pattern.DOTALL);

    /** Names that Go knows and Java has not. */
    private static final Set<String> OTHER_ZONES = Set.of("", "Local", "EST", "MST", "HST");

    private final Findings findings;
    private final Dialect dialect;

    CronCheck(Findings findings, Dialect dialect) {
        this.findings = findings;
        this.dialect = dialect;
    }

    void check(Site spec) {
        var one = spec.get("schedule");
        var several = spec.get("schedules").items();
        if (!one.text().isEmpty() && !several.isEmpty()) {
            findings.error(one, "two-sources", "it has both schedule and schedules; keep schedules");
        }
        if (one.text().isEmpty() && several.isEmpty()) {
            if (dialect.compareTo(Dialect.V4_0) < 0) {
                findings.warning(spec, "missing-schedule", "it has no schedule, so that it never runs");
            } else {
                findings.error(spec, "missing-schedule", "it has no schedules, so that it never runs");
            }
        }
        (one.text().isEmpty() ? several : List.of(one)).forEach(this::schedule);
        zone(spec.get("timezone"), spec.text("timezone"));
        var deadline = spec.get("startingDeadlineSeconds");
        if (deadline.value() instanceof Number seconds && seconds.longValue() < 0) {
            findings.error(
                    deadline, "invalid-value", "a deadline of " + deadline.text() + " seconds has always passed");
        }
    }

    private void schedule(Site site) {
        var text = site.text();
        var zone = ZONE.matcher(text);
        if (zone.matches()) {
            zone(site, zone.group(1));
            text = zone.group(2).strip();
        }
        try {
            CronSchedule.parse(text);
        } catch (IllegalArgumentException e) {
            findings.error(site, "invalid-schedule", String.valueOf(e.getMessage()));
        }
    }

    private void zone(Site site, String name) {
        if (!OTHER_ZONES.contains(name) && !ZoneId.getAvailableZoneIds().contains(name)) {
            findings.error(
                    site,
                    "invalid-time-zone",
                    "'" + name + "' is no name of the IANA database such as Europe/Berlin or UTC"
                            + findings.hint(name, ZoneId.getAvailableZoneIds()));
        }
    }
}
