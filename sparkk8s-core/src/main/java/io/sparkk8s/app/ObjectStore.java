package io.sparkk8s.app;

import org.jspecify.annotations.Nullable;

/** What the object stores have in common: settings of Hadoop, and secrets that both roles get without naming them. */
final class ObjectStore {

    private static final String HADOOP = "spark.hadoop.";

    private final ConfWriter conf;
    private final String setter;

    ObjectStore(ConfWriter conf, String setter) {
        this.conf = conf;
        this.setter = setter;
    }

    void hadoop(String key, @Nullable Object value) {
        conf.set(setter, HADOOP + key, value);
    }

    void secretEnv(String name, String secret, String key) {
        for (var role : Role.values()) {
            conf.secretKeyRef(setter, role, name, secret, key);
        }
    }

    void secretMount(String secret, String path) {
        for (var role : Role.values()) {
            conf.member(setter, role.kubernetes("secrets."), secret, path);
        }
    }

    void env(String name, String value) {
        for (var role : Role.values()) {
            conf.member(setter, role.environment(), name, value);
        }
    }

    void label(String key, String value) {
        for (var role : Role.values()) {
            conf.member(setter, role.kubernetes("label."), key, value);
        }
    }

    /** A value that Hadoop takes out of the environment when it reads it. */
    static String fromEnvironment(String name) {
        return "${env." + name + "}";
    }
}
