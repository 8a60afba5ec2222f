package io.sparkk8s.conf;

import java.util.List;

/** The Spark keys that this library reads, with their types. Names and meaning are Spark's own. */
public final class SparkKeys {

    public static final ConfKey<String> APP_NAME = ConfKey.text("spark.app.name");
    public static final ConfKey<String> APP_ID = ConfKey.text("spark.app.id");
    public static final ConfKey<String> MASTER = ConfKey.text("spark.master");
    public static final ConfKey<String> DEPLOY_MODE = ConfKey.text("spark.submit.deployMode");
    public static final ConfKey<String> JARS = ConfKey.text("spark.jars");
    public static final ConfKey<String> FILES = ConfKey.text("spark.files");
    public static final ConfKey<String> LOCAL_DIR = ConfKey.text("spark.local.dir");

    public static final ConfKey<Integer> DRIVER_CORES = ConfKey.count("spark.driver.cores");
    public static final ConfKey<MemorySize> DRIVER_MEMORY = ConfKey.memory("spark.driver.memory");
    public static final ConfKey<MemorySize> DRIVER_MEMORY_OVERHEAD = ConfKey.memory("spark.driver.memoryOverhead");
    public static final ConfKey<Double> DRIVER_MEMORY_OVERHEAD_FACTOR =
            ConfKey.fraction("spark.driver.memoryOverheadFactor");
    public static final ConfKey<String> DRIVER_HOST = ConfKey.text("spark.driver.host");
    public static final ConfKey<String> DRIVER_BIND_ADDRESS = ConfKey.text("spark.driver.bindAddress");
    public static final ConfKey<Integer> DRIVER_PORT = ConfKey.count("spark.driver.port");
    public static final ConfKey<Integer> DRIVER_BLOCK_MANAGER_PORT = ConfKey.count("spark.driver.blockManager.port");
    public static final ConfKey<Integer> BLOCK_MANAGER_PORT = ConfKey.count("spark.blockManager.port");
    public static final ConfKey<Integer> UI_PORT = ConfKey.count("spark.ui.port");

    public static final ConfKey<Integer> EXECUTOR_INSTANCES = ConfKey.count("spark.executor.instances");
    public static final ConfKey<Integer> EXECUTOR_CORES = ConfKey.count("spark.executor.cores");
    public static final ConfKey<MemorySize> EXECUTOR_MEMORY = ConfKey.memory("spark.executor.memory");
    public static final ConfKey<MemorySize> EXECUTOR_MEMORY_OVERHEAD = ConfKey.memory("spark.executor.memoryOverhead");

    public static final ConfKey<String> NAMESPACE = ConfKey.text("spark.kubernetes.namespace");
    public static final ConfKey<String> IMAGE = ConfKey.text("spark.kubernetes.container.image");
    public static final ConfKey<String> DRIVER_IMAGE = ConfKey.text("spark.kubernetes.driver.container.image");
    public static final ConfKey<String> EXECUTOR_IMAGE = ConfKey.text("spark.kubernetes.executor.container.image");
    public static final ConfKey<String> IMAGE_PULL_POLICY = ConfKey.text("spark.kubernetes.container.image.pullPolicy");
    public static final ConfKey<String> IMAGE_PULL_SECRETS =
            ConfKey.text("spark.kubernetes.container.image.pullSecrets");
    public static final ConfKey<String> DRIVER_POD_NAME = ConfKey.text("spark.kubernetes.driver.pod.name");
    public static final ConfKey<String> EXECUTOR_POD_NAME_PREFIX =
            ConfKey.text("spark.kubernetes.executor.podNamePrefix");
    public static final ConfKey<String> DRIVER_MASTER = ConfKey.text("spark.kubernetes.driver.master");
    public static final ConfKey<String> DRIVER_REQUEST_CORES =
            ConfKey.quantity("spark.kubernetes.driver.request.cores");
    public static final ConfKey<String> DRIVER_LIMIT_CORES = ConfKey.quantity("spark.kubernetes.driver.limit.cores");
    public static final ConfKey<String> EXECUTOR_REQUEST_CORES =
            ConfKey.quantity("spark.kubernetes.executor.request.cores");
    public static final ConfKey<String> EXECUTOR_LIMIT_CORES =
            ConfKey.quantity("spark.kubernetes.executor.limit.cores");
    public static final ConfKey<String> DRIVER_SERVICE_ACCOUNT =
            ConfKey.text("spark.kubernetes.authenticate.driver.serviceAccountName");
    public static final ConfKey<Boolean> SUBMIT_IN_DRIVER = ConfKey.flag("spark.kubernetes.submitInDriver");
    public static final ConfKey<Double> MEMORY_OVERHEAD_FACTOR =
            ConfKey.fraction("spark.kubernetes.memoryOverheadFactor");
    public static final ConfKey<String> RESOURCE_TYPE = ConfKey.text("spark.kubernetes.resource.type");

    // What else shapes the driver's objects
    public static final ConfKey<String> ARCHIVES = ConfKey.text("spark.archives");
    public static final ConfKey<String> PY_FILES = ConfKey.text("spark.submit.pyFiles");
    public static final ConfKey<String> PYSPARK_PYTHON = ConfKey.text("spark.pyspark.python");
    public static final ConfKey<String> PYSPARK_DRIVER_PYTHON = ConfKey.text("spark.pyspark.driver.python");
    public static final ConfKey<MemorySize> DRIVER_MIN_MEMORY_OVERHEAD =
            ConfKey.memory("spark.driver.minMemoryOverhead");
    public static final ConfKey<Integer> CONNECT_PORT = ConfKey.count("spark.connect.grpc.binding.port");
    public static final ConfKey<String> KEYTAB = ConfKey.text("spark.kerberos.keytab");
    public static final ConfKey<String> PRINCIPAL = ConfKey.text("spark.kerberos.principal");
    public static final ConfKey<String> RESOURCE_NAME_PREFIX =
            ConfKey.text("spark.kubernetes.driver.resourceNamePrefix");
    public static final ConfKey<String> SCHEDULER_NAME = ConfKey.text("spark.kubernetes.scheduler.name");
    public static final ConfKey<String> DRIVER_SCHEDULER_NAME = ConfKey.text("spark.kubernetes.driver.scheduler.name");
    public static final ConfKey<String> DRIVER_IP_FAMILY_POLICY =
            ConfKey.text("spark.kubernetes.driver.service.ipFamilyPolicy");
    public static final ConfKey<String> DRIVER_IP_FAMILIES = ConfKey.text("spark.kubernetes.driver.service.ipFamilies");
    public static final ConfKey<Boolean> LOCAL_DIRS_TMPFS = ConfKey.flag("spark.kubernetes.local.dirs.tmpfs");
    public static final ConfKey<Boolean> LEGACY_ACCESS_MODE =
            ConfKey.flag("spark.kubernetes.legacy.useReadWriteOnceAccessMode");
    public static final ConfKey<String> HADOOP_CONFIG_MAP = ConfKey.text("spark.kubernetes.hadoop.configMapName");
    public static final ConfKey<String> EXECUTOR_HADOOP_CONFIG_MAP =
            ConfKey.text("spark.kubernetes.executor.hadoopConfigMapName");
    public static final ConfKey<String> KRB5_PATH = ConfKey.text("spark.kubernetes.kerberos.krb5.path");
    public static final ConfKey<String> KRB5_CONFIG_MAP = ConfKey.text("spark.kubernetes.kerberos.krb5.configMapName");
    public static final ConfKey<String> TOKEN_SECRET = ConfKey.text("spark.kubernetes.kerberos.tokenSecret.name");
    public static final ConfKey<String> TOKEN_SECRET_KEY =
            ConfKey.text("spark.kubernetes.kerberos.tokenSecret.itemKey");
    public static final ConfKey<String> DRIVER_TEMPLATE_FILE = ConfKey.text("spark.kubernetes.driver.podTemplateFile");
    public static final ConfKey<String> DRIVER_TEMPLATE_CONTAINER =
            ConfKey.text("spark.kubernetes.driver.podTemplateContainerName");
    public static final ConfKey<String> EXECUTOR_TEMPLATE_FILE =
            ConfKey.text("spark.kubernetes.executor.podTemplateFile");
    public static final ConfKey<String> DRIVER_FEATURE_STEPS = ConfKey.text("spark.kubernetes.driver.pod.featureSteps");
    public static final ConfKey<String> DRIVER_EXCLUDED_FEATURE_STEPS =
            ConfKey.text("spark.kubernetes.driver.pod.excludedFeatureSteps");

    /** Families: the rest of such a key is a name of the user's own. */
    public static final String DRIVER_LABEL = "spark.kubernetes.driver.label.";

    public static final String DRIVER_ANNOTATION = "spark.kubernetes.driver.annotation.";
    public static final String DRIVER_ENV = "spark.kubernetes.driverEnv.";
    public static final String DRIVER_SECRET_ENV = "spark.kubernetes.driver.secretKeyRef.";
    public static final String DRIVER_NODE_SELECTOR = "spark.kubernetes.driver.node.selector.";
    public static final String DRIVER_RESOURCE = "spark.driver.resource.";
    public static final String DRIVER_SECRET_MOUNT = "spark.kubernetes.driver.secrets.";
    public static final String DRIVER_VOLUME = "spark.kubernetes.driver.volumes.";
    public static final String EXECUTOR_VOLUME = "spark.kubernetes.executor.volumes.";
    public static final String DRIVER_SERVICE_LABEL = "spark.kubernetes.driver.service.label.";
    public static final String DRIVER_SERVICE_ANNOTATION = "spark.kubernetes.driver.service.annotation.";
    public static final String DRIVER_CREDENTIALS = "spark.kubernetes.authenticate.driver.";
    public static final String DRIVER_MOUNTED_CREDENTIALS = "spark.kubernetes.authenticate.driver.mounted.";
    public static final String NODE_SELECTOR = "spark.kubernetes.node.selector.";
    public static final String EXECUTOR_LABEL = "spark.kubernetes.executor.label.";
    public static final String EXECUTOR_ENV = "spark.executorEnv.";
    public static final String EXECUTOR_SECRET_ENV = "spark.kubernetes.executor.secretKeyRef.";

    /** Keys whose values are checked when an application is built. */
    static final List<ConfKey<?>> CHECKED = List.of(
            DRIVER_CORES,
            DRIVER_MEMORY,
            DRIVER_MEMORY_OVERHEAD,
            DRIVER_MEMORY_OVERHEAD_FACTOR,
            DRIVER_PORT,
            DRIVER_BLOCK_MANAGER_PORT,
            BLOCK_MANAGER_PORT,
            EXECUTOR_INSTANCES,
            EXECUTOR_CORES,
            EXECUTOR_MEMORY,
            EXECUTOR_MEMORY_OVERHEAD,
            DRIVER_REQUEST_CORES,
            DRIVER_LIMIT_CORES,
            EXECUTOR_REQUEST_CORES,
            EXECUTOR_LIMIT_CORES,
            MEMORY_OVERHEAD_FACTOR,
            DRIVER_MIN_MEMORY_OVERHEAD,
            UI_PORT,
            CONNECT_PORT,
            LOCAL_DIRS_TMPFS,
            LEGACY_ACCESS_MODE);

    private SparkKeys() {}
}
