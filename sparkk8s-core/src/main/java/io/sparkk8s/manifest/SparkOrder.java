package io.sparkk8s.manifest;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.TreeMap;

/**
 * The order in which Spark counts volumes; the number is part of a claim's name. Spark goes through a Scala hash map of
 * the volumes' keys, whose order follows from the keys' hashes alone: five bits of the hash choose a branch at each level,
 * and what is alone in its branch comes before what has to branch again. A map of up to four keys, where Scala keeps the
 * order of insertion, and sets of more than four volumes are not followed so far.
 */
final class SparkOrder {

    private static final int BITS = 5;
    private static final int BRANCHES = 1 << BITS;

    record Volume(String type, String name) {}

    private SparkOrder() {}

    /** The volumes of keys such as {@code nfs.data.mount.path}, in the order of their first keys. */
    static List<Volume> volumes(Collection<String> keys) {
        return hashed(keys, 0).stream()
                .map(key -> key.split("\\.", 3))
                .filter(parts -> parts.length > 1)
                .map(parts -> new Volume(parts[0], parts[1]))
                .distinct()
                .toList();
    }

    private static List<String> hashed(Collection<String> keys, int shift) {
        if (shift >= Integer.SIZE) {
            return List.copyOf(keys);
        }
        var branches = new TreeMap<Integer, List<String>>();
        for (var key : keys) {
            branches.computeIfAbsent((mixed(key.hashCode()) >>> shift) & (BRANCHES - 1), branch -> new ArrayList<>())
                    .add(key);
        }
        var ordered = new ArrayList<String>();
        branches.values().stream().filter(branch -> branch.size() == 1).forEach(ordered::addAll);
        branches.values().stream()
                .filter(branch -> branch.size() > 1)
                .forEach(branch -> ordered.addAll(hashed(branch, shift + BITS)));
        return ordered;
    }

    /** How Scala's collections mix a hash. */
    private static int mixed(int hash) {
        var h = hash + ~(hash << 9);
        h ^= h >>> 14;
        h += h << 4;
        return h ^ (h >>> 10);
    }
}
