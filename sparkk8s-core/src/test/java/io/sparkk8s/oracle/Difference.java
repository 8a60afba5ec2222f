package io.sparkk8s.oracle;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** One place where Spark's answer and ours are not the same. */
record Difference(String asked, String version, String path, String spark, String ours) {

    private static final String ABSENT = "(absent)";

    /** All of a case. Two refusals are the same; what they say is not compared. */
    static List<Difference> between(OracleCase asked, String version, ObjectNode spark, ObjectNode ours) {
        var found = new ArrayList<Difference>();
        if (spark.has("error") != ours.has("error")) {
            found.add(new Difference(
                    asked.name(),
                    version,
                    "refusal",
                    spark.path("error").asString("accepted"),
                    ours.path("error").asString("accepted")));
        } else if (!spark.has("error")) {
            compare(asked.name(), version, "", spark, ours, found);
        }
        return found;
    }

    private static void compare(
            String asked, String version, String path, JsonNode spark, JsonNode ours, List<Difference> found) {
        if (spark instanceof ObjectNode one && ours instanceof ObjectNode other) {
            var names = new TreeSet<>(one.propertyNames());
            names.addAll(other.propertyNames());
            for (var name : names) {
                compare(asked, version, path + step(name), one.path(name), other.path(name), found);
            }
        } else if (spark.isArray() && ours.isArray() && spark.size() == ours.size()) {
            for (var i = 0; i < spark.size(); i++) {
                compare(asked, version, path + "[" + i + "]", spark.get(i), ours.get(i), found);
            }
        } else if (!spark.equals(ours)) {
            found.add(new Difference(asked, version, path.replaceFirst("^\\.", ""), text(spark), text(ours)));
        }
    }

    private static String step(String name) {
        return name.matches("[A-Za-z]\\w*") ? "." + name : "[" + name + "]";
    }

    private static String text(JsonNode node) {
        return node.isMissingNode() ? ABSENT : node.toString();
    }

    @Override
    public String toString() {
        return asked + " (Spark " + version + ") " + path + "\n    Spark: " + spark + "\n    ours:  " + ours;
    }
}
