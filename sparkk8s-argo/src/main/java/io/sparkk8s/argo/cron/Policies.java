package io.sparkk8s.argo.cron;

import io.sparkk8s.argo.model.CronWorkflow;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What, besides the clock, decides whether a CronWorkflow runs at its time, as sentences. */
final class Policies {

    private final List<String> sentences = new ArrayList<>();

    private Policies() {}

    static List<String> of(CronWorkflow cron, CronTimes times, ZoneId controllerZone) {
        var policies = new Policies();
        policies.stops(cron);
        policies.conditions(cron);
        var named = Objects.requireNonNullElse(cron.spec().timezone(), "").isEmpty()
                && times.schedules().stream()
                        .anyMatch(one -> one.schedule().zone().isEmpty());
        policies.addIf(named, "no time zone is named: it is the controller's, taken to be " + controllerZone + " here");
        policies.addIf(
                times.schedules().stream()
                        .anyMatch(one -> one.schedule().every().isPresent()),
                "@every counts from when the controller last read the CronWorkflow, and here from the begin of the preview");
        return policies.sentences;
    }

    private void stops(CronWorkflow cron) {
        addIf(Boolean.TRUE.equals(cron.spec().suspend()), "suspended: it does not run before spec.suspend is false");
        var status = cron.status();
        addIf(
                status != null && status.phase().equals("Stopped"),
                "stopped: its stopStrategy was fulfilled, it does not run any more");
        var stop = cron.spec().stopStrategy();
        if (stop != null) {
            var counts = status == null
                    ? ""
                    : "; until now cronworkflow.succeeded is " + count(status.succeeded()) + ", cronworkflow.failed "
                            + count(status.failed());
            sentences.add("stopStrategy: it stops for good once " + stop.expression() + counts);
        }
    }

    private void conditions(CronWorkflow cron) {
        var spec = cron.spec();
        var when = spec.when();
        addIf(when != null && !when.isEmpty(), "when: a run is left out unless, at its time, " + when);
        var active = cron.status() == null ? 0 : cron.status().active().size();
        var now = active == 0 ? "" : "; " + active + (active == 1 ? " is" : " are") + " active now";
        addIf(
                "Forbid".equals(spec.concurrencyPolicy()),
                "concurrencyPolicy Forbid: a run is left out while one before it is active" + now);
        addIf(
                "Replace".equals(spec.concurrencyPolicy()),
                "concurrencyPolicy Replace: a run terminates those before it that are active" + now);
        var deadline = spec.startingDeadlineSeconds();
        sentences.add(
                deadline == null || deadline == 0
                        ? "startingDeadlineSeconds: none, a time at which the controller is down is not made up"
                        : "startingDeadlineSeconds: the last time at which the controller was down is made up within "
                                + deadline + "s");
    }

    private static long count(@Nullable Long number) {
        return number == null ? 0 : number;
    }

    private void addIf(boolean so, String sentence) {
        if (so) {
            sentences.add(sentence);
        }
    }
}
