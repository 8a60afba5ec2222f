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
        return nearest(key, key.length() / LETTERS_PER_ERROR);
    }

    static Optional<String> nearest(String key, int limit) {
        var lower = key.toLowerCase(Locale.ROOT);
        var best = limit + 1;
        String found = null;
        var candidates = Stream.concat(
                        Holder.ALL.scalars.keySet().stream(),
                        Holder.ALL.families.stream().flatMap(family -> family.like(key).stream()))
                .iterator();
        while (candidates.hasNext()) {
            var candidate = candidates.next();
            var distance = EditDistance.between(lower, candidate.toLowerCase(Locale.ROOT), best - 1);
            if (distance < best) {
                best = distance;
                found = candidate;
            }
        }
        return Optional.ofNullable(found);
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
