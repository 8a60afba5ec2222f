package io.sparkk8s.testkit.lifecycle;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;

/**
 * A command's life in words, played on the cluster's clock from the first to the last:
 *
 * <pre>{@code
 * ExecScript.begin().stdout("Submitting").after(Duration.ofSeconds(30)).stderr("no quota").exit(1)
 * }</pre>
 *
 * <p>A script that says nothing of its end exits with 0. Immutable: each word gives a new script.
 */
public final class ExecScript implements ExecProgram {

    private static final ExecScript EMPTY = new ExecScript(List.of());

    /** A part of the script: does its work, and goes on with the next one. */
    @FunctionalInterface
    private interface Step {
        void play(ExecProcess process, Runnable next);
    }

    private final List<Step> steps;

    private ExecScript(List<Step> steps) {
        this.steps = steps;
    }

    /** A script that says nothing yet. */
    public static ExecScript begin() {
        return EMPTY;
    }

    private ExecScript with(Step step) {
        var more = new ArrayList<>(steps);
        more.add(step);
        return new ExecScript(List.copyOf(more));
    }

    private ExecScript print(String[] lines, BiConsumer<ExecProcess, String> writer) {
        var text = String.join("\n", lines) + "\n";
        return with((process, next) -> {
            writer.accept(process, text);
            next.run();
        });
    }

    /** Prints lines. */
    public ExecScript stdout(String... lines) {
        return print(lines, ExecProcess::stdout);
    }

    /** Prints lines to standard error. */
    public ExecScript stderr(String... lines) {
        return print(lines, ExecProcess::stderr);
    }

    /** Waits. */
    public ExecScript after(Duration delay) {
        return with((process, next) -> process.after(delay, next));
    }

    /** Ends. */
    public ExecScript exit(int code) {
        if (code < 0 || code > 255) {
            throw new IllegalArgumentException("a process ends with an exit code from 0 to 255, not " + code);
        }
        return with((process, next) -> process.exit(code));
    }

    /** Never ends by itself, but with its container. */
    public ExecScript runForEver() {
        return with((process, next) -> {});
    }

    /** Reads its input to the end, as a shell does: ends with 0 once the client is gone or has closed its input. */
    public ExecScript untilClosed() {
        return with((process, next) -> process.onStdinEnd(() -> process.exit(0)));
    }

    @Override
    public void start(ExecProcess process) {
        play(process, 0);
    }

    private void play(ExecProcess process, int at) {
        if (at == steps.size()) {
            process.exit(0);
        } else {
            steps.get(at).play(process, () -> play(process, at + 1));
        }
    }
}
