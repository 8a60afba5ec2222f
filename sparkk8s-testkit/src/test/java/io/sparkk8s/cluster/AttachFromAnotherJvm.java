package io.sparkk8s.cluster;

import io.sparkk8s.SparkK8s;
import java.time.Duration;

/** A program of its own: attaches to a run by its reference, prints its log and its end. */
final class AttachFromAnotherJvm {

    private AttachFromAnotherJvm() {}

    public static void main(String[] args) {
        try (var spark = SparkK8s.connect()) {
            var run = spark.attach(args[0]);
            System.out.println("attached while " + run.state());
            run.logs().readAll(Duration.ofMinutes(5)).forEach(System.out::println);
            System.out.println("ended " + run.await(Duration.ofMinutes(1)).status());
        }
    }
}
