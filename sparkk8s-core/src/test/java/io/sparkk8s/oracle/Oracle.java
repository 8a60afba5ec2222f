package io.sparkk8s.oracle;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import tools.jackson.databind.node.ObjectNode;

/** Cases, Spark's answers to them by version, and what differs from ours. */
public final class Oracle {

    /** The versions of Spark that are asked. */
    public static final List<String> VERSIONS = List.of("4.0.1", "4.1.1");

    private final Path directory;
    private final List<OracleCase> cases;
    private final Map<String, Map<String, ObjectNode>> answers = new TreeMap<>();

    /**
     * Reads the cases.
     *
     * @param directory with the list of intended differences and the stored answers
     * @param cases a file of cases, or a directory of such files
     */
    public Oracle(Path directory, Path cases) throws IOException {
        this.directory = directory;
        this.cases = OracleCase.load(cases);
    }

    /** How many there are. */
    public int size() {
        return cases.size();
    }

    /** The cases for the program that asks Spark: one JSON array. */
    public String question() {
        var all = OracleCase.JSON.createArrayNode();
        cases.forEach(each -> all.add(each.json()));
        return all.toString();
    }

    /** Takes what that program printed: one line for each case, in their order. */
    public void answered(String version, List<String> lines) {
        var taken = new HashMap<String, ObjectNode>();
        for (var i = 0; i < cases.size(); i++) {
            taken.put(
                    cases.get(i).name(),
                    NormalForm.ofSpark(lines.get(i), cases.get(i).directory()));
        }
        answers.put(version, taken);
    }

    /** Takes the answers that were stored. */
    public void recall() throws IOException {
        for (var version : VERSIONS) {
            answers.put(version, StoredAnswers.read(stored(version)));
        }
    }

    /** Writes the answers for the next {@link #recall}. */
    public void store() throws IOException {
        for (var version : VERSIONS) {
            StoredAnswers.write(stored(version), answers.getOrDefault(version, Map.of()));
        }
    }

    private Path stored(String version) {
        return directory.resolve("answers-" + version + ".jsonl.gz");
    }

    /** Names of cases whose stored answers are not what Spark says now. */
    public List<String> stale() throws IOException {
        var stale = new ArrayList<String>();
        for (var version : VERSIONS) {
            var before = Files.exists(stored(version)) ? StoredAnswers.read(stored(version)) : Map.of();
            var now = answers.getOrDefault(version, Map.of());
            cases.stream()
                    .map(OracleCase::name)
                    .filter(name -> !now.getOrDefault(name, OracleCase.JSON.createObjectNode())
                            .equals(before.get(name)))
                    .forEach(name -> stale.add(name + " (Spark " + version + ")"));
        }
        return stale;
    }

    /** Names that two cases have. */
    public List<String> doubled() {
        var names = new ArrayList<>(cases.stream().map(OracleCase::name).toList());
        List.copyOf(names).stream().distinct().forEach(names::remove);
        return names;
    }

    /**
     * What a comparison found.
     *
     * @param differences that are not on the written list
     * @param needless entries of the written list that no case needs
     */
    public record Findings(List<String> differences, List<String> needless) {}

    /** Compares our rendering of all cases with the answers. */
    public Findings compare() throws IOException {
        var intended = IntendedDifferences.read(directory.resolve("intended-differences.json"));
        var found = new ArrayList<String>();
        for (var version : VERSIONS) {
            var answered = answers.getOrDefault(version, Map.of());
            for (var each : cases) {
                var spark = answered.get(each.name());
                if (spark == null) {
                    found.add(each.name() + ": Spark " + version + " was not asked: run mvn -Poracle"
                            + " -Dsparkk8s.golden=update -pl spark-oracle -am verify");
                    continue;
                }
                Difference.between(each, version, spark, NormalForm.ofOurs(each, version)).stream()
                        .filter(difference -> !intended.contain(difference))
                        .forEach(difference -> found.add(difference.toString()));
            }
        }
        return new Findings(found, intended.unused());
    }
}
