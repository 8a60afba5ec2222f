package io.sparkk8s.app;

import io.sparkk8s.FaultCollector;
import io.sparkk8s.conf.SparkConf;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.BiConsumer;

/** What is wrong with one role's volumes. */
final class VolumeCheck {

    /** The options that Spark wants for each type. */
    private static final Map<String, List<String>> REQUIRED = Map.of(
            Volume.HOST_PATH, List.of("options.path"),
            Volume.PVC, List.of("options.claimName"),
            Volume.EMPTY_DIR, List.of(),
            Volume.NFS, List.of("options.server", "options.path"));

    private static final Set<String> HOST_PATH_TYPES =
            Set.of("", "DirectoryOrCreate", "Directory", "FileOrCreate", "File", "Socket", "CharDevice", "BlockDevice");

    private final FaultCollector faults;
    private final KubernetesRules rules;
    private final String family;
    private final SparkConf conf;

    VolumeCheck(FaultCollector faults, Role role, SparkConf conf) {
        this.faults = faults;
        this.rules = new KubernetesRules(faults);
        this.family = role.kubernetes("volumes.");
        this.conf = conf;
    }

    void run(BiConsumer<String, String> mounted) {
        var volumes = new TreeMap<String, SortedMap<String, String>>();
        conf.family(family).forEach((key, value) -> {
            var parts = key.split("\\.", 3);
            if (parts.length == 3) {
                volumes.computeIfAbsent(parts[0] + "." + parts[1], k -> new TreeMap<>())
                        .put(parts[2], value);
            }
        });
        var types = new HashMap<String, String>();
        volumes.forEach((typeAndName, settings) -> {
            var dot = typeAndName.indexOf('.');
            var type = typeAndName.substring(0, dot);
            var name = typeAndName.substring(dot + 1);
            var other = types.put(name, type);
            faults.addIf(
                    other != null, family + typeAndName, "there is a volume '" + name + "' of type " + other + " too");
            volume(family + typeAndName, type, name, settings, mounted);
        });
    }

    private void volume(
            String path,
            String type,
            String name,
            SortedMap<String, String> settings,
            BiConsumer<String, String> mounted) {
        rules.label(path, name);
        var required = REQUIRED.get(type);
        if (required == null) {
            faults.add(path, "'" + type + "' is not a type that Spark knows: " + new TreeMap<>(REQUIRED).keySet());
            return;
        }
        for (var option : required) {
            faults.addIf(settings.getOrDefault(option, "").isBlank(), path + "." + option, "missing for a " + type);
        }
        faults.addIf(
                !settings.containsKey("mount.path"),
                path + ".mount.path",
                "missing: where the container sees the volume");
        settings.forEach((key, value) -> setting(path, type, key, value, mounted));
        faults.addIf(
                settings.containsKey("mount.subPath") && settings.containsKey("mount.subPathExpr"),
                path + ".mount.subPathExpr",
                "cannot be together with mount.subPath");
    }

    private void setting(String path, String type, String key, String value, BiConsumer<String, String> mounted) {
        var at = path + "." + key;
        switch (key) {
            case "mount.path" -> mounted.accept(at, value);
            case "mount.subPath", "mount.subPathExpr" ->
                faults.addIf(
                        value.startsWith("/") || List.of(value.split("/")).contains(".."),
                        at,
                        "'" + value + "' is not a relative path within the volume");
            case "options.sizeLimit" -> rules.size(at, value);
            case "options.path" -> rules.absolutePath(at, value);
            case "options.claimName" -> {
                // Spark's word stands for a name
                if (!value.isBlank()) {
                    rules.object(at, value.replace(Volume.ON_DEMAND, "x"));
                }
            }
            case "options.storageClass" -> rules.object(at, value);
            case "options.medium" ->
                faults.addIf(
                        !value.isEmpty() && !value.equals("Memory") && !value.startsWith("HugePages"),
                        at,
                        "'" + value + "' is not Memory or HugePages");
            case "options.type" ->
                faults.addIf(
                        type.equals(Volume.HOST_PATH) && !HOST_PATH_TYPES.contains(value),
                        at,
                        "'" + value + "' is not a type of hostPath such as DirectoryOrCreate");
            default -> labels(at, key, value);
        }
    }

    private void labels(String at, String key, String value) {
        if (key.startsWith("label.")) {
            rules.labelKey(at, key.substring("label.".length()));
            rules.labelValue(at, value);
        } else if (key.startsWith("annotation.")) {
            rules.annotationKey(at, key.substring("annotation.".length()));
        }
    }
}
