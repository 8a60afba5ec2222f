package io.sparkk8s.app;

/** What a history server reads: {@code spark.eventLog.enabled} and its settings. Not thread-safe. */
public final class EventLog {

    private static final String PREFIX = "spark.eventLog.";

    private final ConfWriter conf;

    EventLog(ConfWriter conf, String dir) {
        this.conf = conf;
        conf.set("eventLog", PREFIX + "enabled", true);
        conf.text("eventLog", PREFIX + "dir", dir);
    }

    /** {@code spark.eventLog.rolling.enabled}: several files. Default true since Spark 4.0. */
    public EventLog rolling(boolean rolling) {
        conf.set("eventLog.rolling", PREFIX + "rolling.enabled", rolling);
        return this;
    }

    /** {@code spark.eventLog.rolling.maxFileSize}, such as {@code 128m}, 10m at least. */
    public EventLog maxFileSize(String size) {
        conf.text("eventLog.maxFileSize", PREFIX + "rolling.maxFileSize", size);
        return this;
    }

    /** {@code spark.eventLog.compress}. Default true since Spark 4.0. */
    public EventLog compress(boolean compress) {
        conf.set("eventLog.compress", PREFIX + "compress", compress);
        return this;
    }

    /** {@code spark.eventLog.compression.codec}. Default {@code zstd}. */
    public EventLog codec(String codec) {
        conf.text("eventLog.codec", PREFIX + "compression.codec", codec);
        return this;
    }

    /** {@code spark.eventLog.overwrite}: whether files of the same name are replaced. Default false. */
    public EventLog overwrite(boolean overwrite) {
        conf.set("eventLog.overwrite", PREFIX + "overwrite", overwrite);
        return this;
    }
}
