package io.sparkk8s.conf;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * The keys that Spark 3.5, 4.0 and 4.1 read: those of Kubernetes, core, SQL and Hive as Spark's own entries describe
 * them, and those that it reads without such an entry, families among them. Read from a table inside the jar on first
 * use. Thread-safe.
 */
public final class SparkKeyRegistry {

    /** A typing error leaves most of a key as it was. */
    private static final int LETTERS_PER_ERROR = 4;

    /** Most mistakes are one of these, and few errors are found much faster than many. */
    private static final int FEW = 2;

    private static final String TABLE = "spark-keys.tsv";

    private final Map<String, List<KeySpan>> scalars = new TreeMap<>();
    private final List<KeyFamily> families = new ArrayList<>();

    private SparkKeyRegistry(Stream<String> lines) {
        lines.filter(line -> !line.startsWith("#")).map(KeySpan::parse).forEach(span -> {
            if (span.key().family()) {
                families.add(KeyFamily.of(span.key()));
            } else {
                scalars.computeIfAbsent(span.key().name(), name -> new ArrayList<>(1))
                        .add(span);
            }
        });
    }

    private static final class Holder {
        static final SparkKeyRegistry ALL = read();

        private static SparkKeyRegistry read() {
            var table = Objects.requireNonNull(SparkKeyRegistry.class.getResourceAsStream(TABLE), TABLE);
            try (var lines = new BufferedReader(new InputStreamReader(table, StandardCharsets.UTF_8))) {
                return new SparkKeyRegistry(lines.lines());
            } catch (IOException e) {
                throw new UncheckedIOException("cannot read " + TABLE, e);
            }
        }
    }

    /** A key, or the family that it belongs to, as it is in the newest version that has it; empty when Spark has none. */
    public static Optional<KnownKey> find(String key) {
        var spans = Holder.ALL.scalars.get(key);
        return spans == null
                ? family(key)
                : Optional.of(spans.get(spans.size() - 1).key());
    }

    /** As {@link #find(String)}, with the type and the default that the key has, had or will have in a version. */
    public static Optional<KnownKey> find(String key, SparkVersion version) {
        var spans = Holder.ALL.scalars.get(key);
        return spans == null ? family(key) : Optional.of(at(spans, version));
    }

    /** All keys and families of a version, sorted by name. */
    public static List<KnownKey> known(SparkVersion version) {
        return Stream.concat(
                        Holder.ALL.scalars.values().stream().map(spans -> at(spans, version)),
                        Holder.ALL.families.stream().map(KeyFamily::key))
                .filter(key -> key.in(version))
                .sorted(Comparator.comparing(KnownKey::name))
                .toList();
    }

    /**
     * The key that was probably meant by one that Spark does not have: the one that differs in the fewest letters, upper
     * and lower case being alike. Of a family it is the key with the user's own parts. Empty when nothing is near.
     */
    public static Optional<String> nearest(String key) {
        return nearest(key, LETTERS_PER_ERROR, FEW).or(() -> nearest(key, LETTERS_PER_ERROR, Integer.MAX_VALUE));
    }

    /**
     * The nearest key with few errors for its length.
     *
     * @param lettersPerError how many of Spark's own letters a key must have for each error
     */
    static Optional<String> nearest(String key, int lettersPerError, int most) {
        var lower = key.toLowerCase(Locale.ROOT);
        var best = Integer.MAX_VALUE;
        String found = null;
        var candidates = candidates(key).iterator();
        while (candidates.hasNext()) {
            var candidate = candidates.next();
            var limit = Math.min(best - 1, Math.min(candidate.spelling() / lettersPerError, most));
            var distance = EditDistance.between(lower, candidate.key().toLowerCase(Locale.ROOT), limit);
            if (distance <= limit) {
                best = distance;
                found = candidate.key();
            }
        }
        return Optional.ofNullable(found);
    }

    /**
     * A key that may have been meant.
     *
     * @param spelling how many of its letters are Spark's own
     */
    private record Candidate(String key, int spelling) {}

    private static Stream<Candidate> candidates(String key) {
        return Stream.concat(
                Holder.ALL.scalars.keySet().stream().map(name -> new Candidate(name, name.length())),
                Holder.ALL.families.stream()
                        .flatMap(family ->
                                family.like(key).map(name -> new Candidate(name, family.spelling())).stream()));
    }

    private static KnownKey at(List<KeySpan> spans, SparkVersion version) {
        return spans.stream()
                .filter(span -> span.holdsIn(version))
                .reduce((earlier, later) -> later)
                .orElse(spans.get(0))
                .key();
    }

    private static Optional<KnownKey> family(String key) {
        return Holder.ALL.families.stream()
                .filter(family -> key.startsWith(family.prefix()) && family.matches(key))
                .map(KeyFamily::key)
                .findFirst();
    }
}
