package io.sparkk8s.oracle;

import io.sparkk8s.app.SparkApplication;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * A configuration to ask Spark and this library about.
 *
 * @param directory where the files that it names are
 * @param json as in the file of cases, with the paths of those files made absolute
 */
public record OracleCase(String name, Path directory, ObjectNode json) {

    static final JsonMapper JSON = JsonMapper.builder().build();

    /** All cases of a file, or of all files of a directory. */
    public static List<OracleCase> load(Path place) throws IOException {
        var cases = new ArrayList<OracleCase>();
        try (Stream<Path> files = Files.isDirectory(place) ? Files.list(place) : Stream.of(place)) {
            for (var file :
                    files.filter(f -> f.toString().endsWith(".json")).sorted().toList()) {
                for (var each : JSON.readTree(Files.readString(file))) {
                    cases.add(of((ObjectNode) each, file.toAbsolutePath().resolveSibling("")));
                }
            }
        }
        return cases;
    }

    private static OracleCase of(ObjectNode json, Path directory) {
        var conf = (ObjectNode) json.path("conf");
        for (var key : List.copyOf(conf.propertyNames())) {
            var value = conf.get(key).asString();
            if (key.matches(".*(podTemplateFile|krb5\\.path|keytab|CertFile|KeyFile)")
                    && !key.contains(".mounted.")
                    && !value.contains(":")
                    && Files.isRegularFile(directory.resolve(value))) {
                conf.put(key, directory.resolve(value).toString());
            }
        }
        return new OracleCase(json.path("name").asString(), directory, json);
    }

    /** The application that it describes. */
    SparkApplication application(String sparkVersion) {
        var conf = new TreeMap<String, String>();
        for (Map.Entry<String, JsonNode> entry : json.path("conf").properties()) {
            conf.put(entry.getKey(), entry.getValue().asString());
        }
        var file = json.path("mainAppResource").asString("spark-internal");
        var mainClass = json.path("mainClass").asString("");
        var name = conf.remove("spark.app.name");
        var app = SparkApplication.named(name != null ? name : mainClass).sparkVersion(sparkVersion);
        switch (json.path("type").asString("java")) {
            case "python" -> app.python(file);
            case "r" -> app.r(file);
            default -> app.java(mainClass, file);
        }
        conf.remove("spark.master");
        conf.remove("spark.submit.deployMode");
        var namespace = conf.remove("spark.kubernetes.namespace");
        if (namespace != null) {
            app.namespace(namespace);
        }
        if (json.hasNonNull("proxyUser")) {
            app.proxyUser(json.get("proxyUser").asString());
        }
        for (var argument : json.path("args")) {
            app.arguments(argument.asString());
        }
        conf.forEach(app::conf);
        return app.build();
    }
}
