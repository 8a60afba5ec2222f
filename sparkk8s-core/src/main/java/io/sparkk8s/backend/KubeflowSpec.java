package io.sparkk8s.backend;

import io.sparkk8s.FaultCollector;
import io.sparkk8s.app.MainResource;
import io.sparkk8s.app.SparkApplication;
import io.sparkk8s.conf.SparkKeys;
import io.sparkk8s.conf.SparkVersion;
import io.sparkk8s.manifest.KubernetesText;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * The {@code spec} of kubeflow's {@code SparkApplication}. The operator makes a {@code spark-submit} command line of it, in
 * which most fields are the Spark key that they came from. Volumes, node selectors and resources such as GPUs stay keys:
 * Spark itself acts upon these, while the fields of that name need the operator's mutating webhook.
 */
final class KubeflowSpec {

    /** What the operator's admission webhook refuses in {@code sparkConf}, and no field takes. */
    private static final List<String> CREDENTIALS = List.of(
            "spark.kubernetes.authenticate.oauthToken",
            "spark.kubernetes.authenticate.oauthTokenFile",
            "spark.kubernetes.authenticate.driver.oauthToken",
            "spark.kubernetes.authenticate.driver.oauthTokenFile",
            "spark.kubernetes.authenticate.executor.oauthToken",
            "spark.kubernetes.authenticate.executor.oauthTokenFile");

    private static final String DYNAMIC_ALLOCATION = "spark.dynamicAllocation.enabled";

    /** Spark's own default; the operator's is 1. */
    private static final int EXECUTORS = 2;

    private final SparkApplication app;
    private final FaultCollector faults;
    private final LeftConf conf;
    private FieldTree spec = FieldTree.EMPTY;

    private KubeflowSpec(SparkApplication app, FaultCollector faults) {
        this.app = app;
        this.faults = faults;
        this.conf = new LeftConf(app.conf(), faults);
    }

    static Map<String, @Nullable Object> of(SparkApplication app, FieldTree options, FaultCollector faults) {
        return new KubeflowSpec(app, faults).build().withAll(options).toJson();
    }

    private FieldTree build() {
        OperatorRendering.check(app, faults);
        application();
        dependencies();
        executorCount();
        both("driver", "spark.driver", SparkKeys.DRIVER_ENV);
        driver();
        both("executor", "spark.executor", SparkKeys.EXECUTOR_ENV);
        set("executor.deleteOnTermination", conf.flag("spark.kubernetes.executor.deleteOnTermination"));
        set("driver.template", app.driverTemplate().orElse(null));
        set("executor.template", app.executorTemplate().orElse(null));
        for (var key : CREDENTIALS) {
            faults.addIf(conf.has(key), key, "the operator manages the credentials itself: leave it out");
        }
        set("sparkConf", conf.rest());
        return spec;
    }

    private void set(String path, @Nullable Object value) {
        spec = spec.with(path, value);
    }

    private void application() {
        var main = app.mainResource();
        set("type", main instanceof MainResource.Python ? "Python" : main instanceof MainResource.R ? "R" : "Java");
        set("mode", "cluster");
        set("mainClass", main instanceof MainResource.Jvm jvm ? jvm.mainClass() : null);
        set("mainApplicationFile", OperatorRendering.inContainer(main.file()));
        set("arguments", OperatorRendering.arguments(app));
        set("sparkVersion", app.sparkVersion().map(SparkVersion::text).orElse(null));
        set("proxyUser", app.proxyUser().orElse(null));
        set("image", conf.text(SparkKeys.IMAGE.name()));
        set("imagePullPolicy", conf.text(SparkKeys.IMAGE_PULL_POLICY.name()));
        set("imagePullSecrets", conf.list(SparkKeys.IMAGE_PULL_SECRETS.name()));
        set("memoryOverheadFactor", conf.text(SparkKeys.MEMORY_OVERHEAD_FACTOR.name()));
        set("hadoopConf", conf.family("spark.hadoop."));
    }

    private void dependencies() {
        set("deps.jars", conf.list("spark.jars"));
        set("deps.files", conf.list("spark.files"));
        set("deps.archives", conf.list("spark.archives"));
        set("deps.pyFiles", conf.list("spark.submit.pyFiles"));
        set("deps.packages", conf.list("spark.jars.packages"));
        set("deps.excludePackages", conf.list("spark.jars.excludes"));
        set("deps.repositories", conf.list("spark.jars.repositories"));
    }

    /** The operator does not see dynamic allocation that only {@code sparkConf} asks for. */
    private void executorCount() {
        var instances = conf.number(SparkKeys.EXECUTOR_INSTANCES.name());
        if (!conf.isTrue(DYNAMIC_ALLOCATION)) {
            set("executor.instances", instances == null ? Integer.valueOf(EXECUTORS) : instances);
            return;
        }
        set("executor.instances", instances);
        set("dynamicAllocation.enabled", conf.flag(DYNAMIC_ALLOCATION));
        set("dynamicAllocation.initialExecutors", conf.number("spark.dynamicAllocation.initialExecutors"));
        set("dynamicAllocation.minExecutors", conf.number("spark.dynamicAllocation.minExecutors"));
        set("dynamicAllocation.maxExecutors", conf.number("spark.dynamicAllocation.maxExecutors"));
        set("dynamicAllocation.shuffleTrackingEnabled", conf.flag("spark.dynamicAllocation.shuffleTracking.enabled"));
    }

    private void both(String role, String core, String environment) {
        var kubernetes = "spark.kubernetes." + role;
        set(role + ".image", conf.text(kubernetes + ".container.image"));
        var cores = conf.number(core + ".cores");
        // said even where it is the default: the resource must have an object for each role
        set(role + ".cores", cores == null ? Integer.valueOf(1) : cores);
        set(role + ".coreRequest", conf.text(kubernetes + ".request.cores"));
        set(role + ".coreLimit", conf.text(kubernetes + ".limit.cores"));
        set(role + ".memory", conf.text(core + ".memory"));
        set(role + ".memoryOverhead", conf.text(core + ".memoryOverhead"));
        set(role + ".javaOptions", conf.text(core + ".extraJavaOptions"));
        set(role + ".serviceAccount", conf.text("spark.kubernetes.authenticate." + role + ".serviceAccountName"));
        set(role + ".labels", conf.family(kubernetes + ".label."));
        set(role + ".annotations", conf.family(kubernetes + ".annotation."));
        set(role + ".envVars", environment(role, conf.family(environment)));
        set(role + ".envSecretKeyRefs", secretKeys(kubernetes + ".secretKeyRef."));
        set(role + ".secrets", secrets(kubernetes + ".secrets."));
    }

    private void driver() {
        set("driver.podName", conf.text(SparkKeys.DRIVER_POD_NAME.name()));
        set("driver.kubernetesMaster", conf.text(SparkKeys.DRIVER_MASTER.name()));
        set("driver.serviceLabels", conf.family("spark.kubernetes.driver.service.label."));
        set("driver.serviceAnnotations", conf.family("spark.kubernetes.driver.service.annotation."));
    }

    /** As for our own driver pods: the driver gets exactly the text. */
    private static SortedMap<String, String> environment(String role, SortedMap<String, String> given) {
        if (role.equals("driver")) {
            given.replaceAll((name, value) -> KubernetesText.literal(value));
        }
        return given;
    }

    private SortedMap<String, Object> secretKeys(String family) {
        var references = new TreeMap<String, Object>();
        conf.family(family).forEach((name, secretAndKey) -> {
            var parts = secretAndKey.split(":", 2);
            references.put(name, ordered("name", parts[0], "key", parts[1]));
        });
        return references;
    }

    private List<Map<String, String>> secrets(String family) {
        return conf.family(family).entrySet().stream()
                .map(secret -> {
                    var mounted = ordered("name", secret.getKey(), "path", secret.getValue());
                    mounted.put("secretType", "Generic");
                    return mounted;
                })
                .toList();
    }

    private static Map<String, String> ordered(String one, String first, String other, String second) {
        var map = new LinkedHashMap<String, String>();
        map.put(one, first);
        map.put(other, second);
        return map;
    }
}
