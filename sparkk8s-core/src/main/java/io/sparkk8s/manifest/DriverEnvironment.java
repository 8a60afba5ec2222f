package io.sparkk8s.manifest;

import io.fabric8.kubernetes.api.model.EnvVar;
import io.fabric8.kubernetes.api.model.EnvVarBuilder;
import io.sparkk8s.conf.SparkConf;
import io.sparkk8s.conf.SparkKeys;
import java.util.ArrayList;
import java.util.List;

/** Environment variables of the driver container. */
final class DriverEnvironment {

    private DriverEnvironment() {}

    /** What the user asked for: plain values, and values out of Secrets. */
    static List<EnvVar> ofUser(SparkConf conf) {
        var variables = new ArrayList<EnvVar>();
        conf.family(SparkKeys.DRIVER_ENV)
                .forEach((name, value) -> variables.add(value(name, KubernetesText.literal(value))));
        conf.family(SparkKeys.DRIVER_SECRET_ENV).forEach((name, secretAndKey) -> {
            var parts = secretAndKey.split(":", 2);
            variables.add(new EnvVarBuilder()
                    .withName(name)
                    .withNewValueFrom()
                    .withNewSecretKeyRef(parts[1], parts[0], null)
                    .endValueFrom()
                    .build());
        });
        return variables;
    }

    static EnvVar value(String name, String value) {
        return new EnvVarBuilder().withName(name).withValue(value).build();
    }

    static EnvVar field(String name, String path) {
        return new EnvVarBuilder()
                .withName(name)
                .withNewValueFrom()
                .withNewFieldRef("v1", path)
                .endValueFrom()
                .build();
    }
}
