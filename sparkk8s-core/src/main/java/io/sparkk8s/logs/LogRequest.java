package io.sparkk8s.logs;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.fabric8.kubernetes.client.KubernetesClient;
import io.fabric8.kubernetes.client.http.AsyncBody;
import io.fabric8.kubernetes.client.http.HttpResponse;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.ByteBuffer;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;

/** {@code GET .../pods/NAME/log}, read without a thread: the next part is asked for when the last one is done with. */
record LogRequest(String namespace, String pod, String container, @Nullable Instant since, boolean follow) {

    CompletableFuture<HttpResponse<AsyncBody>> send(
            KubernetesClient client, AsyncBody.Consumer<List<ByteBuffer>> consumer) {
        var http = client.getHttpClient();
        var request = http.newHttpRequestBuilder()
                .uri(uri(client.getMasterUrl().toString()))
                .forStreaming()
                .build();
        return http.consumeBytes(request, consumer);
    }

    private URI uri(String server) {
        var base = server.endsWith("/") ? server : server + "/";
        var uri = new StringBuilder(base)
                .append("api/v1/namespaces/")
                .append(namespace)
                .append("/pods/")
                .append(pod)
                .append("/log?timestamps=true&container=")
                .append(URLEncoder.encode(container, UTF_8));
        if (follow) {
            uri.append("&follow=true");
        }
        if (since != null) {
            uri.append("&sinceTime=").append(since.truncatedTo(ChronoUnit.SECONDS));
        }
        return URI.create(uri.toString());
    }
}
