package io.sparkk8s.examples.quickstart;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.sparkk8s.InvalidSpecException;
import io.sparkk8s.RunResult;
import io.sparkk8s.SparkK8s;
import io.sparkk8s.SparkK8sException;
import io.sparkk8s.argo.ArgoWorkflows;
import io.sparkk8s.argo.run.WorkflowRun;
import io.sparkk8s.argo.run.WorkflowTree;
import io.sparkk8s.cluster.Cluster;
import io.sparkk8s.events.ArgoEvents;
import io.sparkk8s.logs.LogLine;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;

/** The program. */
public final class Quickstart {

    private final Options options;
    private final NightlyPipeline pipeline;
    private final Screen screen;

    private Quickstart(Options options, Screen screen) {
        this.options = options;
        this.pipeline = new NightlyPipeline(options);
        this.screen = screen;
    }

    public static void main(String[] arguments) {
        var out = new PrintStream(new FileOutputStream(FileDescriptor.out), false, UTF_8);
        System.exit(run(List.of(arguments), System.getenv(), out, Terminal.attached()));
    }

    /** Runs it all; the exit code. */
    static int run(List<String> arguments, Map<String, String> environment, PrintStream out, boolean terminal) {
        try {
            var options = Options.parse(arguments, environment);
            if (options.help) {
                out.print(Options.USAGE);
                out.flush();
                return 0;
            }
            var quickstart = new Quickstart(options, new Screen(out, terminal));
            return quickstart.onItsCluster() ? 0 : 1;
        } catch (IllegalArgumentException | InvalidSpecException e) {
            out.println(e.getMessage());
            out.flush();
            return 2;
        } catch (SparkK8sException e) {
            out.println("failed: " + e.getMessage());
            out.flush();
            return 1;
        }
    }

    private boolean onItsCluster() {
        if (options.manifests) {
            printManifests();
        }
        if (options.kubeconfig != null) {
            try (var cluster = Cluster.connect(options.kubeconfig)) {
                screen.title("On the cluster at " + cluster.server());
                return onRealCluster(cluster);
            }
        }
        try (var fake = EmbeddedCluster.start(options.namespace, options.serviceAccount);
                var cluster = fake.connect()) {
            screen.title("On a cluster in memory, whose clock runs " + Math.round(options.speed) + " times as fast");
            var succeeded = false;
            try (var time = fake.clock().play(options.speed)) {
                succeeded = backfill(cluster);
            }
            apply(cluster);
            fake.clock().advanceTo("22:59:50");
            screen.line("It is " + cluster.time().instant() + ", shortly before the calendar's hour");
            try (var argo = ArgoWorkflows.on(cluster)) {
                var run = new CompletableFuture<WorkflowRun>();
                try (var submitted = argo.onSubmitted(options.namespace, run::complete);
                        var time = fake.clock().play(options.speed)) {
                    return follow(cluster, join(run)) && succeeded;
                }
            }
        }
    }

    private boolean onRealCluster(Cluster cluster) {
        var succeeded = backfill(cluster);
        try (var argo = ArgoWorkflows.on(cluster)) {
            apply(cluster);
            screen.line("The calendar will set it off at 23:00 each night; now it is submitted at once");
            return follow(cluster, argo.submit(pipeline.nightly)) && succeeded;
        } finally {
            if (!options.keep) {
                remove(cluster);
            }
        }
    }

    private void printManifests() {
        screen.title("The Spark application 'backfill', as it will be created");
        screen.line(SparkK8s.render(pipeline.backfill).toYaml());
        screen.title("The WorkflowTemplate, the Workflow, the EventBus, the EventSource and the Sensor");
        screen.line(List.of(
                        pipeline.template.toYaml(),
                        pipeline.nightly.toYaml(),
                        pipeline.bus.toYaml(),
                        pipeline.calendar.toYaml(),
                        pipeline.sensor.toYaml())
                .stream()
                .collect(Collectors.joining("---\n", "---\n", "")));
    }

    private boolean backfill(Cluster cluster) {
        try (var spark = SparkK8s.on(cluster)) {
            var run = spark.submit(pipeline.backfill);
            screen.title("Spark application " + run.ref());
            run.onChange(status -> screen.line("[backfill] " + status));
            var tail = run.logs().follow(this::print);
            var result = join(run.result());
            join(tail.end());
            return verdict(result);
        }
    }

    private void apply(Cluster cluster) {
        screen.title("Template, event bus, event source and sensor");
        try (var argo = ArgoWorkflows.on(cluster)) {
            argo.apply(pipeline.template);
        }
        var events = ArgoEvents.on(cluster);
        events.apply(pipeline.bus);
        events.apply(pipeline.calendar);
        events.apply(pipeline.sensor);
        screen.line("applied " + pipeline.template + ", " + pipeline.bus + ", " + pipeline.calendar + ", "
                + pipeline.sensor);
    }

    private boolean follow(Cluster cluster, WorkflowRun run) {
        screen.title("Workflow " + run.ref());
        var ticker = Executors.newSingleThreadScheduledExecutor();
        try {
            // durations grow between the changes too
            var unused = ticker.scheduleAtFixedRate(() -> show(cluster, run.tree()), 0, 250, TimeUnit.MILLISECONDS);
            var tail = run.logs().follow(this::print);
            var result = join(run.result());
            join(tail.end());
            show(cluster, result.tree());
            return verdict(result);
        } finally {
            ticker.shutdownNow();
        }
    }

    private void show(Cluster cluster, WorkflowTree tree) {
        var phases = tree.phase()
                + tree.nodes().map(node -> node.name() + node.phase()).collect(Collectors.joining());
        screen.show(tree.toText(cluster.time().instant()), phases);
    }

    private void print(LogLine line) {
        screen.line("[" + line.source() + "] " + line.text());
    }

    private boolean verdict(RunResult result) {
        screen.keep();
        screen.line((result.succeeded() ? "✔ " : "✖ ")
                + result
                + result.status()
                        .duration()
                        .map(duration -> ", after " + duration.toSeconds() + " s")
                        .orElse(""));
        return result.succeeded();
    }

    private void remove(Cluster cluster) {
        var client = cluster.client();
        for (var object : List.of(
                pipeline.sensor.model(), pipeline.calendar.model(), pipeline.bus.model(), pipeline.template.model())) {
            client.resource(object).delete();
        }
        screen.line("removed the sensor, event source, event bus and template; --keep leaves them");
    }

    /** Waits in real time: on the cluster in memory {@code await} would leap to the end. */
    private <T> T join(CompletionStage<T> stage) {
        try {
            return stage.toCompletableFuture()
                    .orTimeout(options.kubeconfig == null ? 300 : 21_600, TimeUnit.SECONDS)
                    .join();
        } catch (CompletionException e) {
            if (e.getCause() instanceof SparkK8sException ours) {
                throw ours;
            }
            throw e;
        }
    }
}
