package io.sparkk8s.commandline;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.sparkk8s.InvalidSpecException;
import io.sparkk8s.app.MainResource;
import io.sparkk8s.app.SparkApplication;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What {@code SparkSubmit.prepareSubmitEnvironment} of Spark 4.1.1 made of random command lines in cluster mode; Spark
 * 4.0.1 made the same of them.
 */
class SparksOwnAnswersTest {

    private static final Set<String> LISTS =
            Set.of("spark.jars", "spark.files", "spark.archives", "spark.submit.pyFiles");

    @TempDir
    @SuppressWarnings("NullAway.Init")
    static Path directory;

    record Answer(List<String> words, String spark) {}

    @BeforeAll
    static void writeProperties() throws IOException {
        for (var file : List.of("q0.conf", "q1.conf", "q2.conf")) {
            Files.writeString(directory.resolve(file), resource(file));
        }
    }

    private static String resource(String name) throws IOException {
        try (var in = requireNonNull(SparksOwnAnswersTest.class.getResourceAsStream(name), name)) {
            return new String(in.readAllBytes(), UTF_8);
        }
    }

    static Stream<Answer> answers() throws IOException {
        var lines = resource("spark-submit-4.1.1.txt").lines().skip(1).toList();
        return IntStream.range(0, lines.size() / 2)
                .mapToObj(at -> new Answer(
                        Arrays.stream(lines.get(2 * at).split("\t", -1))
                                .map(word -> word.replace("\\n", "\n"))
                                .toList(),
                        lines.get(2 * at + 1)))
                .filter(answer -> !hasHalfAKerberosLogin(answer));
    }

    /** spark-submit lets it pass; what it calls next refuses it, and so do we. */
    private static boolean hasHalfAKerberosLogin(Answer answer) {
        return answer.spark().contains("spark.kerberos.principal=")
                != answer.spark().contains("spark.kerberos.keytab=");
    }

    @ParameterizedTest
    @MethodSource("answers")
    void what_spark_makes_of_a_command_line_is_what_the_application_says(Answer answer) {
        var words = answer.words().stream()
                .map(word -> word.replace("{dir}", directory.toString()))
                .toList();
        if (answer.spark().startsWith("FAULT")) {
            assertThatThrownBy(() -> application(SparkSubmitCommand.parse(words)))
                    .isInstanceOf(InvalidSpecException.class);
            return;
        }
        var command = SparkSubmitCommand.parse(words);
        var app = application(command);
        var spark = Arrays.stream(answer.spark().substring("OK ".length()).split(" \\| "))
                .toList();

        assertThat("child=" + child(app)).isEqualTo(spark.get(0));
        assertThat(conf(app, command)).isEqualTo(conf(spark.subList(1, spark.size())));
    }

    private static SparkApplication application(SparkSubmitCommand command) {
        return command.toBuilder().image("image").build();
    }

    /** The arguments of {@code KubernetesClientApplication}. */
    private static List<String> child(SparkApplication app) {
        var main = app.mainResource();
        var child = new ArrayList<String>();
        if (!main.file().equals("spark-internal")) {
            child.add(
                    main instanceof MainResource.Jvm
                            ? "--primary-java-resource"
                            : main instanceof MainResource.R ? "--primary-r-file" : "--primary-py-file");
            child.add(main.file());
        }
        child.add("--main-class");
        child.add(
                main instanceof MainResource.Jvm jvm
                        ? jvm.mainClass()
                        : main instanceof MainResource.R
                                ? "org.apache.spark.deploy.RRunner"
                                : "org.apache.spark.deploy.PythonRunner");
        app.arguments().forEach(argument -> child.addAll(List.of("--arg", argument)));
        app.proxyUser().ifPresent(user -> child.addAll(List.of("--proxy-user", user)));
        return child;
    }

    private static Map<String, String> conf(SparkApplication app, SparkSubmitCommand command) {
        var conf = new TreeMap<>(app.conf().entries());
        conf.remove("spark.kubernetes.container.image");
        conf.put("spark.app.name", app.name());
        conf.put("spark.submit.deployMode", "cluster");
        command.master().ifPresent(url -> conf.put("spark.master", "k8s://" + url));
        command.namespace().ifPresent(namespace -> conf.put("spark.kubernetes.namespace", namespace));
        if (app.mainResource() instanceof MainResource.Jvm jvm && !jvm.file().equals("spark-internal")) {
            // the rendering adds it, too
            conf.merge("spark.jars", jvm.file(), (jars, jar) -> jars + "," + jar);
        }
        return tidied(conf);
    }

    private static Map<String, String> conf(List<String> entries) {
        var conf = new TreeMap<String, String>();
        entries.forEach(entry -> {
            var parts = entry.split("=", 2);
            conf.put(parts[0], parts[1].replace("\\n", "\n"));
        });
        return tidied(conf);
    }

    /** Spark takes the blanks out of lists; those that are empty say nothing. */
    private static Map<String, String> tidied(Map<String, String> conf) {
        var tidied = new TreeMap<>(conf);
        LISTS.forEach(key -> tidied.computeIfPresent(key, (same, list) -> Arrays.stream(list.split(","))
                .map(String::trim)
                .filter(file -> !file.isEmpty())
                .collect(Collectors.joining(","))));
        LISTS.forEach(key -> tidied.remove(key, ""));
        return tidied;
    }
}
