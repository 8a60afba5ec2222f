package io.sparkk8s.cluster;

import io.sparkk8s.app.SparkApplication;

/** The application that tests of a real cluster run: small, with patience for a busy machine. */
final class Pi {

    static final String IMAGE = System.getProperty("sparkk8s.test.image", "bed.local/spark:4.0.5");

    private Pi() {}

    static SparkApplication.Builder in(String namespace, String name, int executors, String... arguments) {
        return SparkApplication.named(name)
                .namespace(namespace)
                .sparkVersion("4.0.5")
                .image(IMAGE)
                .java("bed.Pi", "local:///opt/spark/examples/jars/bed-examples.jar")
                .arguments(arguments)
                .driver(d -> d.requestCores("100m").memory("512m").serviceAccount("spark"))
                .executor(e -> e.instances(executors).requestCores("100m").memory("512m"))
                .conf("spark.kubernetes.driver.connectionTimeout", 60000)
                .conf("spark.kubernetes.driver.requestTimeout", 60000);
    }
}
