package io.sparkk8s.testkit.internal.apiserver;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.OffsetDateTime;
import java.time.format.DateTimeParseException;
import java.time.temporal.ChronoUnit;
import java.util.List;
import tools.jackson.databind.node.ObjectNode;

/** The {@code /log} of a pod, as the API server and the kubelet answer it between them. */
final class LogReads {

    private final PodLogs logs;
    private final InstantSource clock;

    LogReads(PodLogs logs, InstantSource clock) {
        this.logs = logs;
        this.clock = clock;
    }

    ApiResponse read(ObjectNode pod, ApiRequest request) {
        var container = Containers.named(pod, request.query("container"));
        if (Json.text(pod, "spec", "nodeName").isEmpty()) {
            return ApiResponse.Whole.text(204, "");
        }
        requireStarted(pod, container, request.isTrue("previous"));
        var log = logs.of(Json.uid(pod), container);
        var timestamps = request.isTrue("timestamps");
        var text = new StringBuilder();
        select(log.lines, request).forEach(line -> text.append(PodLogs.print(line, timestamps)));
        var limit = number(request, "limitBytes", Integer.MAX_VALUE);
        if (!request.isTrue("follow")) {
            var bytes = text.toString().getBytes(StandardCharsets.UTF_8);
            var cut = new String(bytes, 0, Math.min(bytes.length, limit), StandardCharsets.UTF_8);
            return ApiResponse.Whole.text(200, cut);
        }
        if (limit != Integer.MAX_VALUE) {
            throw new NotSupported("limitBytes of a log that is followed");
        }
        return new ApiResponse.Stream(sink -> {
            if (!text.isEmpty()) {
                sink.next(text.toString());
            }
            return logs.follow(log, timestamps, sink);
        });
    }

    private static void requireStarted(ObjectNode pod, String container, boolean previous) {
        var status = Containers.status(pod, container);
        if (previous) {
            if (status.filter(s -> Json.at(s, "lastState").has("terminated")).isPresent()) {
                throw new NotSupported("the log of a container before its restart");
            }
            throw ApiError.badRequest("previous terminated container \"%s\" in pod \"%s\" not found"
                    .formatted(container, Json.name(pod)));
        }
        if (status.isEmpty()) {
            throw ApiError.badRequest(
                    "container \"%s\" in pod \"%s\" is not available".formatted(container, Json.name(pod)));
        }
        var waiting = Json.at(status.get(), "state", "waiting");
        if (waiting.isObject()) {
            var reason = Json.text(waiting, "reason");
            var why =
                    switch (reason) {
                        case "ErrImagePull" -> "image can't be pulled";
                        case "ImagePullBackOff" -> "trying and failing to pull image";
                        default -> reason;
                    };
            throw ApiError.badRequest(
                    "container \"%s\" in pod \"%s\" is waiting to start: %s".formatted(container, Json.name(pod), why));
        }
    }

    /** First the tail and then the time, as the kubelet does. */
    private List<PodLogs.Line> select(List<PodLogs.Line> lines, ApiRequest request) {
        var tail = number(request, "tailLines", Integer.MAX_VALUE);
        var from = since(request);
        return lines.subList(Math.max(0, lines.size() - tail), lines.size()).stream()
                .filter(line -> !line.at().isBefore(from))
                .toList();
    }

    private Instant since(ApiRequest request) {
        var time = request.query("sinceTime");
        var seconds = number(request, "sinceSeconds", 0);
        if (!time.isEmpty() && seconds > 0) {
            throw ApiError.badRequest("at most one of `sinceTime` or `sinceSeconds` may be specified");
        }
        if (seconds > 0) {
            return clock.instant().minus(Duration.ofSeconds(seconds));
        }
        if (time.isEmpty()) {
            return Instant.MIN;
        }
        try {
            // the API server hands the time on to the kubelet in whole seconds
            return OffsetDateTime.parse(time).toInstant().truncatedTo(ChronoUnit.SECONDS);
        } catch (DateTimeParseException e) {
            throw ApiError.badRequest("parsing time \"" + time + "\" as RFC 3339: " + e.getMessage());
        }
    }

    private static int number(ApiRequest request, String name, int otherwise) {
        var text = request.query(name);
        try {
            return text.isEmpty() ? otherwise : Integer.parseInt(text);
        } catch (NumberFormatException e) {
            throw ApiError.badRequest("invalid " + name + ": " + text);
        }
    }
}
