package io.sparkk8s.commandline;

import io.sparkk8s.app.DeployMode;
import io.sparkk8s.app.MainResource;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What spark-submit is told to run: it knows the language by the end of the file's name, and some by their names. */
final class MainFile {

    /** {@code SparkLauncher.NO_RESOURCE}: the class is in Spark itself. */
    static final String NONE = "spark-internal";

    static final String SQL_CLASS = "org.apache.spark.sql.hive.thriftserver.SparkSQLCLIDriver";

    private static final Set<String> SHELLS = Set.of("spark-shell", "pyspark-shell", "sparkr-shell");

    /** What spark-submit refuses to run in a driver pod of its own. */
    private static final Map<String, String> SERVERS = Map.of(
            "org.apache.spark.sql.hive.thriftserver.HiveThriftServer2",
            "the Thrift server",
            "org.apache.spark.sql.connect.service.SparkConnectServer",
            "the Connect server");

    private final Findings findings;
    private final Locality locality;

    MainFile(Findings findings, Locality locality) {
        this.findings = findings;
        this.locality = locality;
    }

    /** Whether a word looks like an application's file. */
    static boolean plausible(String word) {
        return word.equals(NONE)
                || SHELLS.contains(word)
                || word.contains("/")
                || word.contains(":")
                || python(word)
                || r(word)
                || word.endsWith(".jar");
    }

    private static boolean python(String file) {
        return file.endsWith(".py");
    }

    private static boolean r(String file) {
        return file.endsWith(".R") || file.endsWith(".r");
    }

    /**
     * What to run; empty after a fault.
     *
     * @param arguments those of a SQL application lose their {@code -f FILE}
     */
    Optional<MainResource> read(
            @Nullable String file, @Nullable String mainClass, DeployMode mode, List<String> arguments) {
        if (file == null) {
            findings.fault("application", "missing: a .jar, .py or .R file, after all options");
            return Optional.empty();
        }
        if (SHELLS.contains(file)) {
            findings.fault("application", file + " is a shell for people, nothing that a driver pod could run");
            return Optional.empty();
        }
        if (SQL_CLASS.equals(mainClass) && file.equals(NONE)) {
            return sql(arguments);
        }
        if (mode == DeployMode.CLUSTER && mainClass != null && SERVERS.containsKey(mainClass)) {
            findings.fault(
                    "--class", SERVERS.get(mainClass) + " does not run in cluster mode: say --deploy-mode client");
        }
        if (!file.equals(NONE)) {
            locality.check("application", file);
        }
        if (python(file)) {
            return Optional.of(new MainResource.Python(file));
        }
        if (r(file)) {
            return Optional.of(new MainResource.R(file));
        }
        if (mainClass == null) {
            findings.fault(
                    "--class", "missing: '" + file + "' is neither a .py nor a .R file, so it wants a main class");
            return Optional.empty();
        }
        return Optional.of(new MainResource.Jvm(mainClass, file));
    }

    private Optional<MainResource> sql(List<String> arguments) {
        var at = arguments.indexOf("-f");
        if (at < 0 || at + 1 == arguments.size()) {
            findings.fault("application", "has no '-f FILE': Spark's SQL driver would wait for people to type");
            return Optional.empty();
        }
        arguments.remove(at);
        var file = arguments.remove(at);
        locality.check("-f", file);
        return Optional.of(new MainResource.Sql(file));
    }
}
