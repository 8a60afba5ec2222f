package io.sparkk8s.benchmarks;

import static java.util.Objects.requireNonNull;

import io.fabric8.kubernetes.api.model.NamespaceBuilder;
import io.fabric8.kubernetes.client.KubernetesClientBuilder;
import io.sparkk8s.SparkK8s;
import io.sparkk8s.app.SparkApplication;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;

/**
 * Where both submit to: a namespace of the cluster that KUBECONFIG names. Its drivers ask for a node that is not there,
 * so that they stay pending and only the submission is measured.
 */
@State(Scope.Benchmark)
public class Target {

    static final String NOWHERE = "spark.kubernetes.driver.node.selector.sparkk8s.io/benchmark";

    private final AtomicInteger count = new AtomicInteger();
    private String namespace = "";
    private @Nullable SparkK8s spark;

    @Setup(Level.Trial)
    public void open() {
        var connected = SparkK8s.connect();
        spark = connected;
        namespace = connected
                .cluster()
                .client()
                .resource(new NamespaceBuilder()
                        .withNewMetadata()
                        .withGenerateName("sparkk8s-benchmark-")
                        .endMetadata()
                        .build())
                .create()
                .getMetadata()
                .getName();
        // a scheduler watches some run at any time: without one, each submission would begin the watch anew
        var unused = connected.submit(next());
    }

    @TearDown(Level.Trial)
    public void close() {
        try (var client = new KubernetesClientBuilder().build()) {
            client.namespaces().withName(namespace).delete();
        }
        spark().close();
    }

    SparkK8s spark() {
        return requireNonNull(spark, "not open");
    }

    String namespace() {
        return namespace;
    }

    String nextName() {
        return "pi-" + count.incrementAndGet();
    }

    SparkApplication next() {
        return SparkApplication.named(nextName())
                .namespace(namespace)
                .sparkVersion("4.1.1")
                .image("apache/spark:4.1.1")
                .java("org.apache.spark.examples.SparkPi", "local:///opt/spark/examples/jars/spark-examples.jar")
                .arguments("100")
                .executor(e -> e.instances(2))
                .conf(NOWHERE, "nowhere")
                .build();
    }
}
