package io.sparkk8s.manifest;

import io.fabric8.kubernetes.api.model.ConfigMapBuilder;
import io.fabric8.kubernetes.api.model.VolumeBuilder;
import io.sparkk8s.app.MainResource;
import io.sparkk8s.conf.ConfKey;
import io.sparkk8s.conf.SparkConf;
import io.sparkk8s.conf.SparkKeys;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** The file {@code spark.properties} of cluster mode: what spark-submit puts into it, and how it reaches the driver. */
record SparkProperties(DriverInputs in) {

    private static final List<ConfKey<?>> FILES =
            List.of(SparkKeys.JARS, SparkKeys.FILES, SparkKeys.ARCHIVES, SparkKeys.PY_FILES);
    private static final String DIRECTORY = "/opt/spark/conf";
    private static final String NAME = "spark.properties";
    static final String FILE = DIRECTORY + "/" + NAME;

    /** What spark-submit knows before it describes the driver. */
    SparkConf initial() {
        var entries = new LinkedHashMap<>(in.conf().entries());
        // as spark-submit: what is no key of Spark's is dropped
        entries.keySet().removeIf(key -> !key.startsWith("spark."));
        return files(SparkConf.of(entries))
                .with(SparkKeys.APP_NAME, in.app().name())
                .with(SparkKeys.NAMESPACE, in.app().namespace())
                .with(SparkKeys.MASTER, "k8s://" + ClientContainer.API_SERVER)
                .with(SparkKeys.DEPLOY_MODE, "cluster")
                .withDefault(SparkKeys.EXECUTOR_POD_NAME_PREFIX, in.id().prefix());
    }

    private SparkConf files(SparkConf conf) {
        var all = conf;
        for (var key : FILES) {
            var files = new ArrayList<>(in.list(key));
            if (key == SparkKeys.JARS) {
                mainJar().ifPresent(files::add);
            }
            if (!files.isEmpty()) {
                all = all.with(
                        key, files.stream().map(SubmitArguments::inContainer).collect(Collectors.joining(",")));
            }
        }
        return all;
    }

    /** Executors load an application's own jar by the key of the others. */
    private Optional<String> mainJar() {
        return in.app().mainResource() instanceof MainResource.Jvm jvm
                ? Optional.of(jvm.file()).filter(file -> !file.equals(SubmitArguments.NO_RESOURCE))
                : Optional.empty();
    }

    /** Writes the file: the last thing, when all is known. */
    DriverSpec written(DriverSpec driver) {
        var name = in.id().configMapName();
        var volume = new VolumeBuilder()
                .withName("spark-conf-volume-driver")
                .withNewConfigMap()
                .withName(name)
                .addNewItem()
                .withKey(NAME)
                .withMode(0644)
                .withPath(NAME)
                .endItem()
                .endConfigMap()
                .build();
        return driver.env("SPARK_CONF_DIR", DIRECTORY)
                .mount(volume, DIRECTORY)
                .object(new ConfigMapBuilder()
                        .withMetadata(in.metadata(name))
                        .withImmutable(true)
                        .addToData(NAME, PropertiesText.of(driver.properties()))
                        .addToData(SparkKeys.NAMESPACE.name(), in.app().namespace())
                        .build());
    }
}
