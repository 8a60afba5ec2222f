package io.sparkk8s.manifest;

import io.fabric8.kubernetes.api.model.EnvVar;
import io.fabric8.kubernetes.api.model.EnvVarBuilder;
import io.sparkk8s.conf.SparkKeys;

/** {@code spark.kubernetes.driver.secretKeyRef.NAME=SECRET:KEY}: environment variables out of Secrets. */
record SecretEnvironment(DriverInputs in) implements DriverStep {

    @Override
    public String sparkName() {
        return "EnvSecretsFeatureStep";
    }

    @Override
    public DriverSpec apply(DriverSpec driver) {
        return driver.env(in.conf().family(SparkKeys.DRIVER_SECRET_ENV).entrySet().stream()
                .map(e -> variable(e.getKey(), e.getValue()))
                .toList());
    }

    private static EnvVar variable(String name, String secretAndKey) {
        var parts = secretAndKey.split(":", 2);
        return new EnvVarBuilder()
                .withName(name)
                .withNewValueFrom()
                .withNewSecretKeyRef(parts[1], parts[0], null)
                .endValueFrom()
                .build();
    }
}
