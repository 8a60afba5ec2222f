package io.sparkk8s.spark;

import static org.assertj.core.api.Assertions.assertThat;

import io.sparkk8s.SparkK8s;
import io.sparkk8s.app.SparkApplication;
import io.sparkk8s.backend.Backend;
import io.sparkk8s.submit.SubmitOptions;
import io.sparkk8s.testkit.FakeCluster;
import io.sparkk8s.testkit.lifecycle.ExecScript;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/**
 * What reconnects pauses for longer and longer, and begins anew when a connection was good for something: that it could be
 * opened is not enough.
 */
class ReconnectTest {

    private static final Duration MINUTE = Duration.ofMinutes(1);
    private static final String CLIENT = "spark-client";

    private final FakeCluster cluster = FakeCluster.create();
    private final SparkK8s spark = SparkK8s.on(cluster.connect());
    private final SparkApplication app = SparkApplication.named("daily")
            .image("spark:1")
            .python("/app.py")
            .conf("spark.dynamicAllocation.enabled", true)
            .build();

    @AfterEach
    void close() {
        spark.close();
        cluster.close();
    }

    /** Seconds between the calls of a kind since a moment, the first counted from there. */
    private List<Double> pauses(String verb, String resource, Instant since) {
        var pauses = new ArrayList<Double>();
        var last = since;
        for (var call : cluster.requests()) {
            if (call.verb().equals(verb)
                    && call.resource().equals(resource)
                    && call.at().isAfter(since)) {
                pauses.add(Duration.between(last, call.at()).toMillis() / 1000.0);
                last = call.at();
            }
        }
        return pauses;
    }

    private Instant now() {
        return cluster.clock().instant();
    }

    private void advance(Duration time) {
        cluster.clock().advance(time);
    }

    private List<String> follow(String... lines) {
        cluster.pods("daily").running(Duration.ofMinutes(10)).logs(lines);
        var read = new ArrayList<String>();
        spark.submit(app).logs().follow(line -> read.add(line.text()));
        advance(Duration.ofSeconds(30));
        return read;
    }

    @Test
    void a_log_that_cannot_be_opened_is_tried_with_pauses_that_double_and_begin_anew_after_a_line() {
        var read = follow("one", "two", "three", "four", "five");
        cluster.faults().on("GET", "pods/log").always().unreachable();
        var cut = now();
        cluster.faults().cutLogs();
        advance(MINUTE);
        assertThat(pauses("get", "pods/log", cut)).startsWith(0.5, 1.0, 2.0, 4.0, 8.0, 15.0, 15.0);

        cluster.faults().clear();
        advance(MINUTE.multipliedBy(2));
        assertThat(read).containsExactly("one", "two");
        cut = now();
        cluster.faults().cutLogs();
        advance(MINUTE);

        assertThat(pauses("get", "pods/log", cut)).containsExactly(0.5);
    }

    @Test
    void a_log_whose_connections_end_without_a_new_line_is_tried_with_pauses_that_double() {
        follow("one");
        cluster.faults().on("GET", "pods/log").always().respond(200, "");
        var cut = now();
        cluster.faults().cutLogs();
        advance(MINUTE);

        assertThat(pauses("get", "pods/log", cut)).startsWith(0.5, 1.0, 2.0, 4.0, 8.0, 15.0, 15.0);
    }

    @Test
    void a_watch_that_cannot_be_opened_is_tried_with_pauses_that_double_and_begin_anew_after_an_event() {
        cluster.pods("daily").pending(Duration.ofMinutes(10));
        spark.submit(app);
        cluster.faults().on("watch", "pods").always().respond(500, "no watch today");
        var gone = now();
        cluster.faults().expireWatches();
        advance(MINUTE);
        // the first after the end of a good one is at once, and is refused
        assertThat(pauses("watch", "pods", gone)).startsWith(1.0, 2.0, 4.0, 8.0, 16.0);

        cluster.faults().clear();
        advance(MINUTE);
        spark.submit(app);
        cluster.faults().on("watch", "pods").times(2).respond(500, "no watch today");
        gone = now();
        cluster.faults().expireWatches();
        advance(MINUTE);

        assertThat(pauses("watch", "pods", gone)).containsExactly(1.0, 2.0);
    }

    @Test
    void a_watch_that_is_too_old_as_soon_as_it_is_open_is_not_listed_anew_without_a_pause() {
        cluster.pods("daily").pending(Duration.ofMinutes(10));
        spark.submit(app);
        var lists = new ArrayList<Double>();
        for (var i = 0; i < 5; i++) {
            cluster.faults().expireWatches();
            var before = now();
            advance(Duration.ofSeconds(20));
            lists.addAll(pauses("list", "pods", before));
        }

        assertThat(lists).containsExactly(1.0, 2.0, 4.0, 8.0);
    }

    @Test
    void the_watch_of_a_client_pod_is_tried_with_pauses_that_double_and_begin_anew_after_a_look() {
        cluster.sparkClient(CLIENT)
                .deployedIn("default")
                .submitted("*", ExecScript.begin().runForEver());
        spark.submit(app, SubmitOptions.on(Backend.clientDeployment(CLIENT)));
        cluster.faults().on("*", "pods/exec").always().respond(503, "not now");
        var cut = now();
        cluster.faults().cutExecs();
        advance(MINUTE.multipliedBy(2));
        // each time it looks for the pod, pauses, and is refused five times in 7.5 seconds, as any call is
        assertThat(pauses("get", "pods", cut)).startsWith(8.5, 9.5, 11.5, 15.5, 23.5, 37.5);

        cluster.faults().clear();
        advance(MINUTE);
        cut = now();
        cluster.faults().cutExecs();
        advance(MINUTE);

        assertThat(execs(cut)).containsExactly(1.0);
    }

    @Test
    void the_log_of_a_client_run_is_tried_with_pauses_that_double_and_begin_anew_after_a_line() {
        cluster.sparkClient(CLIENT)
                .deployedIn("default")
                .submitted(
                        "*",
                        ExecScript.begin()
                                .stdout("one")
                                .after(MINUTE.multipliedBy(10))
                                .stdout("two")
                                .runForEver());
        var read = new ArrayList<String>();
        var run = spark.submit(app, SubmitOptions.on(Backend.clientDeployment(CLIENT)));
        run.logs().follow(line -> read.add(line.text()));
        advance(Duration.ofSeconds(1));
        var begun = now();

        var pauses = new ArrayList<Double>();
        for (var i = 0; i < 7; i++) {
            pauses.add(reopened());
        }
        assertThat(pauses).containsExactly(0.5, 1.0, 2.0, 4.0, 8.0, 15.0, 15.0);
        advance(MINUTE.multipliedBy(10).minus(Duration.between(begun, now())));

        assertThat(read).containsExactly("one", "two");
        assertThat(reopened()).isEqualTo(0.5);
    }

    /** After how many seconds the log is opened again when connections are cut; the watch is back after one. */
    private double reopened() {
        var cut = now();
        cluster.faults().cutExecs();
        advance(Duration.ofSeconds(20));
        var both = execs(cut);
        assertThat(both).hasSize(2);
        return both.get(0) < 1 ? both.get(0) : both.get(0) + both.get(1);
    }

    private List<Double> execs(Instant since) {
        return pauses("get", "pods/exec", since);
    }
}
