package io.sparkk8s.backend;

import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** What the operator's cron library understands; each check gives what is wrong, or nothing. */
final class CronText {

    private static final Set<String> WORDS =
            Set.of("@yearly", "@annually", "@monthly", "@weekly", "@daily", "@midnight", "@hourly");

    private static final Pattern EVERY = Pattern.compile("@every +(([0-9]+(\\.[0-9]+)?)(ns|us|µs|ms|s|m|h))+");

    private static final List<String> MONTHS =
            List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");

    private static final List<String> DAYS = List.of("sun", "mon", "tue", "wed", "thu", "fri", "sat");

    private record Part(String name, int least, int most, List<String> words) {}

    private static final List<Part> PARTS = List.of(
            new Part("minute", 0, 59, List.of()),
            new Part("hour", 0, 23, List.of()),
            new Part("day of month", 1, 31, List.of()),
            new Part("month", 1, 12, MONTHS),
            new Part("day of week", 0, 6, DAYS));

    private CronText() {}

    static Optional<String> zone(String zone) {
        try {
            ZoneId.of(zone);
            return zone.contains("/") || zone.equals("UTC")
                    ? Optional.empty()
                    : Optional.of("'" + zone + "' is not a name of the IANA database such as Europe/Berlin or UTC");
        } catch (DateTimeException e) {
            return Optional.of("'" + zone + "' is not a time zone such as Europe/Berlin");
        }
    }

    static Optional<String> schedule(String text) {
        if (text.isBlank()) {
            return Optional.of("missing: say schedule(\"0 23 * * *\") or schedule(\"@every 5m\")");
        }
        if (text.startsWith("@")) {
            return WORDS.contains(text) || EVERY.matcher(text).matches()
                    ? Optional.empty()
                    : Optional.of("'" + text + "' is neither one of @yearly, @monthly, @weekly, @daily, @hourly nor of"
                            + " the form @every 5m");
        }
        if (text.startsWith("TZ=") || text.startsWith("CRON_TZ=")) {
            return Optional.of("'" + text + "' has a time zone in it: say timeZone(..)");
        }
        var fields = text.strip().split("\\s+");
        if (fields.length != PARTS.size()) {
            return Optional.of("'" + text + "' has " + fields.length
                    + " fields, not 5: minute, hour, day of month, month, day of week");
        }
        for (var i = 0; i < fields.length; i++) {
            var part = PARTS.get(i);
            for (var item : fields[i].split(",", -1)) {
                if (!valid(part, item.toLowerCase(Locale.ROOT))) {
                    return Optional.of("'" + text + "': '" + item + "' is no " + part.name() + ", which goes from "
                            + part.least() + " to " + part.most());
                }
            }
        }
        return Optional.empty();
    }

    private static boolean valid(Part part, String item) {
        var step = item.split("/", -1);
        if (step.length > 2 || (step.length == 2 && number(step[1]).orElse(0) < 1)) {
            return false;
        }
        if (step[0].equals("*") || step[0].equals("?")) {
            return true;
        }
        var range = step[0].split("-", -1);
        var from = value(part, range[0]);
        var to = range.length == 1 ? from : value(part, range[1]);
        return range.length <= 2 && from.isPresent() && to.isPresent() && from.get() <= to.get();
    }

    private static Optional<Integer> value(Part part, String text) {
        var word = part.words().indexOf(text);
        return word >= 0
                ? Optional.of(word + part.least())
                : number(text).filter(value -> value >= part.least() && value <= part.most());
    }

    private static Optional<Integer> number(String text) {
        return text.matches("[0-9]{1,4}") ? Optional.of(Integer.valueOf(text)) : Optional.empty();
    }
}
