package io.sparkk8s.argo.cron;

import io.sparkk8s.InvalidSpecException;

/**
 * How a backfill goes on.
 *
 * @param atOnce how many of its workflows are on their way at a time, 1 to 100
 * @param stopOnFailure whether no more are begun once one has not succeeded
 */
public record BackfillOptions(int atOnce, boolean stopOnFailure) {

    private static final int MOST = 100;

    public BackfillOptions {
        if (atOnce < 1 || atOnce > MOST) {
            throw InvalidSpecException.of("the backfill", "atOnce", atOnce + " is not between 1 and " + MOST);
        }
    }

    /** One after the other; the next is begun whatever becomes of the one before. */
    public static BackfillOptions oneByOne() {
        return new BackfillOptions(1, false);
    }

    /** So many at a time. */
    public static BackfillOptions atOnce(int number) {
        return new BackfillOptions(number, false);
    }

    /** These, and no more are begun once one has not succeeded. */
    public BackfillOptions stoppingOnFailure() {
        return new BackfillOptions(atOnce, true);
    }
}
