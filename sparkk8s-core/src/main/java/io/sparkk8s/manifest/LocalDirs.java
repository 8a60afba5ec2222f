package io.sparkk8s.manifest;

import io.fabric8.kubernetes.api.model.Volume;
import io.fabric8.kubernetes.api.model.VolumeBuilder;
import io.fabric8.kubernetes.api.model.VolumeMount;
import io.fabric8.kubernetes.api.model.VolumeMountBuilder;
import io.sparkk8s.app.SparkApplication;
import io.sparkk8s.conf.SparkKeys;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/** Spark's scratch space: an emptyDir for each directory. */
record LocalDirs(List<String> paths) {

    static LocalDirs of(SparkApplication app, RunIdentity id) {
        return new LocalDirs(app.conf()
                .get(SparkKeys.LOCAL_DIR)
                .map(dirs -> Arrays.asList(dirs.split(",")))
                .orElseGet(() -> List.of("/var/data/" + id.applicationId())));
    }

    String environment() {
        return String.join(",", paths);
    }

    List<Volume> volumes() {
        return IntStream.range(0, paths.size())
                .mapToObj(i -> new VolumeBuilder()
                        .withName(name(i))
                        .withNewEmptyDir()
                        .endEmptyDir()
                        .build())
                .toList();
    }

    List<VolumeMount> mounts() {
        return IntStream.range(0, paths.size())
                .mapToObj(i -> new VolumeMountBuilder()
                        .withName(name(i))
                        .withMountPath(paths.get(i))
                        .build())
                .toList();
    }

    private static String name(int index) {
        return "spark-local-dir-" + (index + 1);
    }
}
