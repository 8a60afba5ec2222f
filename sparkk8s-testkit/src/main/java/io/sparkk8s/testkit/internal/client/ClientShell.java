package io.sparkk8s.testkit.internal.client;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.sparkk8s.testkit.internal.kubelet.Executors;
import io.sparkk8s.testkit.lifecycle.ExecProcess;
import io.sparkk8s.testkit.lifecycle.ExecProgram;
import io.sparkk8s.time.Timekeeper;
import java.io.ByteArrayOutputStream;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Pattern;

/**
 * What the shell of a client pod does for the library's scripts, which it knows by their names ({@code $0}): the same as
 * the scripts do, by the cluster's clock.
 */
public final class ClientShell implements Function<List<String>, ExecProgram> {

    private static final Pattern APP_NAME = Pattern.compile("(?m)^spark\\.app\\.name=(.*)$");
    private static final Duration BETWEEN_SIGNS_OF_LIFE = Duration.ofSeconds(20);
    private static final int NOT_THERE = 44;

    private final Timekeeper clock;
    private final Executors executors;
    private final Function<String, ExecProgram> submissions;
    private final Map<String, ClientFiles> pods = new HashMap<>();

    /** @param submissions what {@code spark-submit} does for an application of a name */
    public ClientShell(Timekeeper clock, Executors executors, Function<String, ExecProgram> submissions) {
        this.clock = clock;
        this.executors = executors;
        this.submissions = submissions;
    }

    @Override
    public ExecProgram apply(List<String> command) {
        if (command.size() < 5 || !command.get(1).equals("-c")) {
            throw new IllegalArgumentException("a Spark client is not asked to run " + command);
        }
        var arguments = command.subList(4, command.size());
        return switch (command.get(3)) {
            case "sparkk8s-start" -> process -> start(process, arguments.get(0), Integer.parseInt(arguments.get(1)));
            case "sparkk8s-present" -> process -> present(process, arguments.get(0));
            case "sparkk8s-watch" -> this::watch;
            case "sparkk8s-tail" -> process -> tail(process, arguments.get(0), Integer.parseInt(arguments.get(1)));
            case "sparkk8s-stop" -> process -> stop(process, arguments.get(0));
            default -> throw new IllegalArgumentException("a Spark client is not asked to run " + command.get(3));
        };
    }

    private synchronized ClientFiles files(ExecProcess process) {
        return pods.computeIfAbsent(process.namespace() + "/" + process.pod(), pod -> new ClientFiles(clock));
    }

    private void start(ExecProcess process, String id, int bytes) {
        var input = new ByteArrayOutputStream();
        process.onStdin(part -> {
            input.writeBytes(part);
            if (input.size() == bytes) {
                begin(process, id, input.toString(UTF_8));
            }
        });
    }

    private void begin(ExecProcess process, String id, String script) {
        var files = files(process);
        if (files.run(id).isEmpty()) {
            var name = APP_NAME.matcher(script);
            var app = name.find() ? name.group(1) : "";
            var run = new ClientSubmit(process, files, id, List.of("spark-submit", "--name", app), executors);
            files.add(id, run);
            executors.startIn(process.namespace(), process.pod(), script);
            submissions.apply(app).start(run);
        }
        process.stdout("begun\n");
        process.exit(0);
    }

    private void present(ExecProcess process, String id) {
        process.exit(files(process).run(id).isPresent() ? 0 : NOT_THERE);
    }

    private void watch(ExecProcess process) {
        files(process).watch((id, run) -> process.stdout(id + " " + run.state() + "\n"));
        signOfLife(process);
    }

    private static void signOfLife(ExecProcess process) {
        process.stdout(".\n");
        process.after(BETWEEN_SIGNS_OF_LIFE, () -> signOfLife(process));
    }

    private void tail(ExecProcess process, String id, int offset) {
        var run = files(process).run(id).orElse(null);
        if (run == null) {
            process.exit(NOT_THERE);
            return;
        }
        run.onMore(new Runnable() {
            private int next = offset;

            @Override
            public synchronized void run() {
                var more = run.outputFrom(next);
                next += more.length;
                process.stdout(more);
                if (!run.running()) {
                    process.exit(0);
                }
            }
        });
    }

    private void stop(ExecProcess process, String id) {
        files(process).run(id).ifPresent(ClientSubmit::stop);
        process.exit(0);
    }
}
