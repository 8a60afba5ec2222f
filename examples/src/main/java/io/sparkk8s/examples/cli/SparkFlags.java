package io.sparkk8s.examples.cli;

import io.sparkk8s.Fault;
import io.sparkk8s.FaultCollector;
import io.sparkk8s.InvalidSpecException;
import io.sparkk8s.app.SparkApplication;
import io.sparkk8s.commandline.SparkSubmitCommand;
import io.sparkk8s.conf.SparkConfLint;
import io.sparkk8s.conf.SparkKeys;
import io.sparkk8s.conf.SparkVersion;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** The application that spark-submit's flags describe. */
final class SparkFlags {

    /**
     * An application, and how to come to its cluster.
     *
     * @param server of {@code --master k8s://URL}, or null
     * @param context of {@code spark.kubernetes.context}, or null
     */
    record Described(SparkApplication app, @Nullable String server, @Nullable String context) {}

    @Option(
            names = "--spark-version",
            paramLabel = "VERSION",
            description = "The Spark version in the image, such as 4.1.1.")
    @Nullable
    String sparkVersion;

    @Parameters(
            paramLabel = "[-- FLAGS]",
            hideParamSyntax = true,
            description = "spark-submit's own flags, the application's file and its arguments.")
    List<String> flags = List.of();

    /**
     * Reads the flags, and prints what they have to be warned of.
     *
     * @throws InvalidSpecException with all faults
     */
    Described describe(Sparkk8s program) {
        var faults = new FaultCollector();
        if (sparkVersion != null && SparkVersion.parse(sparkVersion).isEmpty()) {
            faults.add("--spark-version", "'" + sparkVersion + "' is not a Spark version such as 4.0.1");
        }
        var command = parse(faults);
        var app = command.flatMap(parsed -> build(parsed, program.namespace, faults));
        faults.throwIfAny("the application");
        var parsed = command.orElseThrow();
        parsed.warnings().forEach(warning -> program.console().note("warning: " + warning));
        app.ifPresent(described -> lint(described, program.console()));
        return new Described(
                app.orElseThrow(),
                parsed.master().orElse(null),
                app.orElseThrow().conf().get("spark.kubernetes.context").orElse(null));
    }

    /** What is an error has been a fault of the application. */
    private static void lint(SparkApplication app, Console console) {
        var mode = app.deployMode().name().toLowerCase(Locale.ROOT);
        var version = app.sparkVersion().orElse(SparkVersion.NEWEST);
        SparkConfLint.check(app.conf().with(SparkKeys.DEPLOY_MODE, mode), version)
                .forEach(finding -> console.note("warning: " + finding.key() + ": " + finding.message()));
    }

    private Optional<SparkSubmitCommand> parse(FaultCollector faults) {
        try {
            return Optional.of(SparkSubmitCommand.parse(flags));
        } catch (InvalidSpecException e) {
            faults.addAll(e.faults());
            return Optional.empty();
        }
    }

    private Optional<SparkApplication> build(
            SparkSubmitCommand command, @Nullable String namespace, FaultCollector faults) {
        var app = command.toBuilder();
        if (namespace != null) {
            command.namespace()
                    .filter(named -> !named.equals(namespace))
                    .ifPresent(named -> faults.add(
                            "--namespace", "'" + namespace + "', but spark.kubernetes.namespace is '" + named + "'"));
            app.namespace(namespace);
        }
        if (sparkVersion != null) {
            app.sparkVersion(sparkVersion);
        }
        try {
            return Optional.of(app.build());
        } catch (InvalidSpecException e) {
            // the version was told above, by its option's name
            List<Fault> others = e.faults().stream()
                    .filter(fault -> !fault.path().equals("sparkVersion"))
                    .toList();
            faults.addAll(others);
            return Optional.empty();
        }
    }
}
