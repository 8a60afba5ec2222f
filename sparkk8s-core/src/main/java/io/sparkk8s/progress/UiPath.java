package io.sparkk8s.progress;

import java.net.URI;
import java.util.Optional;

/**
 * Where the UI is behind the API server's proxy.
 *
 * @param scheme {@code https:} where the UI wants TLS, else empty
 */
record UiPath(String namespace, String pod, String scheme, int port) {

    /** Where the driver's REST API begins, whatever stands before it ({@code spark.ui.proxyBase}). */
    private static final String API = "/api/v1/applications";

    /** @param document of the driver, without a slash at its beginning */
    String to(String document) {
        return "api/v1/namespaces/" + namespace + "/pods/" + scheme + pod + ":" + port + "/proxy/" + document;
    }

    /**
     * After a redirect. A UI with TLS sends those who come without to its other port, by an address that only pods can
     * reach: through the proxy it is another port of the same pod. No other host is ever asked.
     */
    UiPath redirected(String location) {
        return target(location)
                .filter(uri -> "https".equals(uri.getScheme()))
                .filter(uri -> uri.getPort() > 0)
                .filter(uri -> !String.valueOf(uri.getPath()).contains("/proxy/"))
                .map(uri -> new UiPath(namespace, pod, "https:", uri.getPort()))
                .orElse(this);
    }

    /** The document that a redirect leads to; the same one when it leads out of the REST API. */
    static String document(String location, String before) {
        return target(location)
                .map(URI::getRawPath)
                .filter(path -> path.contains(API))
                .map(path -> path.substring(path.lastIndexOf(API) + 1)
                        + target(location)
                                .map(URI::getRawQuery)
                                .map(query -> "?" + query)
                                .orElse(""))
                .orElse(before);
    }

    private static Optional<URI> target(String location) {
        try {
            return Optional.of(URI.create(location));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
