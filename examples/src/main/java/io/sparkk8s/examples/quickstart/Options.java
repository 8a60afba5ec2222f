package io.sparkk8s.examples.quickstart;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** The command line. */
final class Options {

    static final String USAGE =
            """
            Usage: java -jar examples/target/quickstart.jar [OPTION...]

            Runs a nightly Spark pipeline: one Spark application on its own, then two as the steps of an Argo
            workflow that a calendar sets off. Without options all of it runs on a cluster in memory.

              --kubeconfig FILE        use the real cluster of this kubeconfig (or set KUBECONFIG)
              --embedded               use the cluster in memory although KUBECONFIG is set
              --namespace NAME         where to run (default: etl); on a real cluster it must exist
              --image IMAGE            the Spark image (default: mycompany/spark-3.0.0:prod)
              --job FILE               a PySpark file in the image or on a volume, for every step
              --service-account NAME   of drivers, workflows and sensors (default: spark)
              --conf KEY=VALUE         a Spark key for all applications; may be repeated
              --nats URL               a JetStream server for the EventBus, in place of one that Argo Events runs
              --keep                   leave the template, event source, bus and sensor on a real cluster
              --speed N                virtual seconds a second on the cluster in memory (default: 60)
              --no-manifests           do not print the manifests
              --help                   print this

            Exit code: 0 all succeeded, 1 something failed, 2 the command line or the input is wrong.
            """;

    final Map<String, String> conf = new TreeMap<>();
    String namespace = "etl";
    String image = "mycompany/spark-3.0.0:prod";
    String serviceAccount = "spark";

    @Nullable
    String job;

    @Nullable
    String nats;

    @Nullable
    Path kubeconfig;

    boolean keep;
    boolean manifests = true;
    boolean help;
    double speed = 60;

    private boolean embedded;

    private Options() {}

    /**
     * Reads the command line.
     *
     * @param environment for KUBECONFIG
     * @throws IllegalArgumentException with all that is wrong with it, a line each
     */
    static Options parse(List<String> arguments, Map<String, String> environment) {
        var options = new Options();
        var faults = new ArrayList<String>();
        var rest = new ArrayDeque<>(arguments);
        while (!rest.isEmpty()) {
            options.take(rest, faults);
        }
        var fromEnvironment = environment.getOrDefault("KUBECONFIG", "");
        if (options.kubeconfig == null && !options.embedded && !fromEnvironment.isEmpty()) {
            options.kubeconfig = Path.of(fromEnvironment);
        }
        if (options.kubeconfig != null && !Files.isReadable(options.kubeconfig)) {
            faults.add("the kubeconfig " + options.kubeconfig + " cannot be read");
        }
        if (!faults.isEmpty()) {
            throw new IllegalArgumentException(String.join("\n", faults));
        }
        return options;
    }

    private void take(ArrayDeque<String> rest, List<String> faults) {
        var option = rest.remove();
        switch (option) {
            case "--embedded" -> embedded = true;
            case "--keep" -> keep = true;
            case "--no-manifests" -> manifests = false;
            case "--help", "-h" -> help = true;
            case "--kubeconfig",
                    "--namespace",
                    "--image",
                    "--job",
                    "--service-account",
                    "--conf",
                    "--nats",
                    "--speed" -> {
                if (rest.isEmpty()) {
                    faults.add(option + " wants a value");
                } else {
                    set(option, rest.remove(), faults);
                }
            }
            default -> faults.add("unknown option " + option + "; --help lists them");
        }
    }

    private void set(String option, String value, List<String> faults) {
        switch (option) {
            case "--kubeconfig" -> kubeconfig = Path.of(value);
            case "--namespace" -> namespace = value;
            case "--image" -> image = value;
            case "--job" -> job = value;
            case "--service-account" -> serviceAccount = value;
            case "--nats" -> nats = value;
            case "--conf" -> {
                var equals = value.indexOf('=');
                if (equals < 1) {
                    faults.add("--conf " + value + " is not of the form KEY=VALUE");
                } else {
                    conf.put(value.substring(0, equals), value.substring(equals + 1));
                }
            }
            default ->
                speed(value)
                        .ifPresentOrElse(
                                number -> speed = number,
                                () -> faults.add("--speed " + value + " is not a number above 0"));
        }
    }

    private static Optional<Double> speed(String text) {
        try {
            return Optional.of(Double.valueOf(text)).filter(number -> number > 0 && !number.isInfinite());
        } catch (NumberFormatException e) {
            return Optional.empty();
        }
    }
}
