package io.sparkk8s.manifest;

import io.sparkk8s.conf.SparkKeys;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What spark-submit makes in cluster mode, by the same steps in the same order. */
final class ClusterMode {

    private static final String PACKAGE = "org.apache.spark.deploy.k8s.features.";

    private ClusterMode() {}

    static SparkManifests render(DriverInputs in) {
        var properties = new SparkProperties(in);
        var driver = PodTemplate.initial(in, properties.initial());
        for (var step : steps(in)) {
            driver = step.apply(driver);
        }
        driver = properties.written(driver);
        return new SparkManifests(in.id(), driver.before(), driver.whole());
    }

    private static List<DriverStep> steps(DriverInputs in) {
        var excluded = excluded(in);
        return Stream.<DriverStep>of(
                        new BasicDriver(in),
                        new KubernetesCredentials(in),
                        new DriverService(in),
                        new MountedSecrets(in),
                        new SecretEnvironment(in),
                        new MountedVolumes(in),
                        new DriverCommand(in),
                        new HadoopConf(in),
                        new KerberosConf(in),
                        new ExecutorTemplate(in),
                        new LocalDirs(in))
                .filter(step -> !excluded.contains(PACKAGE + step.sparkName()))
                .toList();
    }

    /** Since Spark 4.1. */
    private static Set<String> excluded(DriverInputs in) {
        return in.version().atLeast(4, 1)
                ? in.list(SparkKeys.DRIVER_EXCLUDED_FEATURE_STEPS).stream().collect(Collectors.toSet())
                : Set.of();
    }
}
