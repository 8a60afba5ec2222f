package io.sparkk8s.testkit.internal.kubelet;

import io.sparkk8s.testkit.internal.kubelet.PodLife.Ending;
import io.sparkk8s.testkit.lifecycle.ExecProgram;
import io.sparkk8s.testkit.lifecycle.PodScript;
import io.sparkk8s.testkit.lifecycle.Request;
import io.sparkk8s.testkit.lifecycle.Response;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A script as it is being written. Thread-safe: a test may still write while pods are created. */
final class Script implements PodScript {

    private static final Duration FOR_EVER = Duration.ZERO.minusNanos(1);

    private static final Duration USUALLY = Duration.ofSeconds(10);

    private final Pattern pattern;
    private Duration pending = Duration.ofSeconds(1);
    private @Nullable Duration running;
    private List<String> logs = List.of();
    private String message = "";
    private OptionalInt executors = OptionalInt.empty();
    private final Map<String, String> outputs = new HashMap<>();
    private Optional<Function<List<String>, ? extends ExecProgram>> exec = Optional.empty();
    private final Map<Integer, Function<Request, Response>> ports = new HashMap<>();
    private @Nullable Ending ending;
    private int left = Integer.MAX_VALUE;

    Script(String glob) {
        var regex = new StringBuilder();
        for (var part : glob.split("((?<=\\*)|(?=\\*))")) {
            regex.append(part.equals("*") ? ".*" : Pattern.quote(part));
        }
        pattern = Pattern.compile(regex.toString());
    }

    /**
     * The life of a pod with one of these names, if the script is for it.
     *
     * @param lasts whether the pod runs for ever where the script says neither how long nor how it ends
     */
    synchronized Optional<PodLife> take(List<String> names, String podName, boolean lasts) {
        if (left == 0 || names.stream().noneMatch(n -> pattern.matcher(n).matches())) {
            return Optional.empty();
        }
        if (left != Integer.MAX_VALUE) {
            left--;
        }
        var lines = logs.isEmpty() ? List.of("This is " + podName) : logs;
        var said = running == null ? (lasts && ending == null ? FOR_EVER : USUALLY) : running;
        var duration = said.equals(FOR_EVER) ? Optional.<Duration>empty() : Optional.of(said);
        var end = ending == null ? new Ending.Exit(0, "Completed") : ending;
        return Optional.of(
                new PodLife(pending, duration, lines, message, executors, outputs, new Answers(exec, ports), end));
    }

    @Override
    public synchronized PodScript pending(Duration duration) {
        pending = notNegative(duration);
        return this;
    }

    @Override
    public synchronized PodScript running(Duration duration) {
        running = notNegative(duration);
        return this;
    }

    @Override
    public synchronized PodScript runForEver() {
        running = FOR_EVER;
        return this;
    }

    @Override
    public synchronized PodScript logs(String... lines) {
        var more = new ArrayList<>(logs);
        more.addAll(List.of(lines));
        logs = more;
        return this;
    }

    @Override
    public synchronized PodScript message(String terminationMessage) {
        message = terminationMessage;
        return this;
    }

    @Override
    public synchronized PodScript executors(int n) {
        executors = OptionalInt.of(n);
        return this;
    }

    @Override
    public synchronized PodScript returns(String output, String value) {
        outputs.put(Objects.requireNonNull(output, "output"), Objects.requireNonNull(value, "value"));
        return this;
    }

    @Override
    public synchronized PodScript onExec(Function<List<String>, ? extends ExecProgram> programs) {
        exec = Optional.of(programs);
        return this;
    }

    @Override
    public synchronized PodScript http(int port, Function<Request, Response> handler) {
        if (port < 1 || port > 65535) {
            throw new IllegalArgumentException("a port is a number from 1 to 65535, not " + port);
        }
        ports.put(port, Objects.requireNonNull(handler, "handler"));
        return this;
    }

    @Override
    public synchronized PodScript times(int n) {
        left = n;
        return this;
    }

    @Override
    public PodScript succeed() {
        return end(new Ending.Exit(0, "Completed"));
    }

    @Override
    public PodScript fail(int exitCode) {
        if (exitCode < 1 || exitCode > 255) {
            throw new IllegalArgumentException("a container fails with an exit code from 1 to 255, not " + exitCode);
        }
        return end(new Ending.Exit(exitCode, "Error"));
    }

    @Override
    public PodScript oomKilled() {
        return end(new Ending.Exit(137, "OOMKilled"));
    }

    @Override
    public PodScript imagePullBackOff() {
        return end(new Ending.ImagePull());
    }

    @Override
    public PodScript unschedulable(String schedulerMessage) {
        return end(new Ending.Unschedulable(schedulerMessage));
    }

    @Override
    public PodScript preempted() {
        return end(new Ending.Preempted());
    }

    @Override
    public PodScript nodeLost() {
        return end(new Ending.NodeLost());
    }

    @Override
    public PodScript evicted() {
        return end(new Ending.Evicted());
    }

    private synchronized PodScript end(Ending how) {
        ending = how;
        return this;
    }

    private static Duration notNegative(Duration duration) {
        if (duration.isNegative()) {
            throw new IllegalArgumentException("a pod's times are not negative: " + duration);
        }
        return duration;
    }
}
