package io.sparkk8s.testkit.internal.events;

import io.sparkk8s.testkit.internal.apiserver.Json;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Base64;
import java.util.Locale;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** An event of a calendar, as it travels on the bus. */
record Occurrence(String source, String event, ObjectNode context, JsonNode data) {

    private static final DateTimeFormatter GO =
            DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss", Locale.ROOT).withZone(ZoneOffset.UTC);

    /**
     * @param number of the event, from which its id follows
     * @param since when the source began to run
     */
    static Occurrence of(String source, String event, JsonNode calendar, long number, Instant time, Instant since) {
        var context = Json.object().put("id", String.format("%032x", number));
        context.put("source", source).put("specversion", "1.0").put("type", "calendar");
        context.put("datacontenttype", "application/json").put("subject", event);
        context.put("time", Json.time(time));
        var running = Duration.between(since, time);
        var data = Json.object()
                .put(
                        "eventTime",
                        "%s +0000 UTC m=+%d.%09d"
                                .formatted(GO.format(time), running.toSeconds(), running.toNanosPart()));
        if (!calendar.path("metadata").isEmpty()) {
            data.set("metadata", calendar.path("metadata").deepCopy());
        }
        return new Occurrence(source, event, context, data);
    }

    /** The whole event, its data as base64. */
    String text() {
        var all = Json.object();
        all.set("context", context);
        all.put("data", Base64.getEncoder().encodeToString(Json.write(data).getBytes(StandardCharsets.UTF_8)));
        return Json.write(all);
    }
}
