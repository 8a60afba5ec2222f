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
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What can be known to be wrong with an application without a cluster. */
final class ApplicationCheck {

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

    private static final Set<String> PULL_POLICIES = Set.of("Always", "IfNotPresent", "Never");
    private static final Pattern COORDINATES = Pattern.compile("[^\\s:/,]+[:/][^\\s:/,]+:[^\\s:/,]+");
    private static final Pattern EXCLUSION = Pattern.compile("[^\\s:,]+:[^\\s:,]+");

    private final FaultCollector faults = new FaultCollector();
    private final KubernetesRules rules = new KubernetesRules(faults);

    private ApplicationCheck() {}

    static List<Fault> faults(SparkApplication.Builder app) {
        var check = new ApplicationCheck();
        var conf = app.allConf();
        check.faults.addIf(app.name.isBlank(), "name", "is blank: it becomes spark.app.name");
        check.rules.label("namespace", app.namespace);
        check.version(app.sparkVersion);
        check.main(app.mainResource);
        check.arguments(app.arguments);
        check.session(app);
        check.images(conf);
        check.faults.addAll(app.conf.faults());
        OWNED.forEach(
                (key, instead) -> conf.get(key).ifPresent(value -> check.faults.add(key, "cannot be set: " + instead)));
        check.lists(conf);
        check.objects(conf);
        check.proxyUser(app.proxyUser, conf);
        for (var role : Role.values()) {
            new PodCheck(check.faults, role, conf).run(role == Role.DRIVER ? app.driverPod : app.executorPod);
        }
        new SchedulingCheck(check.faults, conf).run(app);
        check.lint(conf, app);
        return check.faults.faults();
    }

    private void version(@Nullable String version) {
        if (version != null && SparkVersion.parse(version).isEmpty()) {
            faults.add("sparkVersion", "'" + version + "' is not a Spark version such as 4.0.1");
        }
    }

    private void main(@Nullable MainResource main) {
        if (main == null) {
            faults.add(
                    "main",
                    "nothing to run: say java(mainClass, jar), python(file), or session() for a"
                            + " SparkSession of your own JVM");
            return;
        }
        var file = main.file().toLowerCase(Locale.ROOT);
        if (file.isBlank()) {
            faults.add("main", "the application's file is empty");
        }
        if (main instanceof MainResource.Jvm jvm) {
            faults.addIf(jvm.mainClass().isBlank(), "main", "the main class is empty");
            faults.addIf(file.endsWith(".py"), "main", "'" + main.file() + "' is a Python file: say python(file)");
        } else {
            faults.addIf(file.endsWith(".jar"), "main", "'" + main.file() + "' is a jar: say java(mainClass, jar)");
        }
    }

    private void session(SparkApplication.Builder app) {
        if (app.mainResource instanceof MainResource.Session) {
            var instead = "belongs to an application that is started, and a session() is not: leave it out";
            faults.addIf(!app.arguments.isEmpty(), "arguments", instead);
            faults.addIf(app.proxyUser != null, "proxyUser", instead);
        }
    }

    private void arguments(List<@Nullable String> arguments) {
        for (var i = 0; i < arguments.size(); i++) {
            faults.addIf(arguments.get(i) == null, "arguments[" + i + "]", "is null");
        }
    }

    private void images(SparkConf conf) {
        var common = conf.get(SparkKeys.IMAGE).filter(image -> !image.isBlank());
        if (common.isEmpty() && conf.get(SparkKeys.DRIVER_IMAGE).isEmpty()) {
            faults.add(
                    "image",
                    "missing: say image(\"registry/spark:4.0.1\"), or set " + SparkKeys.IMAGE
                            + ": the image of the driver and the executors");
        } else if (common.isEmpty() && conf.get(SparkKeys.EXECUTOR_IMAGE).isEmpty()) {
            faults.add(SparkKeys.EXECUTOR_IMAGE.name(), "missing: only the driver has an image");
        }
        common.ifPresent(image -> rules.image(SparkKeys.IMAGE.name(), image));
        for (var key : List.of(SparkKeys.DRIVER_IMAGE, SparkKeys.EXECUTOR_IMAGE)) {
            conf.get(key).ifPresent(image -> rules.image(key.name(), image));
        }
        conf.get(SparkKeys.IMAGE_PULL_POLICY)
                .filter(policy -> !PULL_POLICIES.contains(KubernetesRules.filled(policy)) && !policy.contains("{{"))
                .ifPresent(policy -> faults.add(
                        SparkKeys.IMAGE_PULL_POLICY.name(), "'" + policy + "' is not Always, IfNotPresent or Never"));
    }

    private void lists(SparkConf conf) {
        each(conf, SparkKeys.IMAGE_PULL_SECRETS.name(), (key, name) -> rules.object(key, name));
        each(conf, SparkKeys.LOCAL_DIR.name(), rules::absolutePath);
        each(
                conf,
                "spark.jars.packages",
                (key, text) -> faults.addIf(
                        !COORDINATES.matcher(text).matches(),
                        key,
                        "'" + text + "' is not of the form group:artifact:version"));
        each(
                conf,
                "spark.jars.excludes",
                (key, text) -> faults.addIf(
                        !EXCLUSION.matcher(text).matches(), key, "'" + text + "' is not of the form group:artifact"));
        each(
                conf,
                "spark.hadoop.hive.metastore.uris",
                (key, text) -> faults.addIf(
                        !text.startsWith("thrift://") && !text.contains("{{"),
                        key,
                        "'" + text + "' is not a metastore such as thrift://host:9083"));
    }

    private interface Check {
        void of(String key, String value);
    }

    private static void each(SparkConf conf, String key, Check check) {
        conf.get(key).filter(list -> !list.isBlank()).ifPresent(list -> {
            for (var element : list.split(",")) {
                // Spark passes over what is empty
                if (!element.isBlank()) {
                    check.of(key, element.trim());
                }
            }
        });
    }

    /** Keys whose values are names of objects. */
    private void objects(SparkConf conf) {
        for (var key : List.of(
                "spark.kubernetes.hadoop.configMapName",
                "spark.kubernetes.kerberos.krb5.configMapName",
                "spark.kubernetes.kerberos.tokenSecret.name")) {
            conf.get(key).ifPresent(name -> rules.object(key, name));
        }
        conf.get("spark.kubernetes.kerberos.tokenSecret.itemKey")
                .ifPresent(item -> rules.item("spark.kubernetes.kerberos.tokenSecret.itemKey", item));
    }

    private void proxyUser(@Nullable String user, SparkConf conf) {
        if (user == null) {
            return;
        }
        faults.addIf(user.isBlank(), "proxyUser", "is empty");
        for (var key : List.of("spark.kerberos.principal", "spark.kerberos.keytab")) {
            faults.addIf(
                    conf.get(key).isPresent(),
                    "proxyUser",
                    "cannot be together with " + key + ": Spark takes one of them");
        }
    }

    /**
     * What the configuration's own rules refuse, of the keys about which nothing has been said yet; and what typed setters
     * ask of a Spark that does not know it.
     */
    private void lint(SparkConf conf, SparkApplication.Builder app) {
        var version = Optional.ofNullable(app.sparkVersion)
                .flatMap(SparkVersion::parse)
                .orElse(SparkVersion.NEWEST);
        var mode = app.deployMode.name().toLowerCase(Locale.ROOT);
        var said = faults.faults().stream().map(Fault::path).collect(Collectors.toSet());
        var typed = app.conf.typed();
        SparkConfLint.check(conf.with(SparkKeys.DEPLOY_MODE, mode), version).stream()
                .filter(finding -> finding.severity() == ConfFinding.Severity.ERROR
                        || (finding.code() == ConfFinding.Code.NOT_IN_VERSION && typed.contains(finding.key())))
                .filter(finding -> said.stream().noneMatch(path -> isOrIsIn(finding.key(), path)))
                .forEach(finding -> faults.add(finding.key(), finding.message()));
    }

    /** A volume and its mount path, for example. */
    private static boolean isOrIsIn(String key, String path) {
        return key.equals(path) || key.startsWith(path + ".");
    }
}
