package io.sparkk8s.conf;

import static io.sparkk8s.conf.ConfFinding.Code.BAD_VALUE;
import static io.sparkk8s.conf.ConfFinding.Code.RESERVED;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** What becomes part of the pods: names, labels, environment; and what Spark sets in them itself. */
final class PodRules {

    private static final int LABEL_LENGTH = 63;

    /** What is left of Kubernetes' 253 for {@code -exec-} and a number. */
    private static final int PREFIX_LENGTH = 237;

    private static final String DNS_LABEL = "[a-z0-9]([-a-z0-9]*[a-z0-9])?";
    private static final Pattern POD_NAME = Pattern.compile(DNS_LABEL + "(\\." + DNS_LABEL + ")*");
    private static final Pattern LABEL_VALUE = Pattern.compile("([A-Za-z0-9]([-A-Za-z0-9_.]*[A-Za-z0-9])?)?");
    private static final Pattern LABEL_KEY =
            Pattern.compile("([a-z0-9]([-a-z0-9.]{0,251}[a-z0-9])?/)?[A-Za-z0-9]([-A-Za-z0-9_.]{0,61}[A-Za-z0-9])?");
    private static final Pattern ENV_NAME = Pattern.compile("[-._a-zA-Z][-._a-zA-Z0-9]*");

    /** Spark puts the application's id and the executor's in their place. */
    private static final Pattern PLACEHOLDER = Pattern.compile("\\{\\{.*?}}");

    private static final Set<String> OF_DRIVER =
            Set.of("spark-version", "spark-app-selector", "spark-app-name", "spark-role");
    private static final Set<String> OF_EXECUTOR = Set.of(
            "spark-version",
            "spark-app-selector",
            "spark-app-name",
            "spark-role",
            "spark-exec-id",
            "spark-exec-resourceprofile-id");

    private static final Map<String, String> SET_BY_SPARK = Map.of(
            SparkKeys.SUBMIT_IN_DRIVER.name(),
            "Spark sets it in the driver's pod",
            SparkKeys.RESOURCE_TYPE.name(),
            "Spark sets it by the application's file",
            "spark.kubernetes.driver.resourceNamePrefix",
            "Spark reads it in its own tests alone",
            "spark.kubernetes.executor.hadoopConfigMapName",
            "Spark sets it for the executors",
            "spark.kubernetes.setSubmitTimeInDriver",
            "Spark sets it in the driver's pod");

    private PodRules() {}

    static void check(Findings findings) {
        reserved(findings);
        var conf = findings.conf();
        conf.get(SparkKeys.EXECUTOR_POD_NAME_PREFIX.name())
                .filter(prefix -> !prefix.contains("{{"))
                .filter(prefix -> prefix.length() > PREFIX_LENGTH
                        || !POD_NAME.matcher(prefix).matches())
                .ifPresent(prefix -> findings.error(
                        BAD_VALUE,
                        SparkKeys.EXECUTOR_POD_NAME_PREFIX.name(),
                        "'" + prefix + "' is not the beginning of a pod's name: at most " + PREFIX_LENGTH
                                + " lower case letters, digits, dashes and dots"));
        labels(findings, SparkKeys.DRIVER_LABEL, OF_DRIVER);
        labels(findings, SparkKeys.EXECUTOR_LABEL, OF_EXECUTOR);
        labels(findings, SparkKeys.DRIVER_SERVICE_LABEL, Set.of());
        for (var selector :
                List.of(SparkKeys.NODE_SELECTOR, SparkKeys.DRIVER_NODE_SELECTOR, SparkKeys.EXECUTOR_NODE_SELECTOR)) {
            labels(findings, selector, Set.of());
        }
        for (var family : List.of(
                SparkKeys.DRIVER_ENV,
                SparkKeys.EXECUTOR_ENV,
                SparkKeys.DRIVER_SECRET_ENV,
                SparkKeys.EXECUTOR_SECRET_ENV)) {
            conf.family(family).keySet().stream()
                    .filter(name -> !ENV_NAME.matcher(name).matches())
                    .forEach(name -> findings.error(
                            BAD_VALUE, family + name, "'" + name + "' is not a name of an environment variable"));
        }
    }

    private static void reserved(Findings findings) {
        SET_BY_SPARK.forEach((key, why) -> {
            if (findings.has(key)) {
                findings.warning(RESERVED, key, why);
            }
        });
        var mode = findings.conf().get(SparkKeys.DEPLOY_MODE.name());
        if (mode.filter("cluster"::equals).isPresent()) {
            for (var key : List.of(SparkKeys.DRIVER_HOST.name(), SparkKeys.DRIVER_BIND_ADDRESS.name())) {
                if (findings.has(key)) {
                    findings.error(
                            RESERVED, key, "Spark refuses it in cluster mode: it is the driver's Service or pod");
                }
            }
            if (findings.has(SparkKeys.APP_ID.name())) {
                findings.warning(RESERVED, SparkKeys.APP_ID.name(), "Spark makes it itself in cluster mode");
            }
        }
        mode.filter(value -> !Set.of("cluster", "client").contains(value))
                .ifPresent(value -> findings.error(
                        BAD_VALUE, SparkKeys.DEPLOY_MODE.name(), "'" + value + "' is not one of cluster, client"));
        findings.conf()
                .get(SparkKeys.MASTER.name())
                .filter(master -> !master.startsWith("k8s://"))
                .ifPresent(master -> findings.error(
                        BAD_VALUE,
                        SparkKeys.MASTER.name(),
                        "'" + master + "' is not Kubernetes: k8s://https://HOST:PORT"));
    }

    private static void labels(Findings findings, String family, Set<String> reserved) {
        findings.conf().family(family).forEach((key, value) -> {
            if (reserved.contains(key)) {
                findings.error(RESERVED, family + key, "is a label that Spark sets itself");
            } else if (!LABEL_KEY.matcher(key).matches()) {
                findings.error(BAD_VALUE, family + key, "'" + key + "' is not a label's key");
            }
            var shown = PLACEHOLDER.matcher(value).replaceAll("x");
            if (shown.length() > LABEL_LENGTH || !LABEL_VALUE.matcher(shown).matches()) {
                findings.error(
                        BAD_VALUE,
                        family + key,
                        "'" + value + "' is not a label's value: at most 63 letters, digits, '-', '_' and '.'");
            }
        });
    }
}
