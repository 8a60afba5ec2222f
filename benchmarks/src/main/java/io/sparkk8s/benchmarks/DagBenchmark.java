package io.sparkk8s.benchmarks;

import static io.sparkk8s.argo.Value.val;

import io.sparkk8s.app.SparkApplication;
import io.sparkk8s.argo.None;
import io.sparkk8s.argo.SparkTemplates;
import io.sparkk8s.argo.Task;
import io.sparkk8s.argo.Template;
import io.sparkk8s.argo.Value;
import io.sparkk8s.argo.Workflow;
import io.sparkk8s.argo.dialect.Dialect;
import io.sparkk8s.argo.lint.ArgoLint;
import io.sparkk8s.lint.Finding;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.dataformat.yaml.YAMLMapper;

/**
 * A DAG of Spark tasks in ten lanes: described with the DSL and written, beside Jackson's writing alone of the same
 * manifest as a ready tree.
 */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 3, time = 2)
@State(Scope.Benchmark)
public class DagBenchmark {

    private static final int LANES = 10;
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final YAMLMapper YAML = YAMLMapper.builder().build();
    private static final ArgoLint LINT = ArgoLint.of(Dialect.latest());

    @Param({"10", "1000", "10000"})
    public int tasks;

    private JsonNode tree = JSON.createObjectNode();
    private io.sparkk8s.argo.model.Workflow workflow = new io.sparkk8s.argo.model.Workflow();

    record SparkJob(Value<String> file) {}

    @Setup(Level.Trial)
    public void readyTree() {
        tree = JSON.readTree(author().toJson());
        workflow = author().model();
    }

    @Benchmark
    public String sparkk8sYaml() {
        return author().toYaml();
    }

    @Benchmark
    public String sparkk8sJson() {
        return author().toJson();
    }

    @Benchmark
    public Workflow sparkk8sAuthor() {
        return author();
    }

    @Benchmark
    public List<Finding> sparkk8sLint() {
        return LINT.check(workflow);
    }

    @Benchmark
    public String jacksonYaml() {
        return YAML.writeValueAsString(tree);
    }

    @Benchmark
    public String jacksonJson() {
        return JSON.writeValueAsString(tree);
    }

    private Workflow author() {
        return author(tasks);
    }

    static Workflow author(int tasks) {
        Template<SparkJob, None> job =
                SparkTemplates.sparkSubmit("spark-submit", SparkJob.class, in -> SparkApplication.named("job")
                        .image("mycompany/spark:prod")
                        .python(in.file().toString())
                        .executor(e -> e.instances(10).memory("8g"))
                        .build());
        return Workflow.named("nightly")
                .dag(d -> {
                    List<Task<None>> added = new ArrayList<>(tasks);
                    for (var i = 0; i < tasks; i++) {
                        var arguments = new SparkJob(val("local:///jobs/" + i + ".py"));
                        var name = "task-" + i;
                        added.add(
                                i < LANES
                                        ? d.run(name, job, arguments)
                                        : d.after(added.get(i - LANES)).run(name, job, arguments));
                    }
                })
                .build();
    }
}
