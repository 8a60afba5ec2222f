package io.sparkk8s.app;

import java.util.Locale;

/**
 * Files in one account of Azure Data Lake Storage: {@code spark.hadoop.fs.azure.*}. The image must have
 * {@code hadoop-azure}. Secrets reach Hadoop by variables of the environment that its own configuration refers to.
 * Not thread-safe.
 */
public final class Abfs {

    private static final String OAUTH = "org.apache.hadoop.fs.azurebfs.oauth2.";

    private final ObjectStore store;
    private final String account;
    private final String host;

    Abfs(ConfWriter conf, String account) {
        this.store = new ObjectStore(conf, "abfs");
        this.account = account;
        this.host = account + ".dfs.core.windows.net";
    }

    /** {@code fs.azure.account.key.ACCOUNT}: the account's key is in a Secret. */
    public Abfs accountKeyFromSecret(String secret, String item) {
        var variable = variable("KEY");
        store.secretEnv(variable, secret, item);
        store.hadoop("fs.azure.account.key." + host, ObjectStore.fromEnvironment(variable));
        return this;
    }

    /**
     * {@code fs.azure.account.auth.type=OAuth} by client credentials.
     *
     * @param tenant the directory's id
     * @param clientId the application's id
     * @param secret with the application's password
     */
    public Abfs clientCredentialsFromSecret(String tenant, String clientId, String secret, String item) {
        var variable = variable("CLIENT_SECRET");
        store.secretEnv(variable, secret, item);
        oauth("ClientCredsTokenProvider");
        store.hadoop(
                "fs.azure.account.oauth2.client.endpoint." + host,
                "https://login.microsoftonline.com/" + tenant + "/oauth2/token");
        store.hadoop("fs.azure.account.oauth2.client.id." + host, clientId);
        store.hadoop("fs.azure.account.oauth2.client.secret." + host, ObjectStore.fromEnvironment(variable));
        return this;
    }

    /**
     * The Kubernetes service accounts are federated: the pods get the label {@code azure.workload.identity/use}, by
     * which Azure's webhook gives them a token. Hadoop 3.4.1 or newer, which Spark has since 4.0.
     */
    public Abfs workloadIdentity() {
        store.label("azure.workload.identity/use", "true");
        oauth("WorkloadIdentityTokenProvider");
        store.hadoop("fs.azure.account.oauth2.msi.tenant." + host, ObjectStore.fromEnvironment("AZURE_TENANT_ID"));
        store.hadoop("fs.azure.account.oauth2.client.id." + host, ObjectStore.fromEnvironment("AZURE_CLIENT_ID"));
        store.hadoop(
                "fs.azure.account.oauth2.token.file." + host,
                ObjectStore.fromEnvironment("AZURE_FEDERATED_TOKEN_FILE"));
        return this;
    }

    private void oauth(String provider) {
        store.hadoop("fs.azure.account.auth.type." + host, "OAuth");
        store.hadoop("fs.azure.account.oauth.provider.type." + host, OAUTH + provider);
    }

    private String variable(String end) {
        return "ABFS_" + account.toUpperCase(Locale.ROOT).replaceAll("[^A-Z0-9]", "_") + "_" + end;
    }
}
