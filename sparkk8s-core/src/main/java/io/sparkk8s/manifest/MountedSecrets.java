package io.sparkk8s.manifest;

import io.fabric8.kubernetes.api.model.VolumeBuilder;
import io.sparkk8s.conf.SparkKeys;

/** {@code spark.kubernetes.driver.secrets.SECRET=PATH}: Secrets as directories. */
record MountedSecrets(DriverInputs in) implements DriverStep {

    @Override
    public String sparkName() {
        return "MountSecretsFeatureStep";
    }

    @Override
    public DriverSpec apply(DriverSpec driver) {
        var spec = driver;
        for (var secret : in.conf().family(SparkKeys.DRIVER_SECRET_MOUNT).entrySet()) {
            var volume = new VolumeBuilder()
                    .withName(secret.getKey() + "-volume")
                    .withNewSecret()
                    .withSecretName(secret.getKey())
                    .endSecret()
                    .build();
            spec = spec.mount(volume, secret.getValue());
        }
        return spec;
    }
}
