package io.sparkk8s.argo.lint;

import io.sparkk8s.lint.Finding;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;

/** Where the lint is stricter than Argo's own validation, on purpose. */
final class Differences {

    private record Difference(String code, Pattern path, boolean never, String reason) {

        boolean isOf(Finding finding) {
            return code.equals(finding.code()) && path.matcher(finding.path()).matches();
        }
    }

    private final List<Difference> all;

    private Differences(List<Difference> all) {
        this.all = all;
    }

    static Differences read() {
        return new Differences(lines("/lint/differences.txt").stream()
                .filter(line -> !line.startsWith("#"))
                .map(line -> line.split("\\|", 4))
                .map(parts -> new Difference(
                        parts[0].strip(),
                        Pattern.compile(parts[1].strip()),
                        parts[2].strip().equals("never"),
                        parts[3].strip()))
                .toList());
    }

    static List<String> lines(String resource) {
        try (var in = Differences.class.getResourceAsStream(resource)) {
            if (in == null) {
                throw new AssertionError(resource + " is missing");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Errors that no entry of the list explains, for a document that Argo accepts. */
    List<Finding> unexplained(List<Finding> findings) {
        return findings.stream()
                .filter(Finding::isError)
                .filter(finding -> all.stream().noneMatch(difference -> difference.isOf(finding)))
                .toList();
    }

    /** Whether there is an error of a kind that Argo has as well, for a document that Argo refuses. */
    boolean agrees(List<Finding> findings) {
        return findings.stream().filter(Finding::isError).anyMatch(finding -> all.stream()
                .noneMatch(one -> one.never() && one.isOf(finding)));
    }
}
