package io.sparkk8s.app;

/**
 * A Hadoop cluster that wants Kerberos. This library holds no tickets and fetches no delegation tokens: the driver logs
 * in by a keytab, or the tokens are in a Secret. Not thread-safe.
 */
public final class Kerberos {

    private static final String KUBERNETES = "spark.kubernetes.kerberos.";

    private final ConfWriter conf;

    Kerberos(ConfWriter conf) {
        this.conf = conf;
    }

    /** {@code spark.kubernetes.kerberos.krb5.configMapName}: a ConfigMap with {@code krb5.conf}. */
    public Kerberos krb5ConfigMap(String name) {
        conf.text("kerberos.krb5ConfigMap", KUBERNETES + "krb5.configMapName", name);
        return this;
    }

    /** {@code spark.kubernetes.kerberos.krb5.path}: a file {@code krb5.conf} where the submission runs. */
    public Kerberos krb5Path(String path) {
        conf.text("kerberos.krb5Path", KUBERNETES + "krb5.path", path);
        return this;
    }

    /** {@code spark.kerberos.principal}: who logs in. */
    public Kerberos principal(String principal) {
        conf.text("kerberos.principal", "spark.kerberos.principal", principal);
        return this;
    }

    /** {@code spark.kerberos.keytab}: a file where the submission runs, or {@code local://..} for one in the image. */
    public Kerberos keytab(String path) {
        conf.text("kerberos.keytab", "spark.kerberos.keytab", path);
        return this;
    }

    /** {@code spark.kubernetes.kerberos.tokenSecret.name} and {@code .itemKey}: delegation tokens in a Secret. */
    public Kerberos tokenSecret(String name, String key) {
        conf.text("kerberos.tokenSecret", KUBERNETES + "tokenSecret.name", name);
        conf.text("kerberos.tokenSecret", KUBERNETES + "tokenSecret.itemKey", key);
        return this;
    }

    /** {@code spark.kerberos.access.hadoopFileSystems}: adds other clusters that tokens are needed for. */
    public Kerberos accessFileSystems(String... uris) {
        conf.append("kerberos.accessFileSystems", "spark.kerberos.access.hadoopFileSystems", ",", uris);
        return this;
    }
}
