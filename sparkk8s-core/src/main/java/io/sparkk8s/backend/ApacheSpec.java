package io.sparkk8s.backend;

import io.sparkk8s.FaultCollector;
import io.sparkk8s.app.MainResource;
import io.sparkk8s.app.SparkApplication;
import io.sparkk8s.conf.SparkKeys;
import io.sparkk8s.conf.SparkVersion;
import io.sparkk8s.manifest.KubernetesText;
import java.util.ArrayList;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The {@code spec} of Apache's {@code SparkApplication}. The operator builds the driver pod by Spark's own code, so that
 * nearly all stays configuration.
 */
final class ApacheSpec {

    private static final String PYTHON_RUNNER = "org.apache.spark.deploy.PythonRunner";
    private static final String R_RUNNER = "org.apache.spark.deploy.RRunner";
    private static final String PY_FILES = "spark.submit.pyFiles";

    private ApacheSpec() {}

    static Map<String, @Nullable Object> of(SparkApplication app, FieldTree options, FaultCollector faults) {
        OperatorRendering.check(app, faults);
        var conf = new LeftConf(app.conf(), faults);
        conf.put(SparkKeys.APP_NAME.name(), app.name());
        // as for our own driver pods: the driver gets exactly the text
        app.conf()
                .family(SparkKeys.DRIVER_ENV)
                .forEach((name, value) -> conf.put(SparkKeys.DRIVER_ENV + name, KubernetesText.literal(value)));
        return main(app, conf)
                .with("deploymentMode", "ClusterMode")
                .with("driverArgs", OperatorRendering.arguments(app))
                .with("proxyUser", app.proxyUser().orElse(null))
                .with(
                        "runtimeVersions.sparkVersion",
                        app.sparkVersion().map(SparkVersion::text).orElse(null))
                .with("driverSpec.podTemplateSpec", app.driverTemplate().orElse(null))
                .with("executorSpec.podTemplateSpec", app.executorTemplate().orElse(null))
                .with("sparkConf", conf.rest())
                .withAll(options)
                .toJson();
    }

    /** The operator takes the first of these files for the application itself. */
    private static FieldTree main(SparkApplication app, LeftConf conf) {
        var main = app.mainResource();
        var file = OperatorRendering.inContainer(main.file());
        if (main instanceof MainResource.Jvm jvm) {
            if (conf.has(SparkKeys.JARS.name())) {
                // the operator adds the application's jar only where there is no such key
                var jars = new ArrayList<>(conf.list(SparkKeys.JARS.name()));
                jars.add(file);
                conf.put(
                        SparkKeys.JARS.name(),
                        String.join(",", jars.stream().distinct().toList()));
            }
            return FieldTree.EMPTY.with("mainClass", jvm.mainClass()).with("jars", file);
        }
        if (main instanceof MainResource.R) {
            return FieldTree.EMPTY.with("mainClass", R_RUNNER).with("sparkRFiles", file);
        }
        var files = new ArrayList<String>();
        files.add(file);
        files.addAll(conf.list(PY_FILES));
        return FieldTree.EMPTY.with("mainClass", PYTHON_RUNNER).with("pyFiles", String.join(",", files));
    }
}
