package io.sparkk8s.conf;

import java.util.Optional;

/**
 * A key that Spark reads, as Spark itself describes it.
 *
 * @param name the key; of a family with the user's own parts in brackets, such as
 *     {@code spark.kubernetes.driver.label.[LabelName]}
 * @param family whether it stands for many keys
 * @param type what its values must look like: {@code string}, {@code list}, {@code boolean}, {@code int}, {@code long},
 *     {@code double}, {@code bytes(UNIT)}, {@code duration(UNIT)} with the unit of a number alone, {@code one(A|B)},
 *     {@code anycase(A|B)}, {@code regex}, {@code path}, {@code quantity} or {@code name:key}; numbers may be followed by
 *     their bounds in that unit, such as {@code int[1..]}
 * @param defaultValue empty when there is none, when it depends on something else, and when it is long
 * @param since the version of Spark that brought the key; empty when Spark does not say
 * @param until the first version of Spark that does not have it any more, of those that this library knows
 * @param visible whether Spark documents it
 * @param deprecated whether Spark warns when it is used
 * @param replacedBy the key to use instead; only of deprecated ones, and empty when Spark names none
 */
public record KnownKey(
        String name,
        boolean family,
        String type,
        Optional<String> defaultValue,
        Optional<SparkVersion> since,
        Optional<SparkVersion> until,
        boolean visible,
        boolean deprecated,
        Optional<String> replacedBy) {

    /** Whether a version of Spark reads it. */
    public boolean in(SparkVersion version) {
        return since.filter(first -> first.compareTo(version) > 0).isEmpty()
                && until.filter(end -> end.compareTo(version) <= 0).isEmpty();
    }
}
