package io.sparkk8s.testkit.internal.kubelet;

import io.sparkk8s.testkit.internal.apiserver.ApiServer;
import io.sparkk8s.testkit.internal.apiserver.Json;
import io.sparkk8s.testkit.internal.apiserver.Resource;
import io.sparkk8s.testkit.internal.apiserver.Resources;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** What a pod names and cannot start without, in the words of the scheduler and the kubelet of 1.34. */
final class Needs {

    private final ApiServer server;
    private final ObjectNode pod;

    Needs(ApiServer server, ObjectNode pod) {
        this.server = server;
        this.pod = pod;
    }

    static boolean gated(ObjectNode pod) {
        return !Json.at(pod, "spec", "schedulingGates").isEmpty();
    }

    /** A volume claim that is not there: no node takes the pod. */
    Optional<String> claim() {
        return volumes()
                .map(volume -> Json.text(volume, "persistentVolumeClaim", "claimName"))
                .filter(name ->
                        !name.isEmpty() && find(Resources.VOLUME_CLAIMS, name).isEmpty())
                .findFirst()
                .map("persistentvolumeclaim \"%s\" not found"::formatted);
    }

    /** What cannot be mounted: the container is being created for ever. */
    List<String> mounts() {
        return volumes().flatMap(this::mount).toList();
    }

    private Stream<JsonNode> volumes() {
        return Json.at(pod, "spec", "volumes").valueStream();
    }

    private Stream<String> mount(JsonNode volume) {
        var sources = Stream.concat(
                Stream.of(volume), Json.at(volume, "projected", "sources").valueStream());
        return sources.flatMap(source -> Stream.of(
                                source(Resources.SECRETS, source.path("secret"), "secretName"),
                                source(Resources.CONFIG_MAPS, source.path("configMap"), "name"))
                        .flatMap(Optional::stream))
                .limit(1)
                .map(why ->
                        "MountVolume.SetUp failed for volume \"%s\" : %s".formatted(Json.text(volume, "name"), why));
    }

    private Optional<String> source(Resource resource, JsonNode source, String field) {
        // a projected Secret has a name where a Secret's volume has a secretName
        var name = Json.text(source, Json.text(source, field).isEmpty() ? "name" : field);
        if (name.isEmpty() || source.path("optional").asBoolean(false)) {
            return Optional.empty();
        }
        var object = find(resource, name);
        if (object.isEmpty()) {
            return Optional.of("%s \"%s\" not found".formatted(singular(resource), name));
        }
        return source.path("items")
                .valueStream()
                .map(item -> Json.text(item, "key"))
                .filter(key -> !hasKey(object.get(), key))
                .findFirst()
                .map(key -> "references non-existent %s key: %s"
                        .formatted(resource.equals(Resources.SECRETS) ? "secret" : "config", key));
    }

    private static String singular(Resource resource) {
        return resource.equals(Resources.SECRETS) ? "secret" : "configmap";
    }

    /** Why a container cannot be configured: a Secret or ConfigMap, or a key of one, that its environment names. */
    Optional<String> environment(JsonNode container) {
        var all = container
                .path("envFrom")
                .valueStream()
                .flatMap(from -> Stream.of(
                        whole(Resources.SECRETS, from.path("secretRef")),
                        whole(Resources.CONFIG_MAPS, from.path("configMapRef"))));
        var single = container
                .path("env")
                .valueStream()
                .map(variable -> variable.path("valueFrom"))
                .flatMap(from -> Stream.of(
                        key(Resources.SECRETS, from.path("secretKeyRef")),
                        key(Resources.CONFIG_MAPS, from.path("configMapKeyRef"))));
        return Stream.concat(all, single).flatMap(Optional::stream).findFirst();
    }

    private Optional<String> whole(Resource resource, JsonNode reference) {
        var name = Json.text(reference, "name");
        return name.isEmpty()
                        || reference.path("optional").asBoolean(false)
                        || find(resource, name).isPresent()
                ? Optional.empty()
                : Optional.of("%s \"%s\" not found".formatted(singular(resource), name));
    }

    private Optional<String> key(Resource resource, JsonNode reference) {
        var name = Json.text(reference, "name");
        var key = Json.text(reference, "key");
        if (name.isEmpty() || reference.path("optional").asBoolean(false)) {
            return Optional.empty();
        }
        var missing = whole(resource, reference);
        return missing.isPresent() || hasKey(find(resource, name).orElseThrow(), key)
                ? missing
                : Optional.of(
                        "couldn't find key %s in %s %s/%s".formatted(key, resource.kind(), Json.namespace(pod), name));
    }

    private static boolean hasKey(ObjectNode object, String key) {
        return object.path("data").has(key) || object.path("binaryData").has(key);
    }

    /** Image pull Secrets that are not there; the image may come without them. */
    List<String> pullSecrets() {
        return Json.at(pod, "spec", "imagePullSecrets")
                .valueStream()
                .map(reference -> Json.text(reference, "name"))
                .filter(name -> find(Resources.SECRETS, name).isEmpty())
                .toList();
    }

    private Optional<ObjectNode> find(Resource resource, String name) {
        return server.get(resource, Json.namespace(pod), name);
    }
}
