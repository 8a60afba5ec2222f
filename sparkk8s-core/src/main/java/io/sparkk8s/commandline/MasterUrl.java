package io.sparkk8s.commandline;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Optional;

/** {@code --master}: the API server, by the rules of Spark's {@code Utils.checkAndGetK8sMasterUrl}. */
final class MasterUrl {

    private static final String PREFIX = "k8s://";

    private MasterUrl() {}

    /** The API server's URL; empty after a fault. */
    static Optional<String> read(String master, Findings findings) {
        if (!master.startsWith(PREFIX)) {
            findings.fault(
                    "--master",
                    "'" + master + "' is not on Kubernetes: say k8s://https://HOST:PORT, or leave it out to connect as"
                            + " kubectl does");
            return Optional.empty();
        }
        var address = master.substring(PREFIX.length());
        var url = address.contains("://") ? address : "https://" + address;
        if (valid(url)) {
            return Optional.of(url);
        }
        findings.fault("--master", "'" + master + "' is not of the form k8s://https://HOST:PORT");
        return Optional.empty();
    }

    static String write(String url) {
        return PREFIX + url;
    }

    private static boolean valid(String url) {
        try {
            var uri = new URI(url);
            return uri.getHost() != null
                    && ("https".equalsIgnoreCase(uri.getScheme()) || "http".equalsIgnoreCase(uri.getScheme()));
        } catch (URISyntaxException e) {
            return false;
        }
    }
}
