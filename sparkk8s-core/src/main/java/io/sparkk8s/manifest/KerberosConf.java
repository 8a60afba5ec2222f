package io.sparkk8s.manifest;

import io.fabric8.kubernetes.api.model.ConfigMapBuilder;
import io.fabric8.kubernetes.api.model.SecretBuilder;
import io.fabric8.kubernetes.api.model.VolumeBuilder;
import io.fabric8.kubernetes.api.model.VolumeMountBuilder;
import io.sparkk8s.conf.SparkKeys;

/** Kerberos: {@code krb5.conf}, and a keytab or a Secret with delegation tokens. */
record KerberosConf(DriverInputs in) implements DriverStep {

    private static final String KRB5_VOLUME = "krb5-file";
    private static final String KEYTAB_VOLUME = "kerberos-keytab";
    private static final String KEYTAB_DIRECTORY = "/mnt/secrets/kerberos-keytab";
    private static final String TOKEN_VOLUME = "hadoop-secret";
    private static final String TOKEN_DIRECTORY = "/mnt/secrets/hadoop-credentials";

    @Override
    public String sparkName() {
        return "KerberosConfDriverFeatureStep";
    }

    @Override
    public DriverSpec apply(DriverSpec driver) {
        var spec = krb5(driver);
        var keytab = in.files().of(SparkKeys.KEYTAB.name());
        return keytab.isPresent() ? keytab(spec, keytab.get()) : token(spec);
    }

    private DriverSpec krb5(DriverSpec driver) {
        var file = in.files().of(SparkKeys.KRB5_PATH.name());
        if (file.isPresent()) {
            var name = in.named("krb5-file");
            var key = file.get().name();
            var volume = new VolumeBuilder()
                    .withName(KRB5_VOLUME)
                    .withNewConfigMap()
                    .withName(name)
                    .addNewItem()
                    .withKey(key)
                    .withPath(key)
                    .endItem()
                    .endConfigMap();
            return mounted(driver.volume(volume.build())
                    .object(new ConfigMapBuilder()
                            .withMetadata(in.metadata(name))
                            .withImmutable(true)
                            .addToData(key, file.get().text())
                            .build()));
        }
        return in.get(SparkKeys.KRB5_CONFIG_MAP)
                .map(name -> mounted(driver.volume(new VolumeBuilder()
                        .withName(KRB5_VOLUME)
                        .withNewConfigMap()
                        .withName(name)
                        .endConfigMap()
                        .build())))
                .orElse(driver);
    }

    private static DriverSpec mounted(DriverSpec driver) {
        return driver.mount(new VolumeMountBuilder()
                .withName(KRB5_VOLUME)
                .withMountPath("/etc/krb5.conf")
                .withSubPath("krb5.conf")
                .build());
    }

    private DriverSpec keytab(DriverSpec driver, SubmitterFiles.Content keytab) {
        var name = in.named("kerberos-keytab");
        var volume = new VolumeBuilder()
                .withName(KEYTAB_VOLUME)
                .withNewSecret()
                .withSecretName(name)
                .endSecret()
                .build();
        return driver.mount(volume, KEYTAB_DIRECTORY)
                .property(SparkKeys.KEYTAB, KEYTAB_DIRECTORY + "/" + keytab.name())
                .object(new SecretBuilder()
                        .withMetadata(in.metadata(name))
                        .withImmutable(true)
                        .addToData(keytab.name(), keytab.base64())
                        .build());
    }

    private DriverSpec token(DriverSpec driver) {
        var secret = in.get(SparkKeys.TOKEN_SECRET_NAME);
        var key = in.get(SparkKeys.TOKEN_SECRET_ITEM_KEY);
        if (secret.isEmpty() || key.isEmpty()) {
            return driver;
        }
        var volume = new VolumeBuilder()
                .withName(TOKEN_VOLUME)
                .withNewSecret()
                .withSecretName(secret.get())
                .endSecret()
                .build();
        return driver.mount(volume, TOKEN_DIRECTORY)
                .env("HADOOP_TOKEN_FILE_LOCATION", TOKEN_DIRECTORY + "/" + key.get());
    }
}
