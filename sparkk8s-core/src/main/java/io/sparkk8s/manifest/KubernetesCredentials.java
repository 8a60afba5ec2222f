package io.sparkk8s.manifest;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.fabric8.kubernetes.api.model.SecretBuilder;
import io.fabric8.kubernetes.api.model.VolumeBuilder;
import io.sparkk8s.conf.SparkKeys;
import java.util.Base64;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * As whom the driver talks to the API server: its pod's service account, or credentials of the submitter's, which reach it
 * in a Secret.
 */
record KubernetesCredentials(DriverInputs in) implements DriverStep {

    private static final String VOLUME = "kubernetes-credentials";
    private static final String DIRECTORY = "/mnt/secrets/spark-kubernetes-credentials";
    private static final String TOKEN = "oauthToken";

    /** The submitter's file, by its key, and what it is called in the Secret. */
    private static final Map<String, String> FILES =
            Map.of("caCertFile", "ca-cert", "clientKeyFile", "client-key", "clientCertFile", "client-cert");

    @Override
    public String sparkName() {
        return "DriverKubernetesCredentialsFeatureStep";
    }

    @Override
    public DriverSpec apply(DriverSpec driver) {
        var data = new TreeMap<String, String>();
        var spec = redacted(driver);
        for (var file : FILES.entrySet()) {
            var content = in.files().of(SparkKeys.DRIVER_CREDENTIALS + file.getKey());
            content.ifPresent(found -> data.put(file.getValue(), found.base64()));
            spec = located(spec, file.getKey(), content.map(found -> file.getValue()));
        }
        var token = in.conf().get(SparkKeys.DRIVER_CREDENTIALS + TOKEN);
        token.ifPresent(text -> data.put("oauth-token", Base64.getEncoder().encodeToString(text.getBytes(UTF_8))));
        spec = located(spec, "oauthTokenFile", token.map(text -> "oauth-token"));
        return data.isEmpty() ? serviceAccount(spec) : mounted(spec, data);
    }

    /** Tokens are not for the properties, which end in a ConfigMap. */
    private DriverSpec redacted(DriverSpec driver) {
        var spec = driver;
        for (var key : in.conf().entries().keySet()) {
            if (key.endsWith(TOKEN)) {
                spec = spec.property(key, "<present_but_redacted>");
            }
        }
        return spec;
    }

    /** Where the driver finds it: where the user says that the image has it, else in the Secret. */
    private DriverSpec located(DriverSpec driver, String suffix, Optional<String> inSecret) {
        var key = SparkKeys.DRIVER_MOUNTED_CREDENTIALS + suffix;
        return in.conf()
                .get(key)
                .or(() -> inSecret.map(name -> DIRECTORY + "/" + name))
                .map(path -> driver.property(key, path))
                .orElse(driver);
    }

    private DriverSpec serviceAccount(DriverSpec driver) {
        return in.get(SparkKeys.DRIVER_SERVICE_ACCOUNT)
                .map(account -> driver.pod(pod -> pod.editSpec()
                        .withServiceAccount(account)
                        .withServiceAccountName(account)
                        .endSpec()))
                .orElse(driver);
    }

    private DriverSpec mounted(DriverSpec driver, Map<String, String> data) {
        var name = in.named("kubernetes-credentials");
        var volume = new VolumeBuilder()
                .withName(VOLUME)
                .withNewSecret()
                .withSecretName(name)
                .endSecret()
                .build();
        return driver.mount(volume, DIRECTORY)
                .object(new SecretBuilder()
                        .withMetadata(in.metadata(name))
                        .withImmutable(true)
                        .withData(data)
                        .build());
    }
}
