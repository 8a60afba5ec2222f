package io.sparkk8s.oracle;

import io.fabric8.kubernetes.api.model.ConfigMap;
import io.sparkk8s.InvalidSpecException;
import io.sparkk8s.manifest.RunIdentity;
import io.sparkk8s.manifest.SparkManifests;
import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Path;
import java.util.Properties;
import java.util.TreeMap;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Spark's answer and ours in one form: objects by kind and name, lists of named things by their names, and ids, which
 * Spark draws at random, replaced by words. A refusal is a field {@code error}.
 */
final class NormalForm {

    /** As in the program that asks Spark. */
    private static final String ID = "0123456789abcdef";

    private static final String UUID = "[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}";

    private NormalForm() {}

    static ObjectNode ofSpark(String line, Path directory) {
        var text = line.replace(ID + ID, "APP_ID")
                .replace(ID, "ID")
                .replaceAll("/var/data/spark-" + UUID, "/var/data/spark-APP_ID")
                .replaceAll("spark-[0-9a-f]{14,17}-driver-svc", "spark-ID-driver-svc")
                .replaceAll("(\"spark.app.submitTime\":)\"[0-9]+\"", "$1\"TIME\"")
                .replaceAll("/[^ \"]*/junit[^/]*/", "TEMPORARY/")
                .replace(directory.toString(), "CASES");
        return form((ObjectNode) OracleCase.JSON.readTree(text));
    }

    static ObjectNode ofOurs(OracleCase asked, String version) {
        var answer = OracleCase.JSON.createObjectNode();
        try {
            var app = asked.application(version);
            var identity = RunIdentity.of(app, "");
            var manifests = SparkManifests.render(app, identity);
            var properties = new TreeMap<String, String>();
            var objects = answer.putArray("objects");
            for (var object : manifests.all()) {
                if (object instanceof ConfigMap map && map.getData().containsKey("spark.properties")) {
                    var read = new Properties();
                    read.load(new StringReader(map.getData().put("spark.properties", "")));
                    read.forEach((key, value) -> properties.put((String) key, (String) value));
                }
            }
            objects.addAll((ArrayNode) OracleCase.JSON.readTree(manifests.toJson()));
            answer.set("properties", OracleCase.JSON.valueToTree(properties));
            var appId = identity.applicationId();
            var id = appId.substring(6, 22);
            var text = answer.toString()
                    .replace(appId, "spark-APP_ID")
                    .replace(id, "ID")
                    // a name that is only the id does not begin with a digit
                    .replace("x" + id.substring(1), "ID")
                    .replace(asked.directory().toString(), "CASES");
            return form((ObjectNode) OracleCase.JSON.readTree(text));
        } catch (InvalidSpecException e) {
            return answer.put("error", e.getMessage());
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private static ObjectNode form(ObjectNode answer) {
        var form = OracleCase.JSON.createObjectNode();
        if (answer.has("error")) {
            return form.put("error", answer.get("error").asString());
        }
        for (var object : answer.get("objects")) {
            var kind = object.get("kind").asString();
            var name = object.get("metadata").path("name").asString("");
            form.set(kind.equals("Pod") ? kind : kind + "/" + name, named(object));
        }
        form.set("properties", answer.get("properties"));
        return form;
    }

    /** Lists whose order says nothing, as maps. */
    private static JsonNode named(JsonNode node) {
        if (node instanceof ObjectNode object) {
            var copy = OracleCase.JSON.createObjectNode();
            object.properties()
                    .forEach(e -> copy.set(
                            e.getKey(),
                            switch (e.getKey()) {
                                case "env", "volumes" -> byName(e.getValue(), "name");
                                case "volumeMounts" -> byName(e.getValue(), "mountPath");
                                default -> named(e.getValue());
                            }));
            return copy;
        }
        if (node instanceof ArrayNode array) {
            var copy = OracleCase.JSON.createArrayNode();
            array.forEach(each -> copy.add(named(each)));
            return copy;
        }
        return node;
    }

    private static JsonNode byName(JsonNode list, String key) {
        var map = OracleCase.JSON.createObjectNode();
        for (var each : list) {
            var name = each.path(key).asString("");
            // the order of two of one name does say something
            for (var n = 2; map.has(name); n++) {
                name = each.path(key).asString("") + " (" + n + ")";
            }
            map.set(name, named(each));
        }
        return map;
    }
}
