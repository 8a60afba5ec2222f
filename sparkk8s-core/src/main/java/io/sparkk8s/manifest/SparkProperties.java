package io.sparkk8s.manifest;

import io.fabric8.kubernetes.api.model.ConfigMapBuilder;
import io.fabric8.kubernetes.api.model.VolumeBuilder;
import io.sparkk8s.app.MainResource;
import io.sparkk8s.conf.SparkConf;
import io.sparkk8s.conf.SparkKeys;
import java.util.LinkedHashMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The file {@code spark.properties} of cluster mode: what spark-submit puts into it, and how it reaches the driver. */
record SparkProperties(DriverInputs in) {

    private static final String DIRECTORY = "/opt/spark/conf";
    private static final String NAME = "spark.properties";
    static final String FILE = DIRECTORY + "/" + NAME;

    /** What spark-submit knows before it describes the driver. */
    SparkConf initial() {
        var entries = new LinkedHashMap<>(in.conf().entries());
        // as spark-submit: what is no key of Spark's is dropped
        entries.keySet().removeIf(key -> !key.startsWith("spark."));
        return jars(SparkConf.of(entries))
                .with(SparkKeys.APP_NAME, in.app().name())
                .with(SparkKeys.NAMESPACE, in.app().namespace())
                .with(SparkKeys.MASTER, "k8s://" + ClientContainer.API_SERVER)
                .with(SparkKeys.DEPLOY_MODE, "cluster")
                .withDefault(SparkKeys.EXECUTOR_POD_NAME_PREFIX, in.id().prefix());
    }

    /** Executors load an application's own jar by this key. */
    private SparkConf jars(SparkConf conf) {
        var main = in.app().mainResource();
        if (!(main instanceof MainResource.Jvm) || main.file().equals(SubmitArguments.NO_RESOURCE)) {
            return conf;
        }
        var jars = Stream.concat(in.list(SparkKeys.JARS).stream(), Stream.of(main.file()));
        return conf.with(SparkKeys.JARS, jars.map(SubmitArguments::inContainer).collect(Collectors.joining(",")));
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
