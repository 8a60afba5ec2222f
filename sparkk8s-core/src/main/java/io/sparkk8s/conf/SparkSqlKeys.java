package io.sparkk8s.conf;

import java.util.List;

/** Keys of Spark SQL that people set for an application. Names and meaning are Spark's own. */
public final class SparkSqlKeys {

    public static final ConfKey<Integer> SHUFFLE_PARTITIONS = ConfKey.count("spark.sql.shuffle.partitions");
    public static final ConfKey<Boolean> ADAPTIVE = ConfKey.flag("spark.sql.adaptive.enabled");
    public static final ConfKey<Boolean> COALESCE_PARTITIONS =
            ConfKey.flag("spark.sql.adaptive.coalescePartitions.enabled");
    public static final ConfKey<Boolean> SKEW_JOIN = ConfKey.flag("spark.sql.adaptive.skewJoin.enabled");

    /** A size such as {@code 10m}; {@code -1} broadcasts nothing by itself. */
    public static final ConfKey<String> AUTO_BROADCAST_JOIN_THRESHOLD =
            ConfKey.text("spark.sql.autoBroadcastJoinThreshold");

    /** A size such as {@code 128m}. */
    public static final ConfKey<String> MAX_PARTITION_BYTES = ConfKey.text("spark.sql.files.maxPartitionBytes");

    public static final ConfKey<String> WAREHOUSE_DIR = ConfKey.text("spark.sql.warehouse.dir");
    public static final ConfKey<List<String>> EXTENSIONS = ConfKey.list("spark.sql.extensions");
    public static final ConfKey<String> CATALOG_IMPLEMENTATION =
            ConfKey.choice("spark.sql.catalogImplementation", "in-memory", "hive");
    public static final ConfKey<String> DEFAULT_CATALOG = ConfKey.text("spark.sql.defaultCatalog");
    public static final ConfKey<String> SESSION_TIME_ZONE = ConfKey.text("spark.sql.session.timeZone");
    public static final ConfKey<Boolean> ANSI = ConfKey.flag("spark.sql.ansi.enabled");
    public static final ConfKey<Boolean> ARROW_PYSPARK = ConfKey.flag("spark.sql.execution.arrow.pyspark.enabled");
    public static final ConfKey<String> HIVE_METASTORE_VERSION = ConfKey.text("spark.sql.hive.metastore.version");
    public static final ConfKey<String> HIVE_METASTORE_JARS = ConfKey.text("spark.sql.hive.metastore.jars");
    public static final ConfKey<String> PARTITION_OVERWRITE_MODE =
            ConfKey.choice("spark.sql.sources.partitionOverwriteMode", "static", "dynamic");

    /** Family: {@code NAME} is a catalog's class, {@code NAME.KEY} its settings. */
    public static final String CATALOG = "spark.sql.catalog.";

    private SparkSqlKeys() {}
}
