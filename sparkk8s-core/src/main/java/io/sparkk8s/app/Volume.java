package io.sparkk8s.app;

import static java.util.Objects.requireNonNull;

import java.util.Collection;
import java.util.Collections;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * A volume of a pod and where Spark's container sees it: {@code spark.kubernetes.ROLE.volumes.TYPE.NAME.*}. Immutable.
 * For types that Spark has no keys for there are pod templates.
 *
 * @param type Spark's name for the kind of volume, such as {@code persistentVolumeClaim}
 * @param name the volume's name in the pod: lower case letters, digits and dashes
 * @param settings the rest of Spark's keys, such as {@code mount.path} and {@code options.claimName}
 */
public record Volume(String type, String name, SortedMap<String, String> settings) {

    static final String HOST_PATH = "hostPath";
    static final String PVC = "persistentVolumeClaim";
    static final String EMPTY_DIR = "emptyDir";
    static final String NFS = "nfs";

    /** Spark's scratch space lies on volumes whose names begin so. */
    static final String LOCAL_DIR = "spark-local-dir-";

    /** Spark makes a claim of its own for each pod. */
    static final String ON_DEMAND = "OnDemand";

    public Volume {
        requireNonNull(type, "type");
        requireNonNull(name, "name");
        settings = Collections.unmodifiableSortedMap(new TreeMap<>(settings));
    }

    private static Volume of(String type, String name, String mountPath) {
        return new Volume(type, name, new TreeMap<>()).with("mount.path", mountPath);
    }

    /** A directory of the node. */
    public static Volume hostPath(String name, String path, String mountPath) {
        return of(HOST_PATH, name, mountPath).with("options.path", path);
    }

    /**
     * A directory or file of the node that is checked or made first; since Spark 4.0.
     *
     * @param type Kubernetes' word, such as {@code DirectoryOrCreate}
     */
    public static Volume hostPath(String name, String path, String mountPath, String type) {
        return hostPath(name, path, mountPath).with("options.type", type);
    }

    /** A PersistentVolumeClaim that is there. */
    public static Volume pvc(String name, String claim, String mountPath) {
        return of(PVC, name, mountPath).with("options.claimName", claim);
    }

    /**
     * A PersistentVolumeClaim that Spark makes for each pod.
     *
     * @param storageClass such as {@code gp3}
     * @param size such as {@code 200Gi}
     */
    public static Volume onDemandPvc(String name, String storageClass, String size, String mountPath) {
        return pvc(name, ON_DEMAND, mountPath)
                .with("options.storageClass", storageClass)
                .with("options.sizeLimit", size);
    }

    /** An empty directory that lives as long as the pod. */
    public static Volume emptyDir(String name, String mountPath) {
        return of(EMPTY_DIR, name, mountPath);
    }

    /** An empty directory with a limit, such as {@code 10Gi}: a pod that exceeds it is evicted. */
    public static Volume emptyDir(String name, String mountPath, String sizeLimit) {
        return emptyDir(name, mountPath).with("options.sizeLimit", sizeLimit);
    }

    /** An empty directory in memory, which counts against the container's memory limit. */
    public static Volume tmpfs(String name, String mountPath, String sizeLimit) {
        return emptyDir(name, mountPath, sizeLimit).with("options.medium", "Memory");
    }

    /** A directory of an NFS server. */
    public static Volume nfs(String name, String server, String path, String mountPath) {
        return of(NFS, name, mountPath).with("options.server", server).with("options.path", path);
    }

    /** Mounted so that nothing can be written. */
    public Volume readOnly() {
        return with("mount.readOnly", "true");
    }

    /** Only this path within the volume. */
    public Volume subPath(String path) {
        return with("mount.subPath", path);
    }

    /** As {@link #subPath}, with environment variables in it, such as {@code $(POD_NAME)}; since Spark 4.0. */
    public Volume subPathExpr(String expression) {
        return with("mount.subPathExpr", expression);
    }

    /** A label of the claim that Spark makes; since Spark 4.0. */
    public Volume label(String key, String value) {
        return with("label." + key, value);
    }

    /** An annotation of the claim that Spark makes; since Spark 4.0. */
    public Volume annotation(String key, String value) {
        return with("annotation." + key, value);
    }

    Volume named(String name) {
        return new Volume(type, name, settings);
    }

    private Volume with(String key, String value) {
        var more = new TreeMap<>(settings);
        more.put(key, requireNonNull(value, () -> key + " of the volume " + name));
        return new Volume(type, name, more);
    }

    /** The names in keys of the form {@code TYPE.NAME.SETTING}. */
    static Set<String> names(Collection<String> keys) {
        return keys.stream()
                .map(key -> key.split("\\.", 3))
                .filter(parts -> parts.length == 3)
                .map(parts -> parts[1])
                .collect(Collectors.toSet());
    }
}
