import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.fabric8.kubernetes.api.model.ContainerBuilder;
import io.fabric8.kubernetes.api.model.HasMetadata;
import io.fabric8.kubernetes.api.model.PodBuilder;
import io.fabric8.kubernetes.client.ConfigBuilder;
import io.fabric8.kubernetes.client.KubernetesClient;
import io.fabric8.kubernetes.client.KubernetesClientBuilder;
import io.fabric8.kubernetes.client.utils.Serialization;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.hadoop.fs.FileStatus;
import org.apache.hadoop.fs.RawLocalFileSystem;
import org.apache.spark.SparkConf;
import org.apache.spark.deploy.SparkSubmit;
import org.apache.spark.deploy.SparkSubmitArguments;
import org.apache.spark.deploy.k8s.Constants;
import org.apache.spark.deploy.k8s.KubernetesConf;
import org.apache.spark.deploy.k8s.KubernetesDriverConf;
import org.apache.spark.deploy.k8s.submit.ClientArguments;
import org.apache.spark.deploy.k8s.submit.KubernetesClientUtils;
import org.apache.spark.deploy.k8s.submit.KubernetesDriverBuilder;
import org.apache.spark.util.SystemClock;
import scala.Option;
import scala.jdk.javaapi.CollectionConverters;

/**
 * Asks the Spark on its class path what it would create for each case: through spark-submit's own preparation of the
 * arguments and its driver builder, without an API server. Run by a JVM of its own, from source:
 * {@code java -cp SPARK SparkAnswers.java cases.json answers.jsonl}.
 */
public final class SparkAnswers {

    private static final ObjectMapper JSON =
            new ObjectMapper().enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS);
    private static final String ID = "0123456789abcdef";
    private static final String CONFIG_MAP = "spark-drv-" + ID + "-conf-map";
    private static final String PREFIX = "spark.kubernetes.driver.resourceNamePrefix";

    /** With these spark-submit logs in at a Kerberos server before it builds anything. */
    private static final List<String> LOGIN =
            List.of("spark.kerberos.keytab", "spark.kerberos.principal", "spark.yarn.keytab", "spark.yarn.principal");

    public static void main(String[] arguments) throws Exception {
        // Hadoop looks for the file system below there
        Thread.currentThread().setContextClassLoader(SparkAnswers.class.getClassLoader());
        // never connects: it only reads pod templates
        var config = new ConfigBuilder()
                .withMasterUrl("http://127.0.0.1:9")
                .withNamespace("default")
                .withAutoConfigure(false)
                .build();
        try (var client = new KubernetesClientBuilder().withConfig(config).build();
                var out = new PrintWriter(Files.newBufferedWriter(Path.of(arguments[1])))) {
            for (var each : JSON.readTree(Path.of(arguments[0]).toFile())) {
                var answer = JSON.createObjectNode().put("name", each.path("name").asText());
                try {
                    answer(each, client, answer);
                } catch (Exception | LinkageError e) {
                    answer.retain("name");
                    answer.put("error", innermost(e));
                }
                out.println(JSON.writeValueAsString(JSON.treeToValue(answer, Object.class)));
            }
        }
        // Hadoop leaves threads behind
        System.exit(0);
    }

    private static String innermost(Throwable e) {
        var cause = e;
        while (cause.getCause() != null) {
            cause = cause.getCause();
        }
        return cause.getClass().getSimpleName() + ": " + cause.getMessage();
    }

    private static void answer(JsonNode each, KubernetesClient client, ObjectNode answer) throws Exception {
        var conf = new TreeMap<String, String>();
        each.path("conf").fields().forEachRemaining(e -> conf.put(e.getKey(), e.getValue().asText()));
        var login = new TreeMap<>(conf);
        login.keySet().retainAll(LOGIN);
        conf.keySet().removeAll(LOGIN);
        conf.putIfAbsent("spark.master", "k8s://https://127.0.0.1:6443");

        var submit = new ArrayList<String>(List.of("--deploy-mode", "cluster"));
        conf.forEach((key, value) -> submit.addAll(List.of("--conf", key + "=" + value)));
        var type = each.path("type").asText("java");
        if (type.equals("java") && each.hasNonNull("mainClass")) {
            submit.addAll(List.of("--class", each.get("mainClass").asText()));
        }
        if (each.hasNonNull("proxyUser")) {
            submit.addAll(List.of("--proxy-user", each.get("proxyUser").asText()));
        }
        submit.add(each.path("mainAppResource").asText("spark-internal"));
        each.path("args").forEach(a -> submit.add(a.asText()));

        var parsed = new SparkSubmitArguments(
                CollectionConverters.asScala(submit).toSeq(),
                scala.collection.immutable.Map$.MODULE$.<String, String>empty());
        parsed.isPython_$eq(type.equals("python"));
        parsed.isR_$eq(type.equals("r"));
        var prepared = new SparkSubmit().prepareSubmitEnvironment(parsed, Option.empty());
        var sparkConf = prepared._3();
        login.forEach(sparkConf::set);
        var named = sparkConf.contains(PREFIX);
        if (!named) {
            var own = KubernetesConf.getResourceNamePrefix(sparkConf.get("spark.app.name", "spark"));
            sparkConf.set(PREFIX, own.replaceAll("(^|-)[x0-9a-f][0-9a-f]{11,16}$", "$1" + ID));
        }
        var told = ClientArguments.fromCommandLineArgs(
                CollectionConverters.asJava(prepared._1()).toArray(String[]::new));
        // the executors' volumes are read by the submission too, to find mistakes
        KubernetesConf.createDriverConf(
                sparkConf, ID, told.mainAppResource(), told.mainClass(), told.driverArgs(), told.proxyUser());
        var driver = new KubernetesDriverConf(
                sparkConf,
                "spark-" + ID + ID,
                told.mainAppResource(),
                told.mainClass(),
                told.driverArgs(),
                told.proxyUser(),
                new SystemClock());
        var spec = new KubernetesDriverBuilder().buildFromFeatures(driver, client);

        var properties = new TreeMap<>(CollectionConverters.asJava(spec.systemProperties()));
        if (!named) {
            properties.remove(PREFIX);
        }
        properties.remove("spark.testing");

        // what the submission's client adds to the builder's result
        var files = KubernetesClientUtils.buildSparkConfDirFilesMap(CONFIG_MAP, sparkConf, spec.systemProperties());
        var container = new ContainerBuilder(spec.pod().container())
                .addNewEnv()
                .withName(Constants.ENV_SPARK_CONF_DIR())
                .withValue(Constants.SPARK_CONF_DIR_INTERNAL())
                .endEnv()
                .addNewVolumeMount()
                .withName(Constants.SPARK_CONF_VOLUME_DRIVER())
                .withMountPath(Constants.SPARK_CONF_DIR_INTERNAL())
                .endVolumeMount()
                .build();
        var pod = new PodBuilder(spec.pod().pod())
                .editSpec()
                .addToContainers(container)
                .addNewVolume()
                .withName(Constants.SPARK_CONF_VOLUME_DRIVER())
                .withNewConfigMap()
                .withItems(CollectionConverters.asJava(KubernetesClientUtils.buildKeyToPathObjects(files)))
                .withName(CONFIG_MAP)
                .endConfigMap()
                .endVolume()
                .endSpec()
                .build();
        var data = new HashMap<>(CollectionConverters.asJava(files));
        data.put("spark.kubernetes.namespace", driver.namespace());
        var map = KubernetesClientUtils.buildConfigMap(
                CONFIG_MAP,
                scala.collection.immutable.Map$.MODULE$.from(CollectionConverters.asScala(data)),
                scala.collection.immutable.Map$.MODULE$.empty());
        // given as an object of its own below, without the date
        map.getData().put(Constants.SPARK_CONF_FILE_NAME(), "");

        var objects = new ArrayList<HasMetadata>();
        objects.add(pod);
        objects.addAll(CollectionConverters.asJava(spec.driverPreKubernetesResources()));
        objects.addAll(CollectionConverters.asJava(spec.driverKubernetesResources()));
        objects.add(map);
        ArrayNode all = answer.putArray("objects");
        for (var object : objects) {
            // the client creates all of them there
            object.getMetadata().setNamespace(driver.namespace());
            all.add(JSON.readTree(Serialization.asJson(object)));
        }
        answer.set("properties", JSON.valueToTree(properties));
    }

    /** Remote files: spark-submit looks for wildcards in their names, and finds each as it is. */
    public static final class AnyFileSystem extends RawLocalFileSystem {
        @Override
        public FileStatus[] globStatus(org.apache.hadoop.fs.Path pattern) {
            return new FileStatus[] {new FileStatus(0, false, 1, 1, 0, pattern)};
        }

        @Override
        public java.net.URI getUri() {
            return java.net.URI.create("any:///");
        }

        @Override
        protected void checkPath(org.apache.hadoop.fs.Path path) {}
    }
}
