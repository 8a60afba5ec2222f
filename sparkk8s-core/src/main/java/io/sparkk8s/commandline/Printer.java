package io.sparkk8s.commandline;

import io.sparkk8s.app.MainResource;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The words of spark-submit for a submission: well-known keys by their own options, all others by {@code --conf}. */
final class Printer {

    /** Lists of files are not among them: spark-submit changes the blanks in its options' lists. */
    private static final Set<SubmitOption> OPTIONS = Set.of(
            SubmitOption.DRIVER_MEMORY,
            SubmitOption.DRIVER_CORES,
            SubmitOption.EXECUTOR_MEMORY,
            SubmitOption.EXECUTOR_CORES,
            SubmitOption.NUM_EXECUTORS);

    private final List<String> words = new ArrayList<>(List.of("spark-submit"));

    private Printer() {}

    /** With {@code spark-submit} as the first word. */
    static List<String> words(Submission submission) {
        var printer = new Printer();
        printer.print(submission);
        return List.copyOf(printer.words);
    }

    private void print(Submission submission) {
        if (submission.master() != null) {
            option(SubmitOption.MASTER, MasterUrl.write(submission.master()));
        }
        option(SubmitOption.DEPLOY_MODE, submission.deployMode().name().toLowerCase(Locale.ROOT));
        option(SubmitOption.NAME, submission.name());
        if (submission.namespace() != null) {
            conf("spark.kubernetes.namespace", submission.namespace());
        }
        if (submission.proxyUser() != null) {
            option(SubmitOption.PROXY_USER, submission.proxyUser());
        }
        for (var option : SubmitOption.values()) {
            var value = submission.conf().get(option.key == null ? "" : option.key);
            if (value != null && OPTIONS.contains(option)) {
                option(option, value);
            }
        }
        submission.conf().entrySet().stream()
                .filter(entry -> !hasOption(entry.getKey()))
                .forEach(this::conf);
        main(submission.mainResource());
        words.addAll(submission.arguments());
    }

    private static boolean hasOption(String key) {
        return OPTIONS.stream().anyMatch(option -> key.equals(option.key));
    }

    private void main(@Nullable MainResource main) {
        if (main instanceof MainResource.Jvm jvm) {
            option(SubmitOption.CLASS, jvm.mainClass());
            words.add(jvm.file());
        } else if (main instanceof MainResource.Sql sql) {
            option(SubmitOption.CLASS, MainFile.SQL_CLASS);
            words.addAll(List.of(MainFile.NONE, "-f", sql.file()));
        } else if (main != null) {
            words.add(main.file());
        }
    }

    private void option(SubmitOption option, String value) {
        words.add(option.text);
        words.add(value);
    }

    private void conf(Map.Entry<String, String> entry) {
        conf(entry.getKey(), entry.getValue());
    }

    private void conf(String key, String value) {
        option(SubmitOption.CONF, key + "=" + value);
    }
}
