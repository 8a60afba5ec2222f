package io.sparkk8s.cluster;

import io.fabric8.kubernetes.client.Config;
import io.fabric8.kubernetes.client.ConfigBuilder;
import io.fabric8.kubernetes.client.KubernetesClientBuilder;
import io.fabric8.kubernetes.client.http.AsyncBody;
import io.fabric8.kubernetes.client.http.BasicBuilder;
import io.fabric8.kubernetes.client.http.HttpRequest;
import io.fabric8.kubernetes.client.http.HttpResponse;
import io.fabric8.kubernetes.client.http.Interceptor;
import io.sparkk8s.SparkK8s;
import io.sparkk8s.submit.SubmitOptions;
import java.nio.ByteBuffer;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;

/** A JVM that submits and is gone in its nth call: arguments are namespace, key, n, and {@code before} or {@code after}. */
final class SubmitAndDie {

    static final int DEAD = 86;

    private SubmitAndDie() {}

    public static void main(String[] args) {
        var call = Integer.parseInt(args[2]);
        var after = args[3].equals("after");
        var calls = new AtomicInteger();
        var death = new Interceptor() {
            @Override
            public void before(BasicBuilder builder, HttpRequest request, RequestTags tags) {
                if (calls.incrementAndGet() == call && !after) {
                    Runtime.getRuntime().halt(DEAD);
                }
            }

            @Override
            public void after(
                    HttpRequest request, HttpResponse<?> response, AsyncBody.Consumer<List<ByteBuffer>> consumer) {
                if (calls.get() == call && after) {
                    Runtime.getRuntime().halt(DEAD);
                }
            }
        };
        var client = new KubernetesClientBuilder()
                .withConfig(new ConfigBuilder(Config.autoConfigure(null))
                        .withRequestRetryBackoffLimit(0)
                        .build())
                .withHttpClientBuilderConsumer(http -> http.addOrReplaceInterceptor("death", death))
                .build();
        SparkK8s.on(Cluster.builder().client(client).build())
                .submit(SubmissionOnClusterTest.pi("pi-chaos", args[0], "2").build(), SubmitOptions.key(args[1]));
    }
}
