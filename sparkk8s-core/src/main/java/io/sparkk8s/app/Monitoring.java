package io.sparkk8s.app;

/** Metrics: {@code spark.metrics.*}, and what a Prometheus looks for. Not thread-safe. */
public final class Monitoring {

    static final String PROMETHEUS_PORT = "prometheus.io/port";

    private static final int UI_PORT = 4040;

    private final ConfWriter conf;

    Monitoring(ConfWriter conf) {
        this.conf = conf;
    }

    /** As {@link #prometheus(int)}, with the UI on its default port 4040. */
    public Monitoring prometheus() {
        return prometheus(UI_PORT);
    }

    /**
     * The driver's UI serves metrics: {@code spark.ui.prometheus.enabled} those of the executors below
     * {@code /metrics/executors/prometheus/}, {@code spark.metrics.conf.*.sink.prometheusServlet} its own below
     * {@code /metrics/prometheus/}. The driver pod gets the annotations {@code prometheus.io/scrape}, {@code port} and
     * {@code path}, which point to the executors' metrics.
     *
     * @param port the UI's, {@code spark.ui.port}
     */
    public Monitoring prometheus(int port) {
        conf.set("monitoring.prometheus", "spark.ui.prometheus.enabled", true);
        annotation("prometheus.io/scrape", "true");
        annotation("prometheus.io/path", "/metrics/executors/prometheus/");
        annotation(PROMETHEUS_PORT, String.valueOf(port));
        return sink("prometheusServlet", "class", "org.apache.spark.metrics.sink.PrometheusServlet")
                .sink("prometheusServlet", "path", "/metrics/prometheus");
    }

    /** {@code spark.metrics.conf.*.sink.SINK.PROPERTY}: where metrics go, such as {@code class}, {@code host}. */
    public Monitoring sink(String sink, String property, String value) {
        conf.member("monitoring.sink", "spark.metrics.conf.*.sink.", sink + "." + property, value);
        return this;
    }

    /** {@code spark.metrics.namespace}: what the metrics' names begin with. Default the application's id. */
    public Monitoring namespace(String namespace) {
        conf.text("monitoring.namespace", "spark.metrics.namespace", namespace);
        return this;
    }

    /** {@code spark.metrics.appStatusSource.enabled}: counts of tasks and stages as metrics. Default false. */
    public Monitoring appStatusSource(boolean enabled) {
        conf.set("monitoring.appStatusSource", "spark.metrics.appStatusSource.enabled", enabled);
        return this;
    }

    private void annotation(String key, String value) {
        conf.member("monitoring.prometheus", Role.DRIVER.kubernetes("annotation."), key, value);
    }
}
