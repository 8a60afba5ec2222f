package io.sparkk8s.progress;

import static java.util.Objects.requireNonNull;

import io.fabric8.kubernetes.api.model.Container;
import io.fabric8.kubernetes.api.model.ContainerPort;
import io.fabric8.kubernetes.api.model.Pod;
import io.fabric8.kubernetes.api.model.StatusBuilder;
import io.fabric8.kubernetes.client.KubernetesClientException;
import io.sparkk8s.ApiException;
import io.sparkk8s.InterruptedWaitException;
import io.sparkk8s.ObjectRef;
import io.sparkk8s.cluster.ApiCall;
import io.sparkk8s.cluster.BoundedGet;
import io.sparkk8s.cluster.BoundedGet.Answer;
import io.sparkk8s.cluster.Cluster;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CompletionException;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The REST API of a driver's UI, through the API server's proxy for pods: {@code
 * /api/v1/namespaces/NS/pods/NAME:PORT/proxy/api/v1/...}. It blocks for its calls. Thread-safe.
 */
public final class DriverUi {

    /** Where Spark's UI is when nothing else is said ({@code spark.ui.port}). */
    private static final int DEFAULT_PORT = 4040;

    private static final int LIMIT = 8 << 20;
    private static final int REDIRECTS = 3;
    private static final Duration TIME = Duration.ofSeconds(15);
    private static final ApiException.Answer NO_ANSWER =
            new ApiException.Answer(0, "", "the driver's UI did not answer within " + TIME.toSeconds() + " s", null);

    private final Cluster cluster;
    private final ApiCall call;
    private final UiPath path;
    private volatile @Nullable String applicationId;

    /** @param port of the UI; see {@link #portOf} */
    public DriverUi(Cluster cluster, String namespace, String pod, int port) {
        this.cluster = requireNonNull(cluster, "cluster");
        this.call = ApiCall.read("read the progress of", new ObjectRef("Pod", namespace, pod));
        this.path = new UiPath(namespace, pod, "", port);
    }

    /** The UI's port, by the container port that Spark names {@code spark-ui}. */
    public static int portOf(Pod driver) {
        return driver.getSpec().getContainers().stream()
                .map(Container::getPorts)
                .flatMap(ports -> ports == null ? Stream.empty() : ports.stream())
                .filter(port -> "spark-ui".equals(port.getName()))
                .map(ContainerPort::getContainerPort)
                .findFirst()
                .orElse(DEFAULT_PORT);
    }

    /**
     * Asks the driver.
     *
     * @return empty while it has no UI
     * @throws ApiException the API server refuses or is away, or the driver does not answer in time
     */
    public Optional<Progress> progress() {
        return application().flatMap(id -> {
            var base = "api/v1/applications/" + id;
            var jobs = get(base + "/jobs");
            var stages = get(base + "/stages?status=active");
            var executors = get(base + "/executors");
            return jobs.isPresent() && stages.isPresent() && executors.isPresent()
                    ? Optional.of(UiJson.progress(jobs.get(), stages.get(), executors.get()))
                    : Optional.empty();
        });
    }

    private Optional<String> application() {
        if (applicationId == null) {
            applicationId =
                    get("api/v1/applications").map(UiJson::applicationId).orElse(null);
        }
        return Optional.ofNullable(applicationId);
    }

    /** One document of the driver; empty when there is no UI to answer. */
    private Optional<String> get(String document) {
        var at = path;
        var what = document;
        for (var hop = 0; hop <= REDIRECTS; hop++) {
            var answer = send(at.to(what));
            if (answer.code() < 300) {
                // while Spark starts, its UI answers everything with a sentence of text
                return Optional.of(whole(answer)).filter(UiJson::isList);
            }
            if (answer.code() >= 400) {
                return refused(answer);
            }
            var location = answer.location().orElse("");
            at = at.redirected(location);
            what = UiPath.document(location, what);
        }
        throw cluster.translate(call, new KubernetesClientException("the driver's UI redirects without end"));
    }

    private Answer send(String to) {
        try {
            return cluster.time().await(BoundedGet.send(cluster, to, LIMIT), TIME);
        } catch (TimeoutException e) {
            throw new ApiException(call.verb(), call.object(), NO_ANSWER, "Is the driver busy, or its node?", e);
        } catch (InterruptedException e) {
            throw new InterruptedWaitException("the progress of " + call.object(), e);
        } catch (CompletionException e) {
            var cause = requireNonNull(e.getCause());
            throw cluster.translate(call, new KubernetesClientException(String.valueOf(cause.getMessage()), cause));
        }
    }

    private String whole(Answer answer) {
        if (answer.whole()) {
            return answer.body();
        }
        throw new ApiException(
                call.verb(),
                call.object(),
                new ApiException.Answer(answer.code(), "", "the answer is longer than " + LIMIT + " bytes", null),
                "Lower spark.ui.retainedJobs",
                null);
    }

    /** The proxy answers 404 for a pod that is gone, and 502 to 504 while nobody listens at the port. */
    private Optional<String> refused(Answer answer) {
        if (answer.code() == 404 || answer.code() >= 500) {
            return Optional.empty();
        }
        var status = new StatusBuilder()
                .withCode(answer.code())
                .withMessage(answer.body().strip())
                .build();
        throw cluster.translate(call, new KubernetesClientException(status.getMessage(), answer.code(), status));
    }
}
