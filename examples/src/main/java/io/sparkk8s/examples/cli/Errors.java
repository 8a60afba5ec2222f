package io.sparkk8s.examples.cli;

import io.sparkk8s.AwaitTimeoutException;
import io.sparkk8s.InvalidSpecException;
import io.sparkk8s.SparkK8sException;
import java.util.function.BooleanSupplier;
import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.UnmatchedArgumentException;

/** What is said of an error, and the exit code that it gives. */
final class Errors implements IParameterExceptionHandler, IExecutionExceptionHandler {

    private final Console console;
    private final BooleanSupplier verbose;

    Errors(Console console, BooleanSupplier verbose) {
        this.console = console;
        this.verbose = verbose;
    }

    @Override
    public int handleParseException(ParameterException e, String[] arguments) {
        console.note(String.valueOf(e.getMessage()));
        var command = e.getCommandLine().getCommandName();
        if (e instanceof UnmatchedArgumentException && e.getCommandLine().getCommand() instanceof TakesSparkFlags) {
            console.note("spark-submit's own flags come after --, as in: sparkk8s " + command
                    + " -- --deploy-mode cluster --conf KEY=VALUE local:///app.py");
        } else {
            console.note(
                    e.getCommandLine().getCommandSpec().parent() == null
                            ? "sparkk8s --help lists the commands"
                            : "sparkk8s " + command + " --help lists the options");
        }
        return ExitCode.BAD_INPUT;
    }

    @Override
    public int handleExecutionException(Exception e, CommandLine command, ParseResult result) {
        var ours = e instanceof SparkK8sException;
        console.note((ours ? "" : "unexpected, " + e.getClass().getSimpleName() + ": ")
                + e.getMessage()
                + (ours || verbose.getAsBoolean() ? "" : " (--verbose prints where)"));
        if (verbose.getAsBoolean()) {
            e.printStackTrace(console.err());
            console.err().flush();
        }
        return e instanceof InvalidSpecException
                ? ExitCode.BAD_INPUT
                : e instanceof AwaitTimeoutException ? ExitCode.TIMED_OUT : ExitCode.FAILED;
    }
}
