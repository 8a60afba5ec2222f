package io.sparkk8s.examples.cli;

import io.sparkk8s.InvalidSpecException;
import io.sparkk8s.argo.cron.Preview;
import io.sparkk8s.argo.model.CronWorkflow;
import io.sparkk8s.time.Timekeeper;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** Prints when CronWorkflows will run. */
@Command(
        name = "runs",
        description = {"Print when CronWorkflows will run next, with what changes of clocks do to it. Asks no cluster."
        })
final class RunsCommand implements Callable<Integer> {

    @ParentCommand
    @SuppressWarnings("NullAway.Init")
    private Sparkk8s program;

    @Parameters(paramLabel = "FILE", description = "A YAML or JSON file.")
    @SuppressWarnings("NullAway.Init")
    private Path file;

    @Option(names = "--count", paramLabel = "N", defaultValue = "10", description = "How many. Default: 10.")
    private int count;

    @Option(
            names = "--from",
            paramLabel = "TIME",
            defaultValue = "",
            description = {
                "The runs after this: 2026-03-28T00:00:00Z, or 2026-03-28T00:00 or 2026-03-28 by the clocks of --zone.",
                "Default: now."
            })
    private String from = "";

    @Option(
            names = "--zone",
            paramLabel = "ZONE",
            defaultValue = "UTC",
            description = {
                "The time zone of Argo's controller, by which a CronWorkflow runs that names none. Default: UTC."
            })
    private String zone = "UTC";

    @Override
    public Integer call() {
        var clocks = zone();
        var begin = begin(clocks);
        var found = false;
        for (var object : Definitions.read(file)) {
            if (object instanceof CronWorkflow cron) {
                var text = Preview.of(cron, begin, count, clocks).toText().stripTrailing();
                program.console().data((found ? "\n" : "") + text);
                found = true;
            }
        }
        if (!found) {
            throw InvalidSpecException.of("the file " + file, "kind", "there is no CronWorkflow in it");
        }
        return ExitCode.OK;
    }

    private ZoneId zone() {
        try {
            return ZoneId.of(zone);
        } catch (DateTimeException e) {
            throw InvalidSpecException.of("the command line", "--zone", "there is no time zone '" + zone + "'");
        }
    }

    private Instant begin(ZoneId clocks) {
        if (from.isEmpty()) {
            try (var time = Timekeeper.system()) {
                return time.instant();
            }
        }
        try {
            if (!from.contains("T")) {
                return LocalDate.parse(from).atStartOfDay(clocks).toInstant();
            }
            return from.matches(".*(Z|[+-]\\d\\d:\\d\\d)")
                    ? OffsetDateTime.parse(from).toInstant()
                    : LocalDateTime.parse(from).atZone(clocks).toInstant();
        } catch (DateTimeException e) {
            throw InvalidSpecException.of(
                    "the command line", "--from", "'" + from + "' is not a time such as 2026-03-28T00:00:00Z");
        }
    }
}
