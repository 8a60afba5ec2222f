package io.sparkk8s.examples.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.sparkk8s.InvalidSpecException;
import io.sparkk8s.RunRef;
import io.sparkk8s.cluster.Cluster;
import io.sparkk8s.examples.cli.Connector.Target;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ScopeType;

/** The program: the options that all commands have. Each command is a class of its own. */
@Command(
        name = "sparkk8s",
        description = "Runs Spark applications on Kubernetes without spark-submit, and Argo workflows.",
        subcommands = {
            RenderCommand.class,
            SubmitCommand.class,
            StatusCommand.class,
            LogsCommand.class,
            WatchCommand.class,
            TreeCommand.class,
            StopCommand.class,
            RetryCommand.class,
            KillCommand.class,
            DiagnoseCommand.class,
            PreflightCommand.class,
            RoundtripCommand.class,
            SourceCommand.class,
            GraphCommand.class,
            DiffCommand.class,
            RunsCommand.class,
            TimelineCommand.class,
            LintCommand.class
        },
        synopsisSubcommandLabel = "COMMAND",
        versionProvider = Sparkk8s.Version.class,
        footer = {
            "",
            "REF is what submit prints: KIND:NAMESPACE/NAME@UID, with the kind spark, spark-exec, spark-kubeflow or",
            "spark-apache by the backend, or workflow.",
            "Data is printed to the output, all that is said about it to the errors.",
            "",
            "Exit codes:",
            "    0  done; where a command waits for the end: the application succeeded",
            "    1  the application failed, or the cluster refused or was not reached; diagnose, preflight and lint found",
            "       something; kill left something",
            "    2  the command line or the application is not valid; nothing was sent",
            "  124  the time of --timeout was up; the application goes on",
            "  126  the driver is gone and nobody saw how it ended",
            "  143  the application was stopped on request",
            "A driver that failed with an exit code from 1 to 123 gives its own."
        })
final class Sparkk8s {

    private final Connector connector;
    private final Console console;

    @Option(
            names = "--kubeconfig",
            paramLabel = "FILE",
            scope = ScopeType.INHERIT,
            description = "The kubeconfig. Default: as kubectl finds it.")
    @Nullable
    Path kubeconfig;

    @Option(
            names = "--context",
            paramLabel = "NAME",
            scope = ScopeType.INHERIT,
            description = "A context of the kubeconfig in place of the current one.")
    @Nullable
    String context;

    @Option(
            names = {"-n", "--namespace"},
            paramLabel = "NAME",
            scope = ScopeType.INHERIT,
            description = "The namespace, where spark-submit's flags name none. Default: default.")
    @Nullable
    String namespace;

    @Option(names = "--verbose", scope = ScopeType.INHERIT, description = "Print the stack of an error.")
    boolean verbose;

    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            scope = ScopeType.INHERIT,
            description = "Print this.")
    boolean help;

    @Option(names = "--version", versionHelp = true, description = "Print the version.")
    boolean version;

    private Sparkk8s(Connector connector, Console console) {
        this.connector = connector;
        this.console = console;
    }

    public static void main(String[] arguments) {
        var console = new Console(
                new PrintWriter(new FileOutputStream(FileDescriptor.out), false, UTF_8),
                new PrintWriter(new FileOutputStream(FileDescriptor.err), false, UTF_8),
                Terminal.width());
        System.exit(run(List.of(arguments), Connector.KUBECONFIG, console));
    }

    /** Runs a command; the exit code. */
    static int run(List<String> arguments, Connector connector, Console console) {
        var root = new Sparkk8s(connector, console);
        var errors = new Errors(console, () -> root.verbose);
        return new CommandLine(root)
                .setOut(console.out())
                .setErr(console.err())
                .setColorScheme(CommandLine.Help.defaultColorScheme(CommandLine.Help.Ansi.OFF))
                .setExpandAtFiles(false)
                .setUsageHelpAutoWidth(false)
                .setParameterExceptionHandler(errors)
                .setExecutionExceptionHandler(errors)
                .execute(arguments.toArray(String[]::new));
    }

    Console console() {
        return console;
    }

    /** The connection that the options ask for. */
    Cluster connect() {
        return connect(null, null);
    }

    /**
     * The connection that the options ask for, and where they say nothing, spark-submit's flags.
     *
     * @param sparkContext {@code spark.kubernetes.context}
     */
    Cluster connect(@Nullable String server, @Nullable String sparkContext) {
        var name = Optional.ofNullable(context).orElse(sparkContext);
        return connector.connect(new Target(kubeconfig, name, server));
    }

    /** The run that a reference names. */
    RunRef ref(String text) {
        var ref = RunRef.parse(text);
        if (namespace != null && !namespace.equals(ref.namespace())) {
            throw InvalidSpecException.of(
                    "the reference of a run",
                    "--namespace",
                    "'" + namespace + "' is not the namespace of " + ref + "; leave it out");
        }
        return ref;
    }

    /** Out of the jar's manifest. */
    static final class Version implements CommandLine.IVersionProvider {

        @Override
        public String[] getVersion() {
            var version = Sparkk8s.class.getPackage().getImplementationVersion();
            return new String[] {"sparkk8s " + (version == null ? "(not from a jar)" : version)};
        }
    }
}
