package io.sparkk8s.cluster;

import io.fabric8.kubernetes.client.http.HttpClient;
import io.fabric8.kubernetes.client.jdkhttp.JdkHttpClientFactory;
import io.fabric8.kubernetes.client.utils.HttpClientUtils;

/**
 * Connections that do not follow redirects. An API server sends none of its own; what comes through its proxy for pods
 * does as an application likes, and must not lead the caller's credentials to another host.
 */
final class NoRedirects extends JdkHttpClientFactory {

    private NoRedirects() {}

    /** The factory that the service loader finds; when that is the JDK's, it does not follow redirects. */
    static HttpClient.Factory factory() {
        var found = HttpClientUtils.getHttpClientFactory();
        return found.getClass().equals(JdkHttpClientFactory.class) ? new NoRedirects() : found;
    }

    @Override
    protected void additionalConfig(java.net.http.HttpClient.Builder builder) {
        builder.followRedirects(java.net.http.HttpClient.Redirect.NEVER);
    }
}
