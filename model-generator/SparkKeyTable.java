import java.io.File;
import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.jar.JarFile;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import java.util.stream.Stream;

/**
 * Writes {@code sparkk8s-core/src/main/resources/io/sparkk8s/conf/spark-keys.tsv} from Spark itself. Once a version:
 *
 * <pre>
 * java --add-opens java.base/java.util=ALL-UNNAMED -cp CLASSPATH model-generator/SparkKeyTable.java dump 4.1.1 > 4.1.1.tsv
 * </pre>
 *
 * with a class path of Spark's modules sql, kubernetes and hive (Scala 2.13; of 3.5 Maven Central has spark-kubernetes for
 * Scala 2.12 only), as {@code mvn dependency:build-classpath} gives it. Every Scala object with a {@code ConfigEntry} is found, so that
 * nothing has to be listed here. Then, with the oldest version first:
 *
 * <pre>
 * java model-generator/SparkKeyTable.java merge model-generator/spark-keys-by-hand.txt 3.5.6.tsv 4.0.1.tsv 4.1.1.tsv
 * </pre>
 *
 * Spark does not say of what type an entry is, nor which values it takes: both are found out by giving it values. Bounds
 * are searched by bisection between a value that it takes and the type's end.
 */
final class SparkKeyTable {

    private static final String ENTRY = "org.apache.spark.internal.config.ConfigEntry";
    private static final int LONGEST_DEFAULT = 60;
    private static final long LARGEST_BOUND = Integer.MAX_VALUE - 64;

    public static void main(String[] args) throws Exception {
        if (args.length == 2 && args[0].equals("dump")) {
            dump(args[1]);
        } else if (args.length > 2 && args[0].equals("merge")) {
            merge(Path.of(args[1]), List.of(args).subList(2, args.length));
        } else {
            System.err.println("usage: dump VERSION | merge BY_HAND DUMP...");
            System.exit(2);
        }
    }

    // --- dump: one version

    private static void dump(String version) throws Exception {
        var entryClass = Class.forName(ENTRY);
        for (var name : objectsWithEntries(entryClass)) {
            try {
                Class.forName(name);
            } catch (LinkageError e) {
                System.err.println("not initialised: " + name + ": " + e);
            }
        }
        var companion = Class.forName(ENTRY + "$");
        var known = companion.getDeclaredField("knownConfigs");
        known.setAccessible(true);
        var entries = new TreeMap<String, Object>();
        ((Map<?, ?>) known.get(companion.getField("MODULE$").get(null)))
                .forEach((key, entry) -> entries.put((String) key, entry));
        sqlEntries(entries);
        var lines = new TreeMap<String, String>();
        entries.forEach((key, entry) -> lines.put(key, line(key, entry)));
        entries.forEach((key, entry) -> {
            for (var old : each(call(entry, "alternatives"))) {
                lines.putIfAbsent((String) old, retiredLine((String) old, key));
            }
        });
        retired().forEach((key, instead) -> lines.merge(
                key, retiredLine(key, instead), (entry, line) -> entry.endsWith("\t") ? entry + instead : entry));
        lines.values().forEach(System.out::println);
        System.err.println(version + ": " + lines.size() + " keys");
    }

    /** Scala objects of Spark that have a value of type ConfigEntry. They are not initialised. */
    private static List<String> objectsWithEntries(Class<?> entryClass) throws IOException {
        var names = new ArrayList<String>();
        for (var path : System.getProperty("java.class.path").split(File.pathSeparator)) {
            if (!Path.of(path).getFileName().toString().matches("spark-.*\\.jar")) {
                continue;
            }
            try (var jar = new JarFile(path)) {
                jar.stream()
                        .map(file -> file.getName())
                        .filter(name -> name.startsWith("org/apache/spark/") && name.endsWith("$.class"))
                        .filter(name -> !name.contains("$$anon"))
                        .map(name -> name.substring(0, name.length() - ".class".length()).replace('/', '.'))
                        .filter(name -> hasEntries(name, entryClass))
                        .forEach(names::add);
            }
        }
        return names;
    }

    private static boolean hasEntries(String name, Class<?> entryClass) {
        try {
            for (var method : Class.forName(name, false, SparkKeyTable.class.getClassLoader())
                    .getDeclaredMethods()) {
                if (method.getParameterCount() == 0
                        && !Modifier.isStatic(method.getModifiers())
                        && entryClass.isAssignableFrom(method.getReturnType())) {
                    return true;
                }
            }
            return false;
        } catch (LinkageError | ClassNotFoundException needsMoreThanIsThere) {
            return false;
        }
    }

    /** SQLConf keeps its entries in a register of its own as well. */
    private static void sqlEntries(Map<String, Object> entries) throws Exception {
        var sql = Class.forName("org.apache.spark.sql.internal.SQLConf$");
        var all = call(sql.getField("MODULE$").get(null), "getConfigEntries");
        for (var entry : (Iterable<?>) all) {
            entries.put((String) call(entry, "key"), entry);
        }
    }

    /** Keys that Spark itself calls deprecated or removed, with what is to be used instead ("-" when it does not say). */
    private static Map<String, String> retired() throws Exception {
        var found = new TreeMap<String, String>();
        var conf = Class.forName("org.apache.spark.SparkConf$");
        var object = conf.getField("MODULE$").get(null);
        for (var pair : each(field(object, "deprecatedConfigs"))) {
            var key = (String) call(pair, "_1");
            found.put(key, keyIn((String) call(call(pair, "_2"), "deprecationMessage"), key));
        }
        for (var pair : each(field(object, "configsWithAlternatives"))) {
            for (var alternative : each(call(pair, "_2"))) {
                found.put((String) call(alternative, "key"), (String) call(pair, "_1"));
            }
        }
        var sql = Class.forName("org.apache.spark.sql.internal.SQLConf$");
        var sqlObject = sql.getField("MODULE$").get(null);
        for (var pair : each(call(sqlObject, "deprecatedSQLConfigs"))) {
            var key = (String) call(pair, "_1");
            found.put(key, keyIn((String) call(call(pair, "_2"), "comment"), key));
        }
        for (var pair : each(call(sqlObject, "removedSQLConfigs"))) {
            found.put((String) call(pair, "_1"), "!" + call(call(pair, "_2"), "version"));
        }
        return found;
    }

    /** The first other key that a message of Spark names. */
    private static String keyIn(String message, String deprecated) {
        return Pattern.compile("spark\\.[A-Za-z.]*[A-Za-z]")
                .matcher(message)
                .results()
                .map(MatchResult::group)
                .filter(key -> !deprecated.startsWith(key))
                .findFirst()
                .orElse("-");
    }

    private static String line(String key, Object entry) {
        var shown = String.valueOf(call(entry, "defaultValueString"));
        if (shown.contains(System.getProperty("user.dir"))) {
            // of this machine, not of Spark
            shown = "";
        }
        if (entry.getClass().getSimpleName().endsWith("Function") || shown.startsWith("<") || shown.length() > LONGEST_DEFAULT || shown.matches("(?s).*[\\t\\n].*")) {
            shown = "";
        }
        return String.join(
                "\t",
                key,
                "scalar",
                new Probe(entry).type(),
                shown,
                String.valueOf(call(entry, "version")),
                (boolean) call(entry, "isPublic") ? "public" : "internal",
                "");
    }

    private static String retiredLine(String key, String instead) {
        return String.join("\t", key, "scalar", "string", "", "", "public", instead);
    }

    // --- merge: all versions, and what is known by hand

    /** A line of the table: what holds of a key in the versions from {@code from} on and before {@code until}. */
    private record Key(
            String name, String kind, String type, String shown, String since, String from, String until,
            String visibility, String instead) {

        static Key dumped(String line) {
            var part = line.split("\t", -1);
            var removed = part[6].startsWith("!");
            return new Key(part[0], part[1], part[2], part[3], part[4], "", removed ? part[6].substring(1) : "",
                    part[5], removed ? "" : part[6]);
        }

        /** {@code KEY TYPE [since=V] [default=D]}; a key with a part in brackets is a family. */
        static Key byHand(String line) {
            var part = List.of(line.trim().split(" +"));
            Map<String, String> more = part.subList(2, part.size()).stream()
                    .map(option -> option.split("=", 2))
                    .collect(Collectors.toMap(option -> option[0], option -> option[1]));
            var kind = part.get(0).contains("[") ? "family" : "scalar";
            return new Key(part.get(0), kind, part.get(1), more.getOrDefault("default", ""),
                    more.getOrDefault("since", ""), "", "", "public", "");
        }

        Key spanning(String newSince, String newFrom, String newUntil) {
            return new Key(name, kind, type, shown, newSince, newFrom, newUntil, visibility, instead);
        }

        boolean sameAs(Key other) {
            return type.equals(other.type) && shown.equals(other.shown) && instead.equals(other.instead);
        }

        @Override
        public String toString() {
            return String.join("\t", name, kind, type, shown, since, from, until, visibility, instead);
        }
    }

    private static void merge(Path byHand, List<String> dumps) throws IOException {
        var keys = new TreeMap<String, List<Key>>();
        for (var file : dumps) {
            var first = keys.isEmpty();
            var version = Path.of(file).getFileName().toString().replaceAll("^([0-9]+\\.[0-9]+).*", "$1.0");
            var present = Files.readAllLines(Path.of(file)).stream()
                    .map(Key::dumped)
                    .collect(Collectors.toMap(Key::name, key -> key));
            keys.forEach((name, spans) -> {
                if (!present.containsKey(name)) {
                    spans.set(spans.size() - 1, ended(spans.get(spans.size() - 1), version));
                }
            });
            present.values().forEach(key -> extend(keys, key, first, version));
        }
        Files.readAllLines(byHand).stream()
                .filter(line -> !line.isBlank() && !line.startsWith("#"))
                .map(Key::byHand)
                .forEach(key -> {
                    if (keys.putIfAbsent(key.name(), List.of(key)) != null) {
                        throw new IllegalArgumentException("Spark has it, so leave it out: " + key.name());
                    }
                });
        System.out.println("# Written by model-generator/SparkKeyTable.java from Spark "
                + dumps.stream().map(file -> Path.of(file).getFileName().toString().replace(".tsv", ""))
                        .collect(Collectors.joining(", "))
                + "; do not edit.");
        System.out.println("# name\tkind\ttype\tdefault\tsince\tfrom\tuntil\tvisibility\tinstead");
        keys.values().forEach(spans -> spans.forEach(System.out::println));
    }

    private static Key ended(Key key, String version) {
        return key.until().isEmpty() ? key.spanning(key.since(), key.from(), version) : key;
    }

    private static void extend(Map<String, List<Key>> keys, Key key, boolean first, String version) {
        var spans = keys.computeIfAbsent(key.name(), name -> new ArrayList<>());
        if (spans.isEmpty()) {
            var late = !first && key.until().isEmpty() && !sameMinor(key.since(), version);
            spans.add(key.spanning(late ? version : key.since(), "", key.until()));
            return;
        }
        var last = spans.get(spans.size() - 1);
        if (!last.sameAs(key)) {
            spans.set(spans.size() - 1, ended(last, version));
            spans.add(key.spanning(last.since(), version, key.until()));
        }
    }

    private static boolean sameMinor(String since, String version) {
        return since.startsWith(version.substring(0, version.length() - 1));
    }

    // --- what an entry takes

    /** Finds out what an entry takes. */
    private static final class Probe {
        private static final String NONSENSE = "No-Such_Value";
        private static final Map<Long, String> UNITS_OF_BYTES = Map.of(1L, "b", 1L << 10, "k", 1L << 20, "m", 1L << 30, "g");
        private static final Map<Long, String> UNITS_OF_TIME = Map.of(
                1L, "ns", 1_000L, "us", 1_000_000L, "ms", 1_000_000_000L, "s", 60_000_000_000L, "m",
                3_600_000_000_000L, "h", 86_400_000_000_000L, "d");
        private static final Pattern LISTED =
                Pattern.compile("(?s)(?:should be one of|[Vv]alid values are):? (.*?)(, but was|\\. SQLSTATE|$)");
        private static final long[] NUMBERS = {1, 0, 2, 16, 100, 1024, 10_000, 1 << 16, 1 << 20, 1 << 24, -1};

        private final Object entry;
        private String refusal = "";

        Probe(Object entry) {
            this.entry = entry;
        }

        String type() {
            if (of("true") instanceof Boolean && of("1") == null) {
                return "boolean";
            }
            var number = LongStream.of(NUMBERS)
                    .mapToObj(value -> of(Long.toString(value)))
                    .filter(Objects::nonNull)
                    .findFirst()
                    .orElseGet(() -> of("0.5"));
            if (number instanceof Integer) {
                return "int" + bounds(Integer.MIN_VALUE, Integer.MAX_VALUE);
            }
            if (number instanceof Double) {
                return "double" + fractionBounds();
            }
            if (number instanceof Long) {
                return unit() + bounds(Long.MIN_VALUE, Long.MAX_VALUE);
            }
            var nonsense = of(NONSENSE);
            if (nonsense == null) {
                return choice();
            }
            return nonsense.getClass().getName().contains("Regex") ? "regex" : isSequence(nonsense) ? "list" : "string";
        }

        /** Spark's bytes have k, its times have d, h and ms; m means mebibytes to the one and minutes to the other. */
        private String unit() {
            for (var shift : List.of(40, 30, 27, 24, 20, 14)) {
                if (of((1L << shift) / 1024 + "k") instanceof Long bytes) {
                    return "bytes(" + UNITS_OF_BYTES.get((1L << shift) / bytes) + ")";
                }
            }
            for (var days : List.of(1L, 10L, 1000L)) {
                if (of(days + "d") instanceof Long time) {
                    return "duration(" + UNITS_OF_TIME.get(days * 86_400_000_000_000L / time) + ")";
                }
            }
            return "long";
        }

        /** In the entry's own unit, as a number alone is. An overflow in Spark's own unit conversion is no bound. */
        private String bounds(long least, long most) {
            var good = LongStream.of(NUMBERS)
                    .filter(value -> takes(Long.toString(value)))
                    .findFirst()
                    .orElseThrow();
            var low = takes(Long.toString(least)) ? least : edge(good, least);
            var high = takes(Long.toString(most)) ? most : edge(good, most);
            var from = low < -LARGEST_BOUND ? "" : Long.toString(low);
            var to = high > LARGEST_BOUND ? "" : Long.toString(high);
            return from.isEmpty() && to.isEmpty() ? "" : "[" + from + ".." + to + "]";
        }

        private long edge(long good, long bad) {
            while (Math.abs(good - bad) != 1) {
                var middle = good / 2 + bad / 2 + (good % 2 + bad % 2) / 2;
                if (takes(Long.toString(middle))) {
                    good = middle;
                } else {
                    bad = middle;
                }
            }
            return good;
        }

        private String fractionBounds() {
            var from = takes("-1.0") ? "" : takes("0.0") ? "0" : ">0";
            var to = takes("1.5") ? "" : takes("1.0") ? "1" : "<1";
            return from.isEmpty() && to.isEmpty() ? "" : "[" + from + ".." + to + "]";
        }

        /** The refusal of nonsense lists what would have been taken. */
        private String choice() {
            var listed = Stream.of(NONSENSE, "1")
                    .peek(this::of)
                    .map(refused -> LISTED.matcher(refusal))
                    .filter(Matcher::find)
                    .findFirst();
            if (listed.isEmpty()) {
                return "string";
            }
            var values = Pattern.compile("[A-Za-z0-9_.,-]+").matcher(listed.get().group(1).replaceAll(", ", " "));
            var found = new TreeSet<String>();
            while (values.find()) {
                found.add(values.group().replaceAll("[.,]+$", ""));
            }
            found.removeIf(value -> !takes(value));
            if (found.isEmpty()) {
                return "string";
            }
            var anyCase = found.stream()
                    .allMatch(value -> takes(value.toLowerCase(Locale.ROOT))
                            && takes(value.toUpperCase(Locale.ROOT)));
            return (anyCase ? "anycase(" : "one(") + String.join("|", found) + ")";
        }

        private static boolean isSequence(Object value) {
            try {
                return value != null && Class.forName("scala.collection.Seq").isInstance(value);
            } catch (ClassNotFoundException e) {
                throw new IllegalStateException(e);
            }
        }

        private boolean takes(String text) {
            return of(text) != null;
        }

        /** The value of a text; null when the entry refuses it. */
        private Object of(String text) {
            try {
                var value = invoke(call(entry, "valueConverter"), "apply", text);
                return value.getClass().getName().equals("scala.Some") ? call(value, "get") : value;
            } catch (Refused e) {
                refusal = String.valueOf(e.getCause().getMessage());
                return null;
            }
        }
    }

    private static final class Refused extends RuntimeException {
        Refused(Throwable cause) {
            super(cause);
        }
    }

    private static Object call(Object target, String method) {
        return invoke(target, method);
    }

    private static Object invoke(Object target, String name, Object... arguments) {
        try {
            var method = method(target.getClass(), name, arguments.length);
            method.setAccessible(true);
            return method.invoke(target, arguments);
        } catch (InvocationTargetException e) {
            throw new Refused(e.getCause());
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(target.getClass() + "." + name, e);
        }
    }

    private static Method method(Class<?> type, String name, int parameters) throws NoSuchMethodException {
        for (Class<?> at = type; at != null; at = at.getSuperclass()) {
            for (var method : at.getDeclaredMethods()) {
                if (method.getName().equals(name)
                        && method.getParameterCount() == parameters
                        && !Modifier.isStatic(method.getModifiers())) {
                    return method;
                }
            }
        }
        for (var method : type.getMethods()) {
            if (method.getName().equals(name) && method.getParameterCount() == parameters) {
                return method;
            }
        }
        throw new NoSuchMethodException(type + "." + name);
    }

    /** A private value of a Scala object, whose name may have the class's before it. */
    private static Object field(Object target, String name) throws ReflectiveOperationException {
        for (var field : target.getClass().getDeclaredFields()) {
            if (field.getName().equals(name) || field.getName().endsWith("$$" + name)) {
                field.setAccessible(true);
                return field.get(target);
            }
        }
        throw new NoSuchFieldException(target.getClass() + "." + name);
    }

    private static List<Object> each(Object scalaIterable) {
        var iterator = call(scalaIterable, "iterator");
        var found = new ArrayList<>();
        while ((boolean) call(iterator, "hasNext")) {
            found.add(call(iterator, "next"));
        }
        return found;
    }
}
