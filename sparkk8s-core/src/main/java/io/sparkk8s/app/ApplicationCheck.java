package io.sparkk8s.app;

import io.sparkk8s.Fault;
import io.sparkk8s.FaultCollector;
import io.sparkk8s.conf.SparkConf;
import io.sparkk8s.conf.SparkKeys;
import io.sparkk8s.conf.SparkVersion;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What can be known to be wrong with an application without a cluster. */
final class ApplicationCheck {

    /** RFC 1123 label, Kubernetes' rule for the names of namespaces and pods' host names. */
    private static final Pattern LABEL = Pattern.compile("[a-z0-9]([-a-z0-9]*[a-z0-9])?");

    private static final int LABEL_LENGTH = 63;

    /** Kubernetes' rule for label values. */
    private static final Pattern LABEL_VALUE = Pattern.compile("([A-Za-z0-9]([-A-Za-z0-9_.]*[A-Za-z0-9])?)?");

    private static final Pattern LABEL_KEY =
            Pattern.compile("([a-z0-9]([-a-z0-9.]*[a-z0-9])?/)?[A-Za-z0-9]([-A-Za-z0-9_.]*[A-Za-z0-9])?");

    private static final Pattern ENV_NAME = Pattern.compile("[-._a-zA-Z][-._a-zA-Z0-9]*");

    /** Labels that Spark itself sets and finds its pods by. */
    private static final Set<String> SPARK_LABELS =
            Set.of("spark-role", "spark-app-selector", "spark-app-name", "spark-version", "spark-exec-id");

    /** Keys that the submission sets, each with how to say it instead. */
    private static final Map<String, String> OWNED = Map.of(
            SparkKeys.MASTER.name(), "it follows from the connection",
            SparkKeys.DEPLOY_MODE.name(), "use deployMode(..)",
            SparkKeys.APP_NAME.name(), "use SparkApplication.named(..)",
            SparkKeys.APP_ID.name(), "it follows from the submission's key",
            SparkKeys.NAMESPACE.name(), "use namespace(..)",
            SparkKeys.SUBMIT_IN_DRIVER.name(), "the rendering sets it",
            SparkKeys.DRIVER_HOST.name(), "it is the driver's Service or the pod's own address",
            SparkKeys.DRIVER_BIND_ADDRESS.name(), "it is the pod's own address");

    private final FaultCollector faults = new FaultCollector();

    private ApplicationCheck() {}

    static List<Fault> faults(SparkApplication.Builder app) {
        var check = new ApplicationCheck();
        var conf = app.conf.conf();
        check.faults.addIf(app.name.isBlank(), "name", "is blank: it becomes spark.app.name");
        check.label("namespace", app.namespace);
        check.version(app.sparkVersion);
        check.main(app.mainResource);
        check.image(conf);
        check.faults.addAll(app.conf.faults());
        check.faults.addAll(conf.faults());
        OWNED.forEach(
                (key, instead) -> conf.get(key).ifPresent(value -> check.fault(key, "cannot be set: " + instead)));
        conf.get(SparkKeys.DRIVER_POD_NAME.name())
                .ifPresent(name -> check.label(SparkKeys.DRIVER_POD_NAME.name(), name));
        check.labels(conf, SparkKeys.DRIVER_LABEL);
        check.labels(conf, SparkKeys.EXECUTOR_LABEL);
        check.environment(conf, SparkKeys.DRIVER_ENV);
        check.environment(conf, SparkKeys.EXECUTOR_ENV);
        check.secrets(conf, SparkKeys.DRIVER_SECRET_ENV);
        check.secrets(conf, SparkKeys.EXECUTOR_SECRET_ENV);
        return check.faults.faults();
    }

    private void fault(String path, String problem) {
        faults.add(path, problem);
    }

    private void label(String path, String value) {
        if (value.length() > LABEL_LENGTH) {
            fault(
                    path,
                    "'" + value + "' has " + value.length() + " characters, Kubernetes takes at most " + LABEL_LENGTH);
        } else if (!LABEL.matcher(value).matches()) {
            fault(
                    path,
                    "'" + value + "' is not a Kubernetes name: lower case letters, digits and dashes, with a letter or"
                            + " digit at both ends");
        }
    }

    private void version(@Nullable String version) {
        if (version != null && SparkVersion.parse(version).isEmpty()) {
            fault("sparkVersion", "'" + version + "' is not a Spark version such as 4.0.1");
        }
    }

    private void main(@Nullable MainResource main) {
        if (main == null) {
            fault("main", "nothing to run: say java(mainClass, jar) or python(file)");
            return;
        }
        if (main.file().isBlank()) {
            fault("main", "the application's file is empty");
        }
        if (main instanceof MainResource.Jvm jvm && jvm.mainClass().isBlank()) {
            fault("main", "the main class is empty");
        }
    }

    private void image(SparkConf conf) {
        var common = conf.get(SparkKeys.IMAGE).filter(image -> !image.isBlank());
        if (common.isEmpty() && conf.get(SparkKeys.DRIVER_IMAGE).isEmpty()) {
            fault(
                    "image",
                    "missing: say image(\"registry/spark:4.0.1\"), or set " + SparkKeys.IMAGE
                            + ": the image of the driver and the executors");
        } else if (common.isEmpty() && conf.get(SparkKeys.EXECUTOR_IMAGE).isEmpty()) {
            fault(SparkKeys.EXECUTOR_IMAGE.name(), "missing: only the driver has an image");
        }
    }

    private void labels(SparkConf conf, String family) {
        conf.family(family).forEach((key, value) -> {
            if (SPARK_LABELS.contains(key)) {
                fault(family + key, "is a label that Spark sets itself");
            } else if (!LABEL_KEY.matcher(key).matches()) {
                fault(family + key, "'" + key + "' is not a label's key");
            }
            if (value.length() > LABEL_LENGTH || !LABEL_VALUE.matcher(value).matches()) {
                fault(
                        family + key,
                        "'" + value + "' is not a label's value: at most 63 letters, digits, '-', '_' and '.'");
            }
        });
    }

    private void environment(SparkConf conf, String family) {
        conf.family(family).forEach((name, value) -> {
            if (!ENV_NAME.matcher(name).matches()) {
                fault(family + name, "'" + name + "' is not a name of an environment variable");
            }
        });
    }

    private void secrets(SparkConf conf, String family) {
        conf.family(family).forEach((name, value) -> {
            if (!ENV_NAME.matcher(name).matches()) {
                fault(family + name, "'" + name + "' is not a name of an environment variable");
            }
            if (!value.matches("[^:]+:[^:]+")) {
                fault(family + name, "'" + value + "' is not of the form secret:key");
            }
        });
    }
}
