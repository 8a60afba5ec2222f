package io.sparkk8s.conf;

import io.sparkk8s.conf.ConfFinding.Code;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Each key for itself: does Spark have it, in this version, and is the value of its type. */
final class KeyRules {

    /** Where all names are Spark's own. */
    private static final List<String> CLOSED = List.of(
            "spark.kubernetes.",
            "spark.driver.",
            "spark.executor.",
            "spark.dynamicAllocation.",
            "spark.eventLog.",
            "spark.decommission.",
            "spark.storage.",
            "spark.submit.",
            "spark.speculation.",
            "spark.memory.",
            "spark.kerberos.",
            "spark.excludeOnFailure.");

    /** Spark's daemons and YARN: an application does not read these. */
    private static final List<String> NOT_READ =
            List.of("spark.history.", "spark.master.", "spark.worker.", "spark.deploy.", "spark.yarn.");

    /** A short name of somebody else's may well be two letters away from one of Spark's. */
    private static final int LETTERS_PER_ERROR = 12;

    private static final int MOST_ERRORS = 2;

    /** What Spark's submission checks beyond the types of its entries. */
    private static final Map<String, ConfKey<?>> STRICTER =
            SparkKeys.CHECKED.stream().collect(Collectors.toMap(ConfKey::name, Function.identity()));

    private KeyRules() {}

    static void check(Findings findings) {
        findings.conf().entries().forEach((key, value) -> {
            if (!key.startsWith("spark.")) {
                findings.warning(Code.NOT_A_SPARK_KEY, key, "does not begin with 'spark.': spark-submit leaves it out");
                return;
            }
            SparkKeyRegistry.find(key, findings.version())
                    .ifPresentOrElse(known -> known(findings, known, key, value), () -> unknown(findings, key));
        });
    }

    private static void unknown(Findings findings, String key) {
        var closed = CLOSED.stream().anyMatch(key::startsWith);
        var nearest =
                closed ? SparkKeyRegistry.nearest(key) : SparkKeyRegistry.nearest(key, LETTERS_PER_ERROR, MOST_ERRORS);
        if (closed || nearest.isPresent()) {
            findings.warning(
                    Code.UNKNOWN_KEY,
                    key,
                    "is not a key of Spark's, which ignores it"
                            + nearest.map(near -> "; did you mean " + near + "?")
                                    .orElse(""));
        }
    }

    private static void known(Findings findings, KnownKey known, String key, String value) {
        var version = findings.version();
        if (!known.in(version)) {
            var early = known.since().filter(first -> first.compareTo(version) > 0);
            findings.warning(
                    Code.NOT_IN_VERSION,
                    key,
                    early.map(first -> "is there since Spark " + first)
                                    .orElseGet(() -> "is gone since Spark "
                                            + known.until().orElseThrow())
                            + ": Spark " + version + " ignores it" + instead(known));
        } else if (known.deprecated()) {
            findings.warning(Code.DEPRECATED, key, "is deprecated" + instead(known));
        }
        if (known.in(version) && !substituted(value)) {
            objection(known, key, value).ifPresent(expected -> badValue(findings, key, value, expected));
        }
    }

    private static Optional<String> objection(KnownKey known, String key, String value) {
        var strict = STRICTER.get(key);
        return strict != null
                ? Optional.of(strict.expected())
                        .filter(expected -> strict.parse(value).isEmpty())
                : ValueType.parse(known.type()).objection(value);
    }

    private static void badValue(Findings findings, String key, String value, String expected) {
        var message = "'" + SparkConf.shown(key, value) + "' is not " + expected;
        if (NOT_READ.stream().anyMatch(key::startsWith)) {
            findings.warning(Code.BAD_VALUE, key, message);
        } else {
            findings.error(Code.BAD_VALUE, key, message);
        }
    }

    /** Spark replaces {@code ${env:NAME}} and the like when it reads a value. */
    private static boolean substituted(String value) {
        return value.contains("${");
    }

    private static String instead(KnownKey known) {
        return known.replacedBy().map(key -> "; use " + key).orElse("");
    }
}
