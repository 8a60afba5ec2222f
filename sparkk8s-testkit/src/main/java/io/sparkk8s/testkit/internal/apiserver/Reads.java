package io.sparkk8s.testkit.internal.apiserver;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Lists, whole or page by page. */
final class Reads {

    private final ObjectStore store;

    Reads(ObjectStore store) {
        this.store = store;
    }

    ObjectNode list(Selection selection, ApiRequest request) {
        checkVersion(request);
        var resource = selection.resource();
        var list = Json.object().put("kind", resource.kind() + "List").put("apiVersion", resource.apiVersion());
        var meta = list.putObject("metadata");
        meta.put("resourceVersion", Long.toString(store.revision()));
        var items = list.putArray("items");
        var limit = limit(request);
        var after = request.query("continue").isEmpty() ? "" : decode(request.query("continue"));
        String last = null;
        var left = 0;
        for (var object : store.list(resource, selection.namespace())) {
            var key = Json.namespace(object) + "/" + Json.name(object);
            if (key.compareTo(after) <= 0 || !selection.matches(object)) {
                continue;
            }
            if (limit > 0 && items.size() == limit) {
                left++;
            } else {
                items.add(item(resource, object));
                last = key;
            }
        }
        if (left > 0) {
            meta.put("continue", encode(last));
            if (!selection.selective()) {
                meta.put("remainingItemCount", left);
            }
        }
        return list;
    }

    /** In lists of Kubernetes' own kinds the items do not name their kind. */
    private static ObjectNode item(Resource resource, ObjectNode object) {
        if (!resource.builtIn()) {
            return object;
        }
        var item = Json.object();
        object.forEachEntry((name, value) -> {
            if (!name.equals("kind") && !name.equals("apiVersion")) {
                item.set(name, value);
            }
        });
        return item;
    }

    private void checkVersion(ApiRequest request) {
        var version = request.query("resourceVersion");
        if (version.isEmpty() || version.equals("0")) {
            return;
        }
        long asked;
        try {
            asked = Long.parseLong(version);
        } catch (NumberFormatException e) {
            throw ApiError.badRequest("Invalid value: \"" + version + "\": strconv.ParseUint: invalid syntax");
        }
        if (asked > store.revision()) {
            throw ApiError.of(
                    504,
                    "Timeout",
                    "Timeout: Too large resource version: %d, current: %d".formatted(asked, store.revision()));
        }
        if (request.query("resourceVersionMatch").equals("Exact") && asked != store.revision()) {
            if (asked < store.compacted()) {
                throw ApiError.expired("The provided resource version is too old");
            }
            throw new NotSupported("a list of the state at an earlier resourceVersion");
        }
    }

    private static int limit(ApiRequest request) {
        try {
            return request.query("limit").isEmpty() ? 0 : Integer.parseInt(request.query("limit"));
        } catch (NumberFormatException e) {
            throw ApiError.badRequest("invalid limit: " + request.query("limit"));
        }
    }

    private String encode(@Nullable String last) {
        var token = Json.object().put("v", "meta.k8s.io/v1").put("rv", store.revision());
        token.put("start", String.valueOf(last));
        return Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString(Json.write(token).getBytes(StandardCharsets.UTF_8));
    }

    private String decode(String token) {
        JsonNode read;
        try {
            read = Json.parse(new String(Base64.getUrlDecoder().decode(token), StandardCharsets.UTF_8));
        } catch (IllegalArgumentException | JacksonException e) {
            throw ApiError.badRequest("invalid continue token: continue key is not valid: " + e.getMessage());
        }
        if (read.path("rv").asLong(0) < store.compacted()) {
            throw ApiError.expired("The provided continue parameter is too old to display a consistent list result. You"
                    + " can start a new list without the continue parameter.");
        }
        return Json.text(read, "start");
    }
}
