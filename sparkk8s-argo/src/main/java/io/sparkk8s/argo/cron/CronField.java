package io.sparkk8s.argo.cron;

import java.util.List;
import java.util.Locale;

/** One of the five fields of a cron expression: which numbers match, as bits, and whether it is a star. */
record CronField(long bits, boolean star) {

    /** What a field may hold. */
    enum Kind {
        MINUTE("minute", 0, 59, ""),
        HOUR("hour", 0, 23, ""),
        DAY_OF_MONTH("day of month", 1, 31, ""),
        MONTH("month", 1, 12, "jan feb mar apr may jun jul aug sep oct nov dec"),
        DAY_OF_WEEK("day of week", 0, 6, "sun mon tue wed thu fri sat");

        private final String title;
        private final int min;
        private final int max;
        private final String names;

        Kind(String title, int min, int max, String names) {
            this.title = title;
            this.min = min;
            this.max = max;
            this.names = names;
        }
    }

    boolean has(int number) {
        return (bits >> number & 1) == 1;
    }

    static CronField parse(Kind kind, String text) {
        long bits = 0;
        boolean star = false;
        for (String range : text.split(",")) {
            // as Argo reads "1,": what is not there is passed over
            if (!range.isEmpty()) {
                CronField part = range(kind, range);
                bits |= part.bits;
                star |= part.star;
            }
        }
        return new CronField(bits, star);
    }

    private static CronField range(Kind kind, String text) {
        String[] rangeAndStep = text.split("/", -1);
        if (rangeAndStep.length > 2) {
            throw fault(kind, text, "has more than one '/'");
        }
        boolean stepped = rangeAndStep.length == 2;
        int step = stepped ? number(kind, rangeAndStep[1], text) : 1;
        if (step == 0) {
            throw fault(kind, text, "has a step of 0");
        }
        String[] ends = rangeAndStep[0].split("-", -1);
        boolean all = ends[0].equals("*") || ends[0].equals("?");
        int first = kind.min;
        int last = kind.max;
        if (!all) {
            if (ends.length > 2) {
                throw fault(kind, text, "has more than one '-'");
            }
            first = numberOrName(kind, ends[0], text);
            // "5/15" goes on to the end, "5" does not
            last = ends.length == 2 ? numberOrName(kind, ends[1], text) : stepped ? kind.max : first;
        }
        if (first < kind.min || last > kind.max) {
            throw fault(kind, text, "is not between " + kind.min + " and " + kind.max);
        }
        if (first > last) {
            throw fault(kind, text, "ends before it begins");
        }
        long bits = 0;
        for (long number = first; number <= last; number += step) {
            bits |= 1L << number;
        }
        return new CronField(bits, all && step == 1);
    }

    private static int numberOrName(Kind kind, String text, String range) {
        int name = text.isEmpty() ? -1 : List.of(kind.names.split(" ")).indexOf(text.toLowerCase(Locale.ROOT));
        return name < 0 ? number(kind, text, range) : name + kind.min;
    }

    private static int number(Kind kind, String text, String range) {
        if (!text.matches("\\+?\\d{1,9}")) {
            throw fault(kind, range, text.isEmpty() ? "lacks a number" : "has '" + text + "', which is no number");
        }
        return Integer.parseInt(text);
    }

    private static IllegalArgumentException fault(Kind kind, String text, String fault) {
        return new IllegalArgumentException("the " + kind.title + " '" + text + "' " + fault);
    }
}
