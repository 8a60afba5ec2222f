package io.sparkk8s.testkit.internal.transport;

import io.fabric8.kubernetes.client.http.AsyncBody;
import io.fabric8.kubernetes.client.http.HttpResponse;
import io.fabric8.kubernetes.client.http.StandardHttpClient;
import io.fabric8.kubernetes.client.http.StandardHttpHeaders;
import io.fabric8.kubernetes.client.http.StandardHttpRequest;
import io.fabric8.kubernetes.client.http.StandardWebSocketBuilder;
import io.fabric8.kubernetes.client.http.WebSocket;
import io.fabric8.kubernetes.client.http.WebSocketHandshakeException;
import io.fabric8.kubernetes.client.http.WebSocketResponse;
import io.fabric8.kubernetes.client.http.WebSocketUpgradeResponse;
import io.sparkk8s.testkit.internal.apiserver.ApiRequest;
import io.sparkk8s.testkit.internal.apiserver.ApiResponse;
import io.sparkk8s.testkit.internal.apiserver.User;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jspecify.annotations.Nullable;

/** fabric8's HTTP client without HTTP: every call is answered on the thread that makes it. */
final class MemoryHttpClient
        extends StandardHttpClient<MemoryHttpClient, MemoryHttpClientFactory, MemoryHttpClientBuilder> {

    private final Gateway gateway;
    private final User user;

    MemoryHttpClient(MemoryHttpClientBuilder builder, AtomicBoolean closed) {
        super(builder, closed);
        this.gateway = builder.getClientFactory().gateway();
        this.user = builder.getClientFactory().user();
    }

    private static final class Response extends StandardHttpHeaders implements HttpResponse<AsyncBody> {

        private final int code;
        private final AsyncBody body;
        private final StandardHttpRequest request;

        Response(int code, Map<String, List<String>> headers, AsyncBody body, StandardHttpRequest request) {
            super(headers);
            this.code = code;
            this.body = body;
            this.request = request;
        }

        @Override
        public int code() {
            return code;
        }

        @Override
        public AsyncBody body() {
            return body;
        }

        @Override
        public StandardHttpRequest request() {
            return request;
        }

        @Override
        public Optional<HttpResponse<?>> previousResponse() {
            return Optional.empty();
        }
    }

    @Override
    public CompletableFuture<HttpResponse<AsyncBody>> consumeBytesDirect(
            StandardHttpRequest request, AsyncBody.Consumer<List<ByteBuffer>> consumer) {
        return call(request, false, (answer, key) -> {
            var body = new MemoryBody(gateway.plane(), key, consumer);
            body.fill(answer);
            return new Response(answer.code(), headers(answer), body, request);
        });
    }

    @Override
    public CompletableFuture<WebSocketResponse> buildWebSocketDirect(
            StandardWebSocketBuilder builder, WebSocket.Listener listener) {
        var request = builder.asHttpRequest();
        return call(request, true, (answer, key) -> {
            if (answer instanceof ApiResponse.Upgrade upgrade) {
                var socket = new MemoryChannels(gateway.plane(), listener);
                socket.open(upgrade);
                return new WebSocketResponse(new WebSocketUpgradeResponse(request, 101, Map.of()), socket);
            }
            if (answer instanceof ApiResponse.Stream stream && key != null) {
                var socket = new MemoryWebSocket(gateway.plane(), key, listener);
                socket.open(stream);
                return new WebSocketResponse(new WebSocketUpgradeResponse(request, 101, Map.of()), socket);
            }
            var refusal = new WebSocketUpgradeResponse(request, answer.code(), headers(answer));
            return new WebSocketResponse(refusal, new WebSocketHandshakeException(refusal));
        });
    }

    /** What becomes of an answer, under the lock. */
    private interface Reading<T> {

        /** @param key null when it is no watch's */
        T read(ApiResponse answer, @Nullable WatchKey key);
    }

    private <T> CompletableFuture<T> call(StandardHttpRequest request, boolean upgrade, Reading<T> reading) {
        WatchKey key = null;
        try {
            if (isClosed()) {
                throw new IOException("the client is closed");
            }
            var call = upgrade ? read(request).upgraded() : read(request);
            var watch = call.isWatch() ? WatchKey.of(getClosed(), call) : null;
            key = watch;
            T response = gateway.send(call, answer -> {
                if (watch != null && answer instanceof ApiResponse.Stream) {
                    gateway.plane().arrived(watch);
                } else if (watch != null) {
                    gateway.plane().failedToArrive(watch);
                }
                return reading.read(answer, watch);
            });
            return CompletableFuture.completedFuture(response);
        } catch (IOException e) {
            if (key != null) {
                gateway.plane().failedToArrive(key);
            }
            return CompletableFuture.failedFuture(e);
        } catch (Error e) {
            // the client's own end: no one comes back
            if (key != null) {
                gateway.plane().failedToArrive(key);
            }
            throw e;
        } finally {
            gateway.plane().drain();
        }
    }

    private static Map<String, List<String>> headers(ApiResponse answer) {
        var headers = new LinkedHashMap<String, List<String>>();
        if (answer instanceof ApiResponse.Whole whole) {
            whole.headers().forEach((name, value) -> headers.put(name, List.of(value)));
        }
        return headers;
    }

    private ApiRequest read(StandardHttpRequest request) throws IOException {
        var type = Optional.ofNullable(request.getContentType())
                .or(() -> Optional.ofNullable(request.header("Content-Type")))
                .orElse("");
        var accept = Optional.ofNullable(request.header("Accept")).orElse("");
        return ApiRequest.of(user, request.method(), request.uri(), type, accept, body(request));
    }

    private static String body(StandardHttpRequest request) throws IOException {
        StandardHttpRequest.@Nullable BodyContent body = request.body();
        if (body instanceof StandardHttpRequest.StringBodyContent string) {
            return string.getContent();
        }
        if (body instanceof StandardHttpRequest.ByteArrayBodyContent bytes) {
            return new String(bytes.getContent(), StandardCharsets.UTF_8);
        }
        if (body instanceof StandardHttpRequest.InputStreamBodyContent stream) {
            return new String(stream.getContent().readAllBytes(), StandardCharsets.UTF_8);
        }
        return "";
    }

    @Override
    protected void doClose() {
        // nothing of its own to close: sockets are closed by their owners, or by the cluster
    }
}
