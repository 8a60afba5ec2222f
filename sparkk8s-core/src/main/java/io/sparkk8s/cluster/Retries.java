package io.sparkk8s.cluster;

import io.github.resilience4j.core.functions.Either;
import io.github.resilience4j.retry.Retry;
import io.github.resilience4j.retry.RetryConfig;
import io.sparkk8s.ApiException;
import io.sparkk8s.OutcomeUnknownException;
import io.sparkk8s.SparkK8sException;
import io.sparkk8s.time.Timekeeper;
import java.time.Duration;
import java.util.function.Supplier;

/** Makes a call again. resilience4j decides whether and after how long; the wait is on the library's own time. */
final class Retries {

    private final Retry retry;
    private final Timekeeper time;

    Retries(Resilience resilience, Timekeeper time) {
        var delays = resilience.delays();
        this.time = time;
        this.retry = Retry.of(
                "kubernetes-api",
                RetryConfig.custom()
                        .maxAttempts(resilience.attempts())
                        .intervalBiFunction((attempt, outcome) -> Math.max(delays.apply(attempt), asked(outcome)))
                        .retryOnException(e -> e instanceof SparkK8sException ours && ours.retryable())
                        .build());
    }

    private static long asked(Either<Throwable, ?> outcome) {
        return outcome.isLeft() && outcome.getLeft() instanceof ApiException refused
                ? refused.retryAfter().map(Duration::toMillis).orElse(0L)
                : 0;
    }

    <T> T call(ApiCall call, Supplier<T> request) {
        var attempts = retry.<T>asyncContext();
        OutcomeUnknownException unknown = null;
        while (true) {
            try {
                var answer = request.get();
                attempts.onComplete();
                return answer;
            } catch (SparkK8sException e) {
                if (e instanceof OutcomeUnknownException lost) {
                    unknown = lost;
                }
                var delay = attempts.onError(e);
                if (delay < 0) {
                    // one lost answer among the attempts, and no later one that settles it: it may be there
                    throw unknown != null && e.retryable() ? unknown : e;
                }
                Pause.on(time, Duration.ofMillis(delay), "the next attempt to " + call.verb() + " " + call.object());
            }
        }
    }
}
