package io.sparkk8s.app;

import io.sparkk8s.Fault;
import io.sparkk8s.FaultCollector;
import io.sparkk8s.conf.ConfFinding;
import io.sparkk8s.conf.SparkConf;
import io.sparkk8s.conf.SparkConfLint;
import io.sparkk8s.conf.SparkKeys;
import io.sparkk8s.conf.SparkVersion;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What can be known to be wrong with an application without a cluster. */
final class ApplicationCheck {

    /** RFC 1123 label, Kubernetes' rule for the names of namespaces and pods' host names. */
    private static final Pattern LABEL = Pattern.compile("[a-z0-9]([-a-z0-9]*[a-z0-9])?");

    private static final int LABEL_LENGTH = 63;

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
        check.lint(conf, app);
        OWNED.forEach(
                (key, instead) -> conf.get(key).ifPresent(value -> check.fault(key, "cannot be set: " + instead)));
        conf.get(SparkKeys.DRIVER_POD_NAME.name())
                .ifPresent(name -> check.label(SparkKeys.DRIVER_POD_NAME.name(), name));
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
            fault("image", "missing: say image(\"registry/spark:4.0.1\"), the image of the driver and the executors");
        } else if (common.isEmpty() && conf.get(SparkKeys.EXECUTOR_IMAGE).isEmpty()) {
            fault(SparkKeys.EXECUTOR_IMAGE.name(), "missing: only the driver has an image");
        }
    }

    /** What the configuration's own rules refuse, but for the keys of {@link #OWNED}, which have an answer above. */
    private void lint(SparkConf conf, SparkApplication.Builder app) {
        var version = Optional.ofNullable(app.sparkVersion)
                .flatMap(SparkVersion::parse)
                .orElse(SparkVersion.NEWEST);
        var mode = app.deployMode.name().toLowerCase(Locale.ROOT);
        SparkConfLint.check(conf.with(SparkKeys.DEPLOY_MODE, mode), version).stream()
                .filter(finding -> finding.severity() == ConfFinding.Severity.ERROR)
                .filter(finding -> !OWNED.containsKey(finding.key()))
                .forEach(finding -> fault(finding.key(), finding.message()));
    }
}
