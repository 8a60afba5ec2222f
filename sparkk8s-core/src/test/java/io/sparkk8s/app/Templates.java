package io.sparkk8s.app;

import io.fabric8.kubernetes.api.model.PodTemplateSpec;

/** Gives an application its pod templates. */
public final class Templates {

    private Templates() {}

    public static SparkApplication with(SparkApplication app, PodTemplateSpec driver, PodTemplateSpec executor) {
        var builder = app.toBuilder();
        builder.driverTemplate = driver;
        builder.executorTemplate = executor;
        return builder.build();
    }
}
