package io.sparkk8s.app;

import io.sparkk8s.conf.ConfKey;
import io.sparkk8s.conf.SparkKeys;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * What can be said of an application as a whole and Spark has keys for. Lists are added to by every call. Not
 * thread-safe.
 *
 * @param <B> the builder itself, to go on with
 */
public abstract sealed class ApplicationSettings<B extends ApplicationSettings<B>> permits SparkApplication.Builder {

    final ConfWriter conf = new ConfWriter();

    @Nullable
    UiIngress ingress;

    ApplicationSettings() {}

    abstract B self();

    /** {@code spark.kubernetes.container.image}: the image of the driver and the executors. */
    public B image(String image) {
        conf.set("image", SparkKeys.IMAGE, image);
        return self();
    }

    /** {@code spark.kubernetes.container.image.pullPolicy}: Always, IfNotPresent or Never. Default IfNotPresent. */
    public B imagePullPolicy(String policy) {
        conf.set("imagePullPolicy", SparkKeys.IMAGE_PULL_POLICY, policy);
        return self();
    }

    /** {@code spark.kubernetes.container.image.pullSecrets}. */
    public B imagePullSecrets(String... names) {
        return append("imagePullSecrets", SparkKeys.IMAGE_PULL_SECRETS.name(), names);
    }

    /** {@code spark.jars}: more jars on the class paths of the driver and the executors. */
    public B jars(String... jars) {
        return append("jars", "spark.jars", jars);
    }

    /** {@code spark.files}: files in every executor's working directory. */
    public B files(String... files) {
        return append("files", "spark.files", files);
    }

    /** {@code spark.archives}: archives that are unpacked in every executor's working directory, as {@code a.zip#dir}. */
    public B archives(String... archives) {
        return append("archives", "spark.archives", archives);
    }

    /** {@code spark.submit.pyFiles}: Python modules, {@code .py}, {@code .zip} or {@code .egg}. */
    public B pyFiles(String... files) {
        return append("pyFiles", "spark.submit.pyFiles", files);
    }

    /** {@code spark.jars.packages}: Maven coordinates, {@code group:artifact:version}. */
    public B packages(String... coordinates) {
        return append("packages", "spark.jars.packages", coordinates);
    }

    /** {@code spark.jars.excludes}: {@code group:artifact} that packages must not bring along. */
    public B excludePackages(String... coordinates) {
        return append("excludePackages", "spark.jars.excludes", coordinates);
    }

    /** {@code spark.jars.repositories}: where to look for packages besides Maven Central. */
    public B repositories(String... urls) {
        return append("repositories", "spark.jars.repositories", urls);
    }

    /** {@code spark.local.dir}: the directories of Spark's scratch files, each an {@code emptyDir}. */
    public B localDirs(String... paths) {
        return append("localDirs", "spark.local.dir", paths);
    }

    /** {@code spark.kubernetes.local.dirs.tmpfs}: scratch files in memory, which needs a larger memory overhead. */
    public B localDirsTmpfs(boolean tmpfs) {
        conf.set("localDirsTmpfs", "spark.kubernetes.local.dirs.tmpfs", tmpfs);
        return self();
    }

    /** {@code spark.kubernetes.node.selector.KEY}: only nodes with this label, for all pods. */
    public B nodeSelector(String key, String value) {
        conf.member("nodeSelector", SparkKeys.NODE_SELECTOR, key, value);
        return self();
    }

    /** {@code spark.kubernetes.scheduler.name}: who places all pods on nodes. */
    public B schedulerName(String name) {
        conf.text("schedulerName", "spark.kubernetes.scheduler.name", name);
        return self();
    }

    /** {@code spark.kubernetes.memoryOverheadFactor}: what all pods get beyond the heap, as a part of it. */
    public B memoryOverheadFactor(double factor) {
        conf.positive("memoryOverheadFactor", SparkKeys.MEMORY_OVERHEAD_FACTOR.name(), factor);
        return self();
    }

    /** {@code spark.hadoop.KEY}: a setting of Hadoop. */
    public B hadoopConf(String key, Object value) {
        conf.member("hadoopConf", "spark.hadoop.", key, value);
        return self();
    }

    /** {@code spark.kubernetes.hadoop.configMapName}: a ConfigMap with Hadoop's files, as {@code HADOOP_CONF_DIR}. */
    public B hadoopConfigMap(String name) {
        conf.text("hadoopConfigMap", "spark.kubernetes.hadoop.configMapName", name);
        return self();
    }

    /** {@code spark.hadoop.hive.metastore.uris}, and {@code spark.sql.catalogImplementation=hive}. */
    public B hiveMetastore(String... uris) {
        conf.set("hiveMetastore", "spark.sql.catalogImplementation", "hive");
        return append("hiveMetastore", "spark.hadoop.hive.metastore.uris", uris);
    }

    /** {@code spark.dynamicAllocation.enabled}: executors by need. */
    public B dynamicAllocation(Consumer<DynamicAllocation> allocation) {
        allocation.accept(new DynamicAllocation(conf));
        return self();
    }

    /** {@code spark.decommission.enabled}: executors that are about to go hand over what they have. */
    public B decommission(Consumer<Decommission> decommission) {
        decommission.accept(new Decommission(conf));
        return self();
    }

    /** {@code spark.eventLog.enabled} and {@code spark.eventLog.dir}: a log for the history server. */
    public B eventLog(String dir) {
        return eventLog(dir, log -> {});
    }

    /** As {@link #eventLog(String)}, with more to say of it. */
    public B eventLog(String dir, Consumer<EventLog> log) {
        log.accept(new EventLog(conf, dir));
        return self();
    }

    /** Metrics. */
    public B monitoring(Consumer<Monitoring> monitoring) {
        monitoring.accept(new Monitoring(conf));
        return self();
    }

    /** A Hadoop cluster that wants Kerberos. */
    public B kerberos(Consumer<Kerberos> kerberos) {
        kerberos.accept(new Kerberos(conf));
        return self();
    }

    /** Files in S3. */
    public B s3a(Consumer<S3a> s3a) {
        s3a.accept(new S3a(conf));
        return self();
    }

    /** Files in Google Cloud Storage. */
    public B gcs(Consumer<Gcs> gcs) {
        gcs.accept(new Gcs(conf));
        return self();
    }

    /** Files in an account of Azure Data Lake Storage. */
    public B abfs(String account, Consumer<Abfs> abfs) {
        abfs.accept(new Abfs(conf, account));
        return self();
    }

    /** The driver's web UI. */
    public B ui(Consumer<Ui> ui) {
        var settings = new Ui(conf);
        settings.ingress = ingress;
        ui.accept(settings);
        ingress = settings.ingress;
        return self();
    }

    /** Sets any Spark key. */
    public B conf(String key, Object value) {
        conf.set(ConfWriter.PLAIN, key, value);
        return self();
    }

    /** Sets a typed Spark key. */
    public <T> B conf(ConfKey<T> key, T value) {
        conf.set(ConfWriter.PLAIN, key, value);
        return self();
    }

    private B append(String setter, String key, String... values) {
        conf.append(setter, key, ",", values);
        return self();
    }
}
