package io.sparkk8s.conf;

import static java.util.concurrent.TimeUnit.MILLISECONDS;
import static java.util.concurrent.TimeUnit.SECONDS;

import java.time.Duration;
import java.util.List;

/**
 * Spark keys of core and Kubernetes that this library reads or people use, with their types. Names and meaning are
 * Spark's own; those of SQL are in {@link SparkSqlKeys}, and all others can be given as plain strings.
 */
public final class SparkKeys {

    public static final ConfKey<String> APP_NAME = ConfKey.text("spark.app.name");
    public static final ConfKey<String> APP_ID = ConfKey.text("spark.app.id");
    public static final ConfKey<String> MASTER = ConfKey.text("spark.master");
    public static final ConfKey<String> DEPLOY_MODE = ConfKey.text("spark.submit.deployMode");
    public static final ConfKey<String> JARS = ConfKey.text("spark.jars");
    public static final ConfKey<String> FILES = ConfKey.text("spark.files");
    public static final ConfKey<String> LOCAL_DIR = ConfKey.text("spark.local.dir");
    public static final ConfKey<List<String>> PACKAGES = ConfKey.list("spark.jars.packages");
    public static final ConfKey<List<String>> REPOSITORIES = ConfKey.list("spark.jars.repositories");
    public static final ConfKey<List<String>> EXCLUDED_PACKAGES = ConfKey.list("spark.jars.excludes");
    public static final ConfKey<String> IVY_DIR = ConfKey.text("spark.jars.ivy");
    public static final ConfKey<String> IVY_SETTINGS = ConfKey.text("spark.jars.ivySettings");
    public static final ConfKey<List<String>> ARCHIVES = ConfKey.list("spark.archives");
    public static final ConfKey<List<String>> PY_FILES = ConfKey.list("spark.submit.pyFiles");
    public static final ConfKey<String> PYSPARK_PYTHON = ConfKey.text("spark.pyspark.python");
    public static final ConfKey<String> PYSPARK_DRIVER_PYTHON = ConfKey.text("spark.pyspark.driver.python");
    public static final ConfKey<List<String>> PLUGINS = ConfKey.list("spark.plugins");
    public static final ConfKey<List<String>> EXTRA_LISTENERS = ConfKey.list("spark.extraListeners");
    public static final ConfKey<String> LOG_LEVEL = ConfKey.text("spark.log.level");
    public static final ConfKey<String> SERIALIZER = ConfKey.text("spark.serializer");
    public static final ConfKey<Integer> DEFAULT_PARALLELISM = ConfKey.count("spark.default.parallelism");
    public static final ConfKey<Duration> NETWORK_TIMEOUT = ConfKey.time("spark.network.timeout", SECONDS);
    public static final ConfKey<Boolean> AUTHENTICATE = ConfKey.flag("spark.authenticate");
    public static final ConfKey<Boolean> SPECULATION = ConfKey.flag("spark.speculation");
    public static final ConfKey<Integer> TASK_CPUS = ConfKey.count("spark.task.cpus");
    public static final ConfKey<Integer> TASK_MAX_FAILURES = ConfKey.count("spark.task.maxFailures");
    public static final ConfKey<String> SCHEDULER_MODE = ConfKey.choice("spark.scheduler.mode", "FIFO", "FAIR");

    public static final ConfKey<Integer> DRIVER_CORES = ConfKey.count("spark.driver.cores");
    public static final ConfKey<MemorySize> DRIVER_MEMORY = ConfKey.memory("spark.driver.memory");
    public static final ConfKey<MemorySize> DRIVER_MEMORY_OVERHEAD = ConfKey.overhead("spark.driver.memoryOverhead");
    public static final ConfKey<Double> DRIVER_MEMORY_OVERHEAD_FACTOR =
            ConfKey.fraction("spark.driver.memoryOverheadFactor");
    public static final ConfKey<String> DRIVER_HOST = ConfKey.text("spark.driver.host");
    public static final ConfKey<String> DRIVER_BIND_ADDRESS = ConfKey.text("spark.driver.bindAddress");
    public static final ConfKey<Integer> DRIVER_PORT = ConfKey.number("spark.driver.port");
    public static final ConfKey<Integer> DRIVER_BLOCK_MANAGER_PORT = ConfKey.number("spark.driver.blockManager.port");
    public static final ConfKey<Integer> BLOCK_MANAGER_PORT = ConfKey.number("spark.blockManager.port");
    public static final ConfKey<Integer> UI_PORT = ConfKey.number("spark.ui.port");

    public static final ConfKey<String> DRIVER_JAVA_OPTIONS = ConfKey.text("spark.driver.extraJavaOptions");
    public static final ConfKey<String> DRIVER_CLASS_PATH = ConfKey.text("spark.driver.extraClassPath");
    public static final ConfKey<String> DRIVER_MAX_RESULT_SIZE = ConfKey.text("spark.driver.maxResultSize");

    public static final ConfKey<Boolean> UI_ENABLED = ConfKey.flag("spark.ui.enabled");
    public static final ConfKey<Boolean> UI_PROMETHEUS = ConfKey.flag("spark.ui.prometheus.enabled");
    public static final ConfKey<String> UI_PROXY_BASE = ConfKey.text("spark.ui.proxyBase");
    public static final ConfKey<String> UI_PROXY_REDIRECT = ConfKey.text("spark.ui.proxyRedirectUri");
    public static final ConfKey<Boolean> UI_REVERSE_PROXY = ConfKey.flag("spark.ui.reverseProxy");

    public static final ConfKey<Integer> EXECUTOR_INSTANCES = ConfKey.count("spark.executor.instances");
    public static final ConfKey<Integer> EXECUTOR_CORES = ConfKey.count("spark.executor.cores");
    public static final ConfKey<MemorySize> EXECUTOR_MEMORY = ConfKey.memory("spark.executor.memory");
    public static final ConfKey<MemorySize> EXECUTOR_MEMORY_OVERHEAD =
            ConfKey.overhead("spark.executor.memoryOverhead");

    public static final ConfKey<Double> EXECUTOR_MEMORY_OVERHEAD_FACTOR =
            ConfKey.fraction("spark.executor.memoryOverheadFactor");
    public static final ConfKey<MemorySize> EXECUTOR_PYSPARK_MEMORY = ConfKey.memory("spark.executor.pyspark.memory");
    public static final ConfKey<String> EXECUTOR_JAVA_OPTIONS = ConfKey.text("spark.executor.extraJavaOptions");
    public static final ConfKey<String> EXECUTOR_CLASS_PATH = ConfKey.text("spark.executor.extraClassPath");
    public static final ConfKey<Duration> EXECUTOR_HEARTBEAT_INTERVAL =
            ConfKey.time("spark.executor.heartbeatInterval", MILLISECONDS);
    public static final ConfKey<Boolean> OFF_HEAP = ConfKey.flag("spark.memory.offHeap.enabled");
    public static final ConfKey<String> OFF_HEAP_SIZE = ConfKey.text("spark.memory.offHeap.size");

    public static final ConfKey<Boolean> DYNAMIC_ALLOCATION = ConfKey.flag("spark.dynamicAllocation.enabled");
    public static final ConfKey<Integer> DYNAMIC_ALLOCATION_MIN =
            ConfKey.number("spark.dynamicAllocation.minExecutors");
    public static final ConfKey<Integer> DYNAMIC_ALLOCATION_INITIAL =
            ConfKey.number("spark.dynamicAllocation.initialExecutors");
    public static final ConfKey<Integer> DYNAMIC_ALLOCATION_MAX = ConfKey.count("spark.dynamicAllocation.maxExecutors");
    public static final ConfKey<Double> DYNAMIC_ALLOCATION_RATIO =
            ConfKey.fraction("spark.dynamicAllocation.executorAllocationRatio");
    public static final ConfKey<Duration> EXECUTOR_IDLE_TIMEOUT =
            ConfKey.time("spark.dynamicAllocation.executorIdleTimeout", SECONDS);
    public static final ConfKey<Duration> CACHED_EXECUTOR_IDLE_TIMEOUT =
            ConfKey.time("spark.dynamicAllocation.cachedExecutorIdleTimeout", SECONDS);
    public static final ConfKey<Duration> SCHEDULER_BACKLOG_TIMEOUT =
            ConfKey.time("spark.dynamicAllocation.schedulerBacklogTimeout", SECONDS);
    public static final ConfKey<Boolean> SHUFFLE_TRACKING =
            ConfKey.flag("spark.dynamicAllocation.shuffleTracking.enabled");
    public static final ConfKey<Duration> SHUFFLE_TRACKING_TIMEOUT =
            ConfKey.time("spark.dynamicAllocation.shuffleTracking.timeout", MILLISECONDS);
    public static final ConfKey<Boolean> SHUFFLE_SERVICE = ConfKey.flag("spark.shuffle.service.enabled");

    public static final ConfKey<Boolean> DECOMMISSION = ConfKey.flag("spark.decommission.enabled");
    public static final ConfKey<Boolean> STORAGE_DECOMMISSION = ConfKey.flag("spark.storage.decommission.enabled");
    public static final ConfKey<Boolean> SHUFFLE_BLOCKS_DECOMMISSION =
            ConfKey.flag("spark.storage.decommission.shuffleBlocks.enabled");
    public static final ConfKey<Boolean> RDD_BLOCKS_DECOMMISSION =
            ConfKey.flag("spark.storage.decommission.rddBlocks.enabled");
    public static final ConfKey<String> FALLBACK_STORAGE =
            ConfKey.text("spark.storage.decommission.fallbackStorage.path");

    public static final ConfKey<Boolean> EVENT_LOG = ConfKey.flag("spark.eventLog.enabled");
    public static final ConfKey<String> EVENT_LOG_DIR = ConfKey.text("spark.eventLog.dir");
    public static final ConfKey<Boolean> EVENT_LOG_COMPRESS = ConfKey.flag("spark.eventLog.compress");
    public static final ConfKey<Boolean> EVENT_LOG_ROLLING = ConfKey.flag("spark.eventLog.rolling.enabled");

    public static final ConfKey<String> KEYTAB = ConfKey.text("spark.kerberos.keytab");
    public static final ConfKey<String> PRINCIPAL = ConfKey.text("spark.kerberos.principal");
    public static final ConfKey<List<String>> HADOOP_FILE_SYSTEMS =
            ConfKey.list("spark.kerberos.access.hadoopFileSystems");
    public static final ConfKey<String> KRB5_PATH = ConfKey.text("spark.kubernetes.kerberos.krb5.path");
    public static final ConfKey<String> KRB5_CONFIG_MAP = ConfKey.text("spark.kubernetes.kerberos.krb5.configMapName");
    public static final ConfKey<String> TOKEN_SECRET_NAME = ConfKey.text("spark.kubernetes.kerberos.tokenSecret.name");
    public static final ConfKey<String> TOKEN_SECRET_ITEM_KEY =
            ConfKey.text("spark.kubernetes.kerberos.tokenSecret.itemKey");
    public static final ConfKey<String> HADOOP_CONFIG_MAP = ConfKey.text("spark.kubernetes.hadoop.configMapName");

    public static final ConfKey<String> NAMESPACE = ConfKey.text("spark.kubernetes.namespace");
    public static final ConfKey<String> CONTEXT = ConfKey.text("spark.kubernetes.context");
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

    public static final ConfKey<String> EXECUTOR_SERVICE_ACCOUNT =
            ConfKey.text("spark.kubernetes.authenticate.executor.serviceAccountName");
    public static final ConfKey<String> SCHEDULER_NAME = ConfKey.text("spark.kubernetes.scheduler.name");
    public static final ConfKey<String> DRIVER_SCHEDULER_NAME = ConfKey.text("spark.kubernetes.driver.scheduler.name");
    public static final ConfKey<String> EXECUTOR_SCHEDULER_NAME =
            ConfKey.text("spark.kubernetes.executor.scheduler.name");
    public static final ConfKey<String> DRIVER_POD_TEMPLATE = ConfKey.text("spark.kubernetes.driver.podTemplateFile");
    public static final ConfKey<String> DRIVER_TEMPLATE_CONTAINER =
            ConfKey.text("spark.kubernetes.driver.podTemplateContainerName");
    public static final ConfKey<String> EXECUTOR_POD_TEMPLATE =
            ConfKey.text("spark.kubernetes.executor.podTemplateFile");
    public static final ConfKey<String> EXECUTOR_TEMPLATE_CONTAINER =
            ConfKey.text("spark.kubernetes.executor.podTemplateContainerName");
    public static final ConfKey<String> UPLOAD_PATH = ConfKey.text("spark.kubernetes.file.upload.path");
    public static final ConfKey<Boolean> WAIT_APP_COMPLETION =
            ConfKey.flag("spark.kubernetes.submission.waitAppCompletion");
    public static final ConfKey<Boolean> LOCAL_DIRS_TMPFS = ConfKey.flag("spark.kubernetes.local.dirs.tmpfs");
    public static final ConfKey<Boolean> OWN_PVC = ConfKey.flag("spark.kubernetes.driver.ownPersistentVolumeClaim");
    public static final ConfKey<Boolean> REUSE_PVC = ConfKey.flag("spark.kubernetes.driver.reusePersistentVolumeClaim");
    public static final ConfKey<Boolean> WAIT_TO_REUSE_PVC =
            ConfKey.flag("spark.kubernetes.driver.waitToReusePersistentVolumeClaim");
    public static final ConfKey<Boolean> DELETE_EXECUTORS_ON_TERMINATION =
            ConfKey.flag("spark.kubernetes.executor.deleteOnTermination");
    public static final ConfKey<String> DECOMMISSION_LABEL =
            ConfKey.text("spark.kubernetes.executor.decommissionLabel");
    public static final ConfKey<String> DECOMMISSION_LABEL_VALUE =
            ConfKey.text("spark.kubernetes.executor.decommissionLabelValue");
    public static final ConfKey<Integer> ALLOCATION_BATCH_SIZE =
            ConfKey.count("spark.kubernetes.allocation.batch.size");
    public static final ConfKey<Duration> ALLOCATION_BATCH_DELAY =
            ConfKey.time("spark.kubernetes.allocation.batch.delay", MILLISECONDS);
    public static final ConfKey<String> PODS_ALLOCATOR = ConfKey.text("spark.kubernetes.allocation.pods.allocator");
    public static final ConfKey<Integer> ALLOCATION_MAXIMUM = ConfKey.count("spark.kubernetes.allocation.maximum");
    public static final ConfKey<Boolean> ANNOTATE_EXIT_EXCEPTION =
            ConfKey.flag("spark.kubernetes.driver.annotateExitException");
    public static final ConfKey<Duration> TERMINATION_GRACE_PERIOD =
            ConfKey.time("spark.kubernetes.executor.terminationGracePeriodSeconds", SECONDS);
    public static final ConfKey<List<String>> DRIVER_FEATURE_STEPS =
            ConfKey.list("spark.kubernetes.driver.pod.featureSteps");
    public static final ConfKey<List<String>> EXECUTOR_FEATURE_STEPS =
            ConfKey.list("spark.kubernetes.executor.pod.featureSteps");
    public static final ConfKey<MemorySize> DRIVER_MIN_MEMORY_OVERHEAD =
            ConfKey.memory("spark.driver.minMemoryOverhead");
    public static final ConfKey<Integer> CONNECT_PORT = ConfKey.count("spark.connect.grpc.binding.port");
    public static final ConfKey<String> RESOURCE_NAME_PREFIX =
            ConfKey.text("spark.kubernetes.driver.resourceNamePrefix");
    public static final ConfKey<String> DRIVER_IP_FAMILY_POLICY =
            ConfKey.text("spark.kubernetes.driver.service.ipFamilyPolicy");
    public static final ConfKey<String> DRIVER_IP_FAMILIES = ConfKey.text("spark.kubernetes.driver.service.ipFamilies");
    public static final ConfKey<Boolean> LEGACY_ACCESS_MODE =
            ConfKey.flag("spark.kubernetes.legacy.useReadWriteOnceAccessMode");
    public static final ConfKey<String> EXECUTOR_HADOOP_CONFIG_MAP =
            ConfKey.text("spark.kubernetes.executor.hadoopConfigMapName");
    public static final ConfKey<String> DRIVER_EXCLUDED_FEATURE_STEPS =
            ConfKey.text("spark.kubernetes.driver.pod.excludedFeatureSteps");

    /** Families: the rest of such a key is a name of the user's own. */
    public static final String DRIVER_LABEL = "spark.kubernetes.driver.label.";

    public static final String DRIVER_ANNOTATION = "spark.kubernetes.driver.annotation.";
    public static final String DRIVER_ENV = "spark.kubernetes.driverEnv.";
    public static final String DRIVER_SECRET_ENV = "spark.kubernetes.driver.secretKeyRef.";
    public static final String DRIVER_NODE_SELECTOR = "spark.kubernetes.driver.node.selector.";
    public static final String DRIVER_SECRET_MOUNT = "spark.kubernetes.driver.secrets.";
    public static final String DRIVER_VOLUME = "spark.kubernetes.driver.volumes.";
    public static final String EXECUTOR_VOLUME = "spark.kubernetes.executor.volumes.";
    public static final String DRIVER_CREDENTIALS = "spark.kubernetes.authenticate.driver.";
    public static final String DRIVER_MOUNTED_CREDENTIALS = "spark.kubernetes.authenticate.driver.mounted.";
    public static final String NODE_SELECTOR = "spark.kubernetes.node.selector.";
    public static final String EXECUTOR_LABEL = "spark.kubernetes.executor.label.";
    public static final String EXECUTOR_ENV = "spark.executorEnv.";
    public static final String EXECUTOR_SECRET_ENV = "spark.kubernetes.executor.secretKeyRef.";
    public static final String EXECUTOR_ANNOTATION = "spark.kubernetes.executor.annotation.";
    public static final String EXECUTOR_NODE_SELECTOR = "spark.kubernetes.executor.node.selector.";
    public static final String DRIVER_SERVICE_LABEL = "spark.kubernetes.driver.service.label.";
    public static final String DRIVER_SERVICE_ANNOTATION = "spark.kubernetes.driver.service.annotation.";
    public static final String DRIVER_SECRETS = "spark.kubernetes.driver.secrets.";
    public static final String EXECUTOR_SECRETS = "spark.kubernetes.executor.secrets.";

    /** Followed by {@code TYPE.NAME.mount.path} and the like. */
    public static final String DRIVER_VOLUMES = "spark.kubernetes.driver.volumes.";

    public static final String EXECUTOR_VOLUMES = "spark.kubernetes.executor.volumes.";

    /** Followed by {@code NAME.amount} and the like. */
    public static final String DRIVER_RESOURCE = "spark.driver.resource.";

    public static final String EXECUTOR_RESOURCE = "spark.executor.resource.";
    public static final String TASK_RESOURCE = "spark.task.resource.";

    /** Settings of Hadoop, without this prefix. */
    public static final String HADOOP = "spark.hadoop.";

    /** Keys of which Spark's submission, or Kubernetes, wants more than Spark's entry does. */
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
            DYNAMIC_ALLOCATION_MIN,
            DYNAMIC_ALLOCATION_INITIAL,
            DYNAMIC_ALLOCATION_MAX,
            TASK_CPUS,
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
