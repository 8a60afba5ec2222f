package io.sparkk8s.preflight;

import static java.util.stream.Collectors.joining;

import java.util.List;

/**
 * What was found before a submission.
 *
 * @param checks in the order in which they were made
 */
public record PreflightReport(List<Check> checks) {

    public PreflightReport {
        checks = List.copyOf(checks);
    }

    /** Whether nothing failed; what could not be looked at may fail yet. */
    public boolean passed() {
        return failed().isEmpty();
    }

    /** What would keep the application from running. */
    public List<Check> failed() {
        return with(Check.Verdict.FAILED);
    }

    /** What could not be looked at. */
    public List<Check> unknown() {
        return with(Check.Verdict.UNKNOWN);
    }

    private List<Check> with(Check.Verdict verdict) {
        return checks.stream().filter(check -> check.verdict() == verdict).toList();
    }

    /** A line for each check, what failed first. */
    @Override
    public String toString() {
        return List.of(Check.Verdict.FAILED, Check.Verdict.UNKNOWN, Check.Verdict.OK).stream()
                .flatMap(verdict -> with(verdict).stream())
                .map(Check::toString)
                .collect(joining("\n"));
    }
}
