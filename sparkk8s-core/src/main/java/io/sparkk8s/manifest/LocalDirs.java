package io.sparkk8s.manifest;

import io.fabric8.kubernetes.api.model.VolumeBuilder;
import io.fabric8.kubernetes.api.model.VolumeMount;
import io.sparkk8s.conf.SparkKeys;
import java.util.Arrays;
import java.util.List;

/** Spark's scratch space: the volumes whose names begin so, else an emptyDir for each directory. */
record LocalDirs(DriverInputs in, boolean always) implements DriverStep {

    private static final String VOLUME = "spark-local-dir-";
    private static final String VARIABLE = "SPARK_LOCAL_DIRS";

    LocalDirs(DriverInputs in) {
        this(in, true);
    }

    /** Without an emptyDir of its own when the application says nothing of scratch space. */
    LocalDirs onlyAsked() {
        return new LocalDirs(in, false);
    }

    @Override
    public String sparkName() {
        return "LocalDirsFeatureStep";
    }

    @Override
    public DriverSpec apply(DriverSpec driver) {
        var mounted = driver.container().getVolumeMounts().stream()
                .filter(mount -> mount.getName().startsWith(VOLUME))
                .map(VolumeMount::getMountPath)
                .toList();
        if (!mounted.isEmpty()) {
            return driver.env(VARIABLE, String.join(",", mounted));
        }
        return always || asked() ? emptyDirs(driver) : driver;
    }

    private boolean asked() {
        return in.get(SparkKeys.LOCAL_DIR).isPresent()
                || in.get(SparkKeys.LOCAL_DIRS_TMPFS).orElse(false);
    }

    private DriverSpec emptyDirs(DriverSpec driver) {
        var paths = paths();
        var memory = in.get(SparkKeys.LOCAL_DIRS_TMPFS).orElse(false) ? "Memory" : null;
        var spec = driver.env(VARIABLE, String.join(",", paths));
        for (var i = 0; i < paths.size(); i++) {
            var volume = new VolumeBuilder()
                    .withName(VOLUME + (i + 1))
                    .withNewEmptyDir()
                    .withMedium(memory)
                    .endEmptyDir()
                    .build();
            spec = spec.mount(volume, paths.get(i));
        }
        return spec;
    }

    private List<String> paths() {
        return in.get(SparkKeys.LOCAL_DIR)
                .map(dirs -> Arrays.asList(dirs.split(",")))
                .orElseGet(() -> List.of("/var/data/" + in.id().applicationId()));
    }
}
