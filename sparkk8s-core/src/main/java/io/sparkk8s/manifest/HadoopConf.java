package io.sparkk8s.manifest;

import io.fabric8.kubernetes.api.model.VolumeBuilder;
import io.sparkk8s.conf.SparkKeys;

/** {@code spark.kubernetes.hadoop.configMapName}: a ConfigMap of the user's with Hadoop's configuration. */
record HadoopConf(DriverInputs in) implements DriverStep {

    private static final String DIRECTORY = "/opt/hadoop/conf";

    @Override
    public String sparkName() {
        return "HadoopConfDriverFeatureStep";
    }

    @Override
    public DriverSpec apply(DriverSpec driver) {
        return in.get(SparkKeys.HADOOP_CONFIG_MAP)
                .map(name -> driver.mount(
                                new VolumeBuilder()
                                        .withName("hadoop-properties")
                                        .withNewConfigMap()
                                        .withName(name)
                                        .endConfigMap()
                                        .build(),
                                DIRECTORY)
                        .env("HADOOP_CONF_DIR", DIRECTORY)
                        .property(SparkKeys.EXECUTOR_HADOOP_CONFIG_MAP, name))
                .orElse(driver);
    }
}
