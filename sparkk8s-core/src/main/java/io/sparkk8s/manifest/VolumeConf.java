package io.sparkk8s.manifest;

import io.sparkk8s.conf.SparkConf;
import io.sparkk8s.conf.SparkVersion;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;

/**
 * One volume as the keys {@code spark.kubernetes.driver.volumes.TYPE.NAME.*} describe it.
 *
 * @param type hostPath, persistentVolumeClaim, emptyDir or nfs
 * @param entries the rest of the keys, such as {@code mount.path}, with their values
 */
record VolumeConf(String type, String name, SortedMap<String, String> entries) {

    static final String PVC = "persistentVolumeClaim";
    static final List<String> TYPES = List.of("hostPath", PVC, "emptyDir", "nfs");

    /** All volumes of a family of keys, in the order in which Spark counts them. */
    static List<VolumeConf> all(SparkConf conf, String family) {
        return SparkOrder.volumes(conf.family(family).keySet()).stream()
                .map(v -> new VolumeConf(v.type(), v.name(), conf.family(family + v.type() + "." + v.name() + ".")))
                .toList();
    }

    Optional<String> get(String key) {
        return Optional.ofNullable(entries.get(key));
    }

    String mountPath() {
        return get("mount.path").orElse("");
    }

    boolean readOnly() {
        return get("mount.readOnly").filter(Boolean::parseBoolean).isPresent();
    }

    /** Since Spark 4.0. */
    Optional<String> subPathExpr(SparkVersion version) {
        return version.atLeast(4, 0) ? Optional.of(get("mount.subPathExpr").orElse("")) : Optional.empty();
    }

    /** {@code label.*} or {@code annotation.*}: since Spark 4.0. */
    Map<String, String> metadata(String family, SparkVersion version) {
        var metadata = new LinkedHashMap<String, String>();
        if (version.atLeast(4, 0)) {
            SparkConf.of(entries).family(family).forEach(metadata::put);
        }
        return metadata;
    }
}
