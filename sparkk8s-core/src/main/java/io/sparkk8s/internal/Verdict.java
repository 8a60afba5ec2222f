package io.sparkk8s.internal;

import static java.util.concurrent.CompletableFuture.completedStage;

import io.fabric8.kubernetes.api.model.Pod;
import io.sparkk8s.ExecutorsDigest;
import io.sparkk8s.Failure;
import io.sparkk8s.FailureKind;
import io.sparkk8s.RunRef;
import io.sparkk8s.RunStatus;
import io.sparkk8s.SparkResult;
import io.sparkk8s.SparkResult.Evidence;
import io.sparkk8s.cluster.Cluster;
import io.sparkk8s.diagnose.ApplicationError;
import io.sparkk8s.diagnose.LogEnd;
import io.sparkk8s.manifest.Labels;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Puts together what is told of a run that has ended; keeps no pod, only what the result needs of it. Thread-safe. */
public final class Verdict {

    private static final Logger log = LoggerFactory.getLogger(Verdict.class);

    /** A result must not wait for a log for long. */
    private static final Duration LOG_TIME = Duration.ofSeconds(10);

    private final Cluster cluster;
    private final RunRef driver;
    private final String container;
    private volatile Evidence evidence = Evidence.none();

    /** @param driver where the driver pod is; its name and namespace count */
    public Verdict(Cluster cluster, RunRef driver, String container) {
        this.cluster = cluster;
        this.driver = driver;
        this.container = container;
    }

    /** The driver pod, as it is now. */
    public void seen(Pod pod) {
        var annotations = pod.getMetadata().getAnnotations();
        var exception = Optional.ofNullable(annotations)
                .map(all -> all.get(Labels.EXIT_EXCEPTION))
                .filter(text -> !text.isBlank());
        evidence = new Evidence(
                PodEnd.instant(pod.getMetadata().getCreationTimestamp()),
                requests(pod),
                exception.map(ApplicationError::ofStackTrace).orElse(null));
    }

    private Map<String, String> requests(Pod pod) {
        var requests = new HashMap<String, String>();
        pod.getSpec().getContainers().stream()
                .filter(one -> one.getName().equals(container))
                .flatMap(one -> Stream.ofNullable(one.getResources()))
                .flatMap(resources -> Stream.ofNullable(resources.getRequests()))
                .forEach(asked -> asked.forEach((resource, amount) -> requests.put(resource, amount.toString())));
        return requests;
    }

    /** The result; it waits for the end of the log when an application failed and nothing else tells why. */
    public CompletionStage<SparkResult> of(RunStatus end, ExecutorsDigest executors) {
        var known = evidence;
        var result = new SparkResult(driver, end, executors, known);
        var byApplication = end.failure().map(Failure::kind).equals(Optional.of(FailureKind.APPLICATION_ERROR));
        if (!byApplication || known.error() != null) {
            return completedStage(result);
        }
        return lastLines()
                .thenApply(lines -> new SparkResult(
                        driver,
                        end,
                        executors,
                        known.with(ApplicationError.in(lines).orElse(null))));
    }

    private CompletionStage<List<String>> lastLines() {
        var lines = new CompletableFuture<List<String>>();
        var timer = cluster.time().schedule(LOG_TIME, () -> lines.complete(List.of()));
        // a watch may be telling the end just now: it is not held up by what the log holds
        cluster.executor().execute(() -> {
            var unused = LogEnd.read(cluster, driver.namespace(), driver.name(), container)
                    .whenComplete((read, failure) -> {
                        timer.close();
                        if (failure != null) {
                            log.debug("The end of the log of {} could not be read", driver, failure);
                        }
                        lines.complete(failure == null ? read : List.of());
                    });
        });
        return lines;
    }
}
