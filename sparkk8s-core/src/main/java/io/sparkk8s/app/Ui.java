package io.sparkk8s.app;

import org.jspecify.annotations.Nullable;

/** The driver's web UI. Not thread-safe. */
public final class Ui {

    private final ConfWriter conf;

    @Nullable
    UiIngress ingress;

    Ui(ConfWriter conf) {
        this.conf = conf;
    }

    /** {@code spark.ui.enabled}. Default true. */
    public Ui enabled(boolean enabled) {
        conf.set("ui.enabled", "spark.ui.enabled", enabled);
        return this;
    }

    /** {@code spark.ui.port}. Default 4040. */
    public Ui port(int port) {
        conf.number("ui.port", "spark.ui.port", port, 1);
        return this;
    }

    /**
     * Makes an Ingress to the UI. Below a path, {@code spark.ui.proxyBase} and {@code spark.ui.proxyRedirectUri} are set
     * so that the UI's links lead there.
     */
    public Ui ingress(UiIngress ingress) {
        this.ingress = ingress;
        return this;
    }
}
