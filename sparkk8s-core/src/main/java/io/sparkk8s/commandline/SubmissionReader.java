package io.sparkk8s.commandline;

import io.sparkk8s.app.DeployMode;
import io.sparkk8s.app.MainResource;
import io.sparkk8s.app.PodTemplateText;
import io.sparkk8s.commandline.Submission.Role;
import io.sparkk8s.conf.SparkKeys;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * From the words of a command line to what they say. An option wins over {@code --conf}, which wins over the file of
 * properties, as in Spark's {@code SparkSubmitArguments}; a list of jars or files is replaced, not added to.
 */
final class SubmissionReader {

    private static final String SPARK = "spark.";
    private static final String DEFAULTS = "spark-defaults.conf";

    private final Words words;
    private final Map<String, String> environment;
    private final Findings findings;
    private final TreeMap<String, String> conf = new TreeMap<>();

    private SubmissionReader(Words words, Map<String, String> environment, Findings findings) {
        this.words = words;
        this.environment = environment;
        this.findings = findings;
    }

    /**
     * Reads the words of a command line.
     *
     * @param environment for the place of Spark's defaults
     */
    static Submission read(List<String> arguments, Map<String, String> environment, Findings findings) {
        return new SubmissionReader(Words.read(arguments, findings), environment, findings).submission();
    }

    private Submission submission() {
        actions();
        merge();
        var mode = deployMode();
        var locality = new Locality(mode, findings);
        var mainClass = words.options.get(SubmitOption.CLASS);
        var name = Optional.ofNullable(conf.remove(SparkKeys.APP_NAME.name()))
                .or(() -> Optional.ofNullable(mainClass))
                .orElseGet(() -> words.file == null ? "" : fileName(words.file));
        var master = Optional.ofNullable(conf.remove(SparkKeys.MASTER.name()))
                .flatMap(text -> MasterUrl.read(text, findings))
                .orElse(null);
        var main = new MainFile(findings, locality).read(words.file, mainClass, mode, words.arguments);
        files(locality);
        elsewhere(mode);
        var proxyUser = words.options.get(SubmitOption.PROXY_USER);
        if (proxyUser != null && conf.containsKey(SubmitOption.PRINCIPAL.key)) {
            findings.fault("--proxy-user", "and a principal (--principal) cannot be given together");
        }
        if (main.orElse(null) instanceof MainResource.Sql && mode == DeployMode.CLUSTER) {
            findings.warn("--deploy-mode", "spark-submit itself runs SQL files in client mode alone");
        }
        var namespace = conf.remove(SparkKeys.NAMESPACE.name());
        return new Submission(
                name,
                namespace,
                mode,
                main.orElse(null),
                List.copyOf(words.arguments),
                proxyUser,
                templates(),
                conf,
                master);
    }

    /** Options that ask for something else than a submission, or that do nothing on Kubernetes. */
    private void actions() {
        for (var option : words.options.keySet()) {
            switch (option) {
                case KILL -> findings.fault(option.text, "submits nothing: attach to the run and stop it");
                case STATUS -> findings.fault(option.text, "submits nothing: attach to the run, or poll it");
                case HELP, VERSION, USAGE_ERROR -> findings.fault(option.text, "submits nothing");
                case QUEUE ->
                    findings.warn(
                            option.text, "is YARN's and has no effect; a batch scheduler's queue is set by labels");
                case SUPERVISE ->
                    findings.warn(
                            option.text, "is the standalone cluster's: a driver that failed is not started again");
                case TOTAL_EXECUTOR_CORES ->
                    findings.warn(option.text, "has no effect on Kubernetes; say --num-executors and --executor-cores");
                case KEYTAB ->
                    findings.warn(option.text, "is not uploaded as spark-submit would: it is a path inside the image");
                default -> {}
            }
        }
    }

    private void merge() {
        words.options.forEach((option, value) -> {
            if (option.key != null) {
                conf.put(option.key, option.files() ? list(value) : value);
            }
        });
        words.conf.forEach(conf::putIfAbsent);
        var file = words.options.get(SubmitOption.PROPERTIES_FILE);
        if (file != null) {
            PropertiesFile.read("--properties-file", file, findings).forEach(conf::putIfAbsent);
        }
        if (words.options.containsKey(SubmitOption.LOAD_SPARK_DEFAULTS)) {
            defaults();
        }
        conf.keySet().removeIf(key -> {
            if (!key.startsWith(SPARK)) {
                findings.warn("--conf", "'" + key + "' is ignored: it does not begin with 'spark.'");
            }
            return !key.startsWith(SPARK);
        });
        if (conf.remove(SubmitOption.REMOTE.key) != null) {
            findings.fault("--remote", "is for a Spark Connect server that runs already: there is nothing to submit");
        }
    }

    private void defaults() {
        var directory = Optional.ofNullable(environment.get("SPARK_CONF_DIR"))
                .or(() -> Optional.ofNullable(environment.get("SPARK_HOME")).map(home -> home + "/conf"));
        directory.ifPresentOrElse(
                place -> PropertiesFile.read(
                                "--load-spark-defaults",
                                Path.of(place, DEFAULTS).toString(),
                                findings)
                        .forEach(conf::putIfAbsent),
                () -> findings.fault(
                        "--load-spark-defaults",
                        "neither SPARK_CONF_DIR nor SPARK_HOME is set: name the file by --properties-file"));
    }

    private DeployMode deployMode() {
        var mode = conf.remove(SparkKeys.DEPLOY_MODE.name());
        if (mode == null) {
            findings.warn(
                    "--deploy-mode",
                    "not given, so it is cluster: spark-submit would run the driver in its own process, and there is"
                            + " none here. Say --deploy-mode client for a pod that runs spark-submit in client mode");
            return DeployMode.CLUSTER;
        }
        if (!mode.equals("client") && !mode.equals("cluster")) {
            findings.fault("--deploy-mode", "'" + mode + "' is neither client nor cluster");
        }
        return mode.equals("client") ? DeployMode.CLIENT : DeployMode.CLUSTER;
    }

    private void files(Locality locality) {
        for (var option : SubmitOption.values()) {
            var files = option.files() ? conf.get(option.key) : null;
            if (files != null) {
                locality.checkAll(option.text, files);
            }
        }
    }

    /** Keys whose values are not the user's to choose here, and which spark-submit would take. */
    private void elsewhere(DeployMode mode) {
        drop(SparkKeys.APP_ID.name(), "is ignored: it follows from the submission");
        drop(SparkKeys.SUBMIT_IN_DRIVER.name(), "is ignored: the submission sets it");
        if (mode == DeployMode.CLIENT) {
            drop(SparkKeys.DRIVER_HOST.name(), "is ignored: it is the address of the driver's pod");
            drop(SparkKeys.DRIVER_BIND_ADDRESS.name(), "is ignored: it is the address of the driver's pod");
        }
    }

    private void drop(String key, String because) {
        if (conf.remove(key) != null) {
            findings.warn(key, because);
        }
    }

    private Map<Role, PodTemplateText> templates() {
        var templates = new EnumMap<Role, PodTemplateText>(Role.class);
        for (var role : Role.values()) {
            var file = conf.get(role.fileKey);
            if (file != null) {
                PodTemplateFile.read(role.fileKey, file, findings).ifPresent(template -> templates.put(role, template));
            }
        }
        return templates;
    }

    private static String list(String files) {
        return Stream.of(files.split(",")).filter(file -> !file.isEmpty()).collect(Collectors.joining(","));
    }

    private static String fileName(String file) {
        return file.substring(file.lastIndexOf('/') + 1);
    }
}
