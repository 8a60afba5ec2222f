package io.sparkk8s.manifest;

import io.sparkk8s.conf.SparkKeys;

/** A pod whose container runs spark-submit in client mode: no Service, and no ConfigMap for its configuration. */
final class ClientMode {

    private ClientMode() {}

    static SparkManifests render(DriverInputs in) {
        var conf = in.conf()
                .with(SparkKeys.APP_ID, in.id().applicationId())
                .withDefault(SparkKeys.EXECUTOR_POD_NAME_PREFIX, in.id().prefix());
        var driver = ClientContainer.described(in, PodTemplate.initial(in, conf));
        var whole = driver.container(container -> {
            if (!container.hasName()) {
                container.withName(SparkManifests.DRIVER_CONTAINER);
            }
            container
                    .addToArgs(ClientContainer.SPARK_SUBMIT)
                    .addAllToArgs(ClientContainer.arguments(in, driver.properties()));
        });
        return new SparkManifests(in.id(), whole.before(), whole.whole());
    }
}
