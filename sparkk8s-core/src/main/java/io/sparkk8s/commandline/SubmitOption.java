package io.sparkk8s.commandline;

import java.util.Arrays;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The options of spark-submit 3.5 to 4.1, by the names that {@code org.apache.spark.launcher.SparkSubmitOptionParser}
 * takes, each with the key that it stands for.
 */
enum SubmitOption {
    MASTER("--master", "spark.master"),
    DEPLOY_MODE("--deploy-mode", "spark.submit.deployMode"),
    NAME("--name", "spark.app.name"),
    CLASS("--class", Kind.VALUE),
    JARS("--jars", "spark.jars", Kind.FILES),
    PACKAGES("--packages", "spark.jars.packages"),
    EXCLUDE_PACKAGES("--exclude-packages", "spark.jars.excludes"),
    REPOSITORIES("--repositories", "spark.jars.repositories"),
    PY_FILES("--py-files", "spark.submit.pyFiles", Kind.FILES),
    FILES("--files", "spark.files", Kind.FILES),
    ARCHIVES("--archives", "spark.archives", Kind.FILES),
    CONF("--conf", Kind.VALUE),
    PROPERTIES_FILE("--properties-file", Kind.VALUE),
    LOAD_SPARK_DEFAULTS("--load-spark-defaults", Kind.SWITCH),
    DRIVER_MEMORY("--driver-memory", "spark.driver.memory"),
    DRIVER_JAVA_OPTIONS("--driver-java-options", "spark.driver.extraJavaOptions"),
    DRIVER_LIBRARY_PATH("--driver-library-path", "spark.driver.extraLibraryPath"),
    DRIVER_CLASS_PATH("--driver-class-path", "spark.driver.extraClassPath"),
    DRIVER_CORES("--driver-cores", "spark.driver.cores"),
    EXECUTOR_MEMORY("--executor-memory", "spark.executor.memory"),
    EXECUTOR_CORES("--executor-cores", "spark.executor.cores"),
    NUM_EXECUTORS("--num-executors", "spark.executor.instances"),
    TOTAL_EXECUTOR_CORES("--total-executor-cores", Kind.VALUE),
    QUEUE("--queue", Kind.VALUE),
    PRINCIPAL("--principal", "spark.kerberos.principal"),
    KEYTAB("--keytab", "spark.kerberos.keytab"),
    PROXY_USER("--proxy-user", Kind.VALUE),
    REMOTE("--remote", "spark.remote"),
    KILL("--kill", Kind.VALUE),
    STATUS("--status", Kind.VALUE),
    SUPERVISE("--supervise", Kind.SWITCH),
    VERBOSE("--verbose", Kind.SWITCH),
    VERSION("--version", Kind.SWITCH),
    HELP("--help", Kind.SWITCH),
    USAGE_ERROR("--usage-error", Kind.SWITCH);

    private enum Kind {
        SWITCH,
        VALUE,
        FILES
    }

    final String text;
    final @Nullable String key;
    private final Kind kind;

    SubmitOption(String text, Kind kind) {
        this(text, null, kind);
    }

    SubmitOption(String text, String key) {
        this(text, key, Kind.VALUE);
    }

    SubmitOption(String text, @Nullable String key, Kind kind) {
        this.text = text;
        this.key = key;
        this.kind = kind;
    }

    static Optional<SubmitOption> of(String text) {
        var name =
                switch (text) {
                    case "-c" -> "--conf";
                    case "-h" -> "--help";
                    case "-v" -> "--verbose";
                    default -> text;
                };
        return Arrays.stream(values())
                .filter(option -> option.text.equals(name))
                .findFirst();
    }

    boolean takesValue() {
        return kind != Kind.SWITCH;
    }

    /** Whether its value is a list of files, with commas between them. */
    boolean files() {
        return kind == Kind.FILES;
    }
}
