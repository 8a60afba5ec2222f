package io.sparkk8s.conf;

import static io.sparkk8s.conf.ConfFinding.Code.BAD_VALUE;
import static io.sparkk8s.conf.ConfFinding.Code.CONTRADICTORY;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.regex.Pattern;

/** Volumes: {@code spark.kubernetes.driver.volumes.TYPE.NAME.mount.path} and what belongs to it. */
final class VolumeRules {

    private static final String CLAIM_NAME = "options.claimName";
    private static final String ON_DEMAND = "OnDemand";
    private static final String STORAGE_CLASS = "options.storageClass";
    private static final String SIZE = "options.sizeLimit";

    /** Spark's types, and what it cannot do without. */
    private static final Map<String, List<String>> NEEDED = Map.of(
            "hostPath", List.of("options.path"),
            "persistentVolumeClaim", List.of(CLAIM_NAME),
            "nfs", List.of("options.path", "options.server"),
            "emptyDir", List.of());

    private static final Pattern NAME = Pattern.compile("[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?");
    private static final Pattern TINY = Pattern.compile("[0-9]{1,3}|10[01][0-9]|102[0-3]");

    private VolumeRules() {}

    static void check(Findings findings) {
        for (var prefix : List.of(SparkKeys.DRIVER_VOLUMES, SparkKeys.EXECUTOR_VOLUMES)) {
            new VolumeRules.Pod(findings, prefix).check();
        }
    }

    /** The volumes of the driver or of the executors. */
    private record Pod(Findings findings, String prefix) {

        void check() {
            var volumes = new TreeSet<String>();
            findings.conf().family(prefix).keySet().forEach(rest -> {
                var part = rest.split("\\.", 3);
                if (part.length == 3) {
                    volumes.add(part[0] + "." + part[1]);
                }
            });
            volumes.forEach(this::volume);
            samePaths(List.copyOf(volumes));
        }

        private void volume(String volume) {
            var type = volume.substring(0, volume.indexOf('.'));
            var name = volume.substring(type.length() + 1);
            var key = prefix + volume + ".";
            var needed = NEEDED.get(type);
            if (needed == null) {
                findings.error(
                        BAD_VALUE,
                        key + "mount.path",
                        "'" + type + "' is no type of volume: use one of "
                                + String.join(", ", new TreeSet<>(NEEDED.keySet())));
                return;
            }
            if (!NAME.matcher(name).matches()) {
                findings.error(
                        BAD_VALUE,
                        key + "mount.path",
                        "'" + name + "' is no name of a volume: at most 63 lower case letters, digits and dashes");
            }
            if (!findings.has(key + "mount.path")) {
                findings.error(CONTRADICTORY, key + "mount.path", "missing: Spark mounts every volume that is named");
            }
            needed.stream()
                    .filter(option -> !findings.has(key + option))
                    .forEach(option -> findings.error(CONTRADICTORY, key + option, "missing: " + type + " needs it"));
            if (findings.has(key + "mount.subPath") && findings.has(key + "mount.subPathExpr")) {
                findings.error(CONTRADICTORY, key + "mount.subPathExpr", "cannot be given beside mount.subPath");
            }
            onDemand(key);
            findings.conf()
                    .get(key + SIZE)
                    .filter(size -> TINY.matcher(size).matches())
                    .ifPresent(size -> findings.error(
                            BAD_VALUE,
                            key + SIZE,
                            "'" + size + "' is less than 1 KiB: the unit is missing, as in 10Gi"));
        }

        /** Without class and size Spark names a claim that nobody makes. */
        private void onDemand(String key) {
            if (findings.conf()
                    .get(key + CLAIM_NAME)
                    .filter(claim -> claim.contains(ON_DEMAND))
                    .isPresent()) {
                List.of(STORAGE_CLASS, SIZE).stream()
                        .filter(option -> !findings.has(key + option))
                        .forEach(option -> findings.error(
                                CONTRADICTORY,
                                key + option,
                                "missing: without it Spark makes no claim for OnDemand, and the pod waits for ever"));
            }
        }

        private void samePaths(List<String> volumes) {
            var first = new HashMap<String, String>();
            for (var volume : volumes) {
                var key = prefix + volume + ".mount.path";
                findings.conf().get(key).ifPresent(path -> {
                    var before = first.putIfAbsent(path, key);
                    if (before != null) {
                        findings.error(CONTRADICTORY, key, "'" + path + "' is the path of " + before + " too");
                    }
                });
            }
        }
    }
}
