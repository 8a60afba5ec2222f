package io.sparkk8s.testkit.internal.argo;

import io.sparkk8s.testkit.internal.GoDuration;
import io.sparkk8s.testkit.internal.apiserver.Json;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/** One pass over a template that is retried: a node for it, with a child a try. */
final class RetryRun {

    private final Execution execution;
    private final Nodes nodes;
    private final String name;
    private final Call call;
    private final Templates.Found found;
    private final JsonNode strategy;

    RetryRun(Execution execution, String name, Call call, Templates.Found found) {
        this.execution = execution;
        this.nodes = execution.nodes();
        this.name = name;
        this.call = call;
        this.found = found;
        this.strategy = found.template().path("retryStrategy");
    }

    Node run() {
        var retry = nodes.find(name).orElseGet(() -> nodes.create(name, Node.RETRY, Phase.RUNNING, "", call));
        while (true) {
            var tries = nodes.children(retry);
            var last = tries.isEmpty() ? null : tries.get(tries.size() - 1);
            if (last != null && last.fulfilled()) {
                finish(retry, last, tries.size());
                if (retry.fulfilled() || waits(last, tries.size())) {
                    return retry;
                }
            }
            var again = last != null && !last.fulfilled();
            var number = again ? tries.size() - 1 : tries.size();
            var child = execution.body(
                    name + "(" + number + ")",
                    call.with(Call.Flag.RETRIED),
                    found,
                    Map.of("retries", Integer.toString(number)));
            retry.addChild(child);
            if (!retry.json().has("inputs") && child.json().has("inputs")) {
                retry.json().set("inputs", child.json().path("inputs").deepCopy());
            }
            if (!child.fulfilled()) {
                return retry;
            }
        }
    }

    private void finish(Node retry, Node last, int tries) {
        var limit = Parameters.value(Json.object().set("value", strategy.path("limit")))
                .filter(text -> strategy.has("limit"))
                .map(Integer::parseInt)
                .orElse(Integer.MAX_VALUE);
        if (!last.phase().failed()) {
            nodes.mark(retry, last.phase(), last.message());
        } else if (execution.stopped(call)) {
            nodes.mark(retry, last.phase(), execution.operation().stoppedMessage());
        } else if (!retried(last.phase())) {
            nodes.mark(retry, last.phase(), last.message());
        } else if (tries > limit) {
            nodes.mark(retry, last.phase(), "No more retries left");
        } else {
            return;
        }
        if (!last.outputs().isEmpty()) {
            retry.json().set("outputs", last.outputs().deepCopy());
        }
    }

    private boolean retried(Phase phase) {
        return switch (Json.text(strategy, "retryPolicy")) {
            case "Always" -> true;
            case "OnError" -> phase == Phase.ERROR;
            case "", "OnFailure" -> phase == Phase.FAILED;
            default -> throw new Unsupported("retryStrategy.retryPolicy: " + Json.text(strategy, "retryPolicy"));
        };
    }

    /** Whether the back-off before the next try is not over yet. */
    private boolean waits(Node last, int tries) {
        var backoff = strategy.path("backoff");
        var first = Json.text(backoff, "duration");
        if (first.isEmpty()) {
            return false;
        }
        var factor = Parameters.value(Json.object().set("value", backoff.path("factor")))
                .filter(text -> backoff.has("factor"))
                .map(Double::parseDouble)
                .orElse(1.0);
        var millis = GoDuration.parse(first).toMillis() * Math.pow(factor, tries - 1.0);
        var end = Instant.parse(Json.text(last.json(), "finishedAt")).plus(Duration.ofMillis((long) millis));
        return !execution.operation().reached(end);
    }
}
