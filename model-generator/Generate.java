import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * Writes the Java classes of a wire model from a table of facts: {@code java model-generator/Generate.java TABLE FOLDER
 * PACKAGE}. The notation is explained at the head of {@code sparkk8s-argo/src/model/argo-workflows.txt}. The classes are
 * checked in; a test of each module runs this program and compares. With a further word {@code types} it also writes the
 * table itself as Java, for programs that want to know what a field is, and since when.
 *
 * <p>A class has final fields and a nested {@code Builder}. Jackson reads a JSON object into the builder (a delegating
 * creator) and writes the map that {@code asMap()} gives (a {@code @JsonValue}), so that annotations of
 * {@code com.fasterxml.jackson.annotation} are all it takes, with Jackson 2 as with Jackson 3.
 */
final class Generate {

    /** A field as the table has it: its JSON name, its type in the table's notation, the versions that know it. */
    record Field(String json, String type, boolean always, String versions) {

        /** The name in Java: the JSON name where that is no keyword. */
        String java() {
            return switch (json) {
                case "default" -> "defaultValue";
                case "enum" -> "enumValues";
                case "native" -> "nativeBus";
                default -> json;
            };
        }

        boolean isList() {
            return type.startsWith("[");
        }

        boolean isMap() {
            return type.startsWith("{");
        }

        /** The type without the brackets of lists and maps. */
        String element() {
            return type.replaceAll("[\\[\\]{}]", "");
        }
    }

    /** A resource of its own: what the API server calls it. */
    record Kind(String plural, String singular, String shortName, String scope) {}

    private static final Map<String, String> SCALARS = Map.of(
            "string", "String",
            "text", "String",
            "time", "String",
            "bool", "Boolean",
            "int", "Integer",
            "long", "Long",
            "number", "Number",
            "any", "Object");

    private final Map<String, String> uses = new TreeMap<>();
    private final Map<String, String> enums = new TreeMap<>();
    private final Map<String, Kind> kinds = new LinkedHashMap<>();
    private final Map<String, String> raw = new TreeMap<>();
    private final Map<String, List<Field>> types = new TreeMap<>();
    /** Types of others, of which the table only has what is not in all versions: name to the class in Java. */
    private final Map<String, String> parts = new TreeMap<>();
    private final Map<String, Set<String>> foundAt = new TreeMap<>();
    private final String packageName;
    private StringBuilder out = new StringBuilder();
    private Set<String> imports = new TreeSet<>();

    private Generate(String packageName) {
        this.packageName = packageName;
    }

    public static void main(String[] arguments) throws IOException {
        Generate generate = new Generate(arguments[2]);
        generate.read(Path.of(arguments[0]));
        Path folder = Files.createDirectories(Path.of(arguments[1]));
        for (String type : generate.types.keySet()) {
            Files.writeString(folder.resolve(type + ".java"), generate.file(type));
        }
        generate.imports = new TreeSet<>();
        Files.writeString(folder.resolve("WireObject.java"), generate.wireObject());
        if (List.of(arguments).contains("types")) {
            Files.writeString(folder.resolve("WireTable.java"), generate.wireTable());
            Files.writeString(folder.resolve("WireType.java"), generate.inPackage(WIRE_TYPE));
            Files.writeString(folder.resolve("WireField.java"), generate.inPackage(WIRE_FIELD));
        }
    }

    // ---- reading the table

    private void read(Path table) throws IOException {
        String text = Files.readString(table).replaceAll("(?m)^#.*\n", "").replaceAll("\n +", " ");
        for (String line : text.lines().filter(l -> !l.isBlank()).toList()) {
            String head = line.substring(0, line.indexOf(':'));
            String rest = line.substring(line.indexOf(':') + 1).strip();
            String[] words = head.split(" ");
            switch (words[0]) {
                case "use" -> List.of(rest.split(" ")).forEach(name -> uses.put(name, words[1]));
                case "enum" -> enums.put(words[1], rest);
                case "part" -> {
                    parts.put(words[1], words.length > 2 ? words[2] : words[1]);
                    raw.put(words[1], rest);
                }
                case "kind" -> {
                    kinds.put(words[1], new Kind(words[2], words[3], words[4], words[5]));
                    raw.put(words[1], rest);
                }
                default -> raw.put(head, rest);
            }
        }
        kinds.keySet().forEach(this::reach);
    }

    /** Takes a type, and all that its fields lead to; what only stands in line in others is not a class. */
    private void reach(String type) {
        if (types.containsKey(type)) {
            return;
        }
        List<Field> fields = new ArrayList<>();
        types.put(type, fields);
        flatten(type, fields);
        for (Field field : fields) {
            String element = field.element();
            if (raw.containsKey(element) && !parts.containsKey(element)) {
                foundAt.computeIfAbsent(element, e -> new TreeSet<>()).add(place(type, field));
                reach(element);
            } else if (!isKnown(element)) {
                throw new IllegalArgumentException(type + "." + field.json + ": no such type: " + element);
            }
        }
    }

    private boolean isKnown(String type) {
        return SCALARS.containsKey(type)
                || enums.containsKey(type)
                || uses.containsKey(type)
                || parts.containsKey(type);
    }

    private static String place(String type, Field field) {
        String brackets = field.type.replaceAll("[^\\[{]", "").replace("[", "[]").replace("{", ".*");
        return type + "." + field.json + brackets;
    }

    private void flatten(String type, List<Field> fields) {
        for (String item : raw.get(type).split(", ")) {
            if (item.startsWith("+")) {
                flatten(item.substring(1), fields);
            } else if (!item.isEmpty()) {
                String[] sides = item.split(":");
                String[] typeAndVersions = sides[1].split("@");
                String versions = typeAndVersions.length == 2 ? typeAndVersions[1] : "";
                String name = sides[0].replace("!", "");
                fields.add(new Field(name, typeAndVersions[0], sides[0].endsWith("!"), versions));
            }
        }
    }

    // ---- writing a class

    private String file(String type) {
        out = new StringBuilder();
        imports = new TreeSet<>(List.of(
                "com.fasterxml.jackson.annotation.JsonCreator",
                "javax.annotation.processing.Generated"));
        List<Field> fields = types.get(type);
        boolean kind = kinds.containsKey(type);
        if (!fields.isEmpty() || kind) {
            imports.add("com.fasterxml.jackson.annotation.JsonProperty");
        }
        imports.add("java.util.Map");
        imports.add("org.jspecify.annotations.Nullable");
        classHead(type, kind);
        for (Field field : fields) {
            if (!isInherited(type, field)) {
                line(1, "private final @Nullable " + javaType(field.type) + " " + field.java() + ";");
            }
        }
        if (kind) {
            line(1, "private final Map<String, @Nullable Object> unknown;");
        }
        line(0, "");
        constructor(type, fields, kind);
        toBuilder(type, fields, kind);
        fields.forEach(field -> accessor(type, field));
        fieldsMethod(fields, kind);
        builder(type, fields, kind);
        line(0, "}");
        String header = "package " + packageName + ";\n\n"
                + imports.stream().map(i -> "import " + i + ";\n").collect(Collectors.joining()) + "\n";
        return header + out;
    }

    private void classHead(String type, boolean kind) {
        Set<String> places = foundAt.getOrDefault(type, Set.of());
        line(0, "/**");
        line(0, " * The JSON object {@code " + type + "}" + (kind ? ", a resource of its own." : "; found at:"));
        if (!places.isEmpty()) {
            line(0, " *");
            line(0, " * <ul>");
            places.forEach(place -> line(0, " *   <li>{@code " + place + "}"));
            line(0, " * </ul>");
        }
        line(0, " */");
        line(0, "@Generated(\"model-generator/Generate.java\")");
        if (!kind) {
            line(0, "public final class " + type + " extends WireObject {");
            return;
        }
        Kind names = kinds.get(type);
        for (String annotation : List.of("Group", "Kind", "Plural", "Singular", "Version")) {
            imports.add("io.fabric8.kubernetes.model.annotation." + annotation);
        }
        imports.add("com.fasterxml.jackson.annotation.JsonValue");
        imports.add("io.fabric8.kubernetes.api.model.ObjectMeta");
        imports.add("io.fabric8.kubernetes.api.model.ObjectMetaBuilder");
        imports.add("io.fabric8.kubernetes.client.CustomResource");
        line(0, "@SuppressWarnings(\"serial\") // fabric8's resources are Serializable by name only");
        line(0, "@Group(\"argoproj.io\")");
        line(0, "@Version(\"v1alpha1\")");
        line(0, "@Kind(\"" + type + "\")");
        line(0, "@Plural(\"" + names.plural + "\")");
        line(0, "@Singular(\"" + names.singular + "\")");
        if (!names.shortName.equals("-")) {
            imports.add("io.fabric8.kubernetes.model.annotation.ShortNames");
            line(0, "@ShortNames(\"" + names.shortName + "\")");
        }
        boolean namespaced = names.scope.equals("namespaced");
        if (namespaced) {
            imports.add("io.fabric8.kubernetes.api.model.Namespaced");
        }
        String parameters = inherited(types.get(type), "spec") + ", " + inherited(types.get(type), "status");
        String declaration = "public final class " + type + " extends CustomResource<" + parameters + ">";
        boolean fits = declaration.length() + " implements Namespaced {".length() <= 120;
        line(0, declaration + (!namespaced ? " {" : fits ? " implements Namespaced {" : ""));
        if (!fits) {
            line(2, "implements Namespaced {");
        }
    }

    /** The type that fabric8's CustomResource keeps as spec or status of a kind. */
    private static String inherited(List<Field> fields, String name) {
        return fields.stream().filter(f -> f.json.equals(name)).map(Field::type).findFirst().orElse("Void");
    }

    private boolean isInherited(String type, Field field) {
        return kinds.containsKey(type) && (field.json.equals("spec") || field.json.equals("status"));
    }

    private void constructor(String type, List<Field> fields, boolean kind) {
        if (kind) {
            line(1, "/** An empty one: fabric8's registry of kinds wants this constructor. */");
            line(1, "public " + type + "() {");
            line(2, "this(builder());");
            line(1, "}");
            line(0, "");
        }
        line(1, "@JsonCreator(mode = JsonCreator.Mode.DELEGATING)");
        line(1, "private " + type + "(Builder builder) {");
        line(2, kind ? "unknown = builder.unknown();" : "super(builder);");
        if (kind) {
            line(2, "setMetadata(builder.metadata);");
        }
        for (Field field : fields) {
            String copy = field.isList() || field.isMap() ? "WireObject.copy(builder.%s)" : "builder.%s";
            String value = copy.formatted(field.java());
            if (isInherited(type, field)) {
                line(2, field.json + " = " + value + ";");
            } else {
                line(2, field.java() + " = " + value + ";");
            }
        }
        line(1, "}");
        line(0, "");
        line(1, "/** A builder of an empty one. */");
        line(1, "public static Builder builder() {");
        line(2, "return new Builder();");
        line(1, "}");
        line(0, "");
    }

    private void toBuilder(String type, List<Field> fields, boolean kind) {
        line(1, "/** A builder that holds all that this holds, unknown fields included. */");
        line(1, "public Builder toBuilder() {");
        line(2, "Builder builder = new Builder();");
        line(2, "builder.unknown(" + (kind ? "unknown" : "unknown()") + ");");
        if (kind) {
            line(2, "if (getMetadata() != null) {");
            line(3, "builder.metadata = new ObjectMetaBuilder(getMetadata()).build(); // it is mutable: never shared");
            line(2, "}");
        }
        fields.forEach(field -> line(2, "builder." + field.java() + " = " + field.java() + ";"));
        line(2, "return builder;");
        line(1, "}");
        line(0, "");
    }

    private void accessor(String type, Field field) {
        String java = javaType(field.type);
        boolean model = types.containsKey(field.type);
        doc(1, "{@code " + field.json + "}" + about(field)
                + (field.always && java.equals("String") ? "; empty when absent" : "")
                + (field.always && model ? "; an empty one when absent" : "") + ".");
        String name = field.java();
        if (field.isList()) {
            line(1, "public " + java + " " + name + "() {");
            line(2, "return " + name + " == null ? List.of() : " + name + ";");
        } else if (field.isMap()) {
            line(1, "public " + java + " " + name + "() {");
            line(2, "return " + name + " == null ? Map.of() : " + name + ";");
        } else if (field.always && java.equals("String")) {
            line(1, "public String " + name + "() {");
            line(2, "return " + name + " == null ? \"\" : " + name + ";");
        } else if (field.always && model) {
            line(1, "public " + java + " " + name + "() {");
            line(2, "return " + name + " == null ? " + java + ".builder().build() : " + name + ";");
        } else {
            line(1, "public @Nullable " + java + " " + name + "() {");
            line(2, "return " + name + ";");
        }
        line(1, "}");
        line(0, "");
    }

    /** What the table says about a field beyond its name and type. */
    private String about(Field field) {
        String about = field.type.equals("time") ? ", RFC 3339" : "";
        if (enums.containsKey(field.element())) {
            String values = enums.get(field.element()).replace("<", "&lt;").replace(">", "&gt;");
            about += ", one of " + values.replace(" ", ", ");
        }
        if (!field.versions.isEmpty()) {
            String[] span = field.versions.split("-", -1);
            about += span[0].isEmpty() ? "" : "; since Argo " + span[0];
            about += span[1].isEmpty() ? "" : "; until Argo " + span[1];
        }
        return about;
    }

    private void fieldsMethod(List<Field> fields, boolean kind) {
        if (kind) {
            line(1, "/** The fields that this version of the library has no name for. */");
            line(1, "public Map<String, @Nullable Object> unknown() {");
            line(2, "return unknown;");
            line(1, "}");
            line(0, "");
            line(1, "@Override");
            line(1, "protected @Nullable " + inherited(fields, "spec") + " initSpec() {");
            line(2, "return null;");
            line(1, "}");
            line(0, "");
            line(1, "@Override");
            line(1, "protected @Nullable " + inherited(fields, "status") + " initStatus() {");
            line(2, "return null;");
            line(1, "}");
            line(0, "");
            imports.add("io.sparkk8s.manifest.Manifests");
            line(1, "/** One YAML document: the same text for the same object. */");
            line(1, "public String toYaml() {");
            line(2, "return Manifests.toYaml(this);");
            line(1, "}");
            line(0, "");
            line(1, "/** One JSON object: the same text for the same object. */");
            line(1, "public String toJson() {");
            line(2, "return Manifests.toJson(this);");
            line(1, "}");
            line(0, "");
            line(1, "@JsonValue");
        } else {
            line(1, "@Override");
        }
        line(1, "Map<String, @Nullable Object> asMap() {");
        line(2, "Map<String, @Nullable Object> map = WireObject.newMap();");
        if (kind) {
            line(2, "WireObject.put(map, \"apiVersion\", getApiVersion());");
            line(2, "WireObject.put(map, \"kind\", getKind());");
            line(2, "WireObject.put(map, \"metadata\", getMetadata());");
        }
        String put = kind ? "WireObject.put" : "put";
        fields.forEach(f -> line(2, put + "(map, \"" + f.json + "\", " + f.java() + ");"));
        line(2, "map.putAll(" + (kind ? "unknown" : "unknown()") + ");");
        line(2, "return map;");
        line(1, "}");
        line(0, "");
    }

    private void builder(String type, List<Field> fields, boolean kind) {
        line(1, "/** Sets the fields of a {@link " + type + "}; null and empty collections leave a field out. */");
        line(1, "public static final class Builder extends WireObject.Builder<Builder> {");
        if (kind) {
            line(2, "@JsonProperty");
            line(2, "private @Nullable String apiVersion;");
            line(0, "");
            line(2, "@JsonProperty");
            line(2, "private @Nullable String kind;");
            line(0, "");
            line(2, "@JsonProperty");
            line(2, "private ObjectMeta metadata = new ObjectMeta();");
            line(0, "");
        }
        for (Field field : fields) {
            if (field.type.equals("text")) {
                line(2, "private @Nullable String " + field.java() + ";");
                line(0, "");
                continue;
            }
            line(2, "@JsonProperty" + (field.json.equals(field.java()) ? "" : "(\"" + field.json + "\")"));
            line(2, "private @Nullable " + javaType(field.type) + " " + field.java() + ";");
            line(0, "");
        }
        line(2, "private Builder() {}");
        line(0, "");
        if (kind) {
            line(2, "/** {@code metadata}: fabric8's own, mutable. */");
            line(2, "public Builder metadata(ObjectMeta metadata) {");
            line(3, "this.metadata = metadata;");
            line(3, "return this;");
            line(2, "}");
            line(0, "");
        }
        fields.forEach(this::setter);
        line(2, "/** The object as it stands now; nothing is checked. */");
        line(2, "public " + type + " build() {");
        line(3, "return new " + type + "(this);");
        line(2, "}");
        line(0, "");
        line(2, "@Override");
        line(2, "Builder self() {");
        line(3, "return this;");
        line(2, "}");
        line(1, "}");
    }

    private void setter(Field field) {
        String java = javaType(field.type);
        String name = field.java();
        boolean collection = field.isList() || field.isMap();
        if (field.type.equals("text")) {
            line(2, "@JsonProperty(\"" + field.json + "\")");
            line(2, "private void read" + name.substring(0, 1).toUpperCase() + name.substring(1) + "(@Nullable Object json) {");
            line(3, name + " = text(\"" + field.json + "\", json);");
            line(2, "}");
            line(0, "");
        }
        doc(2, "{@code " + field.json + "}" + about(field) + ".");
        line(2, "public Builder " + name + "(@Nullable " + java + " " + name + ") {");
        line(3, "this." + name + " = " + (collection ? "emptyToNull(" + name + ");" : name + ";"));
        line(3, "return this;");
        line(2, "}");
        line(0, "");
        if (types.containsKey(field.type)) {
            imports.add("java.util.function.Consumer");
            doc(2, "{@code " + field.json + "}, filled by the caller.");
            line(2, "public Builder " + name + "(Consumer<" + java + ".Builder> " + name + ") {");
            line(3, java + ".Builder nested = " + java + ".builder();");
            line(3, name + ".accept(nested);");
            line(3, "return " + name + "(nested.build());");
            line(2, "}");
            line(0, "");
        }
    }

    private String javaType(String type) {
        if (type.startsWith("[")) {
            imports.add("java.util.List");
            return "List<" + javaType(type.substring(1, type.length() - 1)) + ">";
        }
        if (type.startsWith("{")) {
            return "Map<String, " + javaType(type.substring(1, type.length() - 1)) + ">";
        }
        if (parts.containsKey(type) && !parts.get(type).equals(type)) {
            return javaType(parts.get(type));
        }
        if (uses.containsKey(type)) {
            imports.add(uses.get(type) + "." + type);
        }
        return SCALARS.getOrDefault(type, enums.containsKey(type) ? "String" : type);
    }

    /** A Javadoc comment, on several lines where one of 120 characters does not hold it. */
    private void doc(int depth, String text) {
        if (text.length() + depth * 4 + 7 <= 120) {
            line(depth, "/** " + text + " */");
            return;
        }
        line(depth, "/**");
        StringBuilder current = new StringBuilder(" *");
        for (String word : text.split(" ")) {
            if (current.length() + word.length() + 1 + depth * 4 > 120) {
                line(depth, current.toString());
                current = new StringBuilder(" *");
            }
            current.append(' ').append(word);
        }
        line(depth, current.toString());
        line(depth, " */");
    }

    private void line(int depth, String text) {
        out.append(text.isEmpty() ? "" : "    ".repeat(depth)).append(text).append('\n');
    }

    private String wireObject() {
        return inPackage(WIRE_OBJECT);
    }

    private String inPackage(String source) {
        return "package " + packageName + ";\n" + source;
    }

    // ---- writing the table itself

    private String wireTable() {
        StringBuilder lines = new StringBuilder();
        types.forEach((name, fields) -> {
            List<Field> all = new ArrayList<>();
            if (kinds.containsKey(name)) {
                all.add(new Field("apiVersion", "string", true, ""));
                all.add(new Field("kind", "string", true, ""));
                all.add(new Field("metadata", "ObjectMeta", true, ""));
            }
            all.addAll(fields);
            lines.append(tableLine(name, all));
        });
        parts.keySet().forEach(name -> {
            List<Field> fields = new ArrayList<>();
            flatten(name, fields);
            lines.append(tableLine("part " + name, fields));
        });
        enums.forEach((name, values) -> lines.append("enum " + name + ": " + values + "\n"));
        return inPackage(WIRE_TABLE.replace("LINES", lines.toString().indent(12).strip()));
    }

    /** A line of the table in short lines of Java: what follows a backslash at a line's end goes on in the next. */
    private static String tableLine(String head, List<Field> fields) {
        StringBuilder line = new StringBuilder(head + ":");
        int start = 0;
        for (Field field : fields) {
            String item = " " + field.json + (field.always ? "!" : "") + ":" + field.type
                    + (field.versions.isEmpty() ? "" : "@" + field.versions);
            if (line.length() + item.length() - start > 100) {
                line.append("\\\n");
                start = line.length();
                item = "\\s" + item.strip();
            }
            line.append(item);
        }
        return line.append("\n").toString();
    }

    private static final String WIRE_TABLE = """

            import java.util.ArrayList;
            import java.util.Collections;
            import java.util.LinkedHashMap;
            import java.util.List;
            import java.util.Map;
            import java.util.Optional;
            import javax.annotation.processing.Generated;

            /** The table of facts that the classes of this package were written from; read when it is first asked. */
            @Generated("model-generator/Generate.java")
            final class WireTable {
                static final Map<String, WireType> TYPES = read();

                private WireTable() {}

                private static Map<String, WireType> read() {
                    Map<String, List<String>> enums = new LinkedHashMap<>();
                    Map<String, WireType> types = new LinkedHashMap<>();
                    TEXT.lines().filter(line -> line.startsWith("enum ")).forEach(line -> {
                        int colon = line.indexOf(':');
                        String values = line.substring(colon + 2);
                        enums.put(line.substring(5, colon), List.of(values.split(" ")));
                    });
                    TEXT.lines().filter(line -> !line.startsWith("enum ")).forEach(line -> {
                        boolean part = line.startsWith("part ");
                        int colon = line.indexOf(':');
                        String name = line.substring(part ? 5 : 0, colon);
                        String fields = line.substring(colon + 1).strip();
                        types.put(name, new WireType(name, !part, fields(fields, enums)));
                    });
                    return Collections.unmodifiableMap(types);
                }

                private static Map<String, WireField> fields(String text, Map<String, List<String>> enums) {
                    Map<String, WireField> fields = new LinkedHashMap<>();
                    for (String item : text.isEmpty() ? new String[0] : text.split(" ")) {
                        int colon = item.indexOf(':');
                        String[] typeAndVersions = item.substring(colon + 1).split("@");
                        String[] span = typeAndVersions.length == 2 ? typeAndVersions[1].split("-", -1) : new String[] {"", ""};
                        String name = item.substring(0, colon).replace("!", "");
                        String element = typeAndVersions[0].replaceAll("[^A-Za-z0-9]", "");
                        fields.put(
                                name,
                                new WireField(
                                        name,
                                        enums.containsKey(element) ? "string" : element,
                                        shape(typeAndVersions[0]),
                                        item.charAt(colon - 1) == '!',
                                        version(span[0]),
                                        version(span[1]),
                                        enums.getOrDefault(element, List.of())));
                    }
                    return Collections.unmodifiableMap(fields);
                }

                private static List<WireField.Shape> shape(String type) {
                    List<WireField.Shape> shape = new ArrayList<>();
                    type.chars()
                            .filter(c -> c == '[' || c == '{')
                            .forEach(c -> shape.add(c == '[' ? WireField.Shape.LIST : WireField.Shape.MAP));
                    return List.copyOf(shape);
                }

                private static Optional<String> version(String text) {
                    return text.isEmpty() ? Optional.empty() : Optional.of(text);
                }

                private static final String TEXT =
                        \"""
                        LINES
                        \""";
            }
            """;

    private static final String WIRE_TYPE = """

            import java.util.Map;
            import java.util.Optional;
            import javax.annotation.processing.Generated;

            /**
             * A JSON object of the wire, as the table of facts has it. Immutable.
             *
             * @param name the name of its class in this package, or of Kubernetes' class
             * @param complete false for a type of Kubernetes: only those fields are here that not all versions have, and
             *     those that lead to such
             * @param fields by JSON name, in the order in which they are written
             */
            @Generated("model-generator/Generate.java")
            public record WireType(String name, boolean complete, Map<String, WireField> fields) {

                /** All types by name; the kinds are among them, with {@code apiVersion}, {@code kind} and {@code metadata}. */
                public static Map<String, WireType> all() {
                    return WireTable.TYPES;
                }

                /** The type of a name such as {@code Template}; empty when the table has none. */
                public static Optional<WireType> of(String name) {
                    return Optional.ofNullable(WireTable.TYPES.get(name));
                }

                /** The field of a JSON name; empty when the table has none. */
                public Optional<WireField> field(String jsonName) {
                    return Optional.ofNullable(fields.get(jsonName));
                }
            }
            """;

    private static final String WIRE_FIELD = """

            import java.util.List;
            import java.util.Optional;
            import javax.annotation.processing.Generated;

            /**
             * A field of a {@link WireType}. Immutable.
             *
             * @param name the JSON name
             * @param type what is in it, without lists and maps around it: the name of a type, or one of {@code string bool int
             *     long number time any}, or {@code text}: a string that may also be given as a number or a boolean
             * @param shape the lists and maps around {@code type}, from the outside; empty for a single value
             * @param always whether it is written even when it is empty
             * @param since the first version that knows it, as {@code 3.6}; empty: all of the table do
             * @param until the last version that knows it; empty: it still is there
             * @param values all that it may be, when that is a closed set; else empty
             */
            @Generated("model-generator/Generate.java")
            public record WireField(
                    String name,
                    String type,
                    List<Shape> shape,
                    boolean always,
                    Optional<String> since,
                    Optional<String> until,
                    List<String> values) {

                /** What is around a value. */
                public enum Shape {
                    /** A JSON array. */
                    LIST,
                    /** A JSON object whose names are data. */
                    MAP
                }

                /** The type of the object, or of the objects in the lists and maps; empty for scalars and for all that is not here. */
                public Optional<WireType> object() {
                    return WireType.of(type);
                }
            }
            """;

    private static final String WIRE_OBJECT = """

            import com.fasterxml.jackson.annotation.JsonAnySetter;
            import com.fasterxml.jackson.annotation.JsonAutoDetect;
            import com.fasterxml.jackson.annotation.JsonValue;
            import java.math.BigDecimal;
            import java.util.ArrayList;
            import java.util.Collections;
            import java.util.LinkedHashMap;
            import java.util.List;
            import java.util.Map;
            import javax.annotation.processing.Generated;
            import org.jspecify.annotations.Nullable;

            /** What all objects of the wire have: a JSON form, equality by it, and a place for fields without a name here. */
            @Generated("model-generator/Generate.java")
            abstract class WireObject {
                private final Map<String, @Nullable Object> unknown;

                WireObject(Builder<?> builder) {
                    unknown = builder.unknown();
                }

                /** The fields that this version of the library has no name for. */
                public final Map<String, @Nullable Object> unknown() {
                    return unknown;
                }

                /** JSON name to value, of the fields that are set, in the order of the table of facts. */
                @JsonValue
                abstract Map<String, @Nullable Object> asMap();

                @Override
                public final boolean equals(@Nullable Object other) {
                    return other instanceof WireObject that && getClass() == that.getClass() && asMap().equals(that.asMap());
                }

                @Override
                public final int hashCode() {
                    return asMap().hashCode();
                }

                @Override
                public final String toString() {
                    return getClass().getSimpleName() + asMap();
                }

                static Map<String, @Nullable Object> newMap() {
                    return new LinkedHashMap<>();
                }

                static void put(Map<String, @Nullable Object> map, String name, @Nullable Object value) {
                    if (value != null) {
                        map.put(name, value);
                    }
                }

                // Not List.copyOf and Map.copyOf: JSON has nulls, and the order of a map is part of a stable output.
                static <T> @Nullable List<T> copy(@Nullable List<T> list) {
                    return list == null ? null : Collections.unmodifiableList(new ArrayList<>(list));
                }

                static <T> @Nullable Map<String, T> copy(@Nullable Map<String, T> map) {
                    return map == null ? null : Collections.unmodifiableMap(new LinkedHashMap<>(map));
                }

                /** What the builders have in common. Jackson fills their annotated fields and looks at nothing else. */
                @JsonAutoDetect(
                        creatorVisibility = JsonAutoDetect.Visibility.NONE,
                        fieldVisibility = JsonAutoDetect.Visibility.NONE,
                        getterVisibility = JsonAutoDetect.Visibility.NONE,
                        isGetterVisibility = JsonAutoDetect.Visibility.NONE,
                        setterVisibility = JsonAutoDetect.Visibility.NONE)
                abstract static class Builder<B extends Builder<B>> {
                    // most objects have none, and a large DAG has many objects
                    private Map<String, @Nullable Object> unknown = Collections.emptyMap();

                    abstract B self();

                    /** A field that this version of the library has no name for. */
                    @JsonAnySetter
                    public B unknown(String name, @Nullable Object value) {
                        keep(name, value);
                        return self();
                    }

                    final void unknown(Map<String, @Nullable Object> fields) {
                        fields.forEach(this::keep);
                    }

                    private void keep(String name, @Nullable Object value) {
                        if (unknown.isEmpty()) {
                            unknown = new LinkedHashMap<>();
                        }
                        unknown.put(name, value);
                    }

                    final Map<String, @Nullable Object> unknown() {
                        return unknown.isEmpty()
                                ? Collections.emptyMap()
                                : Collections.unmodifiableMap(new LinkedHashMap<>(unknown));
                    }

                    /** As Argo reads it: a number or a boolean is text; anything else is kept as an unknown field. */
                    final @Nullable String text(String name, @Nullable Object json) {
                        if (json instanceof List<?> || json instanceof Map<?, ?>) {
                            keep(name, json);
                            return null;
                        }
                        if (json instanceof Number number) {
                            return new BigDecimal(number.toString()).stripTrailingZeros().toPlainString();
                        }
                        return json == null ? null : json.toString();
                    }

                    static <T> @Nullable List<T> emptyToNull(@Nullable List<T> list) {
                        return list == null || list.isEmpty() ? null : list;
                    }

                    static <T> @Nullable Map<String, T> emptyToNull(@Nullable Map<String, T> map) {
                        return map == null || map.isEmpty() ? null : map;
                    }
                }
            }
            """;
}
