package io.sparkk8s.conf;

import io.sparkk8s.conf.ConfFinding.Code;
import io.sparkk8s.conf.ConfFinding.Severity;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/**
 * Collects findings, and reads the configuration as Spark would: a key that is not set has the default of the version,
 * and a value that is none of its type's is left to the finding that says so.
 */
final class Findings {

    private static final Comparator<ConfFinding> ORDER = Comparator.comparing(ConfFinding::key)
            .thenComparing(ConfFinding::code)
            .thenComparing(ConfFinding::message);

    private final SparkConf conf;
    private final SparkVersion version;
    private final List<ConfFinding> found = new ArrayList<>();

    Findings(SparkConf conf, SparkVersion version) {
        this.conf = conf;
        this.version = version;
    }

    SparkConf conf() {
        return conf;
    }

    SparkVersion version() {
        return version;
    }

    void error(Code code, String key, String message) {
        found.add(new ConfFinding(code, Severity.ERROR, key, message));
    }

    void warning(Code code, String key, String message) {
        found.add(new ConfFinding(code, Severity.WARNING, key, message));
    }

    List<ConfFinding> sorted() {
        return found.stream().distinct().sorted(ORDER).toList();
    }

    boolean has(String key) {
        return conf.get(key).isPresent();
    }

    /** As given, or Spark's default. */
    Optional<String> text(String key) {
        return conf.get(key).or(() -> SparkKeyRegistry.find(key, version)
                .filter(known -> known.in(version))
                .flatMap(KnownKey::defaultValue));
    }

    boolean on(String key) {
        return text(key).filter(value -> value.trim().equalsIgnoreCase("true")).isPresent();
    }

    Optional<Long> number(String key) {
        return text(key).flatMap(Findings::parse);
    }

    Optional<Long> numberGiven(String key) {
        return conf.get(key).flatMap(Findings::parse);
    }

    /** A number alone is in mebibytes. */
    Optional<MemorySize> memoryGiven(String key) {
        return conf.get(key).flatMap(MemorySize::parse);
    }

    Optional<Duration> time(String key, TimeUnit alone) {
        return text(key).flatMap(value -> TimeText.parse(value, alone));
    }

    /** In cluster mode Spark makes the driver's pod and Service; without a deploy mode that is what will be. */
    boolean clusterMode() {
        return !conf.get(SparkKeys.DEPLOY_MODE.name())
                .filter(mode -> mode.equals("client"))
                .isPresent();
    }

    private static Optional<Long> parse(String text) {
        try {
            return Optional.of(Long.valueOf(text.trim()));
        } catch (NumberFormatException e) {
            return Optional.empty();
        }
    }
}
